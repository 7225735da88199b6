//! Reading a date by a pattern, strictly: the style's digits and names, the pattern's widths and letters, nothing else.

use super::error::{Kind, ReadError};
use super::pattern::{Field, Item, Pad, Pattern};
use super::style::{Style, full_year};
use crate::calendar::{Field as RangeField, JalaliDate, RangeError, Weekday};
use crate::numeral::{NumeralKind, Script, Words, digit_value, take};
use core::fmt::{self, Write as _};

impl Pattern<'_> {
    /// Reads a date that was written in this pattern and style, with no other digits, widths or spellings than
    /// [`format`](Self::format) writes; but where that leaves the zeros out, they may stand.
    ///
    /// Year, month and day must be there, or year and day of the year. What else there is, a weekday, must agree.
    ///
    /// # Errors
    ///
    /// [`ReadError`] with the place for a text that does not follow the pattern, for a date that does not exist, a year
    /// outside of 1..=3000, a field that contradicts the others, or a two-digit year if the style has no reference. A pattern
    /// in which a number without its zeros stands right before another digit, as in `%-m%-d`, reads no text: nothing says
    /// where the first number ends.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.read("۱۹ شهریور ۱۳۹۵", Style::PERSIAN), Ok(jalali!(1395, 6, 19)));
    /// assert!(Pattern::LONG.read("19 شهریور 1395", Style::PERSIAN).is_err());
    /// ```
    pub fn read(&self, text: &str, style: Style) -> Result<JalaliDate, ReadError> {
        let mut chars = Chars { text, at: 0, style };
        let mut read = Read::default();
        let mut items = self.items().peekable();
        while let Some(item) = items.next() {
            let open = matches!(item, Item::Field(field, Pad::None) if field.is_open());
            if open && items.peek().is_some_and(|next| next.begins_with_digit(style.script)) {
                return Err(chars.error(Kind::OpenWidth));
            }
            match item {
                Item::Literal(literal) => chars.literal(literal)?,
                Item::Field(field, pad) => chars.field(field, pad, &mut read)?,
            }
        }
        match chars.peek() {
            None => read.date(text.len(), style),
            found => Err(chars.error(Kind::Expected { what: "the end", found })),
        }
    }
}

/// A value and the byte at which it stood.
type Placed = Option<(i32, usize)>;

/// What the fields said.
#[derive(Default)]
struct Read {
    year: Placed,
    century: Placed,
    short_year: Placed,
    month: Placed,
    day: Placed,
    ordinal: Placed,
    weekday: Placed,
    week: Placed,
    quarter: Placed,
}

impl Read {
    fn date(&self, end: usize, style: Style) -> Result<JalaliDate, ReadError> {
        let (year, year_at) = self.year(end, style)?;
        let date = match (self.month, self.day, self.ordinal) {
            (Some((month, month_at)), Some((day, day_at)), _) => {
                JalaliDate::from_numbers(year.into(), month.into(), day.into()).map_err(|error| {
                    let at = match error.field() {
                        RangeField::Year => year_at,
                        RangeField::Month => month_at,
                        _ => day_at,
                    };
                    ReadError::new(at, Kind::Range(error))
                })
            }
            (_, _, Some((ordinal, ordinal_at))) => {
                let place = |error: RangeError| if error.field() == RangeField::Year { year_at } else { ordinal_at };
                JalaliDate::from_ordinal(year, ordinal as u16)
                    .map_err(|error| ReadError::new(place(error), Kind::Range(error)))
            }
            (None, _, None) => Err(ReadError::new(end, Kind::Missing("a month"))),
            (_, None, None) => Err(ReadError::new(end, Kind::Missing("a day"))),
        }?;
        for (said, is, what) in [
            (self.year, date.year(), "year"),
            (self.century, date.year() / 100, "century"),
            (self.short_year, date.year() % 100, "year"),
            (self.month, i32::from(date.month()), "month"),
            (self.day, i32::from(date.day()), "day"),
            (self.ordinal, i32::from(date.ordinal()), "day of the year"),
            (self.weekday, i32::from(date.weekday().iso_number()), "weekday"),
            (self.week, i32::from(date.week_of_year()), "week"),
            (self.quarter, i32::from(date.quarter()), "quarter"),
        ] {
            if let Some((_, at)) = said.filter(|&(said, _)| said != is) {
                return Err(ReadError::new(at, Kind::Contradiction { what, date }));
            }
        }
        Ok(date)
    }

