//! How dates are written: the language of names and the digits.

use crate::errors::value_error;
use crate::settings::choose;
use pyo3::prelude::*;
use taqvim::calendar::JalaliYear;
use taqvim::format::Style;
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
