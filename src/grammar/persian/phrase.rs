//! One expression at a place: every family is tried, the longest reading wins, the earlier family on a tie.

use super::context::{self, Verdict};
use super::draft::Draft;
use super::duration::read_duration;
use super::period::{read_edge, read_whole};
use super::recurrence::read_set;
use super::reference::read_reference;
use super::shift::read_shift;
use super::slice::read_slice;
use crate::expression::Expression;
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::Class::{self, *};
use crate::lexicon::{ClassSet, Flags, Token, TokenKind};

type Family = fn(&mut Cursor<'_>) -> Option<(Expression, &'static str)>;

/// In the order of precedence, with the classes of the words that they begin with, and whether a number in digits may.
static FAMILIES: [(&[Class], bool, Family); 8] = [
    (&[Every, DayPart, Unit, Weekday, Season, Frequency, Times, Cardinal, Ordinal, Preposition], true, read_set),
    (
        &[
            Cardinal,
            Ordinal,
            Fraction,
            MonthJalali,
            MonthGregorian,
            MonthHijri,
            Weekday,
            Unit,
            DeicticDay,
            DeicticNight,
            DeicticYear,
            DayPart,
            Demonstrative,
            Clock,
            Sharp,
            Season,
            Occasion,
            SchoolYear,
            Weekend,
        ],
        true,
        read_date,
    ),
    (&[Half, Fraction, Ordinal, Cardinal, Final, Weekday, Unit], true, read_slice),
    (&[Edge, Unit], false, read_edge),
    (&[Whole], false, read_whole),
    (&[Cardinal, Ordinal, VagueNumber, Fraction, Unit], true, read_shift),
    (&[Cardinal, Ordinal, VagueNumber, Fraction, Unit, Demonstrative], true, read_duration),
    (&[Reference], false, read_reference),
];

/// The families that a construction with that first token may be of, a bit each.
fn families_of(token: &Token) -> u8 {
    static FIRST: [ClassSet; FAMILIES.len()] = {
        let mut sets = [ClassSet::NONE; FAMILIES.len()];
        let mut place = 0;
        while place < sets.len() {
            sets[place] = ClassSet::of(FAMILIES[place].0);
            place += 1;
        }
        sets
    };
    let classes = token.classes(Flags::PERSIAN);
    let number = matches!(token.kind, TokenKind::Number(_));
    let begins = |place: usize| FIRST[place].meets(classes) || number && FAMILIES[place].1;
    (0..FAMILIES.len()).filter(|&place| begins(place)).fold(0, |families, place| families | 1 << place)
}

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
    let families = families_of(first);
    for (place, (.., family)) in FAMILIES.iter().enumerate() {
        let mut ahead = cursor;
        if families >> place & 1 == 0 {
            #[cfg(test)]
            assert!(family(&mut ahead).is_none(), "family {place} begins with {:?}", first.senses());
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
    draft.zone =
        cursor.sense(Class::Zone).filter(|_| draft.clock.is_some()).and_then(|sense| i16::try_from(sense.value).ok());
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
