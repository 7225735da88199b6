//! The library's errors as those of JavaScript, with its sentences.

use js_sys::{RangeError, Reflect, SyntaxError};
use std::fmt::Display;
use taqvim::{OffsetUnit, Offsets};
use wasm_bindgen::JsValue;

/// For a date that does not exist, or lies outside of its calendar.
pub(crate) fn range(error: impl Display) -> JsValue {
    RangeError::new(&error.to_string()).into()
}

/// For a text that is not what was asked for. `start` and `end` are UTF-16 offsets; the sentence counts bytes.
pub(crate) fn syntax(error: impl Display, text: &str, bytes: std::ops::Range<usize>) -> JsValue {
    let refused = JsValue::from(SyntaxError::new(&error.to_string()));
    let mut offsets = Offsets::new(text, OffsetUnit::Utf16);
    for (name, byte) in [("start", bytes.start), ("end", bytes.end)] {
        // An error object takes properties.
        let _ = Reflect::set(&refused, &JsValue::from_str(name), &JsValue::from_f64(offsets.at(byte) as f64));
    }
    refused
}
