//! Expressions that rules of several languages make of what they took.

use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Quantity, Repeat, Unit, Vague};
use crate::lexicon::Direction;

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

/// A recurrence without a number of times.
pub(in crate::grammar) const PLAIN: Repeat = Repeat { times: None, of: None };

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
