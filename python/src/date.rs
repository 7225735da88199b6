//! `JalaliDate`, which feels like `datetime.date`.

use crate::errors::{date_of, iso_error, read_error, value_error};
use crate::hijri::HijriDate;
use crate::settings::choose;
use crate::style::{read, style, write};
use chrono::NaiveDate;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDelta, PyTuple, PyType};
use taqvim::calendar::JalaliYear;
use taqvim::format::{Pattern, read_lenient};
use taqvim::{JalaliDate as Date, Overflow};

/// A date of the Solar Hijri (Jalali) calendar, years 1 to 3000. Immutable, hashable, ordered, picklable.
///
/// >>> from datetime import date, timedelta
/// >>> from taqvim import JalaliDate
/// >>> day = JalaliDate(1395, 6, 19)
/// >>> day.to_gregorian()
/// datetime.date(2016, 9, 9)
/// >>> day + timedelta(days=13)
/// JalaliDate(1395, 7, 1)
/// >>> JalaliDate(1404, 12, 30)
/// Traceback (most recent call last):
///   ...
/// ValueError: day 30 is not in 1..=29
#[pyclass(frozen, eq, ord, hash, module = "taqvim")]
#[derive(Clone, Copy, PartialEq, PartialOrd, Hash)]
pub(crate) struct JalaliDate(pub(crate) Date);

pub(crate) const OVERFLOWS: [(&str, Overflow); 2] = [("clamp", Overflow::Clamp), ("reject", Overflow::Reject)];

/// Days since 1970 of 31 December of the year before 1, which `date.toordinal` counts as 0.
const UNIX_EPOCH: i64 = 719_163;

/// The days of a `timedelta`, as `datetime.date` takes them.
pub(crate) fn days(delta: &Bound<'_, PyDelta>) -> PyResult<i64> {
    delta.getattr(intern!(delta.py(), "days"))?.extract()
}

/// The day count of a `datetime.date`: one call, where its three fields are three.
pub(crate) fn ordinal(date: &Bound<'_, PyDate>) -> PyResult<i64> {
    date.call_method0(intern!(date.py(), "toordinal"))?.extract()
}

impl JalaliDate {
    fn from_day(day: i64) -> PyResult<Self> {
        let within = i32::try_from(day).unwrap_or(if day < 0 { i32::MIN } else { i32::MAX });
        Date::from_day_number(within).map(JalaliDate).map_err(value_error)
    }
}

#[pymethods]
impl JalaliDate {
    #[new]
    fn new(year: i64, month: i64, day: i64) -> PyResult<Self> {
        date_of((year, month, day), Date::new).map(JalaliDate)
    }

    /// The first date, `JalaliDate(1, 1, 1)`.
    #[classattr]
    const fn min() -> Self {
        JalaliDate(Date::MIN)
    }

    /// The last date, that of the end of the year 3000.
    #[classattr]
    const fn max() -> Self {
        JalaliDate(Date::MAX)
    }

    /// Today by the computer's clock and zone, as `datetime.date.today`. Nothing else in the package reads the clock.
    #[classmethod]
    fn today(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let today = class.py().get_type::<PyDate>().call_method0("today")?;
        Self::from_gregorian(today.cast()?)
    }

    /// The Jalali date of a Gregorian one. `ValueError` outside of the years 1 to 3000.
    ///
    /// >>> from datetime import date
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate.from_gregorian(date(2016, 9, 9))
    /// JalaliDate(1395, 6, 19)
    #[staticmethod]
    fn from_gregorian(date: &Bound<'_, PyDate>) -> PyResult<Self> {
        Self::from_day(ordinal(date)? - UNIX_EPOCH)
    }

    /// The Gregorian date, a `datetime.date`.
    fn to_gregorian(&self) -> NaiveDate {
        self.0.into()
    }

    /// The lunar date of the day. `ValueError` before the year 1 of that calendar.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 7, 21).to_hijri()
    /// HijriDate(1438, 1, 10)
    fn to_hijri(&self) -> PyResult<HijriDate> {
        self.0.try_into().map(HijriDate).map_err(value_error)
    }

