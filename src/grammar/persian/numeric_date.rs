//! Dates in figures: `1395/06/19`, «۹۵.۳.۱۳», `28-8-1395`, `2020.09.24`.

use super::draft::{Draft, MonthName};
use crate::calendar::Calendar;
use crate::expression::Year;
use crate::grammar::cursor::Cursor;
use crate::grammar::figures::take_date_in_figures;
use crate::lexicon::{Mark, Token};

impl Draft {
    /// Three numbers with the same separator, nothing between them.
    pub(crate) fn take_numeric_date(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if (self.has_period() && !self.names_today()) || self.day.is_some() || self.has_year() {
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
        cursor.takes(|cursor| {
            let joined = |token: &Token| token.mark().is_some_and(joins);
            let led = cursor.before().is_some_and(|token| cursor.touches() && joined(token) || token.is_latin());
            let year = cursor.take_digits(|number| number.digits == 4)?;
            let slash = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash) && cursor.touches();
            let month = cursor.take_digits(|number| number.digits == 2 && (1..=12).contains(&number.value))?;
            let calendar = match year.value {
                1300..=1420 => Calendar::Jalali,
                1900..=2040 if month.value != (year.value + 1) % 100 => Calendar::Gregorian,
                _ => return None,
            };
            let goes_on = cursor.touches() && cursor.following().is_some_and(joined);
            if !slash || goes_on || led {
                return None;
            }
            self.month = Some(MonthName::plain(calendar, month.value as u8));
            self.year = Year::Full(year.value as i16);
            self.numeric = true;
            Some(())
        })
    }
}

/// Marks that make a longer chain of the figures beside them.
const fn joins(mark: Mark) -> bool {
    matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dash | Mark::Percent | Mark::Decimal)
}
