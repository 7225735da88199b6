//! How dates and times are written and read: the pattern, the language of names and the digits.

use crate::errors::{read_error, value_error};
use crate::settings::choose;
use pyo3::prelude::*;
use taqvim::calendar::JalaliYear;
use taqvim::format::{Formattable, Pattern, ReadError, Style};
use taqvim::numeral::Script;

const LANGUAGES: [(&str, (Style, Script)); 5] = [
    ("en", (Style::ENGLISH, Script::Latin)),
    ("fa", (Style::PERSIAN, Script::Persian)),
    ("prs", (Style::DARI, Script::Persian)),
    ("ps", (Style::PASHTO, Script::Persian)),
    ("ckb", (Style::KURDISH, Script::Arabic)),
];

pub(crate) const DIGITS: [(&str, Script); 3] =
    [("latin", Script::Latin), ("persian", Script::Persian), ("arabic", Script::Arabic)];

/// The digits that are named, otherwise those of the language.
pub(crate) fn script(language: &str, digits: Option<&str>) -> PyResult<Script> {
    match digits {
        Some(digits) => choose("digits", digits, &DIGITS),
        None => Ok(choose("language", language, &LANGUAGES)?.1),
    }
}

/// The style of a language, with other digits where they are named and the century of short years where a year is.
pub(crate) fn style(language: &str, digits: Option<&str>, reference_year: Option<i32>) -> PyResult<Style> {
    let (style, _) = choose("language", language, &LANGUAGES)?;
    let style = style.with_script(script(language, digits)?);
    match reference_year {
        Some(year) => Ok(style.with_reference(JalaliYear::new(year).map_err(value_error)?)),
        None => Ok(style),
    }
}

/// A date or a time by a pattern.
pub(crate) fn write(
    value: impl Into<Formattable>,
    format: &str,
    language: &str,
    digits: Option<&str>,
) -> PyResult<String> {
    let style = style(language, digits, None)?;
    Ok(Pattern::new(format).map_err(value_error)?.format(value, style).to_string())
}

/// What a text says by a pattern, read by one of the library's functions.
pub(crate) fn read<'f, T>(
    py: Python<'_>,
    text: &str,
    format: &'f str,
    style: Style,
    read: impl Fn(&Pattern<'f>, &str, Style) -> Result<T, ReadError>,
) -> PyResult<T> {
    let pattern = Pattern::new(format).map_err(value_error)?;
    read(&pattern, text, style).map_err(|error| read_error(py, error))
}