    /// The date of a day count that begins with 1 on 1 January of the Gregorian year 1, as `datetime.date.fromordinal`.
    #[staticmethod]
    fn fromordinal(ordinal: i64) -> PyResult<Self> {
        Self::from_day(ordinal.saturating_sub(UNIX_EPOCH))
    }

    /// The day count of `datetime.date.toordinal`.
    fn toordinal(&self) -> i64 {
        i64::from(self.0.day_number()) + UNIX_EPOCH
    }

    /// Reads `1395-06-19`.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate.fromisoformat("1395-06-19")
    /// JalaliDate(1395, 6, 19)
    #[staticmethod]
    fn fromisoformat(py: Python<'_>, text: &str) -> PyResult<Self> {
        Date::parse_iso(text).map(JalaliDate).map_err(|error| iso_error(py, text, error))
    }

    /// `1395-06-19`, as `str` does.
    fn isoformat(&self) -> String {
        self.0.to_string()
    }

    /// Writes the date by a pattern of `%Y %C %y %OY %m %B %b %d %e %Od %j %A %a %u %w %U %q %F %x %D %n %t %%`; `%-d`
    /// leaves zeros out. `language` is `en`, `fa`, `prs` (Dari), `ps` (Pashto) or `ckb` (Kurdish); `digits` is `latin`,
    /// `persian` or `arabic` and otherwise what the language uses.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> day = JalaliDate(1395, 6, 19)
    /// >>> day.strftime("%A %-d %B %Y")
    /// 'Friday 19 Shahrivar 1395'
    /// >>> day.strftime("%A %-d %B %Y", language="fa")
    /// 'جمعه ۱۹ شهریور ۱۳۹۵'
    /// >>> day.strftime("%Od %B %OY", language="fa")
    /// 'نوزدهم شهریور یک هزار و سیصد و نود و پنج'
    #[pyo3(signature = (format, *, language = "en", digits = None))]
    fn strftime(&self, format: &str, language: &str, digits: Option<&str>) -> PyResult<String> {
        write(self.0, format, language, digits)
    }

