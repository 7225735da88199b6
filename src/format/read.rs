//! Reading a date by a pattern, strictly: the style's digits and names, the pattern's widths and letters, nothing else.

use super::error::{ReadError, ReadErrorKind};
use super::expected::{Expected, ReadField};
use super::pattern::{Field, Item, Pad, Pattern};
use super::read_fields::Read;
use super::style::Style;
use crate::calendar::{JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, Weekday};
use crate::numeral::{NumeralKind, Script, Words, digit_value, take};
use core::fmt::{self, Write as _};

impl Pattern<'_> {
    /// Reads a date that was written in this pattern and style, with no other digits, widths or spellings than
    /// [`format`](Self::format) writes; but where that leaves the zeros out, they may stand.
    ///
    /// Year, month and day must be there, or year and day of the year. What else there is, a weekday, must agree. A time
    /// of day in the pattern must be there too; [`read_date_time`](Self::read_date_time) gives it.
    ///
    /// # Errors
    ///
    /// [`ReadError`] with the place for a text that does not follow the pattern, for a date that does not exist, a year
    /// outside of 1..=3000, a field that contradicts the others, or a two-digit year if the style has no reference. A pattern
    /// in which a number without its zeros stands right before another digit, as in `%-m%-d` or `%-m%e`, reads no text: nothing says
    /// where the first number ends.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.read("۱۹ شهریور ۱۳۹۵", Style::PERSIAN), Ok(jalali!(1395, 6, 19)));
    /// let error = Pattern::LONG.read("19 شهریور 1395", Style::PERSIAN).unwrap_err();
    /// assert_eq!(error.to_string(), "expected Persian digits of a day at byte 0, found the Latin digits «19»");
    /// ```
    pub fn read(&self, text: &str, style: Style) -> Result<JalaliDate, ReadError> {
        self.fields(text, style)?.date()
    }

    /// Reads a month: year and month must be there.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, format::{Pattern, Style}};
    ///
    /// let pattern = Pattern::new("%B %Y").unwrap();
    /// assert_eq!(pattern.read_month("شهریور ۱۳۹۵", Style::PERSIAN), Ok(JalaliMonth::new(1395, 6)?));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub fn read_month(&self, text: &str, style: Style) -> Result<JalaliMonth, ReadError> {
        self.fields(text, style)?.whole_month()
    }

    /// Reads a date and a time of day: an hour must be there, of the day or of half the day with the half; minute and
    /// second are 0 where the pattern has none.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and for an hour, a minute or a second that there is not.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// let pattern = Pattern::new("%A %-d %B %Y، %I:%M %p").unwrap();
    /// let evening = jalali!(1395, 8, 28).and_hms_opt(18, 5, 0).unwrap();
    /// let text = pattern.format(evening, Style::PERSIAN).to_string();
    /// assert_eq!(text, "جمعه ۲۸ آبان ۱۳۹۵، ۰۶:۰۵ ب.ظ");
    /// assert_eq!(pattern.read_date_time(&text, Style::PERSIAN), Ok(evening));
    /// ```
    pub fn read_date_time(&self, text: &str, style: Style) -> Result<JalaliDateTime, ReadError> {
        let read = self.fields(text, style)?;
        Ok(read.date()?.and_time(read.time()?))
    }

    /// Reads a date, a time of day and an offset from UTC.
    ///
    /// # Errors
    ///
    /// As [`read_date_time`](Self::read_date_time), and where there is no offset.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliOffsetDateTime, format::{Pattern, Style}};
    ///
    /// let pattern = Pattern::new("%FT%T%.f%:z").unwrap();
    /// let moment: JalaliOffsetDateTime = "1395-08-28T18:05:07.250+03:30".parse()?;
    /// assert_eq!(pattern.format(moment, Style::ENGLISH).to_string(), moment.to_string());
    /// assert_eq!(pattern.read_offset_date_time(&moment.to_string(), Style::ENGLISH), Ok(moment));
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    pub fn read_offset_date_time(&self, text: &str, style: Style) -> Result<JalaliOffsetDateTime, ReadError> {
        let read = self.fields(text, style)?;
        Ok(read.date()?.and_time(read.time()?).and_offset(read.offset()?))
    }

    /// What the fields of the pattern say in a text.
    fn fields<'t>(&self, text: &'t str, style: Style) -> Result<Read<'t>, ReadError> {
        let mut chars = Chars { text, at: 0, style };
        let mut read = Read::new(text, style);
        let mut items = self.items().peekable();
        while let Some(item) = items.next() {
            if item.is_open() && items.peek().is_some_and(|next| next.begins_with_digit(style.script)) {
                return Err(chars.error(ReadErrorKind::OpenWidth));
            }
            match item {
                Item::Literal(literal) => chars.literal(literal)?,
                Item::Field(field, pad) => chars.field(field, pad, &mut read)?,
            }
        }
        match chars.peek() {
            None => Ok(read),
            Some(_) => Err(chars.expected(Expected::End)),
        }
    }
}

