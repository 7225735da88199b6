//! `JalaliOffsetDateTime`, what an aware `datetime.datetime` with a fixed offset is for the Gregorian calendar.

use crate::date_time::JalaliDateTime;
use crate::errors::{iso_error, value_error};
use crate::given_time::utc_offset;
use crate::style::{read, style, write};
use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict as _, PyDateTime, PyDelta, PyType, PyTzInfo};
use taqvim::calendar::JalaliOffsetDateTime as Moment;
use taqvim::format::Pattern;

/// A Jalali time with its offset from UTC, an instant: as an aware `datetime` with a fixed offset. Two are equal that are
/// the same instant. Immutable, hashable, ordered, picklable.
///
/// The offset is a `timedelta`, or a `tzinfo` that tells the one at that time; of a time that its clocks showed twice, the
/// first.
///
/// >>> from zoneinfo import ZoneInfo
/// >>> from taqvim import JalaliDateTime, JalaliOffsetDateTime
/// >>> evening = JalaliOffsetDateTime(JalaliDateTime(1395, 8, 28, 18, 0), ZoneInfo("Asia/Tehran"))
/// >>> evening.isoformat()
/// '1395-08-28T18:00:00+03:30'
/// >>> evening == JalaliOffsetDateTime.fromisoformat("1395-08-28T14:30Z")
/// True
#[pyclass(frozen, eq, ord, hash, module = "taqvim")]
#[derive(Clone, Copy, PartialEq, PartialOrd, Hash)]
pub(crate) struct JalaliOffsetDateTime(pub(crate) Moment);

/// An offset of whole seconds, as the library has them.
fn fixed_offset(offset: TimeDelta) -> PyResult<FixedOffset> {
    let seconds = i32::try_from(offset.num_seconds()).ok().filter(|_| offset.subsec_nanos() == 0);
    seconds
        .and_then(FixedOffset::east_opt)
        .ok_or_else(|| value_error(format_args!("offset {offset}: expected whole seconds, less than a day from UTC")))
}

/// The aware `datetime` of a wall clock's time.
pub(crate) fn with_offset<'py>(
    py: Python<'py>,
    wall: NaiveDateTime,
    offset: FixedOffset,
) -> PyResult<Bound<'py, PyAny>> {
    let moment = wall.and_local_timezone(offset).single();
    let moment = moment.ok_or_else(|| value_error("the time is outside of the years of datetime"))?;
    Ok(moment.into_pyobject(py)?.into_any())
}

/// What was read, without what Python does not have.
fn of_read(read: Moment) -> PyResult<JalaliOffsetDateTime> {
    Ok(JalaliOffsetDateTime(JalaliDateTime::of_read(read.local())?.0.and_offset(read.offset())))
}

impl JalaliOffsetDateTime {
    fn delta(&self) -> TimeDelta {
        TimeDelta::seconds(self.0.offset().local_minus_utc().into())
    }

    fn later(&self, delta: TimeDelta) -> PyResult<Self> {
        Ok(JalaliOffsetDateTime(self.local().later(delta)?.0.and_offset(self.0.offset())))
    }
}

#[pymethods]
impl JalaliOffsetDateTime {
    #[new]
    fn new(py: Python<'_>, local: &JalaliDateTime, offset: &Bound<'_, PyAny>) -> PyResult<Self> {
        let Ok(zone) = offset.cast::<PyTzInfo>() else {
            return Ok(JalaliOffsetDateTime(local.0.and_offset(fixed_offset(offset.extract()?)?)));
        };
        let aware = [("tzinfo", zone)].into_py_dict(py)?;
        let moment = local.to_gregorian().into_pyobject(py)?.call_method("replace", (), Some(&aware))?;
        Self::from_gregorian(moment.cast()?)
    }

    /// The Jalali time of an aware Gregorian one, with the offset that its zone has then. `ValueError` for a naive one.
    ///
    /// >>> from datetime import datetime
    /// >>> from zoneinfo import ZoneInfo
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> noon = datetime(2016, 9, 9, 12, 0, tzinfo=ZoneInfo("Asia/Tehran"))
    /// >>> str(JalaliOffsetDateTime.from_gregorian(noon))
    /// '1395-06-19T12:00:00+04:30'
    #[staticmethod]
    fn from_gregorian(moment: &Bound<'_, PyDateTime>) -> PyResult<Self> {
        let Some((wall, offset)) = utc_offset(moment)? else {
            return Err(value_error("a naive datetime has no offset: take a JalaliDateTime, or give it a tzinfo"));
        };
        let local = taqvim::calendar::JalaliDateTime::try_from(wall).map_err(value_error)?;
        Ok(JalaliOffsetDateTime(local.and_offset(fixed_offset(offset)?)))
    }