    /// Reads a date by a pattern of `strftime`. `%y` needs a `reference_year`: the century is the one that brings it
    /// nearest, 85 years before to 14 after. `ParseError` says where a text does not follow the pattern.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate.strptime("۱۹ شهریور ۱۳۹۵", "%d %B %Y", language="fa")
    /// JalaliDate(1395, 6, 19)
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
        read(py, text, format, style, Pattern::read).map(JalaliDate)
    }

    /// Reads a whole date as people type it: any digits and separators, names of months, numbers in words, a weekday.
    /// `ParseError` says where it is none; a date of another calendar, and one with a time of day, is none.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate.parse("جمعه ۱۹ شهريور ۱۳۹۵") == JalaliDate.parse("1395/6/19")
    /// True
    /// >>> JalaliDate.parse("95/6/19", reference_year=1403)
    /// JalaliDate(1395, 6, 19)
    #[staticmethod]
    #[pyo3(signature = (text, *, reference_year = None))]
    fn parse(py: Python<'_>, text: &str, reference_year: Option<i32>) -> PyResult<Self> {
        let year = reference_year.map(JalaliYear::new).transpose().map_err(value_error)?;
        read_lenient(text, year).map(JalaliDate).map_err(|error| read_error(py, error))
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

    /// The day of the month, 1 to 31.
    #[getter]
    fn day(&self) -> u8 {
        self.0.day()
    }

    /// The day of the year, 1 to 366.
    #[getter]
    fn day_of_year(&self) -> u16 {
        self.0.ordinal()
    }

    /// The week of the year, from Saturday; the week with 1 Farvardin is 1.
    #[getter]
    fn week_of_year(&self) -> u8 {
        self.0.week_of_year()
    }

    /// The quarter, 1 to 4.
    #[getter]
    fn quarter(&self) -> u8 {
        self.0.quarter()
    }

    /// Whether the year has 366 days.
    #[getter]
    fn is_leap_year(&self) -> bool {
        self.0.is_leap_year()
    }

    /// The days of its month, 29 to 31.
    #[getter]
    fn days_in_month(&self) -> u8 {
        self.0.days_in_month()
    }

    /// How sure the date is: `official`, `astronomical`, `projected` or `proleptic`.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 6, 19).certainty, JalaliDate(1600, 1, 1).certainty
    /// ('official', 'projected')
    #[getter]
    fn certainty(&self) -> &'static str {
        self.0.certainty().as_str()
    }

    /// The weekday as `datetime.date.weekday` counts: Monday is 0, Friday 4. (`jdatetime` counts from Saturday.)
    fn weekday(&self) -> u8 {
        self.0.weekday().iso_number() - 1
    }

    /// The weekday as ISO 8601 counts: Monday is 1, Sunday 7.
    fn isoweekday(&self) -> u8 {
        self.0.weekday().iso_number()
    }

    /// With another year, month or day; `ValueError` if there is no such date.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 6, 19).replace(day=1)
    /// JalaliDate(1395, 6, 1)
    #[pyo3(signature = (year = None, month = None, day = None))]
    fn replace(&self, year: Option<i64>, month: Option<i64>, day: Option<i64>) -> PyResult<Self> {
        Self::new(
            year.unwrap_or_else(|| self.0.year().into()),
            month.unwrap_or_else(|| self.0.month().into()),
            day.unwrap_or_else(|| self.0.day().into()),
        )
    }

    /// So many months later, or earlier. A day that the month lacks becomes its last (`overflow="clamp"`) or is a
    /// `ValueError` (`"reject"`).
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 6, 31).add_months(1)
    /// JalaliDate(1395, 7, 30)
    #[pyo3(signature = (months, *, overflow = "clamp"))]
    fn add_months(&self, months: i32, overflow: &str) -> PyResult<Self> {
        let overflow = choose("overflow", overflow, &OVERFLOWS)?;
        self.0.add_months(months, overflow).map(JalaliDate).map_err(value_error)
    }

    /// So many years later, or earlier; `overflow` as in `add_months`.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 12, 30).add_years(1)
    /// JalaliDate(1396, 12, 29)
    #[pyo3(signature = (years, *, overflow = "clamp"))]
    fn add_years(&self, years: i32, overflow: &str) -> PyResult<Self> {
        let overflow = choose("overflow", overflow, &OVERFLOWS)?;
        self.0.add_years(years, overflow).map(JalaliDate).map_err(value_error)
    }

    /// The years, months and days since an earlier date, as people count an age; all negative since a later one.
    ///
    /// >>> from taqvim import JalaliDate
    /// >>> JalaliDate(1395, 6, 19).since(JalaliDate(1370, 8, 1))
    /// (24, 10, 18)
    fn since(&self, earlier: &JalaliDate) -> (i32, i32, i32) {
        let difference = self.0.since(earlier.0);
        (difference.years, difference.months, difference.days)
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
        match other.cast::<JalaliDate>() {
            Ok(other) => {
                let days = self.0.days_since(other.get().0);
                Ok(PyDelta::new(py, days, 0, 0, false)?.into_any().unbind())
            }
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        let date = slf.get().0;
        let fields = (date.year(), date.month(), date.day()).into_pyobject(slf.py())?;
        Ok((slf.get_type(), fields))
    }

    fn __format__(&self, format: &str) -> PyResult<String> {
        if format.is_empty() { Ok(self.isoformat()) } else { self.strftime(format, "en", None) }
    }

    fn __str__(&self) -> String {
        self.isoformat()
    }

    fn __repr__(&self) -> String {
        format!("JalaliDate({}, {}, {})", self.0.year(), self.0.month(), self.0.day())
    }
}

impl JalaliDate {
    fn later(self, days: i64) -> PyResult<Self> {
        self.0.add_days(days).map(JalaliDate).map_err(value_error)
    }
}
