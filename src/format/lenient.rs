//! Reading dates as people type them.

use super::any_date::AnyDate;
use super::between::Mark;
use super::clock::{self, Clock};
use super::error::{ReadError, ReadErrorKind};
use super::expected::{Expected, ReadField};
use super::names::Named;
use super::pieces::{Chars, Number, Piece};
use super::style::full_year;
use crate::calendar::{Calendar, Field, JalaliDate, JalaliDateTime, JalaliYear, RangeError, Weekday};
use crate::lexicon::{Era, imperial_year};

/// Reads a Jalali date that people type: any of the three scripts, mixed too; any separator; one-digit fields; the name
/// of the month in any of the five languages and in every spelling that the [`Finder`](crate::Finder) knows, with ي and ك
/// or ی and ک, with zero-width non-joiners or without; numbers in Persian words; a weekday, which must agree; an era;
/// eight digits in one.
///
/// A separator is a run of spaces, strokes, dashes, points and commas, or one other sign that is no letter and no figure
/// («:», «|», «*»), with spaces around it or without. Other signs stand only between two fields; between three figures both are the
/// same; and the year has more than two digits, since «01:02:03» is a time and «5*6*7» a product.
///
/// Without a name the order is year, month, day, or day, month, year where only the last can be a year. With a
/// reference, a two-digit year is the one in reference − 85 ..= reference + 14 (for dates that lie behind, such as birthdays,
/// give this year less 14), and a day and the name of its month are of the reference year. A year of the imperial era (شاهنشاهی) is one where the era is said, and 2535, 2536 and 2537 are.
///
/// # Errors
///
/// [`ReadError`] with the place and the [kind](ReadError::kind) for what is no date, a year below zero among it; for a
/// date that does not exist or a year outside of 1..=3000; for a weekday that contradicts; for a two-digit year or no year
/// without a reference; for a time of day, which [`read_lenient_date_time`] reads; and for a date that looks like one of another
/// calendar, by its era, the name of its month or a year of 1500..=2100 without an era: [`read_any`] reads those.
///
/// ```
/// use taqvim::{calendar::JalaliYear, format::read_lenient, jalali};
///
/// let date = Ok(jalali!(1395, 6, 9));
/// assert_eq!(read_lenient("1395/6/9", None), date);
/// assert_eq!(read_lenient("٩-٦-١٣٩٥", None), date);
/// assert_eq!(read_lenient("13950609", None), date);
/// assert_eq!(read_lenient("سه شنبه، ۹ شهريور ماه سال ۱۳۹۵", None), date);
/// assert_eq!(read_lenient("9 Shahrivar 1395 AP", None), date);
/// assert_eq!(read_lenient("۹۵/۶/۹", JalaliYear::new(1403).ok()), date);
/// assert_eq!(read_lenient("۹ شهریور", JalaliYear::new(1395).ok()), date);
/// assert_eq!(read_lenient("۲۵۳۵/۵/۲۸ شاهنشاهی", None), Ok(jalali!(1355, 5, 28)));
///
/// let error = read_lenient("95/6/9", None).unwrap_err();
/// assert_eq!(error.to_string(), "the two-digit year «95» at byte 0 needs a reference year");
/// let error = read_lenient("2018/03/12", None).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "«2018» at byte 0 looks like a Gregorian date, not a Jalali one; it would be 1396-12-21: read_any reads it"
/// );
/// ```
pub fn read_lenient(text: &str, reference: Option<JalaliYear>) -> Result<JalaliDate, ReadError> {
    let read = Read::of(text)?;
    let date = read.jalali(reference)?;
    match read.clock {
        Some((_, at)) => Err(ReadError::new(text, at, ReadErrorKind::TimeOfDay)),
        None => Ok(date),
    }
}

