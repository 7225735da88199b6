//! Errors of the library as `ValueError`s with the library's sentence.

use pyo3::PyErr;
use pyo3::exceptions::PyValueError;
use std::fmt::Display;
use taqvim::{Field, RangeError};

pub(crate) fn value_error(error: impl Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// The date of fields that may be larger than the library's types hold.
pub(crate) fn date_of<D>(
    fields: (i64, i64, i64),
    date: impl Fn(i32, u8, u8) -> Result<D, RangeError>,
) -> Result<D, PyErr> {
    date_sentence(fields, date).map_err(value_error)
}

/// The date, or the library's sentence with the numbers as they were given.
pub(crate) fn date_sentence<D>(
    (year, month, day): (i64, i64, i64),
    date: impl Fn(i32, u8, u8) -> Result<D, RangeError>,
) -> Result<D, String> {
    let year_within = i32::try_from(year).unwrap_or(if year < 0 { i32::MIN } else { i32::MAX });
    let within = |field: i64| u8::try_from(field).unwrap_or(u8::MAX);
    date(year_within, within(month), within(day)).map_err(|error| {
        let (name, given) = match error.field() {
            Field::Year => ("year", year),
            Field::Month => ("month", month),
            Field::Day => ("day", day),
            _ => return error.to_string(),
        };
        format!("{name} {given} is not in {}..={}", error.min(), error.max())
    })
}
