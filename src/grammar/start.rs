//! Where an expression can start: most words of a text are told apart here, before any rule is tried.

use crate::lexicon::{Class, ClassSet, Flags, Sense, Senses, Token, TokenKind};

/// What a word can begin.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Start {
    /// Nothing.
    Never,
    /// An expression of two tokens or more.
    Leading,
    /// An expression that may be this word alone.
    Alone,
}

/// True where an expression of that language can start at the token.
pub(super) fn may_start(tokens: &[Token], at: usize, language: Flags) -> bool {
    let Some(first) = tokens.get(at) else { return false };
    let start = match first.kind {
        // A year stands alone.
        TokenKind::Number(number) if number.digits == 4 => Start::Alone,
        TokenKind::Number(_) => Start::Leading,
        TokenKind::Word(senses) => start_of(senses, language),
        TokenKind::Mark(_) | TokenKind::Unknown => Start::Never,
    };
    match start {
        Start::Never => false,
        Start::Alone => true,
        Start::Leading => tokens.get(at + 1).is_some_and(follows),
    }
}

/// A token that may go on with a construction.
fn follows(next: &Token) -> bool {
    next.gap.is_blank() && !matches!(next.kind, TokenKind::Unknown)
}

fn start_of(senses: &Senses, language: Flags) -> Start {
    let classes = senses.classes(language);
    let plural = |sense: &Sense| {
        sense.class == Class::Unit && sense.flags.has(language) && sense.flags.has(Flags::PLURAL)
    };
    if classes.meets(ALONE) || classes.has(Class::Unit) && senses.iter().any(plural) {
        Start::Alone
    } else if classes.exceeds(NEVER) {
        Start::Leading
    } else {
        Start::Never
    }
}

/// A word of these may be an expression by itself, and so may the plural of a unit.
const ALONE: ClassSet = ClassSet::of(&[
    Class::MonthJalali,
    Class::MonthGregorian,
    Class::MonthHijri,
    Class::Weekday,
    Class::DeicticDay,
    Class::DeicticNight,
    Class::DeicticYear,
    Class::DayPart,
    Class::UnitAdjective,
    Class::Frequency,
    Class::Reference,
    Class::Season,
    Class::Weekend,
    Class::SchoolYear,
    Class::Occasion,
    Class::Name,
    Class::Times,
    Class::DecadeWord,
]);

/// A word of nothing but these begins none.
const NEVER: ClassSet = ClassSet::of(&[
    Class::OrdinalSuffix,
    Class::And,
    Class::Modifier,
    Class::Alternate,
    Class::Consecutive,
    Class::Block,
    Class::Capital,
    Class::Event,
    Class::Particle,
    Class::Remaining,
    Class::Odd,
    Class::Happening,
    Class::Stay,
    Class::Equals,
    Class::Yearly,
    Class::Verb,
    Class::Plan,
    Class::Counted,
    Class::NameTail,
]);
