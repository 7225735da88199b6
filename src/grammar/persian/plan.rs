//! What «ساله» measures: «برنامهٔ پنج\u{200C}ساله», «۷ ساله مردم رو بیچاره کردین».

use crate::grammar::prelude::*;

/// «برنامهٔ پنج\u{200C}ساله», «سند توسعهٔ ده\u{200C}ساله», «جشن\u{200C}های ۲۵۰۰ ساله»; but «قرارداد هافبک ۲۱ ساله»
pub(super) fn is_plan(cursor: &Cursor<'_>, years: Quantity) -> bool {
    const CHILD: u32 = 15;
    const OLDEST: u32 = 120;
    // «نمرات ۱۸ ساله\u{200C}ها»
    let people = cursor.look(|after| after.advance_and_peek().is_some_and(|token| token.gap == Gap::Joined));
    let plan = |places, latent| {
        let sense = cursor.before_last(places).and_then(|token: &Token| token.sense(Class::Plan));
        sense.is_some_and(|sense| latent || !sense.flags.contains(Flags::LATENT))
    };
    // «درمان کودک سه ساله»
    let person = |token: &Token| cursor.means(token, Loose::Person) || cursor.means(token, Loose::Theme);
    let short = years.as_whole().is_none_or(|years| years <= CHILD);
    // «چندین هزار ساله»
    let vague = cursor.before().is_some_and(|token| token.has(Class::VagueNumber));
    // «دوره را سه ساله طی کرد», «۸ ساله دفاع مقدس»
    let done = || cursor.before().is_some_and(|token| token.means(Particle::Object)) && plan(2, false);
    let defence = || cursor.look(|after| after.advance_and_peek().is_some_and(|token| token.has(Class::Feast)));
    plan(1, !people)
        || done()
        || short && defence()
        || short
            && plan(2, false)
            && cursor.before().is_some_and(|token| is_noun(token) && !person(token) || token.has(Class::Praise))
        || !vague && years.as_whole().is_some_and(|years| years > OLDEST)
}

/// «مردم», «حقوق»
fn is_noun(token: &Token) -> bool {
    token.is_unknown() || token.means(Hint::Dues)
}

/// «۷ ساله مردم رو بیچاره کردین»: so long it has been; the clause and its object follow.
pub(super) fn is_clause(adjective: &Cursor<'_>) -> bool {
    let begins = adjective.starts_line() || adjective.before().is_some_and(|token| token.mark().is_some());
    let object = |ahead: &mut Cursor<'_>| {
        let noun = ahead.advance_and_peek().is_some_and(|token| is_noun(token) && token.gap != Gap::Joined);
        ahead.advance();
        noun && ahead.is_at(Particle::Object)
    };
    begins && adjective.look(object)
}
