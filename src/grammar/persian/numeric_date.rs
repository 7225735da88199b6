//! Dates in figures: `1395/06/19`, «۹۵.۳.۱۳», `28-8-1395`, `2020.09.24`.

use super::draft::{Draft, MonthName};
use crate::expression::Year;
use crate::grammar::cursor::Cursor;
use crate::grammar::figures::take_date_in_figures;

impl Draft {
    /// Three numbers with the same separator, nothing between them.
    pub(crate) fn take_numeric_date(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if (self.has_period() && !self.names_today()) || self.day.is_some() || !matches!(self.year, Year::Unsaid) {
            return false;
        }
        let Some(date) = take_date_in_figures(cursor) else { return false };
        self.month = Some(MonthName::plain(date.calendar, date.month));
        self.day = Some(date.day);
        self.year = date.year;
        self.numeric = true;
        true
    }
}
