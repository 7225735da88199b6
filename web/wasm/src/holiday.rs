//! Public holidays and working days.

use crate::calendar::{pack, unpack};
use crate::{choice, error, text::json};
use serde::Serialize;
use taqvim::calendar::JalaliYear;
use taqvim::holiday::{Holiday, Holidays, Weekend};
use taqvim::{JalaliDate, Weekday};
use wasm_bindgen::prelude::*;

#[derive(Serialize)]
struct Day {
    date: i32,
    name: &'static str,
    english: &'static str,
    calendar: &'static str,
}

fn day(date: JalaliDate, holiday: &Holiday) -> Day {
    let calendar = holiday.calendar().as_str();
    Day { date: pack(date), name: holiday.name(), english: holiday.english(), calendar }
}

/// The holidays of a day, as JSON.
#[wasm_bindgen]
pub fn holidays_on(date: i32, country: u8) -> String {
    let date = unpack(date);
    json(&Holidays::new(choice::country(country)).on(date).map(|holiday| day(date, holiday)).collect::<Vec<_>>())
}

/// The holidays of a year, as JSON.
///
/// # Errors
///
/// A `RangeError` for a year outside of 1..=3000.
#[wasm_bindgen]
pub fn holidays_in(year: i32, country: u8) -> Result<String, JsValue> {
    let year = JalaliYear::new(year).map_err(error::range)?;
    let holidays = Holidays::new(choice::country(country));
    Ok(json(&holidays.in_year(year).map(|(date, holiday)| day(date, holiday)).collect::<Vec<_>>()))
}

/// Whether a day is a holiday.
#[wasm_bindgen]
pub fn is_holiday(date: i32, country: u8) -> bool {
    Holidays::new(choice::country(country)).is_holiday(unpack(date))
}

/// The holidays with a weekend whose bit 1 is Monday, bit 7 Sunday.
fn working(country: u8, weekend: u8) -> Holidays<'static> {
    let weekdays: Vec<Weekday> =
        Weekday::ALL.into_iter().filter(|weekday| weekend >> weekday.iso_number() & 1 == 1).collect();
    Holidays::new(choice::country(country)).with_weekend(Weekend::of(&weekdays))
}

/// Whether people work on a day.
#[wasm_bindgen]
pub fn is_working_day(date: i32, country: u8, weekend: u8) -> bool {
    working(country, weekend).is_working_day(unpack(date))
}

/// The next working day, or the one before; 0 past the ends of the calendar.
#[wasm_bindgen]
pub fn working_day(date: i32, country: u8, weekend: u8, next: bool) -> i32 {
    let (holidays, date) = (working(country, weekend), unpack(date));
    let found = if next { holidays.next_working_day(date) } else { holidays.previous_working_day(date) };
    found.map_or(0, pack)
}

/// The working days of `[from, to)`.
#[wasm_bindgen]
pub fn working_days(from: i32, to: i32, country: u8, weekend: u8) -> u32 {
    working(country, weekend).working_days(unpack(from), unpack(to)) as u32
}
