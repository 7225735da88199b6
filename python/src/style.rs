//! How dates are written: the language of names and the digits.

use crate::errors::value_error;
use crate::settings::choose;
use pyo3::prelude::*;
use taqvim::calendar::JalaliYear;
use taqvim::format::Style;
use taqvim::numeral::Script;

const LANGUAGES: [(&str, Style); 5] = [
    ("en", Style::ENGLISH),
    ("fa", Style::PERSIAN),
    ("prs", Style::DARI),
    ("ps", Style::PASHTO),
    ("ckb", Style::KURDISH),
];

const DIGITS: [(&str, Script); 3] =
    [("latin", Script::Latin), ("persian", Script::Persian), ("arabic", Script::Arabic)];

/// The style of a language, with other digits where they are named and the century of short years where a year is.
pub(crate) fn style(language: &str, digits: Option<&str>, reference_year: Option<i32>) -> PyResult<Style> {
    let mut style = choose("language", language, &LANGUAGES)?;
    if let Some(digits) = digits {
        style = style.with_script(choose("digits", digits, &DIGITS)?);
    }
    if let Some(year) = reference_year {
        style = style.with_reference(JalaliYear::new(year).map_err(value_error)?);
    }
    Ok(style)
}
