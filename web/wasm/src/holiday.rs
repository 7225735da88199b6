//! Public holidays and working days.

use crate::calendar::{pack, unpack};
use crate::json::Json;
use crate::{choice, error};
use taqvim::calendar::JalaliYear;
use taqvim::holiday::{Holiday, Holidays, Weekend};
use taqvim::{JalaliDate, Weekday};
use wasm_bindgen::prelude::*;

fn listed<'h>(holidays: impl Iterator<Item = (JalaliDate, &'h Holiday)>) -> String {
    let mut json = Json::default();
    json.open('[');
    for (date, holiday) in holidays {
        json.open('{');
        json.key("date").number(pack(date) as u32);
        json.key("name").text(holiday.name());
        json.key("english").text(holiday.english());
        json.key("calendar").name(holiday.calendar().as_str());
        json.close('}');
    }
    json.close(']');
    json.finish()
}

/// The holidays of a day, as JSON.
#[wasm_bindgen]
pub fn holidays_on(date: i32, country: u8) -> String {
    let date = unpack(date);
    listed(Holidays::new(choice::country(country)).on(date).map(|holiday| (date, holiday)))
}

/// The holidays of a year, as JSON.
///
/// # Errors
///
/// A `RangeError` for a year outside of 1..=3000.
#[wasm_bindgen]
pub fn holidays_in(year: i32, country: u8) -> Result<String, JsValue> {
    let year = JalaliYear::new(year).map_err(error::range)?;
    Ok(listed(Holidays::new(choice::country(country)).in_year(year)))
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
