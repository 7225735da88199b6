//! Errors of the library as `ValueError`s with the library's sentence.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::fmt::{self, Display};
use std::ops::Range;
use taqvim::calendar::{ParseDateError, ParseDateTimeError};
use taqvim::format::ReadError;
use taqvim::{Field, RangeError};

pyo3::create_exception!(
    taqvim,
    ParseError,
    PyValueError,
    "A text that is no date, no time or no expression: a `ValueError` with the place.

`start` and `end` are the code points of what should not stand there, the same number where the text ends too early.

>>> from taqvim import JalaliDate, ParseError
>>> text = \"۱۹ شهریور ۱۳۹۵ کتاب\"
>>> try:
...     JalaliDate.parse(text)
... except ParseError as error:
...     print(text[error.start : error.end])
کتاب"
);

/// A `ParseError` at a place in code points.
pub(crate) fn parse_error(py: Python<'_>, sentence: impl Display, place: Range<usize>) -> PyErr {
    let error = ParseError::new_err(sentence.to_string());
    let value = error.value(py);
    let set = value.setattr("start", place.start).and_then(|()| value.setattr("end", place.end));
    set.err().unwrap_or(error)
}

/// What is wrong with a text that is read as a date or a time.
pub(crate) fn read_error(py: Python<'_>, error: ReadError) -> PyErr {
    let start = error.char_at();
    parse_error(py, Sentence(error), start..start + error.found().chars().count())
}

/// What is wrong with a text in ISO 8601; a date that does not exist has no place.
pub(crate) fn iso_error(py: Python<'_>, text: &str, error: impl Into<ParseDateTimeError>) -> PyErr {
    let error = error.into();
    let at = match error {
        ParseDateTimeError::Date(ParseDateError::Syntax { at, .. })
        | ParseDateTimeError::Time { at, .. }
        | ParseDateTimeError::Offset { at } => at,
        _ => return value_error(error),
    };
    let start = text.get(..at).map_or(at, |before| before.chars().count());
    parse_error(py, error, start..(start + 1).min(text.chars().count()))
}

/// The library's sentence, with the names that its functions have here.
pub(crate) struct Sentence(pub(crate) ReadError);

impl Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = self.0.to_string().replace("read_lenient_date_time", "JalaliDateTime.parse");
        f.write_str(&sentence.replace(": read_any reads it", ""))
    }
}

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
