//! A time that an argument gives: a date or a time of either calendar, or ISO 8601 text. The reference is one.

use crate::date::{JalaliDate, ordinal};
use crate::date_time::JalaliDateTime;
use crate::errors::value_error;
use crate::offset_date_time::JalaliOffsetDateTime;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyDate, PyDateTime, PyString};
use taqvim::Reference;

/// A time that an argument gives, as the library's reference.
pub(crate) struct GivenTime(pub(crate) Reference);

impl GivenTime {
    /// The moment on its wall; the midnight at which a day begins.
    pub(crate) fn moment(&self) -> NaiveDateTime {
        self.0.date().and_time(self.0.time().unwrap_or(NaiveTime::MIN))
    }
}

impl<'py> FromPyObject<'_, 'py> for GivenTime {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(moment) = given.cast::<PyDateTime>() {
            return of_date_time(&moment).map(GivenTime);
        }
        if let Ok(date) = given.cast::<PyDate>() {
            let day = i32::try_from(ordinal(&date)?).unwrap_or_default();
            return Ok(GivenTime(NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default().into()));
        }
        if let Ok(date) = given.cast::<JalaliDate>() {
            return Ok(GivenTime(NaiveDate::from(date.get().0).into()));
        }
        if let Ok(moment) = given.cast::<JalaliDateTime>() {
            return Ok(GivenTime(NaiveDateTime::from(moment.get().0).into()));
        }
        if let Ok(moment) = given.cast::<JalaliOffsetDateTime>() {
            return Ok(GivenTime(DateTime::<FixedOffset>::from(moment.get().0).into()));
        }
        if let Ok(text) = given.cast::<PyString>() {
            return parse(&text.to_cow()?).map(GivenTime).map_err(value_error);
        }
        let kind = given.get_type().qualname()?;
        Err(PyTypeError::new_err(format!(
            "expected a date, a datetime, a JalaliDate, a JalaliDateTime, a JalaliOffsetDateTime or a str, not {kind}"
        )))
    }
}

/// The wall clock's time of a `datetime`, with its offset if it is aware.
fn of_date_time(given: &Bound<'_, PyDateTime>) -> PyResult<Reference> {
    match utc_offset(given)? {
        None => Ok(given.extract::<NaiveDateTime>()?.into()),
        Some((wall, offset)) => {
            let minutes = i32::try_from(offset.num_minutes()).unwrap_or_default();
            Reference::from(wall).with_offset_minutes(minutes).map_err(|error| value_error(error.to_string()))
        }
    }
}

/// The wall clock's time of an aware `datetime` and its offset from UTC; `None` of a naive one.
pub(crate) fn utc_offset(given: &Bound<'_, PyDateTime>) -> PyResult<Option<(NaiveDateTime, TimeDelta)>> {
    let py = given.py();
    let offset: Option<TimeDelta> = given.call_method0(intern!(py, "utcoffset"))?.extract()?;
    let Some(offset) = offset else { return Ok(None) };
    let naive = [("tzinfo", py.None())].into_py_dict(py)?;
    let wall = given.call_method(intern!(py, "replace"), (), Some(&naive))?.extract()?;
    Ok(Some((wall, offset)))
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
        return Ok(time.and_utc().into());
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f%:z", "%Y-%m-%dT%H:%M%:z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%dT%H:%M%z"] {
        if let Ok(moment) = DateTime::parse_from_str(&time, format) {
            return Ok(moment.into());
        }
    }
    Err(format!("time {text:?}: expected a date like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30"))
}
