//! One expression at a place: every family is tried, the longest reading wins, the earlier family on a tie.

use super::context::{Verdict, verdict};
use super::draft::Draft;
use super::duration::read_duration;
use super::elements::ELEMENT;
use super::licence::Need;
use super::number::after_numeral;
use super::period::{read_earlier, read_edge, read_slice};
use super::recurrence::read_set;
use super::reference::read_reference;
use super::weekday::read_weekend_of;
use crate::expression::Expression;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::opening::{Families, Head, Opening};
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::Class::*;
use crate::lexicon::{Flags, Mark};

/// What a family read.
pub(super) struct Said {
    pub(super) expression: Expression,
    pub(super) rule: &'static str,
    /// What must stand beside it.
    pub(super) need: Need,
}

impl Said {
    /// An expression whatever stands beside it.
    pub(super) const fn sure(expression: Expression, rule: &'static str) -> Self {
        Said { expression, rule, need: Need::Nothing }
    }
}

type Family = fn(&mut Cursor<'_>) -> Option<Said>;

/// In the order of precedence, with what they begin with.
static FAMILIES: Families<Family> = Families::new(
    Flags::ENGLISH,
    &[
        (
            &[
                Opening::any(First::words(&[Every, Times, Weekend, Weekday, Frequency])),
                Opening::before(NTH, First::words(&[Times]).or(PART)),
                Opening::before(First::words(&[Unit]), First::DIGITS),
                Opening::before(ARTICLE, NTH),
            ],
            read_set,
        ),
        (
            &[
                Opening::before(NTH, PART),
                Opening::before(First::words(&[Unit]), First::DIGITS),
                Opening::before(ARTICLE, NTH),
            ],
            read_slice,
        ),
        (&[Opening::any(First::words(&[Edge])), Opening::before(ARTICLE, First::words(&[Edge]))], read_edge),
        (
            &[Opening::any(First::words(&[Weekend])), Opening::before(ARTICLE, First::words(&[Weekend]))],
            read_weekend_of,
        ),
        (&[Opening::any(First::words(&[Direction]))], read_earlier),
        (&[Opening::any(ELEMENT)], read_date),
        (
            &[
                Opening::any(First::words(&[Unit, UnitAdjective, VagueNumber, Fraction])),
                Opening::before(First::NUMERAL, COUNTED),
                Opening::before(ARTICLE, First::words(&[Direction, Unit, Fraction]).or(First::NUMERAL)),
                Opening::before(
                    First::words(&[Direction, Demonstrative]),
                    First::words(&[Direction, Unit, VagueNumber, Article]).or(First::NUMERAL),
                ),
            ],
            read_duration,
        ),
        (
            &[
                Opening::any(First::words(&[Reference])),
                Opening::before(ARTICLE, First::words(&[Reference, Direction])),
            ],
            read_reference,
        ),
    ],
);

const ARTICLE: First = First::words(&[Article]);

/// "the first Monday", "the last week"
const NTH: First = First::NUMERAL.or(First::words(&[Final]));

/// What the first or the last is of.
const PART: First = First::words(&[Weekday, Half, Unit]).or(First::NUMERAL);

/// What goes on with a number that is a length's: "3 days", "two or three", "3 to 4", "3-day", "2.5", "three quarters".
const COUNTED: First =
    First::words(&[Unit, And, Preposition, Fraction, Consecutive]).or_marks(&[Mark::Hyphen, Mark::Dash, Mark::Dot]);

/// What stands at a place.
pub(super) enum Outcome<'a> {
    /// An expression, and the cursor after it.
    Read(Reading, Cursor<'a>),
    /// A name that looks like one, up to the cursor.
    Name(Cursor<'a>),
    Nothing,
}

/// The longest expression that starts here.
pub(super) fn read_longest<'a>(cursor: Cursor<'a>) -> Outcome<'a> {
    let mut best: Option<(Reading, Cursor<'a>)> = None;
    let mut name: Option<Cursor<'a>> = None;
    let Some(head) = Head::at(&cursor, after_numeral(&cursor).as_ref()) else { return Outcome::Nothing };
    for (family, may_begin) in FAMILIES.at(&head) {
        let mut ahead = cursor;
        if !may_begin {
            assert!(family(&mut ahead).is_none(), "a family begins with {:?}", cursor.peek());
            continue;
        }
        let Some(said) = family(&mut ahead) else { continue };
        if ahead.is_fresh() || best.as_ref().is_some_and(|(_, end)| end.at() >= ahead.at()) {
            continue;
        }
        let Some((start, end)) = ahead.span() else { continue };
        match verdict(&said, &ahead) {
            Verdict::Allowed => {
                best = Some((
                    Reading { expression: said.expression, start, end, rule: said.rule, link: Link::None },
                    ahead,
                ));
            }
            Verdict::Refused => {}
            Verdict::Name => name = name.filter(|longer| longer.at() > ahead.at()).or(Some(ahead)),
        }
    }
    match (best, name) {
        (Some((_, end)), Some(name)) if name.at() > end.at() => Outcome::Name(name),
        (Some((reading, end)), _) => Outcome::Read(reading, end),
        (None, Some(end)) => Outcome::Name(end),
        (None, None) => Outcome::Nothing,
    }
}

/// A date, a time, or both together.
pub(super) fn read_date(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut draft = Draft::new();
    draft.fill(cursor);
    if cursor.is_fresh() {
        return None;
    }
    draft.finish()
}
