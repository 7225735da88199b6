//! The words of an expression as the tables understand them.

use super::display;
use crate::calendar::{Calendar, Weekday};
use crate::expression::{Season, Tier, Unit};
use crate::lexicon::{Class, Demonstrative, Direction, Edge, Loose, Preposition, Sense, Token, TokenKind, Tokens};
use core::fmt;

/// A word of an expression, or several that a table holds as one, a number or a mark.
///
/// Its `Display` says what it can be: `month Shahrivar`, `number 19`.
///
/// ```
/// use taqvim::{Explanation, Policy};
///
/// let reference = "2016-11-18".parse().unwrap();
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
    tier: Tier,
}

impl<'t> Word<'t> {
    /// The words of an expression of that tier, in order.
    pub(super) fn all(text: &'t str, tier: Tier) -> impl Iterator<Item = Word<'t>> {
        Tokens::new(text).map(move |token| Word { text, token, tier })
    }

    /// What it can be: the other tiers do not see the words of the optional one.
    fn senses(&self) -> impl Iterator<Item = &'static Sense> + use<> {
        let all = self.tier == Tier::Optional;
        self.token.senses.iter().filter(move |sense| all || !matches!(sense.class, Class::Loose | Class::Dynasty))
    }

    /// As it is written.
    ///
    /// ```
    /// use taqvim::{Explanation, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
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
    /// let reference = "2016-11-18".parse().unwrap();
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
            TokenKind::Word if self.senses().next().is_none() => f.write_str("in no table"),
            TokenKind::Mark(_) => f.write_str("mark"),
            TokenKind::Number(number) => write!(f, "number {}", number.value),
            TokenKind::Word | TokenKind::Phrase(_) => {
                for (place, sense) in self.senses().enumerate() {
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
    let month = |calendar| u8::try_from(sense.number()).map_or("?", |value| display::month(calendar, value));
    match sense.class {
        Class::Cardinal => write!(f, "number {}", sense.number()),
        Class::Ordinal => write!(f, "ordinal {}", sense.number()),
        Class::MonthJalali => write!(f, "month {} (Jalali {})", month(Calendar::Jalali), sense.number()),
        Class::MonthGregorian => write!(f, "month {} (Gregorian {})", month(Calendar::Gregorian), sense.number()),
        Class::MonthHijri => write!(f, "month {} (lunar Hijri {})", month(Calendar::Hijri), sense.number()),
        Class::Weekday => write!(f, "weekday {:?}", sense.value::<Weekday>()),
        Class::Unit | Class::UnitAdjective | Class::Frequency => {
            f.write_str("unit ")?;
            spaced(f, sense.value::<Unit>())
        }
        Class::Season => write!(f, "season {}", display::SEASONS[usize::from(sense.value::<Season>().quarter()) - 1]),
        Class::DeicticDay => write!(f, "the day {:+} from today", sense.number()),
        Class::DeicticNight => write!(f, "the night {:+} from tonight", sense.number()),
        Class::DeicticYear => write!(f, "the year {:+} from this one", sense.number()),
        Class::Direction | Class::Reference => f.write_str(match sense.value() {
            Direction::Past => "past",
            Direction::Present => "present",
            Direction::Future => "coming",
        }),
        Class::Edge => f.write_str(match sense.value() {
            Edge::Start => "early part",
            Edge::Middle => "middle",
            Edge::End => "late part",
        }),
        Class::Loose => spaced(f, sense.value::<Loose>()),
        Class::Demonstrative => spaced(f, sense.value::<Demonstrative>()),
        Class::Preposition => {
            f.write_str("preposition ")?;
            spaced(f, sense.value::<Preposition>())
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
