//! Numbers in Persian.

use crate::{choice, error};
use taqvim::numeral::{Digits, Numeral, NumeralError, NumeralKind, Words};
use wasm_bindgen::prelude::*;

/// A number in words: 0 is «نوزده», 1 «نوزدهم», 2 «نوزدهمین».
#[wasm_bindgen]
pub fn number_words(value: u32, kind: u8) -> String {
    match kind {
        0 => Words::cardinal(value),
        1 => Words::ordinal(value),
        _ => Words::superlative(value),
    }
    .to_string()
}

/// A number in the digits of a script.
#[wasm_bindgen]
pub fn number_digits(value: u32, digits: u8, width: u8, grouped: bool) -> String {
    let digits = Digits::new(value, choice::script(digits)).padded(width);
    if grouped { digits.grouped().to_string() } else { digits.to_string() }
}

/// What a text of figures or words counts: its digits, the places after the point and the kind of number.
///
/// # Errors
///
/// A `SyntaxError` for a text that is no number.
#[wasm_bindgen]
pub fn read_number(text: &str) -> Result<Vec<f64>, JsValue> {
    let number: Numeral =
        text.parse().map_err(|error: NumeralError| error::syntax(error, text, error.at()..text.len()))?;
    let (digits, places) = number.decimal();
    let kind = match number.kind() {
        NumeralKind::Cardinal => 0.0,
        NumeralKind::Ordinal => 1.0,
        NumeralKind::Superlative => 2.0,
    };
    Ok(vec![digits as f64, f64::from(places), kind])
}
