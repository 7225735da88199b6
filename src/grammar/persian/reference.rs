//! References to no date: «اکنون», «اخیراً», «به\u{200C}زودی».

use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

/// A vague reference.
pub(crate) fn read_reference(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let sense = cursor.sense(Class::Reference)?;
    // «در گذشته»; «گذشته» alone is an adjective.
    let within =
        cursor.before().and_then(|token| token.sense(Class::Preposition)).is_some_and(|sense| sense.value == 3);
    if sense.flags.contains(Flags::LATENT) && !within {
        return None;
    }
    cursor.advance();
    let vague = match sense.value {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    };
    Some((Expression::new(Anchor::Vague(vague), Convention::IRAN), "reference"))
}
