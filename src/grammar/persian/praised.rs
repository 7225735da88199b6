//! «سال ۲۰۱۸ یک سال پرافتخار بود»: what is said of a year is no length.

use crate::grammar::prelude::*;

/// «یک سال» after a year that no preposition leads, before an adjective and a form of «بودن»; «۱۳۶۰ یک سال استاندار بود» is a
/// length.
pub(super) fn praises_year(amount: &Amount, after: &Cursor<'_>) -> bool {
    const FAR: usize = 10;
    let word = after.first().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    let is = |after: &mut Cursor<'_>| {
        let mut clause = (0..FAR).map_while(|_| after.advance_and_peek().filter(|token| token.mark().is_none()));
        let verb = clause.find(|token| token.has(Class::Verb) || token.has(Class::Copula));
        verb.is_some_and(|verb| verb.has(Class::Copula))
    };
    amount.is_one(Unit::Year)
        && word
        && follows_year(after)
        && after.peek().is_some_and(|token| token.is_unknown() || token.has(Class::Praise))
        && after.look(is_adjective)
        && after.look(is)
}

/// «سخت برای», «فراموش\u{200C}نشدنی»; «پرافتخار»
fn is_adjective(after: &mut Cursor<'_>) -> bool {
    let praise = after.sense(Class::Praise).is_some();
    let joined = |next: &Token| next.is_unknown() && next.gap == Gap::Joined;
    after.advance_and_peek().is_some_and(|next| praise || next.means(Hint::Intended) || joined(next))
}

/// «امسال», «سال ۱۴۰۰», «۲۰۲۰ میلادی»; «در سال ۱۳۹۰ | یک سال رئیس بود»
fn follows_year(length: &Cursor<'_>) -> bool {
    let at = |places: usize| length.before_last(places);
    let led = |places: usize| at(places).is_some_and(|token| token.has(Class::Preposition));
    if at(1).is_some_and(|token| token.has(Class::DeicticYear)) {
        return !led(2);
    }
    let era = usize::from(at(1).is_some_and(|token| length.sense_of(token, Class::Era).is_some()));
    let figures = |token: &Token| matches!(token.kind, TokenKind::Number(number) if number.digits == 4);
    let headed = usize::from(at(era + 2).is_some_and(|token| token.means(Unit::Year)));
    at(era + 1).is_some_and(figures) && !led(era + headed + 2)
}
