//! Which days are off, and the working days around them.

use super::rule::{Country, Holiday};
use super::weekend::Weekend;
use crate::calendar::{HijriMonths, JalaliDate, JalaliYear};
use crate::name::named;

/// What an announcement does to its day.
///
/// ```
/// use taqvim::{holiday::{Announcement, Country, Effect, Holidays}, jalali};
///
/// let worked = [Announcement::new(jalali!(1395, 6, 19), "جبران", Effect::WorkingDay)];
/// let iran = Holidays::new(Country::Iran).with_announcements(&worked);
/// assert!(iran.is_working_day(jalali!(1395, 6, 19))); // a Friday
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Effect {
    /// The day is off.
    DayOff,
    /// The day is worked, whatever the rules say.
    WorkingDay,
}

/// A day that a government announced, which no rule tells.
///
/// ```
/// use taqvim::{holiday::{Announcement, Country, Effect, Holidays}, jalali};
///
/// let heat = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
/// assert!(Holidays::new(Country::Iran).with_announcements(&heat).is_holiday(jalali!(1402, 5, 11)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Announcement<'a> {
    /// Its date.
    pub date: JalaliDate,
    /// What it is for.
    pub name: &'a str,
    /// Off or worked.
    pub effect: Effect,
}

impl<'a> Announcement<'a> {
    /// What was announced of a date.
    ///
    /// ```
    /// use taqvim::{holiday::{Announcement, Effect}, jalali};
    ///
    /// let heat = Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff);
    /// assert_eq!(heat.effect, Effect::DayOff);
    /// ```
    #[must_use]
    pub const fn new(date: JalaliDate, name: &'a str, effect: Effect) -> Self {
        Announcement { date, name, effect }
    }
}

/// The holidays of a country with a weekend, and what the caller knows beside the table.
///
/// ```
/// use taqvim::{holiday::{Country, Holidays, Weekend}, jalali};
///
/// let iran = Holidays::new(Country::Iran).with_weekend(Weekend::FRIDAY);
/// assert!(iran.is_holiday(jalali!(1396, 1, 1)));
/// assert_eq!(iran.next_working_day(jalali!(1396, 1, 1)), Some(jalali!(1396, 1, 5)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Holidays<'a> {
    country: Country,
    weekend: Weekend,
    months: HijriMonths<'a>,
    announcements: &'a [Announcement<'a>],
}

impl Holidays<'static> {
    /// The holidays of the table, with Thursday and Friday as the weekend.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// assert!(!Holidays::new(Country::Iran).is_working_day(jalali!(1395, 6, 18))); // a Thursday
    /// ```
    #[must_use]
    pub fn new(country: Country) -> Self {
        Holidays { country, weekend: Weekend::default(), months: HijriMonths::default(), announcements: &[] }
    }
}

impl<'a> Holidays<'a> {
    /// With another weekend.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays, Weekend}, jalali};
    ///
    /// let iran = Holidays::new(Country::Iran).with_weekend(Weekend::FRIDAY);
    /// assert!(iran.is_working_day(jalali!(1395, 6, 18))); // a Thursday
    /// ```
    #[must_use]
    pub const fn with_weekend(self, weekend: Weekend) -> Self {
        Holidays { weekend, ..self }
    }

