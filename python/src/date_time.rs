//! `JalaliDateTime`, which feels like a naive `datetime.datetime`.

use crate::date::{JalaliDate, OVERFLOWS};
use crate::errors::{date_of, value_error};
use crate::settings::choose;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDelta, PyType};
use taqvim::JalaliDate as Date;
use taqvim::calendar::JalaliDateTime as DateTime;

/// A Jalali date with a time of day, to the microsecond, in no zone. Immutable, hashable, ordered, picklable.
///
/// >>> from datetime import datetime, timedelta
/// >>> from taqvim import JalaliDateTime
/// >>> evening = JalaliDateTime(1395, 8, 28, 23, 30)
/// >>> evening.to_gregorian()
/// datetime.datetime(2016, 11, 18, 23, 30)
/// >>> evening + timedelta(hours=1)
/// JalaliDateTime(1395, 8, 29, 0, 30)
#[pyclass(frozen, eq, ord, hash, module = "taqvim")]
#[derive(Clone, Copy, PartialEq, PartialOrd, Hash)]
pub(crate) struct JalaliDateTime(pub(crate) DateTime);

impl JalaliDateTime {
    fn time_of(self) -> NaiveTime {
        self.0.time()
    }

    fn fields(self) -> (i32, u8, u8, u32, u32, u32, u32) {
        let (date, time) = (self.0.date(), self.time_of());
        let microsecond = time.nanosecond() / 1000 % 1_000_000;
        (date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second(), microsecond)
    }

    fn later(self, delta: TimeDelta) -> PyResult<Self> {
        self.0
            .checked_add(delta)
            .map(JalaliDateTime)
            .ok_or_else(|| value_error("the time is outside of the years 1..=3000"))
    }
}

