//! A column of text, whichever way Arrow keeps it.

use super::invalid;
use arrow_array::builder::LargeStringBuilder;
use arrow_array::cast::AsArray as _;
use arrow_array::{Array as _, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

#[derive(Clone)]
pub(super) enum Texts {
    Utf8(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    /// A column of the null type.
    Nulls(usize),
}

impl Texts {
    pub(super) fn new(array: &ArrayRef) -> Result<Self, ArrowError> {
        match array.data_type() {
            DataType::Utf8 => Ok(Texts::Utf8(array.as_string().clone())),
            DataType::LargeUtf8 => Ok(Texts::Large(array.as_string().clone())),
            DataType::Utf8View => Ok(Texts::View(array.as_string_view().clone())),
            DataType::Null => Ok(Texts::Nulls(array.len())),
            DataType::Dictionary(_, values) if is_text(values) => Texts::new(&cast(array, values)?),
            other => Err(invalid(format_args!("expected a column of text, not {other}"))),
        }
    }

    /// Python strings; `None` is null.
    pub(super) fn of_python(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        let refused = |kind: &Bound<'_, PyAny>, row: Option<usize>| {
            let kind = kind.get_type().qualname()?;
            let place = row.map_or_else(String::new, |row| format!(" in row {row}"));
            Err(PyTypeError::new_err(format!("expected Arrow data or an iterable of str and None, not {kind}{place}")))
        };
        if values.is_instance_of::<PyString>() {
            return refused(values, None);
        }
        let Ok(items) = values.try_iter() else { return refused(values, None) };
        let mut texts = LargeStringBuilder::new();
        for (row, item) in items.enumerate() {
            let item = item?;
            if item.is_none() {
                texts.append_null();
            } else if let Ok(text) = item.cast::<PyString>() {
                texts.append_value(&*text.to_cow()?);
            } else {
                return refused(&item, Some(row));
            }
        }
        Ok(Texts::Large(texts.finish()))
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Texts::Utf8(array) => array.len(),
            Texts::Large(array) => array.len(),
            Texts::View(array) => array.len(),
            Texts::Nulls(len) => *len,
        }
    }

    pub(super) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Texts::Utf8(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::View(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Nulls(_) => None,
        }
    }
}

fn is_text(kind: &DataType) -> bool {
    matches!(kind, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}