/// Reads a Jalali date as [`read_lenient`] does, and the time of day after it: «۹:۰۵», «ساعت ۹», `T09:05:07.25`, «۳:۰۵ ب.ظ».
///
/// # Errors
///
/// Those of [`read_lenient`]; [`ReadErrorKind::Missing`] where no time follows; and [`ReadErrorKind::Offset`] for an offset
/// after it (`Z`, `+03:30`), which a `JalaliDateTime` would lose: [`read_any`] tells it.
///
/// ```
/// use taqvim::{format::read_lenient_date_time, jalali};
///
/// let read = |text| read_lenient_date_time(text, None);
/// let morning = jalali!(1397, 2, 31).and_hms_opt(9, 5, 0).unwrap();
/// assert_eq!(read("1397-02-31 09:05:00"), Ok(morning));
/// assert_eq!(read("۳۱ اردیبهشت ۱۳۹۷ ساعت ۹:۰۵"), Ok(morning));
/// assert_eq!(read("۱۳۹۷/۲/۳۱، ۹:۰۵ ق.ظ"), Ok(morning));
/// assert_eq!(read("1397/2/31").unwrap_err().to_string(), "an hour is missing at byte 9");
/// ```
pub fn read_lenient_date_time(text: &str, reference: Option<JalaliYear>) -> Result<JalaliDateTime, ReadError> {
    let read = Read::of(text)?;
    let date = read.jalali(reference)?;
    match read.clock {
        None => Err(read.missing(ReadField::Hour)),
        Some((Clock { offset: Some((_, at)), .. }, _)) => Err(ReadError::new(text, at, ReadErrorKind::Offset)),
        Some((Clock { time, .. }, _)) => Ok(date.and_time(time)),
    }
}

/// Reads a date of any of the three calendars as [`read_lenient`] reads a Jalali one, and the time and the offset after it.
///
/// The calendar is that of the era or of the name of the month. Without both the year tells it: 2535..=2537 is of the
/// imperial era, 1500..=2100 Gregorian, any other Jalali; so is 1447, which may be a lunar year of today
/// ([`AnyDate::is_calendar_said`]). Figures of a Gregorian date without a name stand with the day first where two orders fit.
///
/// # Errors
///
/// Those of [`read_lenient`] but for the other calendars, in the ranges of each.
///
/// ```
/// use taqvim::{Calendar, format::read_any, jalali};
///
/// let read = |text| read_any(text, None).map(|date| (date.calendar(), date.to_string()));
/// assert_eq!(read("1404/8/29"), Ok((Calendar::Jalali, "1404-08-29".to_owned())));
/// assert_eq!(read("2025-11-20"), Ok((Calendar::Gregorian, "2025-11-20".to_owned())));
/// assert_eq!(read("20 November 2025"), Ok((Calendar::Gregorian, "2025-11-20".to_owned())));
/// assert_eq!(read("۲۹ جمادی الاول ۱۴۴۷"), Ok((Calendar::Hijri, "1447-05-29".to_owned())));
/// ```
pub fn read_any(text: &str, reference: Option<JalaliYear>) -> Result<AnyDate, ReadError> {
    Read::of(text)?.any(reference, None)
}

/// Reads a date as [`read_any`] does, where the calendar of figures without a name or an era is known.
///
/// # Errors
///
/// Those of [`read_any`]; [`ReadErrorKind::EraMismatch`] where the text names another calendar.
///
/// ```
/// use taqvim::{Calendar, format::read_any_in};
///
/// let date = read_any_in("1447-05-28", Calendar::Hijri, None)?;
/// assert_eq!(date.gregorian().to_string(), "2025-11-19");
/// # Ok::<(), taqvim::format::ReadError>(())
/// ```
pub fn read_any_in(text: &str, calendar: Calendar, reference: Option<JalaliYear>) -> Result<AnyDate, ReadError> {
    let read = Read::of(text)?;
    let date = read.any(reference, Some(calendar))?;
    if date.calendar() != calendar {
        let at = read.era.map(|era| era.1).or(read.month.map(|month| month.at)).unwrap_or(0);
        return Err(ReadError::new(text, at, ReadErrorKind::EraMismatch));
    }
    Ok(date)
}

/// The name of a month and its place.
#[derive(Clone, Copy)]
struct Month {
    calendar: Calendar,
    month: u8,
    at: usize,
}

struct Read<'a> {
    text: &'a str,
    numbers: [Number; 3],
    count: usize,
    month: Option<Month>,
    weekday: Option<(Weekday, usize)>,
    era: Option<(Era, usize)>,
    /// The first sign that is no usual separator.
    mark: Option<Mark>,
    /// The time after the date, and its place.
    clock: Option<(Clock, usize)>,
}

