//! The intervals of a recurrence, one after the other, by the numbers of their periods.

use super::estimate;
use super::grain::Grain;
use super::interval::{Interval, Moment};
use super::months::months_in;
use super::period::Period;
use super::recurrence::{On, Recurrence};
use super::week::{first_on_or_after, week_number};
use super::{Resolved, absolute, occasion, relative, slice};
use crate::calendar::{Calendar, DayRange, Weekday};
use crate::expression::Unit;
use chrono::NaiveDateTime;
use core::iter::FusedIterator;
use core::ops::{Bound, RangeBounds};

/// The iterator of [`Recurrence::occurrences`] and [`Resolved::occurrences`]: in order, without allocation.
///
/// ```
/// use chrono::NaiveDate;
///
/// let day = |day| NaiveDate::from_ymd_opt(2025, 11, day).unwrap().and_hms_opt(0, 0, 0).unwrap();
/// let weekly = taqvim::parse("هر جمعه", &day(20).into())?;
/// let fridays = weekly.occurrences(day(1)..day(20)).map(|friday| friday.to_string());
/// assert!(fridays.eq(["2025-11-07/2025-11-08", "2025-11-14/2025-11-15"]));
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Occurrences {
    /// `None` once nothing more comes.
    recurrence: Option<Recurrence>,
    /// The period to look into, and the place in it.
    number: i64,
    place: u8,
    start: Moment,
    end: Option<Moment>,
}

impl Resolved {
    /// The intervals of a set that begin in a range; none of what is no set, or says too little. As
    /// [`Recurrence::occurrences`].
    ///
    /// ```
    /// use chrono::NaiveDate;
    ///
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(0, 0, 0).unwrap();
    /// let reference = day(2025, 11, 20).into();
    /// let rent = taqvim::parse("پنجم هر ماه", &reference)?;
    /// let days = rent.occurrences(day(2026, 2, 1)..day(2026, 5, 1)).map(|due| due.start().unwrap().date().to_string());
    /// assert!(days.eq(["2026-02-24", "2026-03-25", "2026-04-25"])); // the 5th of Esfand, Farvardin and Ordibehesht
    ///
    /// let tomorrow = taqvim::parse("فردا", &reference)?;
    /// assert_eq!(tomorrow.occurrences(day(2025, 1, 1)..).count(), 0);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn occurrences(&self, range: impl RangeBounds<NaiveDateTime>) -> Occurrences {
        match self.recurrence {
            Some(recurrence) => recurrence.occurrences(range),
            None => Occurrences { recurrence: None, number: 0, place: 0, start: Moment::midnight(0), end: None },
        }
    }
}

impl Resolved {
    /// A set up to a moment; `None` of what has no recurrence.
    pub(crate) fn ending(self, end: NaiveDateTime) -> Option<Self> {
        let recurrence = Some(self.recurrence?.ending(end));
        Some(Resolved { recurrence, ..self })
    }
}

