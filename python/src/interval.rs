//! Half-open intervals of local time.

use crate::errors::value_error;
use chrono::{Datelike as _, NaiveDateTime};
use pyo3::prelude::*;

/// The stretch of local time `[start, end)`. A side that is open is `None`.
///
/// >>> from taqvim import parse
/// >>> day = parse("۱۹ شهریور", reference="2016-11-18").interval
/// >>> str(day)
/// '2016-09-09/2016-09-10'
/// >>> day.start
/// datetime.datetime(2016, 9, 9, 0, 0)
#[pyclass(frozen, eq, hash, module = "taqvim")]
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Interval(pub(crate) taqvim::Interval);

impl std::hash::Hash for Interval {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.0.start(), self.0.end()).hash(state);
    }
}

/// Python's dates have the years 1 to 9999, the library's begin before them.
fn within_python(moment: Option<NaiveDateTime>) -> PyResult<Option<NaiveDateTime>> {
    match moment {
        Some(moment) if !(1..=9999).contains(&moment.year()) => {
            Err(value_error(format_args!("year {} is not in 1..=9999, those of datetime", moment.year())))
        }
        _ => Ok(moment),
    }
}

#[pymethods]
impl Interval {
    /// Its first moment, or `None` where it is open. `ValueError` outside of the years 1 to 9999 of `datetime`.
    #[getter]
    fn start(&self) -> PyResult<Option<NaiveDateTime>> {
        within_python(self.0.start())
    }

    /// The first moment after it, or `None` where it is open. `ValueError` outside of the years 1 to 9999.
    #[getter]
    fn end(&self) -> PyResult<Option<NaiveDateTime>> {
        within_python(self.0.end())
    }

    /// The start in ISO 8601, as short as both sides allow: `2016-09-09`, `2016-11-18T19:30`.
    #[getter]
    fn start_iso(&self) -> Option<String> {
        self.0.start_iso().map(|iso| iso.to_string())
    }

    /// The end in ISO 8601.
    #[getter]
    fn end_iso(&self) -> Option<String> {
        self.0.end_iso().map(|iso| iso.to_string())
    }

    /// Whether both sides are midnights.
    ///
    /// >>> from taqvim import parse
    /// >>> parse("ساعت ۱۰ دیروز", reference="2016-11-18").interval.is_whole_days
    /// False
    #[getter]
    fn is_whole_days(&self) -> bool {
        self.0.is_whole_days()
    }

    /// Whether a naive `datetime` lies in it.
    ///
    /// >>> from datetime import datetime
    /// >>> from taqvim import parse
    /// >>> datetime(2016, 9, 9, 23, 59) in parse("۱۹ شهریور", reference="2016-11-18").interval
    /// True
    fn __contains__(&self, moment: NaiveDateTime) -> bool {
        self.0.start().is_none_or(|start| start <= moment) && self.0.end().is_none_or(|end| moment < end)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Interval {}>", self.0)
    }
}
