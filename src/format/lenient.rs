//! Reading dates as people type them.

use super::between::{Mark, is_blank, is_minus, is_other, is_usual};
use super::error::{Kind, ReadError};
use super::language::Language;
use super::style::full_year;
use crate::calendar::{Field, JalaliDate, JalaliYear, Weekday};
use crate::numeral::{Folded, digit_value, take};

/// Reads a date that people type: any of the three scripts, mixed too; any separator; one-digit fields; the name of the
/// month in any of the five languages, with ي and ك or ی and ک, with zero-width non-joiners or without; numbers in
/// Persian words; a weekday, which must agree; eight digits in one.
///
/// A separator is a run of spaces, strokes, dashes, points and commas, or one other sign that is no letter and no figure
/// («:», «|», «*»), with spaces around it or without. Other signs stand only between two fields; between three figures both are the
/// same; and the year has more than two digits, since «01:02:03» is a time and «5*6*7» a product.
///
/// Without a name the order is year, month, day, or day, month, year where only the last can be a year. A two-digit
/// year is the one in reference − 85 ..= reference + 14.
///
/// # Errors
///
/// [`ReadError`] with the place for what is no date, a year below zero among it, for a date that does not exist or a year outside of 1..=3000, for a
/// weekday that contradicts, and for a two-digit year without a reference.
///
/// ```
/// use taqvim::{calendar::JalaliYear, format::read_lenient, jalali};
///
/// let date = Ok(jalali!(1395, 6, 9));
/// assert_eq!(read_lenient("1395/6/9", None), date);
/// assert_eq!(read_lenient("٩-٦-١٣٩٥", None), date);
/// assert_eq!(read_lenient("13950609", None), date);
/// assert_eq!(read_lenient("سه شنبه، ۹ شهريور ماه سال ۱۳۹۵", None), date);
/// assert_eq!(read_lenient("9 Shahrivar 1395", None), date);
/// assert_eq!(read_lenient("۹۵/۶/۹", JalaliYear::new(1403).ok()), date);
/// let error = read_lenient("95/6/9", None).unwrap_err();
/// assert_eq!(error.to_string(), "the two-digit year at byte 0 needs a reference year");
/// ```
pub fn read_lenient(text: &str, reference: Option<JalaliYear>) -> Result<JalaliDate, ReadError> {
    let mut read = Read { text, numbers: [Number::NONE; 3], count: 0, month: None, weekday: None, mark: None };
    let mut chars = Chars { text, at: 0 };
    chars.skip_separators();
    chars.no_sign()?;
    let mut mark = None;
    loop {
        let at = chars.at;
        match chars.piece()? {
            None => match mark {
                Some(Mark { at, .. }) => return Err(chars.unexpected(at, "the end")),
                None => break,
            },
            Some(Piece::Filler) => {}
            Some(Piece::Month(_)) if read.month.is_some() => return Err(chars.unexpected(at, "a day or a year")),
            Some(Piece::Month(month)) => read.month = Some((month, at, read.count)),
            Some(Piece::Weekday(_)) if read.weekday.is_some() => {
                return Err(chars.unexpected(at, "a day, a month or a year"));
            }
            Some(Piece::Weekday(weekday)) => read.weekday = Some((weekday, at)),
            Some(Piece::Number(number)) => match read.numbers.get_mut(read.count) {
                Some(place) => {
                    *place = Number { after: mark, ..number };
                    read.count += 1;
                }
                None => return Err(chars.unexpected(at, "the end")),
            },
        }
        read.mark = read.mark.or(mark);
        mark = chars.skip_between();
    }
    read.date(reference)
}

#[derive(Clone, Copy)]
struct Number {
    value: u32,
    /// Digits that it was written with, 0 for words.
    digits: u8,
    at: usize,
    /// The sign before it that is no usual separator.
    after: Option<Mark>,
}

impl Number {
    const NONE: Number = Number { value: 0, digits: 0, at: 0, after: None };

    /// True for what can be no day of a month.
    const fn is_year(self) -> bool {
        self.value > 31 || self.digits > 2
    }
}

enum Piece {
    Number(Number),
    Month(u8),
    Weekday(Weekday),
    /// A word that says nothing more: «ماه», «سال».
    Filler,
}