impl Recurrence {
    /// The intervals that begin in a range, in order. A range without a start begins at the reference; one without an end
    /// lasts as long as the calendar.
    ///
    /// * On a day of the month that a month does not have, or a 30 Esfand outside of leap years, there is none: nothing is
    ///   moved to another day.
    /// * A clock time is one minute long, unless the words say until when («از ۹ تا ۱۱»); a part of the day as long as its interval, «هر هفته» a week.
    /// * Every second, third … one ([`interval`](Self::interval)) is counted from the first that begins at the reference or
    ///   after it; a period said as a whole («هر دو هفته»), from the one that holds the reference.
    ///
    /// ```
    /// use chrono::NaiveDate;
    ///
    /// let day = |day| NaiveDate::from_ymd_opt(2025, 11, day).unwrap().and_hms_opt(16, 0, 0).unwrap();
    /// let recurrence = taqvim::parse("every other Tuesday at 9", &day(20).into())?.recurrence().unwrap();
    /// let starts: Vec<_> = recurrence.occurrences(..).take(2).map(|it| it.start_iso().unwrap().to_string()).collect();
    /// assert_eq!(starts, ["2025-11-25T09:00", "2025-12-09T09:00"]);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn occurrences(&self, range: impl RangeBounds<NaiveDateTime>) -> Occurrences {
        let start = match range.start_bound() {
            Bound::Unbounded => self.from,
            Bound::Included(at) => Moment::of_end(*at),
            Bound::Excluded(at) => after(*at),
        };
        let end = match range.end_bound() {
            Bound::Unbounded => None,
            Bound::Included(at) => Some(after(*at)),
            Bound::Excluded(at) => Some(Moment::of_end(*at)),
        };
        let end = end.into_iter().chain(self.until).min();
        Occurrences::new(*self, start, end)
    }

    /// The recurrence in the phase of its first occurrence from the reference on; one of whole periods keeps the period
    /// that holds the reference.
    pub(super) fn in_phase(self) -> Self {
        if self.every == 1 {
            return self;
        }
        let phase = match (self.on, self.time) {
            (On::Whole, None) => self.number_at(self.from),
            _ => {
                let each = Recurrence { every: 1, ..self };
                Occurrences::new(each, self.from, None).advance().map(|(number, _)| number)
            }
        };
        Recurrence { phase: phase.unwrap_or(0), ..self }
    }

    /// The seconds of a unit shorter than a day.
    const fn seconds(&self) -> Option<i64> {
        match self.unit {
            Unit::Second => Some(1),
            Unit::Minute => Some(60),
            Unit::Hour => Some(3600),
            _ => None,
        }
    }

    /// The first day of its calendar; days, weeks and shorter are the Gregorian calendar's.
    fn first_day(&self) -> i32 {
        let calendar = if self.unit <= Unit::Week { Calendar::Gregorian } else { self.calendar };
        calendar.day_number(*calendar.years().start(), 1, 1).unwrap_or(0)
    }

    /// The number of the period that holds a moment. A unit shorter than a day counts from the reference.
    fn number_at(&self, at: Moment) -> Option<i64> {
        if let Some(unit) = self.seconds() {
            return Some((at.seconds() - self.from.seconds()).div_euclid(unit));
        }
        match self.unit {
            Unit::Day => Some(at.day.into()),
            Unit::Week => Some(week_number(self.week_start, at.day)),
            unit => {
                let (year, month, _) = self.calendar.fields(at.day).ok()?;
                let months = i64::from(year) * 12 + i64::from(month) - 1;
                Some((months - first_month(unit)).div_euclid(months_in(unit)?))
            }
        }
    }

    /// The days of a period; `None` past the calendar. A unit shorter than a day has none.
    fn period(&self, number: i64) -> Option<Period> {
        match self.unit {
            Unit::Day => Some(Period::day(i32::try_from(number).ok()?)),
            Unit::Week => {
                let start = i64::from(first_on_or_after(self.week_start, 0)) + number.checked_mul(7)?;
                let start = i32::try_from(start).ok()?;
                Some(Period::run(DayRange { start, end: start.checked_add(7)? }, Grain::Week, None))
            }
            unit => {
                let months = number.checked_mul(months_in(unit)?)? + first_month(unit);
                let year = i32::try_from(months.div_euclid(12)).ok()?;
                relative::unit_of_calendar(unit, 0, self.calendar, year, months.rem_euclid(12) as u8 + 1).ok()
            }
        }
    }

    /// How many places of a period it may be on.
    const fn places(&self) -> u8 {
        if matches!(self.on, On::Weekdays(_)) { 7 } else { 1 }
    }

    /// What is at a place of a period, if anything is.
    fn within(&self, period: &Period, place: u8) -> Option<Interval> {
        let whole = period.days?;
        let year = |calendar: Calendar| calendar.fields(whole.start).ok().map(|(year, ..)| year);
        let days = match self.on {
            On::Whole => whole,
            On::Weekdays(set) => {
                let start = whole.start + i32::from(place);
                let on = set.contains(Weekday::from_day_number(start));
                on.then_some(DayRange { start, end: start + 1 })?
            }
            On::Weekend(first) => DayRange { start: first_on_or_after(first, whole.start), end: whole.end },
            On::Slice(part) => slice::cut(*period, part).ok()?.days?,
            On::Third(third) => return estimate::of(period, Some(third)),
            On::Date { month, day } => absolute::range_of(self.calendar, year(self.calendar)?, month, day)?,
            On::Season(season) => {
                DayRange::months(self.calendar, year(self.calendar)?, season.first_month(), 3).ok()?
            }
            On::Named(day) => occasion::days_of(day.rule(), year(self.calendar)?).ok()?,
        };
        let Some(time) = self.time else { return Interval::of_days(days) };
        let (start, end) = time.seconds();
        let day = days.start.checked_sub(i32::from(self.eve))?;
        Interval::between(Moment::at(day, start)?, Moment::at(day, end)?)
    }

    /// What a unit shorter than a day is at.
    fn moment(&self, unit: i64, number: i64) -> Option<Interval> {
        let start = i64::from(self.from.second) + number.checked_mul(unit)?;
        Interval::between(Moment::at(self.from.day, start)?, Moment::at(self.from.day, start + unit.min(60))?)
    }
}

