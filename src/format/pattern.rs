//! Patterns of specifiers.

use super::error::PatternError;
use crate::numeral::Script;

/// A pattern, in chrono's specifiers as far as they have a meaning in this calendar.
///
/// | specifier | example | meaning |
/// |---|---|---|
/// | `%Y` | `1395` | year, four digits |
/// | `%C` | `13` | year without its last two digits |
/// | `%y` | `95` | last two digits of the year; read only with a reference year |
/// | `%OY` | `یک هزار و سیصد و نود و پنج` | year in Persian words |
/// | `%m` | `06` | month |
/// | `%B` | `شهریور` | name of the month |
/// | `%b`, `%h` | `Sha` | short name of the month, whole but in English |
/// | `%d` | `09` | day of the month |
/// | `%e` | ` 9` | the same with a space, `%_d` |
/// | `%Od` | `نهم` | day of the month as a Persian ordinal |
/// | `%j` | `164` | day of the year |
/// | `%A` | `جمعه` | name of the weekday |
/// | `%a` | `Fri` | short name of the weekday |
/// | `%u` | `5` | weekday, Monday is 1 and Sunday 7 |
/// | `%w` | `5` | weekday, Sunday is 0 and Saturday 6 |
/// | `%U` | `25` | week of the year, from Saturday, the one with 1 Farvardin is 01 |
/// | `%q` | `2` | quarter |
/// | `%F` | `1395-06-09` | `%Y-%m-%d` |
/// | `%x` | `1395/06/09` | `%Y/%m/%d`, as the date is written in Iran |
/// | `%D` | `95/06/09` | `%y/%m/%d`: chrono's `%D` in the order of this calendar |
/// | `%H` | `18` | hour, 00–23 |
/// | `%k` | ` 9` | the same with a space, `%_H` |
/// | `%I` | `06` | hour of half a day, 01–12 |
/// | `%l` | ` 6` | the same with a space, `%_I` |
/// | `%M` | `05` | minute |
/// | `%S` | `07` | second; 60 in a leap second |
/// | `%p` | `ب.ظ` | half of the day: «ق.ظ», «ب.ظ»; AM, PM |
/// | `%P` | `pm` | the same in lower case where there is one |
/// | `%f` | `250000000` | nanoseconds of the second, nine digits |
/// | `%.f` | `.25` | decimal point and fraction: none, three, six or nine digits, as many as it needs |
/// | `%.3f`, `%.6f`, `%.9f` | `.250` | decimal point and so many digits |
/// | `%z`, `%:z` | `+0330`, `+03:30` | offset from UTC |
/// | `%R` | `18:05` | `%H:%M` |
/// | `%T` | `18:05:07` | `%H:%M:%S` |
/// | `%r` | `06:05:07 PM` | `%I:%M:%S %p` |
/// | `%n`, `%t`, `%%` | | line feed, tab, percent sign |
///
/// `%-d` leaves the zeros out, `%_d` writes spaces for them and `%0d` zeros, as in chrono. What a value does not have, a
/// date's hour or a month's day, is written as its specifier stands in the pattern; [`has_time`](Self::has_time) and its
/// like tell beforehand.
///
/// ```
/// use taqvim::format::{Pattern, Style};
/// use taqvim::jalali;
///
/// let pattern = Pattern::new("%a %e %b %Y, week %-U")?;
/// let text = pattern.format(jalali!(1395, 6, 9), Style::ENGLISH).to_string();
/// assert_eq!(text, "Tue  9 Sha 1395, week 24");
/// assert_eq!(pattern.read(&text, Style::ENGLISH), Ok(jalali!(1395, 6, 9)));
/// # Ok::<(), taqvim::format::PatternError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Pattern<'a> {
    text: &'a str,
}

