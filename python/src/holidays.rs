//! Public holidays and working days.

use crate::date::JalaliDate;
use crate::errors::value_error;
use crate::settings::choose;
use pyo3::prelude::*;
use taqvim::Weekday;
use taqvim::calendar::JalaliYear;
use taqvim::holiday::{Country, Holidays as Table, Weekend};

const COUNTRIES: [(&str, Country); 2] = [("iran", Country::Iran), ("afghanistan", Country::Afghanistan)];

/// A public holiday.
#[pyclass(frozen, eq, module = "taqvim")]
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Holiday(&'static taqvim::holiday::Holiday);

#[pymethods]
impl Holiday {
    /// Its Persian name.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.name()
    }

    /// Its English name.
    #[getter]
    fn english(&self) -> &'static str {
        self.0.english()
    }

    /// The calendar that it is a day of: `jalali` or `hijri`.
    #[getter]
    fn calendar(&self) -> &'static str {
        self.0.calendar().as_str()
    }

    fn __repr__(&self) -> String {
        format!("<Holiday {}: {}>", self.0.english(), self.0.name())
    }
}

/// The public holidays of `iran` or `afghanistan`, with a weekend: ISO numbers of weekdays, Monday 1, Friday 5.
/// Without `weekend` it is Thursday and Friday.
///
/// >>> from taqvim import Holidays, JalaliDate
/// >>> iran = Holidays("iran", weekend=[5])
/// >>> iran.next_working_day(JalaliDate(1396, 1, 1))
/// JalaliDate(1396, 1, 5)
/// >>> [day.english for day in iran.on(JalaliDate(1395, 7, 21))]
/// ['Ashura']
#[pyclass(frozen, module = "taqvim")]
pub(crate) struct Holidays(Table<'static>);

#[pymethods]
impl Holidays {
    #[new]
    #[pyo3(signature = (country = "iran", *, weekend = None))]
    fn new(country: &str, weekend: Option<Vec<u8>>) -> PyResult<Self> {
        let mut table = Table::new(choose("country", country, &COUNTRIES)?);
        if let Some(numbers) = weekend {
            let weekday = |number: u8| {
                Weekday::from_iso_number(number)
                    .ok_or_else(|| value_error(format_args!("weekend: weekday {number} is not in 1..=7")))
            };
            let weekdays = numbers.into_iter().map(weekday).collect::<PyResult<Vec<_>>>()?;
            table = table.with_weekend(Weekend::of(&weekdays));
        }
        Ok(Holidays(table))
    }

    /// The holidays that fall on a date, the weekend not among them.
    fn on(&self, date: &JalaliDate) -> Vec<Holiday> {
        self.0.on(date.0).map(Holiday).collect()
    }

    /// Whether a holiday falls on a date; a weekend alone is none.
    fn is_holiday(&self, date: &JalaliDate) -> bool {
        self.0.is_holiday(date.0)
    }

    /// Whether a date is neither a holiday nor of the weekend.
    fn is_working_day(&self, date: &JalaliDate) -> bool {
        self.0.is_working_day(date.0)
    }

    /// The first working day after a date, `None` at the end of the calendar.
    fn next_working_day(&self, date: &JalaliDate) -> Option<JalaliDate> {
        self.0.next_working_day(date.0).map(JalaliDate)
    }

    /// The last working day before a date, `None` at the start of the calendar.
    fn previous_working_day(&self, date: &JalaliDate) -> Option<JalaliDate> {
        self.0.previous_working_day(date.0).map(JalaliDate)
    }

    /// The number of working days from a date up to, and without, another.
    fn working_days(&self, start: &JalaliDate, end: &JalaliDate) -> usize {
        self.0.working_days(start.0, end.0)
    }

    /// The holidays of a year, in order, each with its date.
    fn in_year(&self, year: i32) -> PyResult<Vec<(JalaliDate, Holiday)>> {
        let year = JalaliYear::new(year).map_err(value_error)?;
        Ok(self.0.in_year(year).map(|(date, holiday)| (JalaliDate(date), Holiday(holiday))).collect())
    }
}
