//! Days that are no length and no date: «یه روز می\u{200C}فهمی», «یه روز این، یه روز آن».

use crate::grammar::prelude::*;

/// «یه روز می\u{200C}فهمی», «یک روز صبح»: some day, where a sentence begins and no length is told of.
pub(super) fn is_someday(amount: &Amount, after: &Cursor<'_>) -> bool {
    let clause = after.starts_sentence()
        || after.before().is_some_and(|token| {
            token.has(Class::And) || token.means(Particle::Plain) || token.mark() == Some(Mark::PersianComma)
        });
    let lasts =
        after.is_at(Hint::Lasting) || [Class::Left, Class::Stay].into_iter().any(|class| after.sense(class).is_some());
    let words = after.first().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    // «می\u{200C}فهمی»: of whatever verb
    let prefixed = after.sense(Class::MonthGregorian).is_some()
        && after.look(|after| after.advance_and_peek().is_some_and(|token| token.gap == Gap::Joined));
    let happens = prefixed
        || after.sense(Class::DayPart).is_some_and(|part| !part.flags.contains(Flags::PLURAL))
        || after.sense(Class::Verb).is_some_and(|_| after.sense(Class::Copula).is_none());
    amount.is_one(Unit::Day) && words && clause && happens && !lasts
}

/// «یه روز تو، | یه روز من», «یک روز | با ما، یک روز علیه ما»: one day and another; «یک روز کار و یک روز سفر» are lengths.
pub(super) fn is_in_turn(amount: &Amount, after: &Cursor<'_>) -> bool {
    let worded = after.first().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    amount.is_one(Unit::Day) && worded && (follows_day(after) || after.look(leads_to_day))
}

/// How many tokens the other day may be away.
const FAR: usize = 8;

/// «یه روز تو | یه روز من»
fn follows_day(after: &Cursor<'_>) -> bool {
    let token = |places| after.before_last(places);
    (1..FAR).take_while(|&places| token(places).is_some_and(|token| !parts(token, after))).any(|places| {
        token(places).is_some_and(|day| day.means(Unit::Day)) && token(places + 1).is_some_and(|one| is_one(one, after))
    })
}

/// «یه روز تو | یه روز من», of the first day.
fn leads_to_day(ahead: &mut Cursor<'_>) -> bool {
    let mut one = false;
    for _ in 0..FAR {
        let Some(token) = ahead.following().filter(|token| !parts(token, ahead)) else { return false };
        if one && token.means(Unit::Day) {
            return true;
        }
        one = is_one(token, ahead);
        ahead.advance();
    }
    false
}

fn is_one(token: &Token, cursor: &Cursor<'_>) -> bool {
    cursor.sense_of(token, Class::Cardinal).is_some_and(|number| number.number() == 1)
}

/// «و» and what ends a sentence.
fn parts(token: &Token, cursor: &Cursor<'_>) -> bool {
    token.ends_sentence() || cursor.sense_of(token, Class::And).is_some()
}
