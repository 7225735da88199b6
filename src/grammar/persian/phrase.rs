//! One expression at a place: every family is tried, the longest reading wins, the earlier family on a tie.

use super::context::{self, Verdict};
use super::draft::Draft;
use super::duration::read_duration;
use super::elements::ELEMENT;
use super::period::{read_edge, read_whole};
use super::recurrence::read_set;
use super::reference::read_reference;
use super::shift::read_shift;
use super::slice::read_slice;
use crate::expression::Expression;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::Class::{self, *};
use crate::lexicon::Flags;

type Family = fn(&mut Cursor<'_>) -> Option<(Expression, &'static str)>;

/// In the order of precedence, with what they begin with.
const FAMILIES: [(First, Family); 8] = [
    (
        First::words(&[Every, DayPart, Unit, Weekday, Season, Frequency, Times, Cardinal, Ordinal, Preposition])
            .or_number(),
        read_set,
    ),
    (ELEMENT, read_date),
    (First::words(&[Half, Fraction, Ordinal, Cardinal, Final, Weekday, Unit]).or_number(), read_slice),
    (First::words(&[Edge, Unit, Ordinal, Final]), read_edge),
    (First::words(&[Whole]), read_whole),
    (First::words(&[Cardinal, Ordinal, VagueNumber, Fraction, Unit]).or_number(), read_shift),
    (First::words(&[Cardinal, Ordinal, VagueNumber, Fraction, Unit, Demonstrative]).or_number(), read_duration),
    (First::words(&[Reference]), read_reference),
];

/// What stands at a place.
pub(crate) enum Outcome<'a> {
    /// An expression, and the cursor after it.
    Read(Reading, Cursor<'a>),
    /// A name that looks like one, up to the cursor.
    Name(Cursor<'a>),
    Nothing,
}

/// The longest expression that starts here.
pub(crate) fn read_longest<'a>(cursor: Cursor<'a>) -> Outcome<'a> {
    let mut best: Option<(Reading, Cursor<'a>)> = None;
    let mut name: Option<Cursor<'a>> = None;
    let Some(first) = cursor.peek() else { return Outcome::Nothing };
    for (begins, family) in FAMILIES {
        let mut ahead = cursor;
        if !begins.has(first, Flags::PERSIAN) {
            #[cfg(test)]
            assert!(family(&mut ahead).is_none(), "a family begins with {first:?}");
            continue;
        }
        let Some((expression, rule)) = family(&mut ahead) else { continue };
        if best.is_some_and(|(_, end)| end.at() >= ahead.at()) {
            continue;
        }
        let Some((start, end)) = ahead.span() else { continue };
        let reading = Reading { expression, start, end, rule, link: Link::None };
        match context::verdict(&reading, &ahead) {
            Verdict::Allowed => best = Some((reading, ahead)),
            Verdict::Refused => {}
            Verdict::Name => name = name.filter(|longer| longer.at() > ahead.at()).or(Some(ahead)),
        }
    }
    match (best, name) {
        (Some((reading, end)), _) => Outcome::Read(reading, end),
        (None, Some(end)) => Outcome::Name(end),
        (None, None) => Outcome::Nothing,
    }
}

/// A date, a time, or both together.
fn read_date(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut draft = Draft::new();
    draft.fill(cursor);
    // «آذر برگزار خواهد شد»
    draft.licensed |= cursor.sense(Class::Happening).is_some();
    if cursor.is_fresh() || (draft.is_weak() && !follows_preposition(cursor)) {
        return None;
    }
    draft.finish()
}

/// «در محرم», «تا رمضان»
fn follows_preposition(cursor: &Cursor<'_>) -> bool {
    let sense = cursor.before().and_then(|token| token.sense(Class::Preposition));
    sense.is_some_and(|sense| matches!(sense.value, 1..=3 | 5..))
}