struct Read<'a> {
    text: &'a str,
    numbers: [Number; 3],
    count: usize,
    /// The month, its place, and how many numbers stood before it.
    month: Option<(u8, usize, usize)>,
    weekday: Option<(Weekday, usize)>,
    /// The first sign that is no usual separator.
    mark: Option<Mark>,
}

impl Read<'_> {
    fn date(&self, reference: Option<JalaliYear>) -> Result<JalaliDate, ReadError> {
        let [first, second, third] = self.numbers;
        let missing = |what| Err(ReadError::new(self.text.len(), Kind::Missing(what)));
        let unexpected = |at, what| Err(Chars { text: self.text, at }.unexpected(at, what));
        let (year, month, day) = match (self.month, self.count) {
            (Some((month, at, _)), 2) => {
                let month = Number { value: month.into(), at, ..Number::NONE };
                // «۹۵ شهریور ۱۹» has the year first, «شهریور ۱۹، ۱۳۹۵» and «۱۹ شهریور ۱۳۹۵» last.
                if first.is_year() && !second.is_year() { (first, month, second) } else { (second, month, first) }
            }
            (Some((_, _, before)), 1) => {
                return missing(if before == 1 || !first.is_year() { "a year" } else { "a day" });
            }
            (Some(_), 0) => return missing("a day"),
            (Some(_), _) => return unexpected(third.at, "the end"),
            (None, 3) if !first.is_year() && third.is_year() => (third, second, first),
            (None, 3) => (first, second, third),
            (None, 1) if first.digits == 8 => {
                let part = |divisor, digits| Number { value: first.value / divisor, digits, ..first };
                let (month, day) = (first.value / 100 % 100, first.value % 100);
                (part(10_000, 4), Number { value: month, ..part(1, 2) }, Number { value: day, ..part(1, 2) })
            }
            (None, 0) => return missing("a date"),
            (None, 1) => return missing("a month"),
            (None, _) => return missing("a day"),
        };
        if let Some(Mark { at, .. }) = self.mark.filter(|_| year.value <= 99 && year.digits <= 2) {
            return unexpected(at, "a stroke, a dash, a point or a space");
        }
        let letters = [second, third].map(|number| number.after.map(|mark| mark.letter));
        let unlike = letters[0] != letters[1];
        if let (None, Some(Mark { at, .. }), true) = (self.month, second.after.or(third.after), unlike) {
            return unexpected(third.after.map_or(at, |mark| mark.at), "the same separator");
        }
        let full = match reference {
            _ if year.value > 99 || year.digits > 2 => year.value as i32,
            Some(reference) => full_year(year.value as i32, reference),
            None => return Err(ReadError::new(year.at, Kind::Century)),
        };
        let date = JalaliDate::from_numbers(full.into(), month.value.into(), day.value.into()).map_err(|error| {
            let number = match error.field() {
                Field::Year => year,
                Field::Month => month,
                _ => day,
            };
            ReadError::new(number.at, Kind::Range(error))
        })?;
        match self.weekday {
            Some((weekday, at)) if weekday != date.weekday() => {
                Err(ReadError::new(at, Kind::Contradiction { what: "weekday", date }))
            }
            _ => Ok(date),
        }
    }
}

