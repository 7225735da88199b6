//! Columns: Arrow in, Arrow out, by the PyCapsule interface. No Python object is made for a row.

pub(crate) mod column;
mod dates;
mod extract;
mod pieces;
mod references;
mod rows;
mod schema;
mod texts;

pub(crate) use dates::{from_jalali_arrow, strftime_arrow, strptime_arrow, to_jalali_arrow};
pub(crate) use extract::{extract_arrow, extract_batches};

use arrow_array::{ArrayRef, new_empty_array};
use arrow_schema::{ArrowError, DataType};
use arrow_select::concat::concat;
use pyo3::PyErr;
use std::fmt::Display;

/// Arrow's errors as `ValueError`s, without the name of their kind before the sentence.
fn arrow_error(error: ArrowError) -> PyErr {
    match error {
        ArrowError::InvalidArgumentError(reason)
        | ArrowError::ComputeError(reason)
        | ArrowError::CastError(reason)
        | ArrowError::SchemaError(reason)
        | ArrowError::CDataInterface(reason) => crate::errors::value_error(reason),
        other => crate::errors::value_error(other),
    }
}

/// The chunks of a column as one array.
fn joined(chunks: &[ArrayRef], kind: &DataType) -> Result<ArrayRef, ArrowError> {
    match chunks {
        [] => Ok(new_empty_array(kind)),
        [only] => Ok(only.clone()),
        chunks => concat(&chunks.iter().map(AsRef::as_ref).collect::<Vec<_>>()),
    }
}

fn invalid(reason: impl Display) -> ArrowError {
    ArrowError::InvalidArgumentError(reason.to_string())
}