#[pymethods]
impl JalaliDateTime {
    #[new]
    #[pyo3(signature = (year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0))]
    fn new(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64, microsecond: i64) -> PyResult<Self> {
        let date = date_of((year, month, day), Date::new)?;
        let limits =
            [("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999_999)];
        for (name, value, most) in limits {
            if !(0..=most).contains(&value) {
                return Err(value_error(format_args!("{name} {value} is not in 0..={most}")));
            }
        }
        let time = NaiveTime::from_hms_micro_opt(hour as u32, minute as u32, second as u32, microsecond as u32);
        time.map(|time| JalaliDateTime(DateTime::new(date, time))).ok_or_else(|| value_error("no such time of day"))
    }

    /// The current local time, as `datetime.datetime.now`.
    #[classmethod]
    fn now(class: &Bound<'_, PyType>) -> PyResult<Self> {
        Self::from_gregorian(&class.py().get_type::<PyDateTime>().call_method0("now")?)
    }

    /// The Jalali time of a naive Gregorian one. `ValueError` for an aware one: its zone would be lost; take
    /// `.replace(tzinfo=None)` for its wall clock.
    ///
    /// >>> from datetime import datetime
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime.from_gregorian(datetime(2016, 11, 18, 18, 0))
    /// JalaliDateTime(1395, 8, 28, 18, 0)
    #[staticmethod]
    fn from_gregorian(moment: &Bound<'_, PyAny>) -> PyResult<Self> {
        let moment = moment.cast::<PyDateTime>()?;
        if !moment.getattr(intern!(moment.py(), "tzinfo"))?.is_none() {
            return Err(value_error(
                "a JalaliDateTime has no zone: take .replace(tzinfo=None) for the wall clock's time",
            ));
        }
        DateTime::try_from(moment.extract::<NaiveDateTime>()?).map(JalaliDateTime).map_err(value_error)
    }

    /// The Gregorian time, a naive `datetime.datetime`.
    fn to_gregorian(&self) -> NaiveDateTime {
        self.0.into()
    }

    /// Reads `1395-08-28T18:00`, also with seconds and a fraction.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime.fromisoformat("1395-08-28T18:00:30")
    /// JalaliDateTime(1395, 8, 28, 18, 0, 30)
    #[staticmethod]
    fn fromisoformat(text: &str) -> PyResult<Self> {
        let read: DateTime = text.parse().map_err(value_error)?;
        // Python has neither leap seconds nor nanoseconds.
        let time = read.time();
        if time.nanosecond() >= 1_000_000_000 {
            return Err(value_error("second 60 is not in 0..=59"));
        }
        let whole = time.with_nanosecond(time.nanosecond() / 1000 * 1000).unwrap_or(time);
        Ok(JalaliDateTime(DateTime::new(read.date(), whole)))
    }

    /// `1395-08-28T18:00:00`, as `str` does.
    fn isoformat(&self) -> String {
        self.0.to_string()
    }

    /// The date of a day and a `datetime.time`.
    #[staticmethod]
    fn combine(date: &JalaliDate, time: NaiveTime) -> Self {
        JalaliDateTime(DateTime::new(date.0, time))
    }

    /// Its date.
    fn date(&self) -> JalaliDate {
        JalaliDate(self.0.date())
    }

    /// Its time of day, a `datetime.time`.
    fn time(&self) -> NaiveTime {
        self.time_of()
    }

    /// The year, 1 to 3000.
    #[getter]
    fn year(&self) -> i32 {
        self.0.date().year()
    }

    /// The month, 1 to 12.
    #[getter]
    fn month(&self) -> u8 {
        self.0.date().month()
    }

    /// The day of the month, 1 to 31.
    #[getter]
    fn day(&self) -> u8 {
        self.0.date().day()
    }

    /// The hour, 0 to 23.
    #[getter]
    fn hour(&self) -> u32 {
        self.time_of().hour()
    }

    /// The minute, 0 to 59.
    #[getter]
    fn minute(&self) -> u32 {
        self.time_of().minute()
    }

    /// The second, 0 to 59.
    #[getter]
    fn second(&self) -> u32 {
        self.time_of().second()
    }

    /// The microsecond, 0 to 999999.
    #[getter]
    fn microsecond(&self) -> u32 {
        self.fields().6
    }

    /// The weekday: Monday is 0.
    fn weekday(&self) -> u8 {
        self.0.date().weekday().iso_number() - 1
    }

    /// The weekday: Monday is 1.
    fn isoweekday(&self) -> u8 {
        self.0.date().weekday().iso_number()
    }

    /// With other fields; `ValueError` if there is no such time.
    #[pyo3(signature = (year = None, month = None, day = None, hour = None, minute = None, second = None, microsecond = None))]
    #[allow(clippy::too_many_arguments, reason = "those of datetime.replace")]
    fn replace(
        &self,
        year: Option<i64>,
        month: Option<i64>,
        day: Option<i64>,
        hour: Option<i64>,
        minute: Option<i64>,
        second: Option<i64>,
        microsecond: Option<i64>,
    ) -> PyResult<Self> {
        let own = self.fields();
        Self::new(
            year.unwrap_or(own.0.into()),
            month.unwrap_or(own.1.into()),
            day.unwrap_or(own.2.into()),
            hour.unwrap_or(own.3.into()),
            minute.unwrap_or(own.4.into()),
            second.unwrap_or(own.5.into()),
            microsecond.unwrap_or(own.6.into()),
        )
    }

    /// So many months later, or earlier, at the same time of day; `overflow` as in `JalaliDate.add_months`.
    #[pyo3(signature = (months, *, overflow = "clamp"))]
    fn add_months(&self, months: i32, overflow: &str) -> PyResult<Self> {
        let overflow = choose("overflow", overflow, &OVERFLOWS)?;
        let date = self.0.date().add_months(months, overflow).map_err(value_error)?;
        Ok(JalaliDateTime(DateTime::new(date, self.time_of())))
    }

    // PyO3 gives `NotImplemented` for an argument of another type.
    fn __add__(&self, delta: &Bound<'_, PyDelta>) -> PyResult<Self> {
        self.later(delta.extract()?)
    }

    fn __radd__(&self, delta: &Bound<'_, PyDelta>) -> PyResult<Self> {
        self.__add__(delta)
    }

    fn __sub__<'py>(&self, py: Python<'py>, other: &Bound<'py, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(delta) = other.cast::<PyDelta>() {
            return Ok(Py::new(py, self.later(-delta.extract::<TimeDelta>()?)?)?.into_any());
        }
        match other.cast::<JalaliDateTime>() {
            Ok(other) => Ok(self.0.since(other.get().0).into_pyobject(py)?.into_any().unbind()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    #[allow(clippy::type_complexity, reason = "what pickle asks for")]
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (i32, u8, u8, u32, u32, u32, u32)) {
        (slf.get_type(), slf.get().fields())
    }

    fn __str__(&self) -> String {
        self.isoformat()
    }

    fn __repr__(&self) -> String {
        let (year, month, day, hour, minute, second, microsecond) = self.fields();
        let seconds = match (second, microsecond) {
            (0, 0) => String::new(),
            (second, 0) => format!(", {second}"),
            (second, microsecond) => format!(", {second}, {microsecond}"),
        };
        format!("JalaliDateTime({year}, {month}, {day}, {hour}, {minute}{seconds})")
    }
}
