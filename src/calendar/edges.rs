//! The first and the last day of the periods that a Jalali date lies in.

use super::day_number;
use super::jalali::JalaliDate;
use super::month;
use super::period::DayRange;

impl JalaliDate {
    /// The days of the date's week, from Saturday.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let week = jalali!(1395, 8, 28).week();
    /// assert_eq!(week.start, jalali!(1395, 8, 22).day_number());
    /// assert_eq!(week.len(), 7);
    /// ```
    #[must_use]
    pub const fn week(self) -> DayRange {
        let start = self.day_number() - self.weekday().days_from_saturday() as i32;
        DayRange { start, end: start + 7 }
    }

    /// The Saturday of the date's week; `None` in the calendar's first week, which begins before it.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 8, 28).first_of_week(), Some(jalali!(1395, 8, 22)));
    /// assert_eq!(jalali!(1395, 8, 28).last_of_week(), Some(jalali!(1395, 8, 28)));
    /// ```
    #[must_use]
    pub const fn first_of_week(self) -> Option<Self> {
        self.checked_sub_days(self.weekday().days_from_saturday() as i64)
    }

    /// The Friday of the date's week; `None` in the calendar's last week, if that ends after it.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 8, 22).last_of_week(), Some(jalali!(1395, 8, 28)));
    /// ```
    #[must_use]
    pub const fn last_of_week(self) -> Option<Self> {
        self.checked_add_days(6 - self.weekday().days_from_saturday() as i64)
    }

    /// The first day of the month.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).first_of_month(), jalali!(1395, 6, 1));
    /// ```
    #[must_use]
    pub const fn first_of_month(self) -> Self {
        Self::pack(self.year(), self.month(), 1)
    }

    /// The last day of the month.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 12, 1).last_of_month(), jalali!(1395, 12, 30));
    /// assert_eq!(jalali!(1396, 12, 1).last_of_month(), jalali!(1396, 12, 29));
    /// ```
    #[must_use]
    pub const fn last_of_month(self) -> Self {
        Self::pack(self.year(), self.month(), self.days_in_month())
    }

    /// The first day of the quarter.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).first_of_quarter(), jalali!(1395, 4, 1));
    /// assert_eq!(jalali!(1395, 6, 19).last_of_quarter(), jalali!(1395, 6, 31));
    /// ```
    #[must_use]
    pub const fn first_of_quarter(self) -> Self {
        Self::pack(self.year(), self.quarter() * 3 - 2, 1)
    }

    /// The last day of the quarter.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 10, 1).last_of_quarter(), jalali!(1395, 12, 30));
    /// ```
    #[must_use]
    pub const fn last_of_quarter(self) -> Self {
        let month = self.quarter() * 3;
        Self::pack(self.year(), month, month::length(self.year(), month))
    }

    /// The first day of the season: [`first_of_quarter`](Self::first_of_quarter).
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).first_of_season(), jalali!(1395, 4, 1));
    /// ```
    #[must_use]
    pub const fn first_of_season(self) -> Self {
        self.first_of_quarter()
    }

    /// The last day of the season: [`last_of_quarter`](Self::last_of_quarter).
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).last_of_season(), jalali!(1395, 6, 31));
    /// ```
    #[must_use]
    pub const fn last_of_season(self) -> Self {
        self.last_of_quarter()
    }

    /// 1 Farvardin of the year.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).first_of_year(), jalali!(1395, 1, 1));
    /// ```
    #[must_use]
    pub const fn first_of_year(self) -> Self {
        Self::pack(self.year(), 1, 1)
    }

    /// 29 or 30 Esfand of the year.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).last_of_year(), jalali!(1395, 12, 30));
    /// ```
    #[must_use]
    pub const fn last_of_year(self) -> Self {
        Self::pack(self.year(), 12, month::length(self.year(), 12))
    }

    /// How many days of the year are left after this one, 0..=365.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).days_left_in_year(), 192);
    /// assert_eq!(jalali!(1395, 12, 30).days_left_in_year(), 0);
    /// ```
    #[must_use]
    pub const fn days_left_in_year(self) -> u16 {
        (day_number::nowruz(self.year() + 1) - 1 - self.day_number()) as u16
    }
}
