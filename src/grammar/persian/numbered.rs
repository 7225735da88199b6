//! Numbers that belong to what stands before them: «لیگ یک | روز گذشته», «باخت ۳ بر یک | هفتهٔ نخست».

use crate::grammar::prelude::*;

/// True where the first token is the number of a league or the second half of a score.
pub(super) fn belongs_to_left(cursor: &Cursor<'_>) -> bool {
    let number = |token: &Token| match token.kind {
        TokenKind::Number(_) => true,
        _ => cursor.sense_of(token, Class::Cardinal).is_some(),
    };
    let Some(head) = cursor.before() else { return false };
    let of_league = |sense: Sense| sense.flags.contains(Flags::NUMBERED) && sense.flags.contains(Flags::COUNTS);
    let score = head.means(Particle::Score) && cursor.before_last(2).is_some_and(number);
    let league = cursor.sense_of(head, Class::Yearly).is_some_and(of_league)
        && cursor.sense(Class::Cardinal).is_some_and(|one| one.number() == 1);
    cursor.is_fresh() && (score || league)
}
