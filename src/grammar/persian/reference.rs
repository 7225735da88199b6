//! References to no date: «اکنون», «اخیراً», «به\u{200C}زودی».

use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Direction, Flags, Preposition};

/// A vague reference.
pub(crate) fn read_reference(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let sense = cursor.sense(Class::Reference)?;
    // «در گذشته»; «گذشته» alone is an adjective.
    let within = cursor.before().is_some_and(|token| token.means(Preposition::In));
    if sense.flags.contains(Flags::LATENT) && !within {
        return None;
    }
    cursor.advance();
    let vague = match sense.value() {
        Direction::Past => Vague::Past,
        Direction::Present => Vague::Present,
        Direction::Future => Vague::Future,
    };
    Some((Expression::new(Anchor::Vague(vague), Convention::IRAN), "reference"))
}