#[derive(Clone, Copy)]
struct Chars<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Chars<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn unexpected(&self, at: usize, what: &'static str) -> ReadError {
        let found = self.text.get(at..).and_then(|rest| rest.chars().next());
        ReadError::new(at, Kind::Expected { what, found })
    }

    fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        self.at = self.text.len() - self.rest().trim_start_matches(skipped).len();
    }

    fn skip_separators(&mut self) {
        self.skip(|letter| is_blank(letter) || is_usual(letter));
    }

    /// Skips what separates two fields, and says whether that was no usual separator.
    fn skip_between(&mut self) -> Option<Mark> {
        self.skip(is_blank);
        let at = self.at;
        let Some(letter) = self.rest().chars().next().filter(|&letter| is_other(letter)) else {
            self.skip_separators();
            return None;
        };
        self.at += letter.len_utf8();
        self.skip(is_blank);
        Some(Mark { letter, at })
    }

    /// A minus that touches the first figure is its sign.
    fn no_sign(&self) -> Result<(), ReadError> {
        let last = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        match last.filter(|&letter| is_minus(letter)) {
            Some(minus) if self.rest().starts_with(|letter| digit_value(letter).is_some()) => {
                Err(self.unexpected(self.at - minus.len_utf8(), "a day, a month or a year"))
            }
            _ => Ok(()),
        }
    }

    fn piece(&mut self) -> Result<Option<Piece>, ReadError> {
        let at = self.at;
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok(None) };
        if digit_value(first).is_some() {
            return self.digits().map(Some);
        }
        let is_letter =
            |letter: char| letter.is_alphabetic() || crate::numeral::is_sign(letter) || letter == '\u{200C}';
        let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        if let Some(piece) = Folded::joined(word).and_then(|folded| named(folded.as_str())) {
            self.at += end;
            return Ok(Some(piece));
        }
        match take(rest) {
            Ok((numeral, length)) => {
                self.at += length;
                let Some(value) = numeral.whole() else { return Err(self.unexpected(at, "a whole number")) };
                let number = Number { value, at, ..Number::NONE };
                // «سه شنبه»
                let mut ahead = *self;
                ahead.skip_separators();
                let shanbe = ahead.rest().strip_prefix("شنبه");
                let shanbe = shanbe.filter(|rest| !rest.starts_with(char::is_alphabetic));
                if let (1..=5, Some(rest)) = (value, shanbe) {
                    self.at = self.text.len() - rest.len();
                    return Ok(Some(Piece::Weekday(Weekday::ALL[value as usize % 7])));
                }
                Ok(Some(Piece::Number(number)))
            }
            Err(_) => Err(self.unexpected(at, "a day, a month or a year")),
        }
    }

    /// Digits of any script, and the ending of an ordinal.
    fn digits(&mut self) -> Result<Piece, ReadError> {
        let at = self.at;
        let (mut value, mut digits) = (0u32, 0u8);
        for digit in self.rest().chars() {
            let Some(digit_value) = digit_value(digit) else { break };
            value = value * 10 + u32::from(digit_value);
            digits += 1;
            if digits > 8 {
                return Err(self.unexpected(at, "at most eight digits"));
            }
            self.at += digit.len_utf8();
        }
        let rest = self.rest();
        let bare = rest.trim_start_matches('\u{200C}');
        for ending in ["ام", "اُم", "م", "st", "nd", "rd", "th"] {
            let after = bare.strip_prefix(ending).filter(|after| !after.starts_with(char::is_alphabetic));
            if let Some(after) = after {
                self.at = self.text.len() - after.len();
            }
        }
        Ok(Piece::Number(Number { value, digits, at, after: None }))
    }
}

/// Words beside a date.
const FILLERS: [&str; 14] =
    ["ماه", "سال", "روز", "مورخ", "مورخه", "تاریخ", "در", "برج", "ش", "شمسی", "خورشیدی", "هجری", "of", "the"];

/// Other spellings of the months.
const VARIANTS: [(&str, u8); 8] = [
    ("امرداد", 5),
    ("khurdad", 3),
    ("amordad", 5),
    ("murdad", 5),
    ("shahriwar", 6),
    ("shahrivarmah", 6),
    ("day", 10),
    ("isfand", 12),
];

/// What a folded word names.
fn named(word: &str) -> Option<Piece> {
    if FILLERS.contains(&word) {
        return Some(Piece::Filler);
    }
    if let Some(weekday) = Language::ALL.iter().find_map(|language| place(language.weekdays(), word)) {
        return Some(Piece::Weekday(Weekday::ALL[weekday % 7]));
    }
    if let Some(weekday) = Weekday::ALL.iter().find(|&&day| is(Language::English.short_weekday(day), word)) {
        return Some(Piece::Weekday(*weekday));
    }
    let month = |word: &str| {
        let whole = Language::ALL.iter().find_map(|language| place(language.months(), word));
        let short =
            || (0..12).find(|&month| Language::English.short_month(month as u8 + 1).is_some_and(|name| is(name, word)));
        let variant = || VARIANTS.iter().find(|(variant, _)| *variant == word).map(|&(_, month)| month as usize - 1);
        whole.or_else(short).or_else(variant)
    };
    let month = month(word).or_else(|| month(word.strip_suffix("ماه")?))?;
    Some(Piece::Month(month as u8 + 1))
}

fn place(names: &[&str], word: &str) -> Option<usize> {
    names.iter().position(|name| is(name, word))
}

/// True if a name folds to the word.
fn is(name: &str, word: &str) -> bool {
    Folded::joined(name).is_some_and(|name| name.as_str() == word)
}