    /// With lunar months that the caller knows better.
    ///
    /// ```
    /// use taqvim::{calendar::{HijriCorrection, HijriMonths}, holiday::{Country, Holidays}, jalali};
    ///
    /// let later = HijriMonths::default().corrected(HijriCorrection::DayLater);
    /// let iran = Holidays::new(Country::Iran).with_months(later);
    /// assert!(iran.on(jalali!(1395, 7, 22)).any(|holiday| holiday.english() == "Ashura"));
    /// ```
    #[must_use]
    pub const fn with_months<'b>(self, months: HijriMonths<'b>) -> Holidays<'b>
    where
        'a: 'b,
    {
        Holidays { country: self.country, weekend: self.weekend, months, announcements: self.announcements }
    }

    /// With days that were announced; of several for one date the last counts.
    ///
    /// ```
    /// use taqvim::{holiday::{Announcement, Country, Effect, Holidays}, jalali};
    ///
    /// let heat = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
    /// let iran = Holidays::new(Country::Iran).with_announcements(&heat);
    /// assert!(!iran.is_working_day(jalali!(1402, 5, 11)));
    /// ```
    #[must_use]
    pub const fn with_announcements<'b>(self, announcements: &'b [Announcement<'b>]) -> Holidays<'b>
    where
        'a: 'b,
    {
        Holidays { country: self.country, weekend: self.weekend, months: self.months, announcements }
    }

    /// The holidays of the table that fall on a date; announcements are not among them.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let names: Vec<_> = Holidays::new(Country::Iran).on(jalali!(1395, 7, 21)).map(|day| day.english()).collect();
    /// assert_eq!(names, ["Ashura"]);
    /// ```
    pub fn on(&self, date: JalaliDate) -> impl Iterator<Item = &'static Holiday> + use<'a> {
        let months = self.months;
        Holiday::all(self.country).filter(move |holiday| holiday.falls_on(date, &months))
    }

    /// What was announced for a date.
    ///
    /// ```
    /// use taqvim::{holiday::{Announcement, Country, Effect, Holidays}, jalali};
    ///
    /// let heat = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
    /// let iran = Holidays::new(Country::Iran).with_announcements(&heat);
    /// assert_eq!(iran.announcement(jalali!(1402, 5, 11)), Some(&heat[0]));
    /// ```
    #[must_use]
    pub fn announcement(&self, date: JalaliDate) -> Option<&'a Announcement<'a>> {
        self.announcements.iter().rev().find(|announcement| announcement.date == date)
    }

    /// True for a public holiday, by the table or announced; a weekend alone is none.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let iran = Holidays::new(Country::Iran);
    /// assert!(iran.is_holiday(jalali!(1396, 1, 1)));
    /// assert!(!iran.is_holiday(jalali!(1395, 6, 19))); // a mere Friday
    /// ```
    #[must_use]
    pub fn is_holiday(&self, date: JalaliDate) -> bool {
        match self.announcement(date) {
            Some(announcement) => announcement.effect == Effect::DayOff,
            None => self.on(date).next().is_some(),
        }
    }

    /// True for a day that is neither a holiday nor of the weekend, or that was announced to be worked.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let iran = Holidays::new(Country::Iran);
    /// assert!(!iran.is_working_day(jalali!(1395, 6, 19))); // a Friday
    /// assert!(iran.is_working_day(jalali!(1395, 6, 20)));
    /// ```
    #[must_use]
    pub fn is_working_day(&self, date: JalaliDate) -> bool {
        match self.announcement(date) {
            Some(announcement) => announcement.effect == Effect::WorkingDay,
            None => !self.weekend.contains(date.weekday()) && self.on(date).next().is_none(),
        }
    }

    /// The first working day after a date; `None` if the calendar ends before.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// assert_eq!(Holidays::new(Country::Iran).next_working_day(jalali!(1395, 12, 28)), Some(jalali!(1396, 1, 5)));
    /// ```
    #[must_use]
    pub fn next_working_day(&self, date: JalaliDate) -> Option<JalaliDate> {
        date.succ()?.iter_days().find(|&day| self.is_working_day(day))
    }

    /// The last working day before a date; `None` if the calendar begins after.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// assert_eq!(Holidays::new(Country::Iran).previous_working_day(jalali!(1395, 6, 20)), Some(jalali!(1395, 6, 17)));
    /// ```
    #[must_use]
    pub fn previous_working_day(&self, date: JalaliDate) -> Option<JalaliDate> {
        JalaliDate::MIN.days_until(date).rev().find(|&day| self.is_working_day(day))
    }

    /// The day so many working days after a date, or before it: the first one after is
    /// [`next_working_day`](Self::next_working_day), 0 is the date itself, worked or not. `None` past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let iran = Holidays::new(Country::Iran);
    /// assert_eq!(iran.add_working_days(jalali!(1395, 12, 28), 3), Some(jalali!(1396, 1, 7)));
    /// assert_eq!(iran.add_working_days(jalali!(1396, 1, 7), -3), Some(jalali!(1395, 12, 28)));
    /// ```
    #[must_use]
    pub fn add_working_days(&self, date: JalaliDate, days: i32) -> Option<JalaliDate> {
        let worked = |&day: &JalaliDate| self.is_working_day(day);
        let Some(others) = days.unsigned_abs().checked_sub(1) else { return Some(date) };
        // No more days than there are.
        date.checked_add_days(days.into())?;
        let others = usize::try_from(others).ok()?;
        match days {
            1.. => date.succ()?.iter_days().filter(worked).nth(others),
            _ => JalaliDate::MIN.days_until(date).rev().filter(worked).nth(others),
        }
    }

    /// How many working days there are from a date to before another.
    ///
    /// ```
    /// use taqvim::holiday::{Country, Holidays};
    /// use taqvim::jalali;
    ///
    /// let iran = Holidays::new(Country::Iran);
    /// assert_eq!(iran.working_days(jalali!(1396, 1, 1), jalali!(1396, 2, 1)), 17);
    /// ```
    #[must_use]
    pub fn working_days(&self, from: JalaliDate, to: JalaliDate) -> usize {
        from.days_until(to).filter(|&day| self.is_working_day(day)).count()
    }

    /// The holidays of the table in a Jalali year, in order; two that fall on one day are two.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, holiday::{Country, Holidays}, jalali, Calendar};
    ///
    /// let year = JalaliYear::new(1395)?;
    /// let (date, holiday) = Holidays::new(Country::Iran).in_year(year).next().unwrap();
    /// assert_eq!(date, jalali!(1395, 1, 1));
    /// assert_eq!(holiday.calendar(), Calendar::Jalali);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub fn in_year(&self, year: JalaliYear) -> impl Iterator<Item = (JalaliDate, &'static Holiday)> + use<'a> {
        let holidays = *self;
        year.days().flat_map(move |date| holidays.on(date).map(move |holiday| (date, holiday)))
    }
}

named!(Effect in "taqvim::holiday", "effect" { DayOff = "day_off", WorkingDay = "working_day" });
