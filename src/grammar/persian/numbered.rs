//! Numbers that belong to what stands before them: «لیگ یک | روز گذشته», «باخت ۳ بر یک | هفتهٔ نخست», «17-15 | سال».

use crate::grammar::prelude::*;

/// True where the first token is the number of a league, the second half of a score or the rest of other figures.
pub(super) fn belongs_to_left(cursor: &Cursor<'_>) -> bool {
    let number = |token: &Token| match token.kind {
        TokenKind::Number(_) => true,
        _ => cursor.sense_of(token, Class::Cardinal).is_some(),
    };
    let Some(head) = cursor.before() else { return false };
    let of_league = |sense: Sense| sense.flags.contains(Flags::NUMBERED) && sense.flags.contains(Flags::COUNTS);
    let score = head.means(Particle::Score) && cursor.before_last(2).is_some_and(number);
    // «لیگ یک | روز گذشته», but «برگزاری جام یک | هفته مانده به لیگ»
    let first = || cursor.sense(Class::Cardinal).is_some_and(|one| one.number() == 1);
    let sided = |unit: &mut Cursor<'_>| {
        unit.advance();
        unit.take(Class::Unit).is_some() && unit.sense(Class::Direction).is_some()
    };
    let league = cursor.sense_of(head, Class::Yearly).is_some_and(of_league) && first() && cursor.look(sided);
    is_rest_of_figures(cursor) || cursor.is_fresh() && (score || league)
}

/// «17-15 سال» is an age group, «6:43.77 دقیقه» the time of a race.
fn is_rest_of_figures(cursor: &Cursor<'_>) -> bool {
    let mark = |places: usize| cursor.before_last(places).and_then(Token::mark);
    let number = || cursor.before_last(2).is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    cursor.starts_touching()
        && match mark(1) {
            Some(Mark::Hyphen) => true,
            // «فصل ۷۵–۷۶ سال خوبی بود»
            Some(Mark::Dash) => number(),
            // «۲/۳۰ ساعته»
            Some(Mark::Colon | Mark::Slash) => number(),
            Some(Mark::Dot | Mark::Decimal) => number(),
            _ => false,
        }
}