impl<'a> Read<'a> {
    /// The pieces of a text.
    fn of(text: &'a str) -> Result<Self, ReadError> {
        let (numbers, count) = ([Number::NONE; 3], 0);
        let mut read = Read { text, numbers, count, month: None, weekday: None, era: None, mark: None, clock: None };
        let mut chars = Chars { text, at: 0 };
        chars.skip_separators();
        chars.no_sign()?;
        let mut mark = None;
        loop {
            let at = chars.at;
            let clock = if read.is_whole() { clock::read(text, at)? } else { None };
            if let Some(clock) = clock {
                chars.at = clock.end;
                read.clock = Some((clock, at));
                chars.skip_separators();
                return if chars.rest().is_empty() { Ok(read) } else { Err(chars.unexpected(chars.at, Expected::End)) };
            }
            match chars.piece()? {
                None => match mark {
                    Some(Mark { at, .. }) => return Err(chars.unexpected(at, Expected::End)),
                    None => break,
                },
                Some(Piece::Named(Named::Filler)) => {}
                Some(Piece::Named(Named::Month(calendar, month))) if read.month.is_none() => {
                    read.month = Some(Month { calendar, month, at });
                }
                Some(Piece::Named(Named::Month(..))) => return Err(chars.unexpected(at, Expected::DayOrYear)),
                Some(Piece::Named(Named::Weekday(weekday))) if read.weekday.is_none() => {
                    read.weekday = Some((weekday, at));
                }
                Some(Piece::Named(Named::Era(era))) if read.era.is_none() => {
                    read.era = Some((era, at));
                    // «ه.ش.»
                    chars.skip_point();
                }
                Some(Piece::Named(_)) => return Err(chars.unexpected(at, Expected::DatePart)),
                Some(Piece::Number(number)) => match read.numbers.get_mut(read.count) {
                    Some(place) => {
                        *place = Number { after: mark, ..number };
                        read.count += 1;
                    }
                    None => return Err(chars.unexpected(at, Expected::End)),
                },
            }
            read.mark = read.mark.or(mark);
            mark = chars.skip_between();
        }
        Ok(read)
    }

    /// True if a time of day may follow.
    const fn is_whole(&self) -> bool {
        match self.month {
            Some(_) => self.count > 0,
            None => self.count == 3 || (self.count == 1 && self.numbers[0].digits == 8),
        }
    }

    fn missing(&self, field: ReadField) -> ReadError {
        ReadError::new(self.text, self.text.len(), ReadErrorKind::Missing(field))
    }

    fn unexpected(&self, at: usize, expected: Expected) -> ReadError {
        ReadError::expected(self.text, at, expected)
    }

    fn jalali(&self, reference: Option<JalaliYear>) -> Result<JalaliDate, ReadError> {
        let (date, year_at) = self.date(reference, None)?;
        match (date.calendar(), date.jalali()) {
            (Calendar::Jalali, Ok(date)) => Ok(date),
            _ => Err(ReadError::new(self.text, year_at, date.not_jalali())),
        }
    }

    /// The date with the time and the offset after it.
    fn any(&self, reference: Option<JalaliYear>, known: Option<Calendar>) -> Result<AnyDate, ReadError> {
        let (date, _) = self.date(reference, known)?;
        let clock = self.clock.as_ref().map(|(clock, _)| clock);
        Ok(date.at(clock.map(|clock| clock.time), clock.and_then(|clock| clock.offset).map(|(offset, _)| offset)))
    }

    /// The date, and where its year stands.
    fn date(&self, reference: Option<JalaliYear>, known: Option<Calendar>) -> Result<(AnyDate, usize), ReadError> {
        let (year, month, day) = self.fields(reference)?;
        if let Some(Mark { at, .. }) = self.mark.filter(|_| year.value <= 99 && year.digits <= 2) {
            return Err(self.unexpected(at, Expected::UsualSeparator));
        }
        let [_, second, third] = self.numbers;
        let letters = [second, third].map(|number| number.after.map(|mark| mark.letter));
        if let (None, Some(Mark { at, .. }), false) =
            (self.month, second.after.or(third.after), letters[0] == letters[1])
        {
            return Err(self.unexpected(third.after.map_or(at, |mark| mark.at), Expected::SameSeparator));
        }
        let era = self.era.map(|(era, _)| era);
        let (calendar, said) = self.calendar(year, known)?;
        let full = match reference.map(JalaliYear::get) {
            _ if year.value > 99 || year.digits > 2 => i64::from(year.value),
            Some(reference) if calendar == Calendar::Jalali => i64::from(full_year(year.value as i32, reference)),
            Some(reference) if calendar == Calendar::Gregorian => {
                i64::from(full_year(year.value as i32, reference + GREGORIAN_AHEAD))
            }
            _ => return Err(ReadError::new(self.text, year.at, ReadErrorKind::TwoDigitYear)),
        };
        let full = match i16::try_from(full).ok().and_then(|year| imperial_year(year, era)) {
            Some(year) if calendar == Calendar::Jalali && known.is_none_or(|_| era.is_some()) => year.into(),
            _ if matches!(era, Some(Era::BeforeChrist)) => 1 - full,
            _ => full,
        };
        let of = |month: Number, day: Number| AnyDate::new(calendar, full, month.value.into(), day.value.into(), said);
        let fault = |error: RangeError| {
            let number = match error.field() {
                Field::Year => year,
                Field::Month => month,
                _ => day,
            };
            ReadError::new(self.text, number.at, ReadErrorKind::Range(error))
        };
        let date = match of(month, day) {
            // 3/25/2018 can only be read with the month first.
            Err(error)
                if calendar == Calendar::Gregorian && self.month.is_none() && day.at < year.at && month.value > 12 =>
            {
                of(day, month).map_err(|_| fault(error))?
            }
            date => date.map_err(fault)?,
        };
        match self.weekday {
            Some((weekday, at)) if weekday != Weekday::from_day_number(date.day_number()) => match date.jalali() {
                Ok(date) => {
                    let kind = ReadErrorKind::Contradiction { field: ReadField::Weekday, date };
                    Err(ReadError::new(self.text, at, kind))
                }
                Err(error) => Err(ReadError::new(self.text, year.at, ReadErrorKind::Range(error))),
            },
            _ => Ok((date, year.at)),
        }
    }

