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
/// | `%n`, `%t`, `%%` | | line feed, tab, percent sign |
///
/// `%-d` leaves the zeros out, `%_d` writes spaces for them and `%0d` zeros, as in chrono.
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
}

impl Field {
    /// True for a number whose zeros may be left out, and which has more than one digit then too.
    pub(super) const fn is_open(self) -> bool {
        matches!(
            self,
            Field::Year | Field::Century | Field::ShortYear | Field::Month | Field::Day | Field::Ordinal | Field::Week
        )
    }

    /// True for what is written in digits.
    const fn is_number(self) -> bool {
        self.is_open() || matches!(self, Field::IsoWeekday | Field::SundayWeekday | Field::Quarter)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Literal(char),
    Field(Field, Pad),
}

impl Item {
    /// True if it may begin with a digit of that script.
    pub(super) fn begins_with_digit(self, script: Script) -> bool {
        match self {
            Item::Literal(literal) => Script::of(literal) == Some(script),
            Item::Field(field, pad) => field.is_number() && pad != Pad::Space,
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
            Some('e') => Some(Item::Field(Field::Day, pad.unwrap_or(Pad::Space))),
            Some('n') if pad.is_none() => Some(Item::Literal('\n')),
            Some('t') if pad.is_none() => Some(Item::Literal('\t')),
            Some('%') if pad.is_none() => Some(Item::Literal('%')),
            Some(several @ ('F' | 'x' | 'D')) if pad.is_none() => {
                let (first, inner) = match several {
                    'F' => (Field::Year, "-%m-%d"),
                    'x' => (Field::Year, "/%m/%d"),
                    _ => (Field::ShortYear, "/%m/%d"),
                };
                self.inner = inner;
                field(first)
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
        _ => return None,
    })
}

/// What a specifier writes as a name.
const fn name(specifier: char) -> Option<Field> {
    Some(match specifier {
        'B' => Field::MonthName,
        'b' | 'h' => Field::ShortMonthName,
        'A' => Field::WeekdayName,
        'a' => Field::ShortWeekdayName,
        _ => return None,
    })
}
