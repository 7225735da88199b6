//! Days that are no length and no date: «یه روز می\u{200C}فهمی», «یه روز این، یه روز آن».

use super::amount::stands_within;
use super::plan::is_near;
use crate::grammar::prelude::*;

/// «یه روز می\u{200C}فهمی», «یک روز صبح», «شاید یک روز او را ببینم», «در یک روز بارانی»: some day, where no length is told of.
pub(super) fn is_someday(amount: &Amount, after: &Cursor<'_>) -> bool {
    let words = || after.first().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    amount.is_one(Unit::Day)
        && words()
        && !is_measured(after)
        && (begins_clause(after) && (happens(after) || is_told(after)) || is_hoped(after) || is_of_kind(after))
}

/// «یک روز | مرخصی», «یک روز | پس از بازی», «یک روز | زودتر», «یک روز | در تهران ماند», «یک روز | را در خانه», «یک روز | برای
/// سفر کافی بود»
fn is_measured(after: &Cursor<'_>) -> bool {
    const MEASURED: [Class; 6] =
        [Class::Left, Class::Stay, Class::Plan, Class::CountOf, Class::Direction, Class::Remaining];
    let side = |side: Preposition| matches!(side, Preposition::After | Preposition::Before | Preposition::To);
    let joint = |token: &Token| token.means(Particle::Object) || token.means(Particle::Or) || token.has(Class::Copula);
    let next = |token: &Token| joint(token) || MEASURED.into_iter().any(|class| token.has(class));
    let enough = |token: &Token| [Loose::Slack, Loose::Enough].into_iter().any(|word| after.means(token, word));
    let lasts = |token: &Token| enough(token) || token.means(Hint::Lasting);
    // «یک روز | که بگذرد»
    let passes = |token: &Token| after.means(token, Loose::Wait);
    after.following().is_none_or(next)
        || after.word().is_some_and(side)
        || is_near(after, FAR_VERB, lasts)
        || is_near(after, 2, passes)
        || [Class::Stay, Class::Left].into_iter().any(|class| stands_within(after, class, FAR_VERB))
}

/// How far what measures a day may stand after it.
const FAR_VERB: usize = 4;

/// What stands before it begins its clause, or tells whom it is of: «ایشان | یک روز».
fn begins_clause(after: &Cursor<'_>) -> bool {
    let begins = |token: &Token| {
        token.has(Class::And)
            || token.means(Particle::Plain)
            || matches!(token.mark(), Some(Mark::PersianComma | Mark::Colon))
            || after.means(token, Loose::But)
            || is_person(token, after)
    };
    after.starts_sentence() || after.before().is_some_and(begins)
}

/// «او», «پدرم», «ما»
fn is_person(token: &Token, after: &Cursor<'_>) -> bool {
    after.means(token, Loose::Subject) || after.means(token, Loose::Pronoun)
}

/// «یه روز | می\u{200C}فهمی», «یک روز | صبح», «یک روز | رفتم»
fn happens(after: &Cursor<'_>) -> bool {
    // «می\u{200C}فهمی»: of whatever verb
    let prefixed = after.sense(Class::MonthGregorian).is_some()
        && after.look(|after| after.advance_and_peek().is_some_and(|token| token.gap == Gap::Joined));
    prefixed
        || after.sense(Class::DayPart).is_some_and(|part| !part.flags.contains(Flags::PLURAL))
        || after.sense(Class::Verb).is_some_and(|_| after.sense(Class::Copula).is_none())
}

/// «یک روز | پدرم آمد», «یک روز | که می\u{200C}رفتم», «یک روز | امیر به من گفت»
fn is_told(after: &Cursor<'_>) -> bool {
    const FAR: usize = 6;
    let telling = |token: &Token| after.means(token, Loose::Telling);
    // «یک روز | تماس نگرفت» was so long.
    let told = |after: &mut Cursor<'_>| {
        let words = (1..FAR).map(|_| after.advance_and_peek());
        words.map_while(|token| token.filter(|token| token.mark().is_none())).any(telling)
    };
    // «یک روز | ما را نگه داشتند», «یک روز | او سه لیتر آب خورد»
    let whom = |after: &mut Cursor<'_>| {
        after.advance_and_peek().is_some_and(|token| token.means(Particle::Object) || token.has(Class::Cardinal))
    };
    let next = |is: &dyn Fn(&Token) -> bool| after.following().is_some_and(is);
    // «یک روز | هم نگذشت»
    let that = after.is_at(Particle::Plain) && !next(&|token| after.means(token, Loose::Also));
    that || next(&|token| is_person(token, after)) && !after.look(whom)
        || next(&|token| token.mark().is_none()) && after.look(told)
}

/// «شاید | یک روز», «ممکن است | یک روز», «امیدوارم | یک روز»
fn is_hoped(after: &Cursor<'_>) -> bool {
    let hoped = |places| after.before_last(places).is_some_and(|token| after.means(token, Loose::Someday));
    let words = after.following().is_some_and(|token| token.mark().is_none());
    words && (hoped(1) || hoped(2) && after.before().is_some_and(|token| token.has(Class::Copula)))
}

/// «در یک روز | بارانی»; «دو روز آفتابی و یک روز بارانی», «طی یک روز پرکار», «فقط یک روز خوب» are lengths.
fn is_of_kind(after: &Cursor<'_>) -> bool {
    let kind = after.following().is_some_and(|token| after.means(token, Loose::Kind));
    let during = |token: &Token| {
        let counts = |sense: Sense| sense.is(Preposition::In) && sense.flags.contains(Flags::COUNTS);
        after.sense_of(token, Class::Preposition).is_some_and(counts)
    };
    let measured = |token: &Token| {
        token.has(Class::And) || after.means(token, Loose::Only) || token.means(Hint::Lasting) || during(token)
    };
    // «یک روز | سرد و یک روز گرم»
    let paired = || after.look(|after| after.advance_and_peek().is_some_and(|token| token.has(Class::And)));
    kind && !after.before().is_some_and(measured) && !paired()
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
        // «یک روز در اوج هستی | و روز دیگر مصدوم»
        if ahead.look(|ahead| ahead.take(Class::And).is_some() && leads_to_other_day(ahead)) {
            return true;
        }
        let Some(token) = ahead.following().filter(|token| !parts(token, ahead)) else { return false };
        if one && token.means(Unit::Day) {
            return true;
        }
        one = is_one(token, ahead);
        ahead.advance();
    }
    false
}

/// «روز دیگر»
fn leads_to_other_day(ahead: &mut Cursor<'_>) -> bool {
    let more = Flags::AGO.union(Flags::SPAN);
    ahead.take_word(Unit::Day).is_some() && ahead.sense(Class::Direction).is_some_and(|side| side.flags.contains(more))
}

fn is_one(token: &Token, cursor: &Cursor<'_>) -> bool {
    cursor.sense_of(token, Class::Cardinal).is_some_and(|number| number.number() == 1)
}

/// «و» and what ends a sentence.
fn parts(token: &Token, cursor: &Cursor<'_>) -> bool {
    token.ends_sentence() || cursor.sense_of(token, Class::And).is_some()
}
