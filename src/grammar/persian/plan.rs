//! What «ساله» measures: «برنامهٔ پنج\u{200C}ساله», «۷ ساله مردم رو بیچاره کردین».

use crate::grammar::prelude::*;

/// «برنامهٔ پنج\u{200C}ساله», «سند توسعهٔ ده\u{200C}ساله», «جشن\u{200C}های ۲۵۰۰ ساله»; but «قرارداد هافبک ۲۱ ساله»
pub(super) fn is_plan(cursor: &Cursor<'_>, years: Quantity) -> bool {
    const CHILD: u32 = 15;
    const OLDEST: u32 = 120;
    const DEFENCE: u32 = 8;
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
    // «دوره را سه ساله طی کرد», «۸ ساله دفاع مقدس»; «شهید ۱۳ ساله دفاع مقدس» was so old.
    // «رئیس را ۴ ساله انتخاب می\u{200C}کنند»
    // «پسر را ۵ ساله انتخاب کردند» was so old.
    let chosen = |after: &mut Cursor<'_>| {
        let Some(next) = after.advance_and_peek() else { return false };
        cursor.means(next, Loose::Contract)
            || next.has(Class::Happening)
            || cursor.means(next, Loose::Chosen)
                && after.advance_and_peek().is_some_and(|token| token.means(Tense::Present))
    };
    let for_term = || short && cursor.look(chosen);
    let done = || cursor.before().is_some_and(|token| token.means(Particle::Object)) && (plan(2, false) || for_term());
    let defence = || {
        years.as_whole() == Some(DEFENCE)
            && cursor.look(|after| after.advance_and_peek().is_some_and(|token| token.has(Class::Feast)))
    };
    plan(1, !people)
        || done()
        || defence()
        || short
            && plan(2, false)
            && cursor.before().is_some_and(|token| is_noun(token) && !person(token) || token.has(Class::Praise))
        || !vague && years.as_whole().is_some_and(|years| years > OLDEST)
}

/// «در دو سالهٔ | اخیر», «خریدهای چندسالهٔ | اخیر»
pub(super) fn is_of_late(adjective: &Cursor<'_>) -> bool {
    let length = |side: Sense| side.flags.contains(Flags::LENGTH);
    adjective.look(|after| {
        after.advance();
        after.sense(Class::Direction).is_some_and(length)
    })
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

/// «ده ساله که اینجام», «الان سه ساله ازدواج کرده», «من دوساله اینجام», «۲ ساله منتظرم»: so long, where no head stands before it
/// that is so old; «سه ساله است» and «پسر ده ساله که» are ages.
pub(super) fn lasts(cursor: &Cursor<'_>, years: Quantity) -> bool {
    /// Nobody so young says «من».
    const CHILD: u32 = 10;
    let before = cursor.before();
    let now = before.is_some_and(|token| token.has(Class::Reference));
    let words = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    let headless = now || cursor.starts_sentence();
    let pronoun = before.is_some_and(|token| cursor.means(token, Loose::Pronoun));
    // «گفتم سه ساله ندیدمت», «که ده ساله نرفتم»
    let relative = before.is_some_and(|token| token.means(Particle::Plain));
    let clause = relative || before.is_some_and(|token| token.has(Class::Verb));
    let vague = years == Quantity::Vague;
    let child = years.as_whole().is_some_and(|years| years < CHILD);
    (headless || pronoun || clause)
        && cursor.look(|after| {
            after.advance();
            if is_near(after, 2, is_denied) {
                return true;
            }
            let Some(next) = after.following() else { return false };
            let that = next.means(Particle::Plain);
            // «سه ساله است», «ده ساله که بودم»
            let is = |token: &Token| token.has(Class::Copula) || token.means(Hint::Becoming);
            if is(next) || that && after.look(|after| after.advance_and_peek().is_some_and(is)) {
                return false;
            }
            let alone = headless || pronoun;
            let within = next.means(Preposition::In);
            // «۲۵ ساله از تهران دنبال کار می\u{200C}گردم» tells who asks.
            let still = || (now || pronoun || child || words && within) && after.look(is_done_still);
            if alone && (that && !pronoun || goes_on(next) || still()) {
                return true;
            }
            let led = next.has(Class::Preposition);
            let plain = next.is_unknown() || next.means(Hint::Coming);
            (now || headless && (words || child) && !vague) && plain
                || pronoun && child && plain
                || relative && led && words
        })
}

/// «هشت ساله | از دخترم جدا زندگی می\u{200C}کنم»; «۲۵ ساله | از تهران»
fn is_done_still(after: &mut Cursor<'_>) -> bool {
    const FAR: usize = 6;
    let clause = |token: &&Token| token.mark().is_none() && !token.has(Class::And);
    let mut words = core::iter::once(after.peek())
        .chain((0..FAR).map(|_| after.advance_and_peek()))
        .map_while(|token| token.filter(clause));
    words.find(|token| token.has(Class::Verb) || token.means(Hint::Continuous)).is_some_and(goes_on)
}

/// «سه ساله | ندیدمت»: for so long it has not been done.
fn is_denied(token: &Token) -> bool {
    token.sense(Class::Verb).is_some_and(|verb| verb.flags.contains(Flags::LENGTH))
}

/// «ده ساله | می\u{200C}شناسمش», «چهار ساله | منتظرم», «دو ساله | حقوق نگرفته»; but «سه ساله | می\u{200C}شود»
fn goes_on(token: &Token) -> bool {
    let present = token.means(Tense::Present) && !token.has(Class::Copula) && !token.means(Hint::Becoming);
    present || token.means(Hint::Continuous)
}

/// A word of that kind is among so many tokens after the cursor.
pub(super) fn is_near(after: &Cursor<'_>, tokens: usize, kind: impl Fn(&Token) -> bool) -> bool {
    after.look(|cursor| {
        (0..tokens).any(|_| {
            let found = cursor.following().is_some_and(|token| token.mark().is_none() && kind(token));
            cursor.advance();
            found
        })
    })
}
