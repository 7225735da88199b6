//! The document's own time, as Python has it: a date or a time of either calendar, or ISO 8601 text.

use crate::date::{JalaliDate, ordinal};
use crate::date_time::JalaliDateTime;
use crate::errors::value_error;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyDate, PyDateTime, PyString};
use taqvim::Reference;

/// A reference that an argument gives.
pub(crate) struct GivenReference(pub(crate) Reference);

impl<'py> FromPyObject<'_, 'py> for GivenReference {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if given.is_instance_of::<PyDateTime>() {
            return of_date_time(&given).map(GivenReference);
        }
        if let Ok(date) = given.cast::<PyDate>() {
            let day = i32::try_from(ordinal(&date)?).unwrap_or_default();
            return Ok(GivenReference(NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default().into()));
        }
        if let Ok(date) = given.cast::<JalaliDate>() {
            return Ok(GivenReference(NaiveDate::from(date.get().0).into()));
        }
        if let Ok(moment) = given.cast::<JalaliDateTime>() {
            return Ok(GivenReference(NaiveDateTime::from(moment.get().0).into()));
        }
        if let Ok(text) = given.cast::<PyString>() {
            return parse(&text.to_cow()?).map(GivenReference).map_err(value_error);
        }
        let kind = given.get_type().qualname()?;
        Err(PyTypeError::new_err(format!(
            "reference: expected a date, a datetime, a JalaliDate, a JalaliDateTime or a str, not {kind}"
        )))
    }
}

/// The wall clock's time of a `datetime`, with its offset if it is aware.
fn of_date_time(given: &Bound<'_, PyAny>) -> PyResult<Reference> {
    let py = given.py();
    let offset: Option<TimeDelta> = given.call_method0(intern!(py, "utcoffset"))?.extract()?;
    let Some(offset) = offset else { return Ok(given.extract::<NaiveDateTime>()?.into()) };
    let naive = [("tzinfo", py.None())].into_py_dict(py)?;
    let wall: NaiveDateTime = given.call_method(intern!(py, "replace"), (), Some(&naive))?.extract()?;
    let minutes = i32::try_from(offset.num_minutes()).unwrap_or_default();
    Ok(Reference::from(wall).with_offset_minutes(minutes))
}

/// Reads `2016-11-18`, `2016-11-18T18:00`, `2016-11-18 18:00:30.5`, the latter two perhaps with `+03:30` or `Z`.
pub(crate) fn parse(text: &str) -> Result<Reference, String> {
    let trimmed = text.trim();
    let time = trimmed.replacen(' ', "T", 1);
    let local = |time: &str| {
        let formats = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
        formats.iter().find_map(|format| NaiveDateTime::parse_from_str(time, format).ok())
    };
    if let Ok(date) = NaiveDate::parse_from_str(trimmed, "%Y-%m-%d") {
        return Ok(date.into());
    }
    if let Some(time) = local(&time) {
        return Ok(time.into());
    }
    if let Some(time) = time.strip_suffix(['Z', 'z']).and_then(local) {
        return Ok(Reference::from(time).with_offset_minutes(0));
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f%:z", "%Y-%m-%dT%H:%M%:z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%dT%H:%M%z"] {
        if let Ok(moment) = DateTime::parse_from_str(&time, format) {
            let minutes = moment.offset().local_minus_utc() / 60;
            return Ok(Reference::from(moment.naive_local()).with_offset_minutes(minutes));
        }
    }
    Err(format!("reference {text:?}: expected a date like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30"))
}
