//! Numbers in Persian words.

use crate::errors::value_error;
use crate::settings::choose;
use pyo3::prelude::*;
use taqvim::numeral::{Numeral, NumeralKind, Words};

const KINDS: [(&str, NumeralKind); 3] =
    [("cardinal", NumeralKind::Cardinal), ("ordinal", NumeralKind::Ordinal), ("superlative", NumeralKind::Superlative)];

/// A number in Persian words, 0 to 4294967295: `cardinal` (سه), `ordinal` (سوم) or `superlative` (سومین).
///
/// >>> from taqvim import to_words
/// >>> to_words(1395), to_words(23, "ordinal")
/// ('یک هزار و سیصد و نود و پنج', 'بیست و سوم')
#[pyfunction]
#[pyo3(signature = (value, kind = "cardinal"))]
pub(crate) fn to_words(value: i64, kind: &str) -> PyResult<String> {
    let number =
        u32::try_from(value).map_err(|_| value_error(format_args!("number {value} is not in 0..={}", u32::MAX)))?;
    let words = match choose("kind", kind, &KINDS)? {
        NumeralKind::Cardinal => Words::cardinal(number),
        NumeralKind::Ordinal => Words::ordinal(number),
        NumeralKind::Superlative => Words::superlative(number),
    };
    Ok(words.to_string())
}

/// The number of Persian words, up to 999999999, or of digits of three scripts: an `int`, or a `decimal.Decimal` with a
/// fraction.
///
/// >>> from taqvim import parse_number
/// >>> parse_number("بیست و سوم"), parse_number("۲٫۵")
/// (23, Decimal('2.5'))
#[pyfunction]
pub(crate) fn parse_number<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let numeral: Numeral = text.parse().map_err(value_error)?;
    match numeral.decimal() {
        (digits, 0) => Ok(digits.into_pyobject(py)?.into_any()),
        (digits, scale) => {
            let decimal = py.import("decimal")?.getattr("Decimal")?;
            decimal.call1((digits,))?.call_method1("scaleb", (-i32::from(scale),))
        }
    }
}
