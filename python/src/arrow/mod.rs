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

use arrow_schema::ArrowError;
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

fn invalid(reason: impl Display) -> ArrowError {
    ArrowError::InvalidArgumentError(reason.to_string())
}
