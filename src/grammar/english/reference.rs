//! References to no date: "now", "recently", "in the future".

use super::phrase::Said;
use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::grammar::cursor::Cursor;
use crate::lexicon::Class;

/// A vague reference: "currently".
pub(super) fn read_reference(cursor: &mut Cursor<'_>) -> Option<Said> {
    let vague = match cursor.take(Class::Reference)?.value {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    };
    Some(Said::sure(Expression::new(Anchor::Vague(vague), Convention::ENGLISH), "reference"))
}