    fn year(&self, end: usize, style: Style) -> Result<(i32, usize), ReadError> {
        match (self.year, self.century, self.short_year) {
            (Some(year), _, _) => Ok(year),
            (_, Some((century, at)), Some((short, _))) => Ok((century * 100 + short, at)),
            (_, _, Some((short, at))) => match style.reference {
                Some(reference) => Ok((full_year(short, reference), at)),
                None => Err(ReadError::new(at, Kind::Century)),
            },
            _ => Err(ReadError::new(end, Kind::Missing("a year"))),
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

    fn error(&self, kind: Kind) -> ReadError {
        ReadError::new(self.at, kind)
    }

    fn literal(&mut self, expected: char) -> Result<(), ReadError> {
        match self.peek() {
            Some(found) if found == expected => {
                self.at += found.len_utf8();
                Ok(())
            }
            found => Err(self.error(Kind::Literal { expected, found })),
        }
    }

    fn field(&mut self, field: Field, pad: Pad, read: &mut Read) -> Result<(), ReadError> {
        let at = self.at;
        let language = self.style.language;
        let (place, value) = match field {
            Field::Year => (&mut read.year, self.number(4, "a year", pad)?),
            Field::Century => (&mut read.century, self.number(2, "a century", pad)?),
            Field::ShortYear => (&mut read.short_year, self.number(2, "a year", pad)?),
            Field::Month => (&mut read.month, self.number(2, "a month", pad)?),
            Field::Day => (&mut read.day, self.number(2, "a day", pad)?),
            Field::Ordinal => (&mut read.ordinal, self.number(3, "a day of the year", pad)?),
            Field::Week => (&mut read.week, self.number(2, "a week", pad)?),
            Field::Quarter => (&mut read.quarter, self.number(1, "a quarter", pad)?),
            Field::IsoWeekday => (&mut read.weekday, self.number(1, "a weekday", pad)?),
            Field::SundayWeekday => match self.number(1, "a weekday", pad)? {
                day @ 0..=6 => (&mut read.weekday, (day + 6) % 7 + 1),
                _ => {
                    self.at = at;
                    return Err(self.error(Kind::Expected { what: "a weekday from 0 to 6", found: self.peek() }));
                }
            },
            Field::YearWords => (&mut read.year, self.words(NumeralKind::Cardinal, "a year in words")?),
            Field::DayWords => (&mut read.day, self.words(NumeralKind::Ordinal, "an ordinal")?),
            Field::MonthName => {
                (&mut read.month, self.name(12, "the name of a month", |month| language.month(month as u8 + 1))?)
            }
            Field::ShortMonthName => {
                let short = |month| language.short_month(month as u8 + 1);
                (&mut read.month, self.name(12, "the short name of a month", short)?)
            }
            Field::WeekdayName => {
                let name = |day: usize| Weekday::ALL.get(day).map(|&day| language.weekday(day));
                (&mut read.weekday, iso_number(self.name(7, "the name of a weekday", name)?))
            }
            Field::ShortWeekdayName => {
                let name = |day: usize| Weekday::ALL.get(day).map(|&day| language.short_weekday(day));
                (&mut read.weekday, iso_number(self.name(7, "the short name of a weekday", name)?))
            }
        };
        match *place {
            Some((before, _)) if before != value => {
                let found = self.text.get(at..).and_then(|rest| rest.chars().next());
                Err(ReadError::new(at, Kind::Expected { what: "the same as before", found }))
            }
            _ => {
                *place = Some((value, at));
                Ok(())
            }
        }
    }

    /// Digits of the style's script: as many as the field has, or spaces before them, or at most so many.
    fn number(&mut self, width: u8, of: &'static str, pad: Pad) -> Result<i32, ReadError> {
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
        match enough {
            true => Ok(value),
            false if width == 1 || pad == Pad::None => {
                Err(self.error(Kind::Expected { what: "a digit", found: self.peek() }))
            }
            false => Err(self.error(Kind::Digits { width, of, found: self.peek() })),
        }
    }

    /// A number in words, as it is written and not as it may be said too: «یک هزار», not «هزار».
    fn words(&mut self, kind: NumeralKind, what: &'static str) -> Result<i32, ReadError> {
        let expected = self.error(Kind::Expected { what, found: self.peek() });
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
        what: &'static str,
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
            None => Err(self.error(Kind::Expected { what, found: self.peek() })),
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