/// The month, counted from that of year 0, with which period 0 begins: centuries count from year 1.
const fn first_month(unit: Unit) -> i64 {
    if matches!(unit, Unit::Century | Unit::Millennium) { 12 } else { 0 }
}

fn after(at: NaiveDateTime) -> Moment {
    Moment::of(at).next()
}

impl Occurrences {
    fn new(recurrence: Recurrence, start: Moment, end: Option<Moment>) -> Self {
        let first = Moment::midnight(recurrence.first_day());
        let start = start.max(first);
        let every = i64::from(recurrence.every);
        let earliest = recurrence.number_at(first).unwrap_or(0);
        // The night that leads to a day, or its hours past midnight, lie in another period than the day.
        let number = recurrence.number_at(start).map(|number| (number - 1).max(earliest));
        let number = number.map(|number| number + (recurrence.phase - number).rem_euclid(every));
        Occurrences {
            recurrence: number.is_some().then_some(recurrence),
            number: number.unwrap_or(0),
            place: 0,
            start,
            end,
        }
    }

    /// The next one with the number of its period.
    fn advance(&mut self) -> Option<(i64, Interval)> {
        let next = self.find();
        if next.is_none() {
            self.recurrence = None;
        }
        next
    }

    fn find(&mut self) -> Option<(i64, Interval)> {
        let recurrence = self.recurrence?;
        loop {
            let number = self.number;
            let is_over = |at: Moment| self.end.is_some_and(|end| at >= end);
            let found = if let Some(unit) = recurrence.seconds() {
                self.number = number.checked_add(recurrence.every.into())?;
                Some(recurrence.moment(unit, number)?)
            } else {
                let period = recurrence.period(number)?;
                // Where a period has none, it alone can say that the range is over.
                if is_over(Moment::midnight(period.days?.start.checked_sub(1)?)) {
                    return None;
                }
                let found = recurrence.within(&period, self.place);
                self.place += 1;
                if self.place >= recurrence.places() {
                    self.place = 0;
                    self.number = number.checked_add(recurrence.every.into())?;
                }
                found
            };
            let Some(found) = found else { continue };
            let start = found.start_moment()?;
            if start < self.start {
                continue;
            }
            if is_over(start) || found.check_days().is_err() {
                return None;
            }
            return Some((number, found));
        }
    }
}

impl Iterator for Occurrences {
    type Item = Interval;

    fn next(&mut self) -> Option<Interval> {
        self.advance().map(|(_, interval)| interval)
    }
}

impl FusedIterator for Occurrences {}