    /// The Gregorian time, an aware `datetime.datetime` with a fixed offset.
    ///
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> JalaliOffsetDateTime.fromisoformat("1395-08-28T18:00+03:30").to_gregorian().isoformat()
    /// '2016-11-18T18:00:00+03:30'
    fn to_gregorian(&self) -> DateTime<FixedOffset> {
        self.0.into()
    }

    /// The current time in a zone, as `datetime.datetime.now(tz)`.
    #[classmethod]
    fn now(class: &Bound<'_, PyType>, tz: &Bound<'_, PyTzInfo>) -> PyResult<Self> {
        let now = class.py().get_type::<PyDateTime>().call_method1(intern!(class.py(), "now"), (tz,))?;
        Self::from_gregorian(now.cast()?)
    }

    /// The same instant on the wall of another zone.
    ///
    /// >>> from datetime import timezone
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> str(JalaliOffsetDateTime.fromisoformat("1395-08-28T02:00+03:30").astimezone(timezone.utc))
    /// '1395-08-27T22:30:00+00:00'
    fn astimezone(&self, py: Python<'_>, tz: &Bound<'_, PyTzInfo>) -> PyResult<Self> {
        let there = self.to_gregorian().into_pyobject(py)?.call_method1(intern!(py, "astimezone"), (tz,))?;
        Self::from_gregorian(there.cast()?)
    }

    /// Date and time as a clock there shows them.
    ///
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> JalaliOffsetDateTime.fromisoformat("1395-08-28T18:00+03:30").local
    /// JalaliDateTime(1395, 8, 28, 18, 0)
    #[getter]
    fn local(&self) -> JalaliDateTime {
        JalaliDateTime(self.0.local())
    }

    /// The offset from UTC, as `datetime.datetime.utcoffset`: positive in the east.
    fn utcoffset(&self) -> TimeDelta {
        self.delta()
    }

    /// The seconds since 1970 in UTC, as `datetime.datetime.timestamp`.
    fn timestamp(&self, py: Python<'_>) -> PyResult<f64> {
        self.to_gregorian().into_pyobject(py)?.call_method0(intern!(py, "timestamp"))?.extract()
    }

    /// Reads what `JalaliDateTime.fromisoformat` reads with an offset after it: `Z`, `+03:30`, `+0330` or `+03`.
    #[staticmethod]
    fn fromisoformat(py: Python<'_>, text: &str) -> PyResult<Self> {
        of_read(text.parse::<Moment>().map_err(|error| iso_error(py, text, error))?)
    }

    /// `1395-08-28T18:00:00+03:30`; `sep` and `timespec` are those of `datetime.datetime.isoformat`.
    #[pyo3(signature = (sep = 'T', timespec = "auto"))]
    fn isoformat(&self, py: Python<'_>, sep: char, timespec: &str) -> PyResult<String> {
        Ok(format!("{}{}", self.local().isoformat(py, sep, timespec)?, self.0.offset()))
    }

    /// Writes by a pattern of `JalaliDateTime.strftime`, which may also have `%z` (`+0330`) and `%:z` (`+03:30`).
    ///
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> JalaliOffsetDateTime.fromisoformat("1395-08-28T18:00+03:30").strftime("%x %R %:z")
    /// '1395/08/28 18:00 +03:30'
    #[pyo3(signature = (format, *, language = "en", digits = None))]
    fn strftime(&self, format: &str, language: &str, digits: Option<&str>) -> PyResult<String> {
        write(self.0, format, language, digits)
    }

    /// Reads by a pattern of `strftime`; an offset must be there.
    ///
    /// >>> from taqvim import JalaliOffsetDateTime
    /// >>> str(JalaliOffsetDateTime.strptime("1395/08/28 18:00 +0330", "%Y/%m/%d %H:%M %z"))
    /// '1395-08-28T18:00:00+03:30'
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
        of_read(read(py, text, format, style, Pattern::read_offset_date_time)?)
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
        match other.cast::<JalaliOffsetDateTime>() {
            Ok(other) => {
                let since = self.0.naive_utc() - other.get().0.naive_utc();
                Ok(since.into_pyobject(py)?.into_any().unbind())
            }
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (JalaliDateTime, TimeDelta)) {
        (slf.get_type(), (slf.get().local(), slf.get().delta()))
    }

    fn __format__(&self, py: Python<'_>, format: &str) -> PyResult<String> {
        if format.is_empty() { self.__str__(py) } else { self.strftime(format, "en", None) }
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        self.isoformat(py, 'T', "auto")
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let offset = self.delta().into_pyobject(py)?.repr()?;
        Ok(format!("JalaliOffsetDateTime({}, {offset})", self.local().__repr__()))
    }
}