impl Pattern<'static> {
    /// `%F`: `1395-06-19`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::ISO.format(jalali!(1395, 6, 19), Style::ENGLISH).to_string(), "1395-06-19");
    /// ```
    pub const ISO: Pattern<'static> = Pattern { text: "%F" };
    /// `%x`: `1395/06/19`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::SLASHED.format(jalali!(1395, 6, 19), Style::PERSIAN).to_string(), "۱۳۹۵/۰۶/۱۹");
    /// ```
    pub const SLASHED: Pattern<'static> = Pattern { text: "%x" };
    /// `%-d %B %Y`: `۱۹ شهریور ۱۳۹۵`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::LONG.format(jalali!(1395, 6, 19), Style::PERSIAN).to_string(), "۱۹ شهریور ۱۳۹۵");
    /// ```
    pub const LONG: Pattern<'static> = Pattern { text: "%-d %B %Y" };
    /// `%A %-d %B %Y`: `جمعه ۱۹ شهریور ۱۳۹۵`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// assert_eq!(Pattern::FULL.format(jalali!(1395, 6, 19), Style::ENGLISH).to_string(), "Friday 19 Shahrivar 1395");
    /// ```
    pub const FULL: Pattern<'static> = Pattern { text: "%A %-d %B %Y" };
    /// `%Od %B %OY`: `نوزدهم شهریور یک هزار و سیصد و نود و پنج`.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// let text = Pattern::WORDS.format(jalali!(1395, 6, 19), Style::PERSIAN).to_string();
    /// assert_eq!(text, "نوزدهم شهریور یک هزار و سیصد و نود و پنج");
    /// ```
    pub const WORDS: Pattern<'static> = Pattern { text: "%Od %B %OY" };
}

/// What stands before a number that is shorter than its field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pad {
    Zero,
    Space,
    None,
}

/// A field of a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    Year,
    Century,
    ShortYear,
    YearWords,
    Month,
    MonthName,
    ShortMonthName,
    Day,
    DayWords,
    Ordinal,
    WeekdayName,
    ShortWeekdayName,
    IsoWeekday,
    SundayWeekday,
    Week,
    Quarter,
    Hour,
    HalfDayHour,
    Minute,
    Second,
    Nanosecond,
    /// A decimal point and so many digits; as many as there are for 0.
    Fraction(u8),
    Meridiem,
    LowerMeridiem,
    /// With a colon or without.
    Offset(bool),
}

impl Field {
    /// True for what a month has.
    pub(super) const fn is_of_month(self) -> bool {
        matches!(
            self,
            Field::Year
                | Field::Century
                | Field::ShortYear
                | Field::YearWords
                | Field::Month
                | Field::MonthName
                | Field::ShortMonthName
                | Field::Quarter
        )
    }

    /// True for what a time of day has.
    pub(super) const fn is_of_time(self) -> bool {
        matches!(
            self,
            Field::Hour
                | Field::HalfDayHour
                | Field::Minute
                | Field::Second
                | Field::Nanosecond
                | Field::Fraction(_)
                | Field::Meridiem
                | Field::LowerMeridiem
        )
    }

    /// How a pattern writes a field that a value may lack.
    pub(super) const fn specifier(self) -> &'static str {
        match self {
            Field::Day => "%d",
            Field::DayWords => "%Od",
            Field::Ordinal => "%j",
            Field::WeekdayName => "%A",
            Field::ShortWeekdayName => "%a",
            Field::IsoWeekday => "%u",
            Field::SundayWeekday => "%w",
            Field::Week => "%U",
            Field::Hour => "%H",
            Field::HalfDayHour => "%I",
            Field::Minute => "%M",
            Field::Second => "%S",
            Field::Nanosecond => "%f",
            Field::Fraction(3) => "%.3f",
            Field::Fraction(6) => "%.6f",
            Field::Fraction(9) => "%.9f",
            Field::Fraction(_) => "%.f",
            Field::Meridiem => "%p",
            Field::LowerMeridiem => "%P",
            Field::Offset(true) => "%:z",
            Field::Offset(false) => "%z",
            _ => "",
        }
    }
}

impl Field {
    /// True for a number whose zeros may be left out, and which has more than one digit then too.
    const fn may_lack_zeros(self) -> bool {
        matches!(
            self,
            Field::Year
                | Field::Century
                | Field::ShortYear
                | Field::Month
                | Field::Day
                | Field::Ordinal
                | Field::Week
                | Field::Hour
                | Field::HalfDayHour
                | Field::Minute
                | Field::Second
        )
    }

