//! Dates in figures: `1395/06/19`, «۹۵.۳.۱۳», `28-8-1395`, `2020.09.24`.

use super::draft::{Draft, MonthName};
use crate::calendar::Calendar;
use crate::expression::Year;
use crate::grammar::cursor::Cursor;
use crate::grammar::figures::take_date_in_figures;
use crate::lexicon::Mark;

impl Draft {
    /// Three numbers with the same separator, nothing between them.
    pub(crate) fn take_numeric_date(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if (self.has_period() && !self.names_today()) || self.day.is_some() || !matches!(self.year, Year::Unsaid) {
            return false;
        }
        let Some(date) = take_date_in_figures(cursor) else { return self.take_numeric_month(cursor) };
        self.month = Some(MonthName::plain(date.calendar, date.month));
        self.day = Some(date.day);
        self.year = date.year;
        self.numeric = true;
        true
    }

    /// `1395/08`; «2011/12» is a season of two years.
    fn take_numeric_month(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let Some(year) = ahead.take_digits(|number| number.digits == 4) else { return false };
        let slash = ahead.touches() && ahead.take_mark(|mark| mark == Mark::Slash) && ahead.touches();
        let Some(month) = ahead.take_digits(|number| number.digits == 2 && (1..=12).contains(&number.value)) else {
            return false;
        };
        let calendar = match year.value {
            1300..=1420 => Calendar::Jalali,
            1900..=2040 if month.value != (year.value + 1) % 100 => Calendar::Gregorian,
            _ => return false,
        };
        let goes_on = ahead.touches() && ahead.following().is_some_and(|token| token.mark().is_some_and(joins));
        let led = cursor.touches() && cursor.before().is_some_and(|token| token.mark().is_some_and(joins));
        if !slash || goes_on || led || cursor.before().is_some_and(|token| token.is_latin()) {
            return false;
        }
        self.month = Some(MonthName::plain(calendar, month.value as u8));
        self.year = Year::Full(year.value as i16);
        self.numeric = true;
        *cursor = ahead;
        true
    }
}

/// Marks that make a longer chain of the figures beside them.
const fn joins(mark: Mark) -> bool {
    matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dash | Mark::Percent | Mark::Decimal)
}
