//! Expressions that rules of several languages make of what they took.

use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Modifier, Quantity, Repeat, Unit, Vague};
use crate::lexicon::{Direction, Edge, PartOfDay};

/// A length of time, and on which side of now it lies, if on any.
pub(in crate::grammar) const fn length(amount: Amount, hang: Hang, convention: Convention) -> Expression {
    Expression::new(Anchor::Duration { amount, hang }, convention)
}

/// The side on which a direction hangs a length: «۴۸ ساعت گذشته».
pub(in crate::grammar) const fn hang_of(direction: Direction) -> Hang {
    match direction {
        Direction::Past => Hang::Past,
        Direction::Present => Hang::Free,
        Direction::Future => Hang::Future,
    }
}

/// Past, present or future without any date.
pub(in crate::grammar) const fn vague(direction: Direction, convention: Convention) -> Expression {
    let vague = match direction {
        Direction::Past => Vague::Past,
        Direction::Present => Vague::Present,
        Direction::Future => Vague::Future,
    };
    Expression::new(Anchor::Vague(vague), convention)
}

/// A period of a unit that nothing says, or a part of some day.
pub(in crate::grammar) fn any(unit: Unit, part: Option<PartOfDay>, convention: Convention) -> Expression {
    Expression {
        time: part.map(PartOfDay::time),
        modifier: part.and_then(|part| part.modifier),
        ..Expression::new(Anchor::Any(unit), convention)
    }
}

/// «اوایل», "late": the part that an edge is.
pub(in crate::grammar) const fn modifier_of(edge: Edge) -> Modifier {
    match edge {
        Edge::Start => Modifier::Start,
        Edge::Middle => Modifier::Mid,
        Edge::End => Modifier::End,
    }
}

/// A recurrence without a number of times.
pub(in crate::grammar) const PLAIN: Repeat = Repeat::PLAIN;

/// A set: an anchor that returns.
pub(in crate::grammar) const fn set(anchor: Anchor, repeat: Repeat, convention: Convention) -> Expression {
    Expression { repeat: Some(repeat), ..Expression::new(anchor, convention) }
}

/// What returns after a length of time.
pub(in crate::grammar) const fn every(amount: Amount, repeat: Repeat, convention: Convention) -> Expression {
    set(Anchor::Duration { amount, hang: Hang::Free }, repeat, convention)
}

/// One unit as a length.
pub(in crate::grammar) fn one(unit: Unit) -> Amount {
    Amount::new(Quantity::whole(1), unit)
}
