//! The words of an expression as the tables understand them.

use super::display;
use crate::calendar::{Calendar, Weekday};
use crate::expression::Unit;
use crate::lexicon::{Class, Sense, Token, TokenKind, Tokens};
use core::fmt;

/// A word of an expression, or several that a table holds as one, a number or a mark.
///
/// Its `Display` says what it can be: `month Shahrivar`, `number 19`.
///
/// ```
/// use taqvim::{Explanation, Policy};
///
/// # let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().into();
/// let said = taqvim::parse_expression("جمعه")?;
/// let meaning = said.resolve(&reference, &Policy::news())?;
/// let explanation = Explanation::new("جمعه", &said, &meaning, &reference, &Policy::news());
/// assert_eq!(explanation.words().next().unwrap().to_string(), "weekday Friday");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Word<'t> {
    text: &'t str,
    token: Token,
}

impl<'t> Word<'t> {
    /// The words of a text, in order.
    pub(super) fn all(text: &'t str) -> impl Iterator<Item = Word<'t>> {
        Tokens::new(text).map(move |token| Word { text, token })
    }

    /// As it is written.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// # let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().into();
    /// let said = taqvim::parse_expression("۱۹ شهریور")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("۱۹ شهریور", &said, &meaning, &reference, &Policy::news());
    /// assert!(explanation.words().map(|word| word.as_str()).eq(["۱۹", "شهریور"]));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &'t str {
        self.text.get(self.token.start..self.token.end).unwrap_or_default()
    }

    /// Where it stands in the text of its expression.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// # let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().into();
    /// let said = taqvim::parse_expression("۱۹ شهریور")?;
    /// let meaning = said.resolve(&reference, &Policy::news())?;
    /// let explanation = Explanation::new("۱۹ شهریور", &said, &meaning, &reference, &Policy::news());
    /// assert!(explanation.words().map(|word| word.range()).eq([0..4, 5..17]));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn range(&self) -> core::ops::Range<usize> {
        self.token.start..self.token.end
    }
}

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.token.kind {
            _ if self.token.is_unknown() => f.write_str("in no table"),
            TokenKind::Mark(_) => f.write_str("mark"),
            TokenKind::Number(number) => write!(f, "number {}", number.value),
            TokenKind::Word | TokenKind::Phrase(_) => {
                for (place, sense) in self.token.senses().iter().enumerate() {
                    if place > 0 {
                        f.write_str(" or ")?;
                    }
                    meaning(f, sense)?;
                }
                Ok(())
            }
        }
    }
}

fn meaning(f: &mut fmt::Formatter<'_>, sense: &Sense) -> fmt::Result {
    let value = sense.value;
    let name = |names: &[&'static str], first: i32| {
        usize::try_from(value - first).ok().and_then(|place| names.get(place).copied()).unwrap_or("?")
    };
    let month = |calendar| u8::try_from(value).map_or("?", |value| display::month(calendar, value));
    match sense.class {
        Class::Cardinal => write!(f, "number {value}"),
        Class::Ordinal => write!(f, "ordinal {value}"),
        Class::MonthJalali => write!(f, "month {} (Jalali {value})", month(Calendar::Jalali)),
        Class::MonthGregorian => write!(f, "month {} (Gregorian {value})", month(Calendar::Gregorian)),
        Class::MonthHijri => write!(f, "month {} (lunar Hijri {value})", month(Calendar::Hijri)),
        Class::Weekday => match u8::try_from(value).ok().and_then(Weekday::from_iso_number) {
            Some(weekday) => write!(f, "weekday {weekday:?}"),
            None => f.write_str("weekday"),
        },
        Class::Unit | Class::UnitAdjective | Class::Frequency => {
            f.write_str("unit ")?;
            match usize::try_from(value).ok().and_then(|place| Unit::ALL.get(place)) {
                Some(unit) => spaced(f, *unit),
                None => f.write_str("?"),
            }
        }
        Class::Season => write!(f, "season {}", name(&display::SEASONS, 0)),
        Class::DeicticDay => write!(f, "the day {value:+} from today"),
        Class::DeicticNight => write!(f, "the night {value:+} from tonight"),
        Class::DeicticYear => write!(f, "the year {value:+} from this one"),
        Class::Direction | Class::Reference => f.write_str(name(&["past", "present", "coming"], -1)),
        Class::Edge => f.write_str(name(&["early part", "middle", "late part"], 0)),
        Class::Demonstrative => f.write_str(name(&["this", "that"], 0)),
        Class::Preposition => {
            write!(f, "preposition {}", name(&["from", "to", "in", "at", "between", "after", "before"], 1))
        }
        class => spaced(f, class),
    }
}

fn spaced(f: &mut fmt::Formatter<'_>, name: impl fmt::Debug) -> fmt::Result {
    fmt::Write::write_fmt(&mut Spaced(f), format_args!("{name:?}"))
}

/// `DayPart` → `day part`.
struct Spaced<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Spaced<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (at, letter) in text.char_indices() {
            if at > 0 && letter.is_ascii_uppercase() {
                self.0.write_str(" ")?;
            }
            fmt::Write::write_char(self.0, letter.to_ascii_lowercase())?;
        }
        Ok(())
    }
}
