//! References to no date: «اکنون», «اخیراً», «به‌زودی».

use crate::grammar::cursor::Cursor;
use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::lexicon::Class;

/// A vague reference.
pub(crate) fn read_reference(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let vague = match cursor.take(Class::Reference)?.value {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    };
    Some((Expression::new(Anchor::Vague(vague), Convention::IRAN), "reference"))
}
