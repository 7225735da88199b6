//! Where an expression can start: most words of a text are told apart here, before any rule is tried.

use crate::lexicon::{Class, Flags, Sense, Token, TokenKind};

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
        TokenKind::Word(senses) => {
            senses.iter().filter(|sense| sense.flags.has(language)).map(start_of).max().unwrap_or(Start::Never)
        }
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

const fn start_of(sense: &Sense) -> Start {
    match sense.class {
        Class::MonthJalali
        | Class::MonthGregorian
        | Class::MonthHijri
        | Class::Weekday
        | Class::DeicticDay
        | Class::DeicticNight
        | Class::DeicticYear
        | Class::DayPart
        | Class::UnitAdjective
        | Class::Frequency
        | Class::Reference
        | Class::Season
        | Class::Weekend
        | Class::SchoolYear
        | Class::Occasion
        | Class::Name
        | Class::Times
        | Class::DecadeWord => Start::Alone,
        Class::Unit if sense.flags.has(Flags::PLURAL) => Start::Alone,
        Class::OrdinalSuffix
        | Class::And
        | Class::Modifier
        | Class::Alternate
        | Class::Consecutive
        | Class::Block
        | Class::Capital
        | Class::Event
        | Class::Particle
        | Class::Remaining
        | Class::Odd
        | Class::Happening
        | Class::Stay
        | Class::Equals
        | Class::Yearly
        | Class::Verb
        | Class::Plan
        | Class::Work
        | Class::Counted
        | Class::NameTail => Start::Never,
        _ => Start::Leading,
    }
}
