//! `HijriDate`: the lunar calendar.

use crate::date::{JalaliDate, days};
use crate::errors::{date_of, iso_error, value_error};
use chrono::NaiveDate;
use pyo3::prelude::*;
use pyo3::types::{PyDelta, PyType};
use taqvim::HijriDate as Date;

/// A date of the lunar Hijri calendar, years 1 to 3000, with Iran's months as observed from 1265 to 1448 and those of the
/// tabular calendar outside. Immutable, hashable, ordered, picklable.
///
/// >>> from taqvim import HijriDate
/// >>> HijriDate(1438, 1, 10).to_gregorian()
/// datetime.date(2016, 10, 12)
#[pyclass(frozen, eq, ord, hash, module = "taqvim")]
#[derive(Clone, Copy, PartialEq, PartialOrd, Hash)]
pub(crate) struct HijriDate(pub(crate) Date);

#[pymethods]
impl HijriDate {
    #[new]
    fn new(year: i64, month: i64, day: i64) -> PyResult<Self> {
        date_of((year, month, day), Date::new).map(HijriDate)
    }

    /// The first date, `HijriDate(1, 1, 1)`.
    #[classattr]
    const fn min() -> Self {
        HijriDate(Date::MIN)
    }

    /// The last date, that of the end of the year 3000.
    #[classattr]
    const fn max() -> Self {
        HijriDate(Date::MAX)
    }

    /// The lunar date of a Gregorian one. `ValueError` outside of the years 1 to 3000.
    #[staticmethod]
    fn from_gregorian(date: NaiveDate) -> PyResult<Self> {
        Date::try_from(date).map(HijriDate).map_err(value_error)
    }

    /// The Gregorian date, a `datetime.date`.
    fn to_gregorian(&self) -> NaiveDate {
        self.0.into()
    }

    /// The Jalali date of the day.
    ///
    /// >>> from taqvim import HijriDate
    /// >>> HijriDate(1438, 1, 10).to_jalali()
    /// JalaliDate(1395, 7, 21)
    fn to_jalali(&self) -> PyResult<JalaliDate> {
        self.0.try_into().map(JalaliDate).map_err(value_error)
    }

    /// Reads `1438-01-10`.
    #[staticmethod]
    fn fromisoformat(py: Python<'_>, text: &str) -> PyResult<Self> {
        Date::parse_iso(text).map(HijriDate).map_err(|error| iso_error(py, text, error))
    }

    /// `1438-01-10`, as `str` does.
    fn isoformat(&self) -> String {
        self.0.to_string()
    }

    /// The year, 1 to 3000.
    #[getter]
    fn year(&self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[getter]
    fn month(&self) -> u8 {
        self.0.month()
    }

    /// The day of the month, 1 to 30.
    #[getter]
    fn day(&self) -> u8 {
        self.0.day()
    }

    /// The days of its month, 29 or 30.
    #[getter]
    fn days_in_month(&self) -> u8 {
        self.0.days_in_month()
    }

    /// Where the month comes from: `observed` or `tabular`, which may be a day or two off.
    #[getter]
    fn source(&self) -> &'static str {
        self.0.source().as_str()
    }

    /// The weekday: Monday is 0.
    fn weekday(&self) -> u8 {
        self.0.weekday().iso_number() - 1
    }

    /// The weekday: Monday is 1.
    fn isoweekday(&self) -> u8 {
        self.0.weekday().iso_number()
    }

    // PyO3 gives `NotImplemented` for an argument of another type.
    fn __add__(&self, delta: &Bound<'_, PyDelta>) -> PyResult<Self> {
        self.later(days(delta)?)
    }

    fn __radd__(&self, delta: &Bound<'_, PyDelta>) -> PyResult<Self> {
        self.__add__(delta)
    }

    fn __sub__<'py>(&self, py: Python<'py>, other: &Bound<'py, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(delta) = other.cast::<PyDelta>() {
            return Ok(Py::new(py, self.later(-days(delta)?)?)?.into_any());
        }
        match other.cast::<HijriDate>() {
            Ok(other) => {
                let days = self.0.day_number() - other.get().0.day_number();
                Ok(PyDelta::new(py, days, 0, 0, false)?.into_any().unbind())
            }
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (i32, u8, u8)) {
        let date = slf.get().0;
        (slf.get_type(), (date.year(), date.month(), date.day()))
    }

    fn __str__(&self) -> String {
        self.isoformat()
    }

    fn __repr__(&self) -> String {
        format!("HijriDate({}, {}, {})", self.0.year(), self.0.month(), self.0.day())
    }
}

impl HijriDate {
    fn later(self, days: i64) -> PyResult<Self> {
        self.0.add_days(days).map(HijriDate).map_err(value_error)
    }
}