struct Chars<'a> {
    text: &'a str,
    at: usize,
    style: Style,
}

impl<'a> Chars<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn error(&self, kind: ReadErrorKind) -> ReadError {
        ReadError::new(self.text, self.at, kind)
    }

    fn expected(&self, expected: Expected) -> ReadError {
        self.error(ReadErrorKind::Expected(expected))
    }

    fn literal(&mut self, expected: char) -> Result<(), ReadError> {
        match self.peek() {
            Some(found) if found == expected => {
                self.at += found.len_utf8();
                Ok(())
            }
            _ => Err(self.error(ReadErrorKind::Literal(expected))),
        }
    }

    fn field(&mut self, field: Field, pad: Pad, read: &mut Read<'_>) -> Result<(), ReadError> {
        let at = self.at;
        let language = self.style.language;
        let (place, value) = match field {
            Field::Year => (&mut read.year, self.number(4, ReadField::Year, pad)?),
            Field::Century => (&mut read.century, self.number(2, ReadField::Century, pad)?),
            Field::ShortYear => (&mut read.short_year, self.number(2, ReadField::Year, pad)?),
            Field::Month => (&mut read.month, self.number(2, ReadField::Month, pad)?),
            Field::Day => (&mut read.day, self.number(2, ReadField::Day, pad)?),
            Field::Ordinal => (&mut read.ordinal, self.number(3, ReadField::DayOfYear, pad)?),
            Field::Week => (&mut read.week, self.number(2, ReadField::Week, pad)?),
            Field::Quarter => (&mut read.quarter, self.number(1, ReadField::Quarter, pad)?),
            Field::IsoWeekday => (&mut read.weekday, self.number(1, ReadField::Weekday, pad)?),
            Field::SundayWeekday => match self.number(1, ReadField::Weekday, pad)? {
                day @ 0..=6 => (&mut read.weekday, (day + 6) % 7 + 1),
                _ => {
                    self.at = at;
                    return Err(self.expected(Expected::SundayWeekday));
                }
            },
            Field::YearWords => (&mut read.year, self.words(NumeralKind::Cardinal, Expected::YearWords)?),
            Field::DayWords => (&mut read.day, self.words(NumeralKind::Ordinal, Expected::Ordinal)?),
            Field::MonthName => {
                (&mut read.month, self.name(12, Expected::MonthName, |month| language.month(month as u8 + 1))?)
            }
            Field::ShortMonthName => {
                let short = |month| language.short_month(month as u8 + 1);
                (&mut read.month, self.name(12, Expected::ShortMonthName, short)?)
            }
            Field::WeekdayName => {
                let name = |day: usize| Weekday::ALL.get(day).map(|&day| language.weekday(day));
                (&mut read.weekday, iso_number(self.name(7, Expected::WeekdayName, name)?))
            }
            Field::ShortWeekdayName => {
                let name = |day: usize| Weekday::ALL.get(day).map(|&day| language.short_weekday(day));
                (&mut read.weekday, iso_number(self.name(7, Expected::ShortWeekdayName, name)?))
            }
            Field::Hour => (&mut read.hour, self.number(2, ReadField::Hour, pad)?),
            Field::HalfDayHour => (&mut read.half_day_hour, self.number(2, ReadField::Hour, pad)?),
            Field::Minute => (&mut read.minute, self.number(2, ReadField::Minute, pad)?),
            Field::Second => (&mut read.second, self.number(2, ReadField::Second, pad)?),
            Field::Nanosecond => (&mut read.nanosecond, self.number(9, ReadField::Fraction, Pad::Zero)?),
            Field::Fraction(digits) => (&mut read.nanosecond, self.fraction(digits)?),
            Field::Meridiem | Field::LowerMeridiem => (&mut read.afternoon, self.meridiem(field)?),
            Field::Offset(colon) => (&mut read.offset, self.offset(colon)?),
        };
        match *place {
            Some((before, _)) if before != value => Err(ReadError::expected(self.text, at, Expected::SameAsBefore)),
            _ => {
                *place = Some((value, at));
                Ok(())
            }
        }
    }

    /// Digits of the style's script: as many as the field has, or spaces before them, or at most so many.
    fn number(&mut self, width: u8, field: ReadField, pad: Pad) -> Result<i32, ReadError> {
        let (mut value, mut count, mut digits) = (0, 0, 0);
        while count < width {
            match self.peek() {
                Some(' ') if pad == Pad::Space && digits == 0 && count + 1 < width => self.at += 1,
                Some(digit) if Script::of(digit) == Some(self.style.script) => {
                    value = value * 10 + i32::from(digit_value(digit).unwrap_or(0));
                    digits += 1;
                    self.at += digit.len_utf8();
                }
                _ => break,
            }
            count += 1;
        }
        let enough = if pad == Pad::None { digits > 0 } else { count == width && digits > 0 };
        let script = self.style.script;
        let is_other = self.peek().and_then(Script::of).is_some_and(|other| other != script);
        match enough {
            true => Ok(value),
            false if pad == Pad::None && is_other => Err(self.error(ReadErrorKind::Digits { count: 0, field, script })),
            false if (width == 1 && !is_other) || pad == Pad::None => Err(self.expected(Expected::Digit)),
            false => Err(self.error(ReadErrorKind::Digits { count: width, field, script })),
        }
    }

    /// Nanoseconds: a decimal point and so many digits; at most nine, or nothing at all, for 0.
    fn fraction(&mut self, digits: u8) -> Result<i32, ReadError> {
        let point = self.style.script.decimal_separator();
        match self.peek() {
            Some(found) if found == point => self.at += point.len_utf8(),
            _ if digits == 0 => return Ok(0),
            _ => return Err(self.expected(Expected::Point)),
        }
        let (most, from) = (if digits == 0 { 9 } else { digits }, self.at);
        let pad = if digits == 0 { Pad::None } else { Pad::Zero };
        let value = self.number(most, ReadField::Fraction, pad)?;
        let read = self.text.get(from..self.at).map_or(0, |digits| digits.chars().count());
        Ok(value * 10i32.pow(9u32.saturating_sub(read as u32)))
    }

    /// 1 for the second half of the day.
    fn meridiem(&mut self, field: Field) -> Result<i32, ReadError> {
        for afternoon in [false, true] {
            let language = self.style.language;
            let name = match field {
                Field::Meridiem => language.meridiem(afternoon),
                _ => language.lower_meridiem(afternoon),
            };
            if self.rest().starts_with(name) {
                self.at += name.len();
                return Ok(afternoon.into());
            }
        }
        Err(self.expected(Expected::Meridiem))
    }

    /// Seconds east of UTC.
    fn offset(&mut self, colon: bool) -> Result<i32, ReadError> {
        let (at, expected) = (self.at, self.expected(Expected::Offset));
        let sign = match self.peek() {
            Some('+') => 1,
            Some('-') => -1,
            _ => return Err(expected),
        };
        self.at += 1;
        let hours = self.number(2, ReadField::Offset, Pad::Zero)?;
        if colon {
            self.literal(':')?;
        }
        let minutes = self.number(2, ReadField::Offset, Pad::Zero)?;
        if minutes > 59 || hours > 23 {
            self.at = at;
            return Err(expected);
        }
        Ok(sign * (hours * 60 + minutes) * 60)
    }

    /// A number in words, as it is written and not as it may be said too: «یک هزار», not «هزار».
    fn words(&mut self, kind: NumeralKind, what: Expected) -> Result<i32, ReadError> {
        let expected = self.expected(what);
        if self.peek().is_none_or(|letter| !letter.is_alphabetic()) {
            return Err(expected);
        }
        let (numeral, length) = take(self.rest()).map_err(|_| expected)?;
        let spelt = self.rest().get(..length).unwrap_or_default();
        let written = |value| match kind {
            NumeralKind::Cardinal => Words::cardinal(value),
            _ => Words::ordinal(value),
        };
        match numeral.whole() {
            Some(value) if numeral.kind() == kind && is_written(spelt, written(value)) => {
                self.at += length;
                // Out of range is told when the date is made; a number of words is below 10^9.
                Ok(value as i32)
            }
            _ => Err(expected),
        }
    }

    /// The longest of so many names that the text goes on with.
    fn name<'n>(
        &mut self,
        count: usize,
        what: Expected,
        name: impl Fn(usize) -> Option<&'n str>,
    ) -> Result<i32, ReadError> {
        let rest = self.rest();
        let names = (0..count).filter_map(|place| name(place).map(|name| (place, name)));
        let longest = names.filter(|(_, name)| rest.starts_with(name)).max_by_key(|(_, name)| name.len());
        match longest {
            Some((place, name)) => {
                self.at += name.len();
                Ok(if count == 12 { place as i32 + 1 } else { place as i32 })
            }
            None => Err(self.expected(what)),
        }
    }
}

/// True if the text is what is written, letter by letter.
fn is_written(text: &str, written: impl fmt::Display) -> bool {
    struct Rest<'a>(&'a str);
    impl fmt::Write for Rest<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    write!(rest, "{written}").is_ok() && rest.0.is_empty()
}

/// From days since Saturday.
fn iso_number(from_saturday: i32) -> i32 {
    (from_saturday + 5) % 7 + 1
}
