//! English verbs, which stand before their adverbials or after one that opens the sentence.

use super::persian;
use crate::expression::{Anchor, Side};
use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Flags, Mark, Tense, Token};

/// Whether a form of a verb can be nothing but what it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    Finite,
    /// "closed" may be of the past or a participle.
    Open,
    /// "begins": ahead, or always.
    Present,
}

/// Lets the verb before the expressions, or else the first after them, say on which side they are.
pub(super) fn apply_verb(
    before: Option<(Side, Form)>,
    readings: &mut Readings,
    after: &mut impl Iterator<Item = Token>,
) {
    let mut side = before;
    // Months and occasions in Latin letters stand in Persian sentences too.
    let mut persian = None;
    // "He faces charges over Tuesday's attack" says nothing of Tuesday.
    let mut after = after.peekable();
    let owns = after.peek().is_some_and(|token| token.mark() == Some(Mark::Apostrophe));
    for token in after {
        side = side.or_else(|| side_of(&token));
        persian = persian.or_else(|| persian::side(&token));
        if side.is_some() {
            break;
        }
    }
    let (side, form) = side.or(persian.map(|side| (side, Form::Finite))).unzip();
    for reading in readings.iter_mut() {
        // "It opens Monday" is ahead, "the year begins on 1 Farvardin" is every year's.
        let weekday = matches!(reading.expression.anchor, Anchor::Weekday { .. }) && !owns;
        if reading.rule == RuleName::OffsetIn && side != Some(Side::Future) {
            *reading = reading.into_length();
        } else if let (Anchor::Weekend { offset }, Some(Side::Past), Some(Side::Future)) =
            (&mut reading.expression.anchor, reading.expression.side, side)
        {
            *offset += 1;
        } else if reading.expression.side == Some(Side::Future) {
            // "He said that the party is on 3 December."
        } else if reading.expression.leans() && (weekday || form != Some(Form::Present)) {
            reading.expression.side = side;
        }
    }
}

/// What is known of the side after a verb.
pub(super) fn side_after(known: Option<(Side, Form)>, token: &Token) -> Option<(Side, Form)> {
    match side_of(token) {
        // "will be closed": what may be a participle changes nothing that is known.
        Some((_, Form::Open)) if known.is_some() => known,
        Some((_, Form::Present)) if matches!(known, Some((Side::Future, _))) => known,
        Some(side) => Some(side),
        None => known,
    }
}

/// The side that a verb shows; "is" and "says" show none.
fn side_of(token: &Token) -> Option<(Side, Form)> {
    if !token.classes(Flags::ENGLISH).contains(Class::Verb) {
        return None;
    }
    let sense = token.senses.iter().find(|sense| sense.class == Class::Verb && sense.flags.contains(Flags::ENGLISH))?;
    let form = if sense.flags.contains(Flags::PARTICIPLE) { Form::Open } else { Form::Finite };
    match sense.value() {
        Tense::Past => Some((Side::Past, form)),
        Tense::Present => Some((Side::Future, Form::Present)),
        Tense::Future => Some((Side::Future, form)),
        _ => None,
    }
}
