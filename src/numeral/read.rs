//! Reading numbers from text.

use super::error::{Expected, NumeralError};
use super::fold::{Folded, is_gap, is_sign};
use super::script::digit_value;
use super::sum::{MAX, Sum};
use super::vocabulary::{Word, look_up};
use core::str::FromStr;

/// How a number counts.
///
/// ```
/// use taqvim::numeral::{Numeral, NumeralKind};
///
/// assert_eq!("نوزدهمین".parse::<Numeral>()?.kind(), NumeralKind::Superlative);
/// # Ok::<(), taqvim::numeral::NumeralError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NumeralKind {
    /// «نوزده», «۱۹»
    Cardinal,
    /// «نوزدهم», «۱۹ام»
    Ordinal,
    /// «نوزدهمین», which stands before its noun.
    Superlative,
}

/// A number that was read: an exact decimal, 0 to 999,999,999 with at most six places after the point.
///
/// Read are digits of the three scripts, mixed too, with separators («۱٬۳۹۵», «۲٫۵»); words («یک هزار و سیصد و نود و پنج»), and
/// both mixed («هزار و ۳۰۰»); ordinals of both («نوزدهم», «سی&zwnj;ام», «اول», «نخستین», «۱۹ام»); halves and quarters («دو و نیم», «سه ربع»).
/// Letters may be Arabic (ي, ك), and words apart by a space, a zero-width non-joiner or both. Two figures with «و»
/// between them are no number.
///
/// ```
/// use taqvim::numeral::{Numeral, NumeralKind};
///
/// let read = |text: &str| text.parse::<Numeral>();
/// assert_eq!(read("سی\u{200C}ام")?.kind(), NumeralKind::Ordinal);
/// assert_eq!(read("دو و نیم")?.decimal(), (25, 1));
/// assert_eq!(read("۱٬۳۹۵")?.whole(), Some(1395));
/// assert!(read("ده و پنج").is_err());
/// # Ok::<(), taqvim::numeral::NumeralError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Numeral {
    digits: u64,
    scale: u8,
    kind: NumeralKind,
}

impl Numeral {
    /// The number, if it has no fraction.
    ///
    /// ```
    /// use taqvim::numeral::Numeral;
    ///
    /// assert_eq!("۱۹".parse::<Numeral>()?.whole(), Some(19));
    /// assert_eq!("دو و نیم".parse::<Numeral>()?.whole(), None);
    /// # Ok::<(), taqvim::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn whole(self) -> Option<u32> {
        if self.scale == 0 { Some(self.digits as u32) } else { None }
    }

    /// All its digits as one number, and how many of them stand after the point: (25, 1) for 2.5.
    ///
    /// ```
    /// use taqvim::numeral::Numeral;
    ///
    /// assert_eq!("۲٫۵".parse::<Numeral>()?.decimal(), (25, 1));
    /// # Ok::<(), taqvim::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn decimal(self) -> (u64, u8) {
        (self.digits, self.scale)
    }

    /// How it counts.
    ///
    /// ```
    /// use taqvim::numeral::{Numeral, NumeralKind};
    ///
    /// assert_eq!("نوزده".parse::<Numeral>()?.kind(), NumeralKind::Cardinal);
    /// assert_eq!("نوزدهم".parse::<Numeral>()?.kind(), NumeralKind::Ordinal);
    /// # Ok::<(), taqvim::numeral::NumeralError>(())
    /// ```
    #[must_use]
    pub const fn kind(self) -> NumeralKind {
        self.kind
    }
}

impl FromStr for Numeral {
    type Err = NumeralError;

    /// Reads the whole text, with white space around.
    ///
    /// ```
    /// use taqvim::numeral::Numeral;
    ///
    /// assert_eq!(" هزار و سیصد ".parse::<Numeral>()?.whole(), Some(1300));
    /// assert!("هزار کتاب".parse::<Numeral>().is_err());
    /// # Ok::<(), taqvim::numeral::NumeralError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, NumeralError> {
        let (numeral, end) = take(text)?;
        let mut rest = Chars { text, at: end };
        rest.skip_gaps();
        match rest.peek() {
            None => Ok(numeral),
            _ if numeral.scale != 0 || numeral.kind != NumeralKind::Cardinal => Err(rest.error(Expected::End)),
            _ => Err(rest.refusal()),
        }
    }
}