    /// The calendar, and whether the text names it.
    fn calendar(&self, year: Number, known: Option<Calendar>) -> Result<(Calendar, bool), ReadError> {
        let of_month = self.month.map(|month| month.calendar);
        let of_era = self.era.map(|(era, _)| match (era, of_month) {
            // «۱۲ رجب ۱۴۴۶ هجری»
            (Era::Hijri, Some(calendar @ (Calendar::Jalali | Calendar::Hijri))) => calendar,
            _ => era.calendar(Some(year.value as i32)),
        });
        match (of_month, of_era) {
            (Some(month), Some(era)) if month != era => {
                let at = self.era.map_or(0, |(_, at)| at);
                Err(ReadError::new(self.text, at, ReadErrorKind::EraMismatch))
            }
            (Some(calendar), _) | (None, Some(calendar)) => Ok((calendar, true)),
            (None, None) => Ok((known.unwrap_or_else(|| calendar_of(year.value)), false)),
        }
    }

    /// Year, month and day.
    fn fields(&self, reference: Option<JalaliYear>) -> Result<(Number, Number, Number), ReadError> {
        let [first, second, third] = self.numbers;
        let named = |Month { month, at, .. }| Number { value: u32::from(month), at, ..Number::NONE };
        match (self.month, self.count) {
            // «۹۵ شهریور ۱۹» has the year first, «شهریور ۱۹، ۱۳۹۵» and «۱۹ شهریور ۱۳۹۵» last.
            (Some(month), 2) if first.is_year() && !second.is_year() => Ok((first, named(month), second)),
            (Some(month), 2) => Ok((second, named(month), first)),
            (Some(month), 1) if !first.is_year() => match reference {
                // The reference is a Jalali year, and says nothing of other months.
                Some(year) if month.calendar == Calendar::Jalali => {
                    Ok((Number { value: year.get() as u32, digits: 4, ..first }, named(month), first))
                }
                _ => Err(self.missing(ReadField::Year)),
            },
            (Some(_), 0 | 1) => Err(self.missing(ReadField::Day)),
            (Some(_), _) => Err(self.unexpected(third.at, Expected::End)),
            (None, 3) if first.digits <= 2 && third.digits > 2 => Ok((third, second, first)),
            (None, 3) if !first.is_year() && third.is_year() => Ok((third, second, first)),
            (None, 3) => Ok((first, second, third)),
            (None, 1) if first.digits == 8 => {
                let part = |value, digits| Number { value, digits, ..first };
                let (month, day) = (first.value / 100 % 100, first.value % 100);
                Ok((part(first.value / 10_000, 4), part(month, 2), part(day, 2)))
            }
            (None, 0) => Err(self.missing(ReadField::Date)),
            (None, 1) => Err(self.missing(ReadField::Month)),
            (None, _) if !first.is_year() && !second.is_year() => Err(self.missing(ReadField::Year)),
            (None, _) => Err(self.missing(ReadField::Day)),
        }
    }
}

/// What a Gregorian year is ahead of the Jalali one that ends in it.
const GREGORIAN_AHEAD: i32 = 621;

/// The calendar of a year that names none.
const fn calendar_of(year: u32) -> Calendar {
    match year {
        1500..=2100 => Calendar::Gregorian,
        _ => Calendar::Jalali,
    }
}
