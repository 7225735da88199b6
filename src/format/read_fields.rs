//! What the fields of a pattern said, and the date and time that they give together.

use super::error::{ReadError, ReadErrorKind};
use super::expected::{Expected, ReadField};
use super::style::{Style, full_year};
use crate::calendar::{Field, JalaliDate, JalaliMonth, RangeError, time_of_day};
use chrono::{FixedOffset, NaiveTime};

/// A value and the byte at which it stood.
pub(super) type Placed = Option<(i32, usize)>;

pub(super) struct Read<'t> {
    text: &'t str,
    style: Style,
    pub(super) year: Placed,
    pub(super) century: Placed,
    pub(super) short_year: Placed,
    pub(super) month: Placed,
    pub(super) day: Placed,
    pub(super) ordinal: Placed,
    pub(super) weekday: Placed,
    pub(super) week: Placed,
    pub(super) quarter: Placed,
    pub(super) hour: Placed,
    pub(super) half_day_hour: Placed,
    /// 1 for the second half of the day.
    pub(super) afternoon: Placed,
    pub(super) minute: Placed,
    pub(super) second: Placed,
    pub(super) nanosecond: Placed,
    /// Seconds east of UTC.
    pub(super) offset: Placed,
}

impl<'t> Read<'t> {
    pub(super) const fn new(text: &'t str, style: Style) -> Self {
        Read {
            text,
            style,
            year: None,
            century: None,
            short_year: None,
            month: None,
            day: None,
            ordinal: None,
            weekday: None,
            week: None,
            quarter: None,
            hour: None,
            half_day_hour: None,
            afternoon: None,
            minute: None,
            second: None,
            nanosecond: None,
            offset: None,
        }
    }

    fn error(&self, at: usize, kind: ReadErrorKind) -> ReadError {
        ReadError::new(self.text, at, kind)
    }

    fn missing(&self, field: ReadField) -> ReadError {
        self.error(self.text.len(), ReadErrorKind::Missing(field))
    }

    /// The date, with which every field must agree.
    pub(super) fn date(&self) -> Result<JalaliDate, ReadError> {
        let (year, year_at) = self.year()?;
        let date = match (self.month, self.day, self.ordinal) {
            (Some((month, month_at)), Some((day, day_at)), _) => {
                JalaliDate::from_numbers(year.into(), month.into(), day.into()).map_err(|error| {
                    let at = match error.field() {
                        Field::Year => year_at,
                        Field::Month => month_at,
                        _ => day_at,
                    };
                    self.error(at, ReadErrorKind::Range(error))
                })
            }
            (_, _, Some((ordinal, ordinal_at))) => {
                let place = |error: RangeError| if error.field() == Field::Year { year_at } else { ordinal_at };
                JalaliDate::from_ordinal(year, ordinal as u16)
                    .map_err(|error| self.error(place(error), ReadErrorKind::Range(error)))
            }
            (None, _, None) => Err(self.missing(ReadField::Month)),
            (_, None, None) => Err(self.missing(ReadField::Day)),
        }?;
        self.agrees(date)?;
        for (said, is, field) in [
            (self.day, i32::from(date.day()), ReadField::Day),
            (self.ordinal, i32::from(date.ordinal()), ReadField::DayOfYear),
            (self.weekday, i32::from(date.weekday().iso_number()), ReadField::Weekday),
            (self.week, i32::from(date.week_of_year()), ReadField::Week),
        ] {
            self.is_same(said, is, field, date)?;
        }
        Ok(date)
    }

    /// The month, with which every field of it must agree.
    pub(super) fn whole_month(&self) -> Result<JalaliMonth, ReadError> {
        let (year, year_at) = self.year()?;
        let (month, month_at) = self.month.ok_or(self.missing(ReadField::Month))?;
        let first = JalaliDate::from_numbers(year.into(), month.into(), 1).map_err(|error| {
            self.error(if error.field() == Field::Year { year_at } else { month_at }, ReadErrorKind::Range(error))
        })?;
        self.agrees(first)?;
        Ok(JalaliMonth::of(first))
    }

    /// Ok if the fields of the month are those of the date's.
    fn agrees(&self, date: JalaliDate) -> Result<(), ReadError> {
        for (said, is, field) in [
            (self.year, date.year(), ReadField::Year),
            (self.century, date.year() / 100, ReadField::Century),
            (self.short_year, date.year() % 100, ReadField::Year),
            (self.month, i32::from(date.month()), ReadField::Month),
            (self.quarter, i32::from(date.quarter()), ReadField::Quarter),
        ] {
            self.is_same(said, is, field, date)?;
        }
        Ok(())
    }

    fn is_same(&self, said: Placed, is: i32, field: ReadField, date: JalaliDate) -> Result<(), ReadError> {
        match said {
            Some((said, at)) if said != is => Err(self.error(at, ReadErrorKind::Contradiction { field, date })),
            _ => Ok(()),
        }
    }

    fn year(&self) -> Result<(i32, usize), ReadError> {
        match (self.year, self.century, self.short_year) {
            (Some(year), _, _) => Ok(year),
            (_, Some((century, at)), Some((short, _))) => Ok((century * 100 + short, at)),
            (_, _, Some((short, at))) => match self.style.reference {
                Some(reference) => Ok((full_year(short, reference.get()), at)),
                None => Err(self.error(at, ReadErrorKind::TwoDigitYear)),
            },
            _ => Err(self.missing(ReadField::Year)),
        }
    }

    /// The time of day.
    pub(super) fn time(&self) -> Result<NaiveTime, ReadError> {
        let expected = |at, expected| ReadError::expected(self.text, at, expected);
        let hour = match (self.hour, self.half_day_hour, self.afternoon) {
            (Some((hour, at)), ..) if !(0..=23).contains(&hour) => return Err(expected(at, Expected::Hour)),
            (_, Some((hour, at)), _) if !(1..=12).contains(&hour) => return Err(expected(at, Expected::HalfDayHour)),
            (Some((hour, _)), half, afternoon) => {
                // What is said twice agrees.
                if let Some((_, at)) = half.filter(|half| half.0 % 12 != hour % 12) {
                    return Err(expected(at, Expected::SameAsBefore));
                }
                if let Some((_, at)) = afternoon.filter(|afternoon| (afternoon.0 == 1) != (hour >= 12)) {
                    return Err(expected(at, Expected::SameAsBefore));
                }
                hour
            }
            (None, Some((hour, _)), Some((afternoon, _))) => hour % 12 + 12 * afternoon,
            (None, Some(_), None) => return Err(self.missing(ReadField::Meridiem)),
            (None, None, _) => return Err(self.missing(ReadField::Hour)),
        };
        let (minute, minute_at) = self.minute.unwrap_or_default();
        let (second, second_at) = self.second.unwrap_or_default();
        let nanosecond = self.nanosecond.map_or(0, |it| it.0) as u32;
        if minute > 59 {
            return Err(expected(minute_at, Expected::Minute));
        }
        let time = time_of_day(hour as u32, minute as u32, second as u32, nanosecond);
        time.ok_or(expected(second_at, Expected::Second))
    }

    /// The offset from UTC.
    pub(super) fn offset(&self) -> Result<FixedOffset, ReadError> {
        let (seconds, at) = self.offset.ok_or(self.missing(ReadField::Offset))?;
        FixedOffset::east_opt(seconds).ok_or(ReadError::expected(self.text, at, Expected::Offset))
    }
}