    /// True for what begins with a digit.
    const fn is_number(self) -> bool {
        let one_width = matches!(self, Field::IsoWeekday | Field::SundayWeekday | Field::Quarter | Field::Nanosecond);
        one_width || self.may_lack_zeros()
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Literal(char),
    Field(Field, Pad),
}

impl Item {
    /// True for digits of which the pattern does not say how many there are.
    pub(super) const fn is_open(self) -> bool {
        match self {
            Item::Field(Field::Fraction(0), _) => true,
            Item::Field(field, pad) => matches!(pad, Pad::None) && field.may_lack_zeros(),
            Item::Literal(_) => false,
        }
    }

    /// True if it may begin with a digit of that script, as what is padded with blanks does where it fills its places.
    pub(super) fn begins_with_digit(self, script: Script) -> bool {
        match self {
            Item::Literal(literal) => Script::of(literal) == Some(script),
            Item::Field(field, _) => field.is_number(),
        }
    }
}

impl<'a> Pattern<'a> {
    /// The pattern of a text.
    ///
    /// # Errors
    ///
    /// [`PatternError`] for a `%` that no specifier of the table follows.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert!(Pattern::new("%-d %B %Y").is_ok());
    /// assert!(Pattern::new("%Q").is_err());
    /// ```
    pub fn new(text: &'a str) -> Result<Self, PatternError> {
        for item in (Items { text, at: 0, inner: "" }) {
            item?;
        }
        Ok(Pattern { text })
    }

    /// The text of the pattern.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert_eq!(Pattern::LONG.as_str(), "%-d %B %Y");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    fn has(&self, is: impl Fn(Field) -> bool) -> bool {
        self.items().any(|item| matches!(item, Item::Field(field, _) if is(field)))
    }

    /// True if it has a field that a month lacks and a day has: a day, a weekday, a week.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert!(Pattern::LONG.has_day() && !Pattern::new("%B %Y").unwrap().has_day());
    /// ```
    #[must_use]
    pub fn has_day(&self) -> bool {
        self.has(|field| !field.is_of_month() && !field.is_of_time() && !matches!(field, Field::Offset(_)))
    }

    /// True if it has a field of a time of day.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert!(Pattern::new("%x %H:%M").unwrap().has_time() && !Pattern::SLASHED.has_time());
    /// ```
    #[must_use]
    pub fn has_time(&self) -> bool {
        self.has(Field::is_of_time)
    }

    /// True if it has an offset from UTC.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert!(Pattern::new("%F %T %:z").unwrap().has_offset() && !Pattern::ISO.has_offset());
    /// ```
    #[must_use]
    pub fn has_offset(&self) -> bool {
        self.has(|field| matches!(field, Field::Offset(_)))
    }

    /// Its items; the pattern has been checked, so that none is an error.
    pub(super) fn items(&self) -> impl Iterator<Item = Item> {
        Items { text: self.text, at: 0, inner: "" }.flatten()
    }
}

struct Items<'a> {
    text: &'a str,
    at: usize,
    /// What is left of a specifier that stands for several.
    inner: &'static str,
}

