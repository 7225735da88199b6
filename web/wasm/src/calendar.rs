//! The calendars: all numbers, so that a conversion costs one call.

use crate::error;
use taqvim::calendar::{Certainty, HijriSource, JalaliYear};
use taqvim::{Calendar, HijriDate, JalaliDate, Overflow, RangeError};
use wasm_bindgen::prelude::*;

const fn packed(year: i32, month: u8, day: u8) -> i32 {
    year * 512 + month as i32 * 32 + day as i32
}

/// The number of a date.
pub(crate) fn pack(date: JalaliDate) -> i32 {
    packed(date.year(), date.month(), date.day())
}

/// The date of a number; of one that this module did not make, the first.
pub(crate) fn unpack(date: i32) -> JalaliDate {
    let (month, day) = ((date >> 5 & 15) as u8, (date & 31) as u8);
    JalaliDate::new(date >> 9, month, day).unwrap_or(JalaliDate::MIN)
}

/// A field of JavaScript that is no such small number is out of every range.
fn small(field: i32) -> u8 {
    u8::try_from(field).unwrap_or(u8::MAX)
}

fn or_zero(date: Result<JalaliDate, RangeError>) -> i32 {
    date.map_or(0, pack)
}

fn or_throw(date: Result<JalaliDate, RangeError>) -> Result<i32, JsValue> {
    date.map(pack).map_err(error::range)
}

/// A year, a month and a day, or 0.
#[wasm_bindgen]
pub fn jalali(year: i32, month: i32, day: i32) -> i32 {
    or_zero(JalaliDate::new(year, small(month), small(day)))
}

/// The same of a Gregorian day.
#[wasm_bindgen]
pub fn from_gregorian(year: i32, month: i32, day: i32) -> i32 {
    or_zero(JalaliDate::from_gregorian_ymd(year, small(month), small(day)))
}

/// The Gregorian day of a date.
#[wasm_bindgen]
pub fn to_gregorian(date: i32) -> i32 {
    let (year, month, day) = unpack(date).to_gregorian_ymd();
    packed(year, month, day)
}

/// The date of a day number, or 0.
#[wasm_bindgen]
pub fn from_day_number(day: i32) -> i32 {
    or_zero(JalaliDate::from_day_number(day))
}

/// Days since 1970-01-01.
#[wasm_bindgen]
pub fn to_day_number(date: i32) -> i32 {
    unpack(date).day_number()
}

fn calendar(number: u8) -> Calendar {
    *[Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri].get(usize::from(number)).unwrap_or(&Calendar::Jalali)
}

/// The day number of a date of any calendar.
///
/// # Errors
///
/// A `RangeError` for a date that does not exist.
#[wasm_bindgen]
pub fn day_number(of: u8, year: i32, month: i32, day: i32) -> Result<i32, JsValue> {
    calendar(of).day_number(year, small(month), small(day)).map_err(error::range)
}

/// A day number in any calendar.
///
/// # Errors
///
/// A `RangeError` where the calendar does not reach.
#[wasm_bindgen]
pub fn fields(of: u8, day: i32) -> Result<i32, JsValue> {
    calendar(of).fields(day).map(|(year, month, day)| packed(year, month, day)).map_err(error::range)
}

/// The days of a month of any calendar.
///
/// # Errors
///
/// A `RangeError` for a month that does not exist.
#[wasm_bindgen]
pub fn month_length(of: u8, year: i32, month: i32) -> Result<u8, JsValue> {
    calendar(of).days_in_month(year, small(month)).map_err(error::range)
}

/// Why there is no such date.
///
/// # Errors
///
/// A `RangeError`, unless there is.
#[wasm_bindgen]
pub fn check_jalali(year: i32, month: i32, day: i32) -> Result<i32, JsValue> {
    or_throw(JalaliDate::new(year, small(month), small(day)))
}

/// Why a Gregorian day has no date here.
///
/// # Errors
///
/// A `RangeError`, unless it has one.
#[wasm_bindgen]
pub fn check_gregorian(year: i32, month: i32, day: i32) -> Result<i32, JsValue> {
    let day = Calendar::Gregorian.day_number(year, small(month), small(day)).map_err(error::range)?;
    or_throw(JalaliDate::from_day_number(day))
}

/// A date some months and then days later.
///
/// # Errors
///
/// A `RangeError` past the ends of the calendar, and where the month lacks the day and that is to be rejected.
#[wasm_bindgen]
pub fn add(date: i32, months: i32, days: f64, reject: bool) -> Result<i32, JsValue> {
    let overflow = if reject { Overflow::Reject } else { Overflow::Clamp };
    let date = if months == 0 { Ok(unpack(date)) } else { unpack(date).add_months(months, overflow) };
    or_throw(date.and_then(|date| date.add_days(days as i64)))
}

/// Years, months and days from one date to another: `years * 12 + months` times 64, and the days.
#[wasm_bindgen]
pub fn difference(from: i32, to: i32) -> i32 {
    let between = unpack(to).since(unpack(from));
    (between.years * 12 + between.months) * 64 + between.days
}

/// Whether a year has 366 days.
///
/// # Errors
///
/// A `RangeError` outside of 1..=3000.
#[wasm_bindgen]
pub fn is_leap_year(year: i32) -> Result<bool, JsValue> {
    JalaliYear::new(year).map(JalaliYear::is_leap).map_err(error::range)
}

/// The day of the year.
#[wasm_bindgen]
pub fn ordinal(date: i32) -> u16 {
    unpack(date).ordinal()
}

/// 1 is Monday.
#[wasm_bindgen]
pub fn weekday(date: i32) -> u8 {
    unpack(date).weekday().iso_number()
}

/// The week of the year, from Saturday.
#[wasm_bindgen]
pub fn week_of_year(date: i32) -> u8 {
    unpack(date).week_of_year()
}

/// Of `CERTAINTIES`.
#[wasm_bindgen]
pub fn certainty(date: i32) -> u8 {
    match unpack(date).certainty() {
        Certainty::Proleptic => 0,
        Certainty::Astronomical => 1,
        Certainty::Official => 2,
        Certainty::Projected => 3,
    }
}

/// Whether the lunar date of a day number is observed, not computed.
#[wasm_bindgen]
pub fn is_observed(day: i32) -> bool {
    HijriDate::from_day_number(day).is_ok_and(|date| date.source() != HijriSource::Tabular)
}
