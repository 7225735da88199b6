//! `JalaliDateTime`, which feels like a naive `datetime.datetime`.

use crate::date::{JalaliDate, OVERFLOWS};
use crate::errors::{date_of, iso_error, read_error, value_error};
use crate::settings::choose;
use crate::style::{read, style, write};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDelta, PyType};
use taqvim::JalaliDate as Date;
use taqvim::calendar::{JalaliDateTime as DateTime, JalaliYear};
use taqvim::format::{Pattern, read_lenient_date_time};

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

    /// What was read, without what Python does not have: leap seconds are refused, nanoseconds cut off.
    pub(crate) fn of_read(read: DateTime) -> PyResult<Self> {
        let time = read.time();
        if time.nanosecond() >= 1_000_000_000 {
            return Err(value_error("second 60 is not in 0..=59"));
        }
        let whole = time.with_nanosecond(time.nanosecond() / 1000 * 1000).unwrap_or(time);
        Ok(JalaliDateTime(DateTime::new(read.date(), whole)))
    }

    pub(crate) fn later(self, delta: TimeDelta) -> PyResult<Self> {
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

    /// The Jalali time of a naive Gregorian one. `ValueError` for an aware one, whose offset would be lost:
    /// `JalaliOffsetDateTime` keeps it.
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
                "a JalaliDateTime has no zone: take a JalaliOffsetDateTime, or .replace(tzinfo=None) for the wall clock's time",
            ));
        }
        DateTime::try_from(moment.extract::<NaiveDateTime>()?).map(JalaliDateTime).map_err(value_error)
    }

    /// The Gregorian time, a naive `datetime.datetime`.
    pub(crate) fn to_gregorian(&self) -> NaiveDateTime {
        self.0.into()
    }

    /// Reads `1395-08-28T18:00`, also with seconds and a fraction, and with a space for the `T`.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime.fromisoformat("1395-08-28T18:00:30")
    /// JalaliDateTime(1395, 8, 28, 18, 0, 30)
    #[staticmethod]
    fn fromisoformat(py: Python<'_>, text: &str) -> PyResult<Self> {
        Self::of_read(text.parse::<DateTime>().map_err(|error| iso_error(py, text, error))?)
    }

    /// `1395-08-28T18:00:00`; `sep` and `timespec` are those of `datetime.datetime.isoformat`.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime(1395, 8, 28, 18, 0, 30, 250).isoformat()
    /// '1395-08-28T18:00:30.000250'
    /// >>> JalaliDateTime(1395, 8, 28, 18, 0).isoformat(sep=" ", timespec="minutes")
    /// '1395-08-28 18:00'
    #[pyo3(signature = (sep = 'T', timespec = "auto"))]
    pub(crate) fn isoformat(&self, py: Python<'_>, sep: char, timespec: &str) -> PyResult<String> {
        let time = self.time_of().into_pyobject(py)?.call_method1(intern!(py, "isoformat"), (timespec,))?;
        Ok(format!("{}{sep}{time}", self.0.date()))
    }

    /// Writes by a pattern of `JalaliDate.strftime`, which may also have `%H %k %I %l %M %S %p %P %f %.f %.3f %.6f %R %T %r`.
    /// `%f` has nine digits, nanoseconds; `%.6f` is a point and microseconds. `language` and `digits` are those of
    /// `JalaliDate.strftime`.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> evening = JalaliDateTime(1395, 8, 28, 18, 5)
    /// >>> evening.strftime("%A %-d %B %Y, %I:%M %p")
    /// 'Friday 28 Aban 1395, 06:05 PM'
    /// >>> evening.strftime("%x ساعت %H:%M", language="fa")
    /// '۱۳۹۵/۰۸/۲۸ ساعت ۱۸:۰۵'
    #[pyo3(signature = (format, *, language = "en", digits = None))]
    fn strftime(&self, format: &str, language: &str, digits: Option<&str>) -> PyResult<String> {
        write(self.0, format, language, digits)
    }

    /// Reads by a pattern of `strftime`: an hour must be there. `%y` needs a `reference_year`, as in
    /// `JalaliDate.strptime`; what is finer than a microsecond is cut off. `ParseError` says where a text does not follow
    /// the pattern.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime.strptime("1395/08/28 18:05", "%Y/%m/%d %H:%M")
    /// JalaliDateTime(1395, 8, 28, 18, 5)
    #[staticmethod]
    #[pyo3(signature = (text, format, *, language = "en", digits = None, reference_year = None))]
    fn strptime(
        py: Python<'_>,
        text: &str,
        format: &str,
        language: &str,
        digits: Option<&str>,
        reference_year: Option<i32>,
    ) -> PyResult<Self> {
        let style = style(language, digits, reference_year)?;
        Self::of_read(read(py, text, format, style, Pattern::read_date_time)?)
    }

    /// Reads a whole date with a time of day as people type them; the date is as in `JalaliDate.parse`.
    ///
    /// >>> from taqvim import JalaliDateTime
    /// >>> JalaliDateTime.parse("۲۸ آبان ۱۳۹۵ ساعت ۱۸:۰۵")
    /// JalaliDateTime(1395, 8, 28, 18, 5)
    #[staticmethod]
    #[pyo3(signature = (text, *, reference_year = None))]
    fn parse(py: Python<'_>, text: &str, reference_year: Option<i32>) -> PyResult<Self> {
        let year = reference_year.map(JalaliYear::new).transpose().map_err(value_error)?;
        Self::of_read(read_lenient_date_time(text, year).map_err(|error| read_error(py, error))?)
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

    fn __format__(&self, py: Python<'_>, format: &str) -> PyResult<String> {
        if format.is_empty() { self.__str__(py) } else { self.strftime(format, "en", None) }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        self.isoformat(py, 'T', "auto")
    }

    pub(crate) fn __repr__(&self) -> String {
        let (year, month, day, hour, minute, second, microsecond) = self.fields();
        let seconds = match (second, microsecond) {
            (0, 0) => String::new(),
            (second, 0) => format!(", {second}"),
            (second, microsecond) => format!(", {second}, {microsecond}"),
        };
        format!("JalaliDateTime({year}, {month}, {day}, {hour}, {minute}{seconds})")
    }
}