impl Iterator for Items<'_> {
    type Item = Result<Item, PatternError>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.inner.is_empty() {
            let mut inner = Items { text: self.inner, at: 0, inner: "" };
            let item = inner.next();
            self.inner = self.inner.get(inner.at..).unwrap_or_default();
            return item;
        }
        let mut characters = self.text.get(self.at..)?.char_indices();
        let (_, first) = characters.next()?;
        if first != '%' {
            self.at += first.len_utf8();
            return Some(Ok(Item::Literal(first)));
        }
        let (mut at, mut specifier) = characters.next().map_or((1, None), |(at, next)| (at, Some(next)));
        let mut pad = None;
        if let Some(modifier @ ('-' | '_' | '0')) = specifier {
            pad = Some(match modifier {
                '-' => Pad::None,
                '_' => Pad::Space,
                _ => Pad::Zero,
            });
            (at, specifier) = characters.next().map_or((2, None), |(at, next)| (at, Some(next)));
        }
        let field = |field| Some(Item::Field(field, pad.unwrap_or(Pad::Zero)));
        let item = match specifier {
            Some(spaced @ ('e' | 'k' | 'l')) => {
                let field = match spaced {
                    'e' => Field::Day,
                    'k' => Field::Hour,
                    _ => Field::HalfDayHour,
                };
                Some(Item::Field(field, pad.unwrap_or(Pad::Space)))
            }
            Some('n') if pad.is_none() => Some(Item::Literal('\n')),
            Some('t') if pad.is_none() => Some(Item::Literal('\t')),
            Some('%') if pad.is_none() => Some(Item::Literal('%')),
            Some(several @ ('F' | 'x' | 'D' | 'R' | 'T' | 'r')) if pad.is_none() => {
                let (first, inner) = match several {
                    'F' => (Field::Year, "-%m-%d"),
                    'x' => (Field::Year, "/%m/%d"),
                    'D' => (Field::ShortYear, "/%m/%d"),
                    'R' => (Field::Hour, ":%M"),
                    'T' => (Field::Hour, ":%M:%S"),
                    _ => (Field::HalfDayHour, ":%M:%S %p"),
                };
                self.inner = inner;
                field(first)
            }
            Some(mark @ ('.' | ':')) if pad.is_none() => {
                let rest = self.text.get(self.at + at + 1..).unwrap_or_default();
                let known = [
                    ("f", Field::Fraction(0)),
                    ("3f", Field::Fraction(3)),
                    ("6f", Field::Fraction(6)),
                    ("9f", Field::Fraction(9)),
                    ("z", Field::Offset(true)),
                ];
                let is_of_mark = |field| matches!(field, Field::Offset(_)) == (mark == ':');
                let found = known.into_iter().find(|&(name, field)| is_of_mark(field) && rest.starts_with(name));
                match found {
                    Some((name, found)) => {
                        self.at += at + 1 + name.len();
                        return field(found).map(Ok);
                    }
                    None => {
                        (at, specifier) = (at + 1, rest.chars().next());
                        None
                    }
                }
            }
            Some('O') if pad.is_none() => {
                let word = characters.next();
                (at, specifier) = word.map_or((at + 1, None), |(at, next)| (at, Some(next)));
                match specifier {
                    Some('d') => field(Field::DayWords),
                    Some('Y') => field(Field::YearWords),
                    _ => None,
                }
            }
            // Names and words take no padding.
            Some(letter) => number(letter).or_else(|| name(letter).filter(|_| pad.is_none())).and_then(field),
            None => None,
        };
        let place = self.at + at;
        self.at = place + specifier.map_or(0, char::len_utf8);
        Some(item.ok_or(PatternError { at: place, found: specifier }))
    }
}

/// What a specifier writes in digits.
const fn number(specifier: char) -> Option<Field> {
    Some(match specifier {
        'Y' => Field::Year,
        'C' => Field::Century,
        'y' => Field::ShortYear,
        'm' => Field::Month,
        'd' => Field::Day,
        'j' => Field::Ordinal,
        'U' => Field::Week,
        'u' => Field::IsoWeekday,
        'w' => Field::SundayWeekday,
        'q' => Field::Quarter,
        'H' => Field::Hour,
        'I' => Field::HalfDayHour,
        'M' => Field::Minute,
        'S' => Field::Second,
        _ => return None,
    })
}

/// What a specifier writes without padding: names, and figures of one width.
const fn name(specifier: char) -> Option<Field> {
    Some(match specifier {
        'B' => Field::MonthName,
        'b' | 'h' => Field::ShortMonthName,
        'A' => Field::WeekdayName,
        'a' => Field::ShortWeekdayName,
        'p' => Field::Meridiem,
        'P' => Field::LowerMeridiem,
        'f' => Field::Nanosecond,
        'z' => Field::Offset(false),
        _ => return None,
    })
}