/// Reads the longest number that a text begins with, and says where it ends.
pub(crate) fn take(text: &str) -> Result<(Numeral, usize), NumeralError> {
    let mut chars = Chars { text, at: 0 };
    chars.skip_gaps();
    let whole = |value: u32, kind| Numeral { digits: u64::from(value), scale: 0, kind };
    let part = chars.part()?;
    let first = match part {
        Part::Ordinal(value) => return Ok((whole(value, NumeralKind::Ordinal), chars.at)),
        Part::Superlative(value) => return Ok((whole(value, NumeralKind::Superlative), chars.at)),
        Part::Fraction(hundredths) => return Ok((fraction(0, hundredths), chars.at)),
        Part::Decimal(numeral) => return Ok((numeral, chars.at)),
        Part::Digits(value) | Part::Word(value) => value,
    };
    let mut sum = Sum::new(first);
    let mut words = matches!(part, Part::Word(_));
    loop {
        let mut ahead = chars;
        ahead.skip_gaps();
        match ahead.word() {
            Some(Word::Cardinal(scale @ (100 | 1000 | 1_000_000))) if sum.scale(scale) => words = true,
            Some(Word::Ordinal(scale @ (100 | 1000 | 1_000_000))) if sum.scale(scale) => {
                return Ok((whole(sum.value(), NumeralKind::Ordinal), ahead.at));
            }
            Some(Word::Superlative(scale @ (100 | 1000 | 1_000_000))) if sum.scale(scale) => {
                return Ok((whole(sum.value(), NumeralKind::Superlative), ahead.at));
            }
            Some(Word::OrdinalSuffix) => return Ok((whole(sum.value(), NumeralKind::Ordinal), ahead.at)),
            Some(Word::SuperlativeSuffix) => return Ok((whole(sum.value(), NumeralKind::Superlative), ahead.at)),
            // «سه ربع»; «دو ربع» is said for a half.
            Some(Word::Quarter) if (1..=3).contains(&sum.value()) => {
                return Ok((fraction(0, 25 * sum.value()), ahead.at));
            }
            Some(Word::And) => {
                ahead.skip_gaps();
                match ahead.part() {
                    Ok(Part::Word(value)) if sum.add(value) => words = true,
                    Ok(Part::Digits(value)) if words && sum.add(value) => {}
                    Ok(Part::Ordinal(value)) if sum.add(value) => {
                        return Ok((whole(sum.value(), NumeralKind::Ordinal), ahead.at));
                    }
                    Ok(Part::Superlative(value)) if sum.add(value) => {
                        return Ok((whole(sum.value(), NumeralKind::Superlative), ahead.at));
                    }
                    Ok(Part::Fraction(hundredths)) => return Ok((fraction(sum.value(), hundredths), ahead.at)),
                    _ => break,
                }
            }
            _ => break,
        }
        chars = ahead;
    }
    Ok((whole(sum.value(), NumeralKind::Cardinal), chars.at))
}

/// A whole number and hundredths: 25, 50 or 75.
const fn fraction(whole: u32, hundredths: u32) -> Numeral {
    let kind = NumeralKind::Cardinal;
    match hundredths {
        50 => Numeral { digits: whole as u64 * 10 + 5, scale: 1, kind },
        _ => Numeral { digits: whole as u64 * 100 + hundredths as u64, scale: 2, kind },
    }
}

/// One part of a number.
enum Part {
    Digits(u32),
    Word(u32),
    Ordinal(u32),
    Superlative(u32),
    /// Hundredths.
    Fraction(u32),
    Decimal(Numeral),
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

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    const fn error_at(at: usize, found: Option<char>, expected: Expected) -> NumeralError {
        NumeralError { at, found, expected }
    }

    fn error(&self, expected: Expected) -> NumeralError {
        Self::error_at(self.at, self.peek(), expected)
    }

    fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(skipped).len();
    }

    fn skip_gaps(&mut self) {
        self.skip(|letter| is_gap(letter) || is_sign(letter));
    }

    /// What is wrong with the rest of a text after a number.
    fn refusal(&self) -> NumeralError {
        let mut ahead = *self;
        if ahead.word() != Some(Word::And) {
            return self.error(Expected::AndOrEnd);
        }
        ahead.skip_gaps();
        let part = ahead;
        match ahead.part() {
            Ok(_) => part.error(Expected::Smaller),
            Err(error) => error,
        }
    }

    /// Takes a word of the vocabulary.
    fn word(&mut self) -> Option<Word> {
        let rest = self.rest();
        let end = rest.find(|letter: char| !letter.is_alphabetic() && !is_sign(letter)).unwrap_or(rest.len());
        let folded = Folded::new(rest.get(..end)?)?;
        if let Some(word) = look_up(folded.as_str()) {
            self.at += end;
            return Some(word);
        }
        // «بیست ویکم»: the conjunction is written with the word after it.
        let joined = folded.as_str().strip_prefix('و').is_some_and(|word| look_up(word).is_some());
        if joined {
            self.at += 'و'.len_utf8();
            return Some(Word::And);
        }
        None
    }

    fn part(&mut self) -> Result<Part, NumeralError> {
        if self.peek().and_then(digit_value).is_some() {
            return self.digits();
        }
        let before = *self;
        let word = self.word();
        Ok(match word {
            Some(Word::Cardinal(value)) if value <= MAX => {
                let mut ahead = *self;
                ahead.skip_gaps();
                if (1..=3).contains(&value) && ahead.word() == Some(Word::Quarter) {
                    *self = ahead;
                    return Ok(Part::Fraction(25 * value));
                }
                Part::Word(value)
            }
            Some(Word::Cardinal(_)) => {
                *self = before;
                return Err(self.error(Expected::AtMost));
            }
            Some(Word::Ordinal(value)) => Part::Ordinal(value),
            Some(Word::Superlative(value)) => Part::Superlative(value),
            Some(Word::Half) => Part::Fraction(50),
            Some(Word::Quarter) => Part::Fraction(25),
            _ => {
                *self = before;
                return Err(self.error(Expected::Number));
            }
        })
    }

    /// Digits of any script, thousands in groups of three, a fraction.
    fn digits(&mut self) -> Result<Part, NumeralError> {
        let start = *self;
        let too_great = || start.error(Expected::AtMost);
        let (mut value, mut count) = self.run().ok_or_else(too_great)?;
        while count <= 3 && matches!(self.peek(), Some('٬' | ',' | '،')) {
            let mut ahead = *self;
            ahead.skip_one();
            match ahead.run().ok_or_else(too_great)? {
                (group, 3) => {
                    value = value.checked_mul(1000).and_then(|value| value.checked_add(group)).ok_or_else(too_great)?;
                    count = 3;
                    *self = ahead;
                }
                _ => break,
            }
        }
        let whole = u32::try_from(value).ok().filter(|&value| value <= MAX).ok_or_else(too_great)?;
        if let Some(point) = self.peek().filter(|point| matches!(point, '٫' | '.')) {
            let mut ahead = *self;
            ahead.skip_one();
            match ahead.run() {
                Some((fraction, scale @ 1..=6)) => {
                    *self = ahead;
                    let digits = u64::from(whole) * 10u64.pow(scale) + fraction;
                    let kind = NumeralKind::Cardinal;
                    return Ok(Part::Decimal(Numeral { digits, scale: scale as u8, kind }));
                }
                // A full stop ends a sentence.
                Some((_, 0)) if point == '.' => {}
                _ => return Err(ahead.error(Expected::Digit)),
            }
        }
        Ok(Part::Digits(whole))
    }

    fn skip_one(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// A run of digits: its value and how many there are; `None` for more than nineteen.
    fn run(&mut self) -> Option<(u64, u32)> {
        let (mut value, mut count) = (0u64, 0);
        while let Some(digit) = self.peek().and_then(digit_value) {
            value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
            count += 1;
            self.skip_one();
        }
        Some((value, count))
    }
}
