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
use crate::expression::{Expression, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::opening::{Families, Head, Opening};
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::Class::{self, *};
use crate::lexicon::{Flags, Preposition, Token};

type Family = fn(&mut Cursor<'_>) -> Option<(Expression, &'static str)>;

/// What a part is counted by: «نیمهٔ اول», «هفتهٔ آخر».
const NTH: First = First::words(&[Ordinal, Cardinal, Edge, Final]).or_number();

/// What an amount begins with.
const AMOUNT: First = First::NUMERAL.or(First::words(&[VagueNumber, Fraction]));

/// What goes on from its number: «دو سه روز», «سه تا چهار ماه», «بیست و اندی سال», «۲٫۵ ساعت».
const NUMBERED: First = First::NUMERAL.or(First::words(&[Fraction, Preposition, And])).or_mark();

/// What a number measures, or goes on.
const MEASURED: First = NUMBERED.or(First::words(&[Class::Unit, UnitAdjective, DayPart]));

/// What makes a day, a time or a year of a number word, or what a year stands before: «سی مهر», «هفت صبح», «ده دقیقه به سه»,
/// «هزار و سیصد».
const DATED: First = First::NUMERAL
    .or(First::units(&[Unit::Minute, Unit::Month]))
    .or(First::words(&[
        MonthJalali,
        MonthGregorian,
        MonthHijri,
        OrdinalSuffix,
        And,
        Fraction,
        DayPart,
        DeicticDay,
        Weekday,
        Era,
        Preposition,
        Verb,
        Particle,
        Demonstrative,
        Happening,
    ]))
    .or_mark();

/// What a part is of.
const PERIOD: First = First::words(&[
    Class::Unit,
    MonthJalali,
    MonthGregorian,
    MonthHijri,
    Class::Season,
    Occasion,
    SchoolYear,
    SchoolTerm,
    Weekend,
    Demonstrative,
    DeicticDay,
    DeicticNight,
    DeicticYear,
    Preposition,
]);

/// In the order of precedence, with what they begin with.
static FAMILIES: Families<Family> = Families::new(
    Flags::PERSIAN,
    &[
        (
            &[
                Opening::any(First::words(&[Every, Frequency, DayPart, Weekday, Season])),
                Opening::before(
                    First::words(&[Class::Unit]),
                    First::words(&[Weekday, Season, DayPart, Times, Cardinal, Parity]).or_number(),
                ),
                // «دو بار در هفته», «یک روز در هفته», «یک روز در میان»
                Opening::before(First::NUMERAL, First::words(&[Times])),
                Opening::before(First::NUMERAL, First::words(&[Class::Unit]))
                    .then(First::words(&[Preposition, Alternate])),
                Opening::before(First::words(&[Times]), First::words(&[Preposition])),
                Opening::before(First::words(&[Preposition]), First::words(&[Class::Unit]))
                    .then(First::NUMERAL.or(First::words(&[Times]))),
            ],
            read_set,
        ),
        (
            &[
                Opening::any(ELEMENT.without(First::words(&[Cardinal, Ordinal]))),
                Opening::before(First::words(&[Cardinal, Ordinal]), DATED),
            ],
            read_date,
        ),
        (
            &[
                Opening::before(First::words(&[Half, Fraction, Weekday, Class::Unit]), NTH),
                Opening::before(First::NUMERAL, First::words(&[Class::Unit, UnitAdjective, Weekday]))
                    .then(NTH.or(PERIOD)),
                Opening::before(First::words(&[Final]), First::words(&[Class::Unit, Weekday]).or_number()),
            ],
            read_slice,
        ),
        (
            &[
                Opening::any(First::words(&[Edge])),
                Opening::before(First::PLURALS, First::words(&[Edge, Final, Ordinal])),
                Opening::before(First::words(&[Ordinal, Final]), First::PLURALS),
            ],
            read_edge,
        ),
        (&[Opening::any(First::words(&[Whole]))], read_whole),
        (
            &[
                Opening::before(First::words(&[Class::Unit]), First::words(&[Preposition])),
                Opening::before(AMOUNT, First::words(&[Class::Unit, DayPart])).then(First::words(&[Remaining, And])),
                Opening::before(AMOUNT, NUMBERED),
            ],
            read_shift,
        ),
        (
            &[
                Opening::any(First::PLURALS),
                Opening::before(First::words(&[Class::Unit]), First::words(&[Direction])),
                Opening::before(First::words(&[Demonstrative]), AMOUNT.or(First::words(&[Class::Unit]))),
                Opening::before(AMOUNT, MEASURED),
            ],
            read_duration,
        ),
        (&[Opening::any(First::words(&[Reference]))], read_reference),
    ],
);

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
    let mut after_numeral = cursor;
    let counted = after_numeral.take_numeral().map(|_| &after_numeral);
    let Some(head) = Head::at(&cursor, counted) else { return Outcome::Nothing };
    for (family, may_begin) in FAMILIES.at(&head) {
        let mut ahead = cursor;
        if !may_begin {
            assert!(family(&mut ahead).is_none(), "a family begins with {:?}", cursor.peek());
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
    cursor.before().and_then(Token::word).is_some_and(|preposition: Preposition| preposition != Preposition::At)
}
