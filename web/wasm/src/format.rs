//! Dates as text.

use crate::calendar::{pack, unpack};
use crate::choice;
use crate::error;
use taqvim::Weekday;
use taqvim::calendar::JalaliYear;
use taqvim::format::{Pattern, ReadError, read_lenient};
use wasm_bindgen::prelude::*;

/// A pattern, or what is wrong with it.
fn pattern(text: &str) -> Result<Pattern<'_>, JsValue> {
    Pattern::new(text).map_err(|error| error::syntax(error, text, error.at()..text.len()))
}

/// A date that does not exist is out of range; all else is no date.
fn refused(error: &ReadError, text: &str) -> JsValue {
    if error.range_error().is_some() { error::range(error) } else { error::syntax(error, text, error.at()..text.len()) }
}

/// A date by a pattern.
///
/// # Errors
///
/// A `SyntaxError` for a pattern that is none.
#[wasm_bindgen]
pub fn format(date: i32, by: &str, digits: u8, names: u8) -> Result<String, JsValue> {
    Ok(pattern(by)?.format(unpack(date), choice::style(digits, names)).to_string())
}

/// The date of a text by a pattern. Years of two digits are near `year`; 0 is no year.
///
/// # Errors
///
/// A `SyntaxError` for a pattern that is none and a text that is otherwise, a `RangeError` for a date that does not exist.
#[wasm_bindgen]
pub fn read(text: &str, by: &str, digits: u8, names: u8, year: i32) -> Result<i32, JsValue> {
    let style = choice::style(digits, names);
    let style = reference(year)?.map_or(style, |year| style.with_reference(year));
    pattern(by)?.read(text, style).map(pack).map_err(|error| refused(&error, text))
}

/// The date of a text as people type it.
///
/// # Errors
///
/// As [`read`].
#[wasm_bindgen]
pub fn read_any(text: &str, year: i32) -> Result<i32, JsValue> {
    read_lenient(text, reference(year)?).map(pack).map_err(|error| refused(&error, text))
}

fn reference(year: i32) -> Result<Option<JalaliYear>, JsValue> {
    if year == 0 { Ok(None) } else { JalaliYear::new(year).map(Some).map_err(error::range) }
}

/// The name of a month, 1 to 12; empty outside.
#[wasm_bindgen]
pub fn month_name(month: u8, names: u8, short: bool) -> String {
    let language = choice::language(names);
    let name = if short { language.short_month(month) } else { language.month(month) };
    name.unwrap_or_default().into()
}

/// The name of a weekday, 1 (Monday) to 7; empty outside.
#[wasm_bindgen]
pub fn weekday_name(weekday: u8, names: u8, short: bool) -> String {
    let language = choice::language(names);
    let name = |day| if short { language.short_weekday(day) } else { language.weekday(day) };
    Weekday::from_iso_number(weekday).map(name).unwrap_or_default().into()
}
