//! What is left or added: «دو روز دیگر فرصت داریم», «به مدت یک سال دیگر تمدید شد».

use super::amount::stands_within;
use super::plan::is_near;
use crate::grammar::prelude::*;

/// «فرصت», «از خدمتم مانده», «تمدید»: so much is left or added.
pub(super) fn is_left(cursor: &Cursor<'_>) -> bool {
    // «تا سه ماه دیگر تمدید شد» ends then.
    let until = cursor.word_before() == Some(Preposition::To);
    // «چهار ماه دیگر تمدید می\u{200C}شود» tells when; «فرصت دارم» how much.
    let happens = cursor
        .look(|after| after.take(Class::Left).is_some() && after.is_at(Tense::Present) && !after.is_at(Hint::Aged));
    // «چهار روز دیگه تا کنکور مونده», «سه ماه دیگر از محکومیتش مانده بود»
    let leads = cursor.is_at(Preposition::From) || cursor.is_at(Preposition::To);
    // «دو روز دیگر صبر کنید», «دو روز دیگر باید بگذرد»
    // «دو روز دیگر اگر صبر کنی» is the day.
    let asks = |token: &Token| token.mark().is_some() || token.means(Hint::If);
    let waits = || {
        cursor.peek().is_some_and(|token| !asks(token)) && is_near(cursor, 2, |token| cursor.means(token, Loose::Wait))
    };
    let far = if leads { 4 } else { 1 };
    let left = || {
        stands_within(cursor, Class::Left, far) || waits() || is_owed(cursor) || is_left_of(cursor) || is_rest(cursor)
    };
    // «به مدت | یک سال دیگر تمدید کرد»
    let during = cursor.before().is_some_and(|token| cursor.means(token, Unit::While))
        && cursor.before_last(2).is_some_and(|token| cursor.means(token, Preposition::At));
    during || has_contract(cursor) || !until && (is_renewable(cursor) || !happens && left())
}

/// «یک ماه دیگر | حقوق طلبکار است»; «یک هفته دیگر پول طلبکارم را می\u{200C}دهم», «یک ماه دیگر به او بدهکار می\u{200C}شوم» tell when.
fn is_owed(after: &Cursor<'_>) -> bool {
    const FAR: usize = 4;
    let owes = |token: &Token| after.means(token, Loose::Owed);
    let other = |token: &Token| {
        token.mark().is_some() || [Class::Particle, Class::And, Class::Verb].into_iter().any(|class| token.has(class))
    };
    // «دستمزد به مربی بدهکار است»; «به او بدهکار می\u{200C}شوم»
    if after.following().is_some_and(|next| next.has(Class::Preposition)) {
        return false;
    }
    after.look(|after| {
        let mut words = (0..FAR).map_while(|_| {
            let word = after.following().filter(|token| !other(token));
            after.advance();
            word
        });
        // «است», «بودند»
        let ends = |next: &Token| next.mark().is_some() || next.has(Class::Copula) || next.gap == Gap::Paragraph;
        words.any(owes) && after.following().is_none_or(ends)
    })
}

/// «یک سال دیگر | از قراردادش با تیم باقی مانده», «۹ هفته دیگر | به پایان بازی\u{200C}ها مانده»
fn is_left_of(after: &Cursor<'_>) -> bool {
    const FAR: usize = 7;
    let to_end = |after: &mut Cursor<'_>| {
        after.take_word(Preposition::At).is_some() && (after.is_at(Edge::End) || after.is_at(Edge::Start))
    };
    let whole = after;
    (after.is_at(Preposition::From) || after.look(to_end))
        && after.look(|after| {
            let words = (0..FAR).map_while(|_| after.advance_and_peek().filter(|token| token.mark().is_none()));
            // «ده سال دیگر | از جنگل چیزی باقی نمی\u{200C}ماند» is the year.
            let clause = |token: &&Token| !token.has(Class::Verb) || token.has(Class::Left);
            words
                .take_while(clause)
                .take_while(|token| !whole.means(token, Loose::Trace))
                .any(|token| token.has(Class::Left))
        })
}

/// «دو سال دیگر | با ما قرارداد دارد», «یک سال دیگر | قرارداد دارد»; «دو روز دیگر جلسهٔ قرارداد داریم» is the day.
fn has_contract(after: &Cursor<'_>) -> bool {
    const FAR: usize = 4;
    let with = after.is_at(Particle::Plain);
    after.look(|after| {
        (0..if with { FAR } else { 1 }).any(|_| {
            let contract = after.following().is_some_and(|token| after.means(token, Loose::Contract));
            after.advance();
            contract && after.is_at(Hint::Aged)
        })
    })
}

/// «یک هفته دیگر | استراحت، او را آماده می\u{200C}کند»; «یک هفته دیگر سفر، بعد برگشت» tells when.
fn is_rest(after: &Cursor<'_>) -> bool {
    let comma = |token: &Token| matches!(token.mark(), Some(Mark::PersianComma | Mark::Comma));
    let does = |after: &mut Cursor<'_>| {
        after.advance_and_peek().is_some_and(comma) && {
            after.advance();
            is_near(after, 3, |token| token.means(Particle::Object))
        }
    };
    after.sense(Class::Plan).is_some() && after.look(does)
}

/// «قابل تمدید برای | یک سال دیگر», «قابل تمدید به مدت | دو سال دیگر»
fn is_renewable(cursor: &Cursor<'_>) -> bool {
    let preposition = |places| cursor.before_last(places).is_some_and(|token| token.has(Class::Preposition));
    let left = |places| cursor.before_last(places).is_some_and(|token| token.has(Class::Left));
    preposition(1) && left(2) || preposition(2) && left(3)
}
