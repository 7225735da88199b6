//! A month and what is known of its days.

use chrono::{Datelike as _, NaiveDate};
use taqvim::calendar::{Certainty, HijriSource, JalaliMonth};
use taqvim::holiday::{Country, Holiday, Holidays};
use taqvim::{HijriDate, JalaliDate, Weekday};

pub(super) struct Month {
    pub(super) month: JalaliMonth,
    pub(super) days: Vec<Day>,
}

pub(super) struct Day {
    pub(super) date: JalaliDate,
    pub(super) gregorian: NaiveDate,
    /// None outside of the lunar calendar's years.
    pub(super) lunar: Option<HijriDate>,
    pub(super) holidays: Vec<&'static Holiday>,
    pub(super) is_today: bool,
}

impl Month {
    pub(super) fn new(month: JalaliMonth, today: Option<JalaliDate>) -> Self {
        let holidays = Holidays::new(Country::Iran);
        let day = |date: JalaliDate| Day {
            date,
            gregorian: date.into(),
            lunar: HijriDate::try_from(date).ok(),
            holidays: holidays.on(date).collect(),
            is_today: today == Some(date),
        };
        Month { month, days: month.days().map(day).collect() }
    }

    /// The Gregorian year and month of the first and of the last day.
    pub(super) fn gregorian(&self) -> [(i32, u8); 2] {
        let [first, last] = [self.month.first_day(), self.month.last_day()].map(NaiveDate::from);
        [first, last].map(|date| (date.year(), date.month() as u8))
    }

    /// The lunar year and month of the first and of the last day.
    pub(super) fn lunar(&self) -> Option<[(i32, u8); 2]> {
        let first = self.days.first()?.lunar?;
        let last = self.days.last()?.lunar?;
        Some([first, last].map(|date| (date.year(), date.month())))
    }

    /// Lunar days that nobody has observed may be a day or two off.
    pub(super) fn is_lunar_computed(&self) -> bool {
        self.days.last().and_then(|day| day.lunar).is_some_and(|date| date.source() == HijriSource::Tabular)
    }

    /// Where Nowruz is projected, every day may be one off.
    pub(super) fn is_projected(&self) -> bool {
        self.month.first_day().certainty() == Certainty::Projected
    }
}

impl Day {
    pub(super) fn is_holiday(&self) -> bool {
        !self.holidays.is_empty()
    }

    pub(super) fn is_friday(&self) -> bool {
        self.date.weekday() == Weekday::Friday
    }
}
