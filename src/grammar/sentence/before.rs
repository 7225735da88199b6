//! What the words right before an expression say of its side: «جلسه شد | یکشنبه», «عکسای | تابستون رو», «از | صبح».

use super::verb::tense;
use crate::expression::{Anchor, Side, Time};
use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Loose, Particle, Preposition, Tense, Token};

/// The token right before, or before a preposition, and those before it.
pub(super) fn verb_before(before: &[Token]) -> Option<(&Token, &[Token])> {
    let (last, rest) = before.split_last()?;
    let led = last.has(Class::Preposition) && !last.has(Class::Verb);
    if led { rest.split_last() } else { Some((last, rest)) }
}

/// «جلسه شد | دوشنبه», «قرارمون موند برای | دوشنبه», «یادآور بذار برای | ۱۵ بهمن»; «قرار شد بعد از | دوشنبه»
pub(super) fn is_set(before: &[Token]) -> bool {
    let Some((verb, rest)) = verb_before(before) else { return false };
    let intended = before.last().is_some_and(|last| last.means(Hint::Intended));
    let wished = || intended && tense(verb, Flags::PERSIAN) == Some(Tense::Wished);
    (intended || rest.len() + 1 == before.len()) && is_agreed(verb, rest) || wished()
}

/// The side of a verb that stands before its day, as in speech, right before it or with words of its own between: «رفتم
/// شمال | دوشنبه», «میان خونه\u{200C}مون | جمعه», «خواهم رفت | ۱۰ آذر». What is said or thought is another clause: «گفت | دوشنبه».
pub(super) fn told_before(before: &[Token]) -> Option<Side> {
    /// The verb, words of its own, and a particle or preposition.
    const FAR: usize = 5;
    static STOPS: TokenTable = TokenTable::new(
        &TokenSet::classes(&[Class::And, Class::Usher])
            .or(TokenSet::words(Words::of(Class::Particle).only(&[
                Particle::Plain as i32,
                Particle::Or as i32,
                Particle::Not as i32,
            ])))
            .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
            .or(TokenSet::words(Words::of(Class::Hint).only(&[Hint::Intended as i32, Hint::Namely as i32]))),
    );
    let near = before.len().saturating_sub(FAR);
    let says = |place: &usize| {
        let token = &before[*place];
        let verb = token.sense(Class::Verb).is_some_and(|verb| !verb.flags.contains(Flags::LATENT));
        let stem = place.checked_sub(1).is_some_and(|led| before[led].means(Hint::Continuous));
        token.mark().is_some() || STOPS.has(token) || (verb || stem) && !token.has(Class::Preposition)
    };
    let place = (near..before.len()).rev().find(says)?;
    let (verb, led) = (&before[place], place.checked_sub(1).map(|led| &before[led]));
    if verb.mark().is_some() || [Hint::Saying, Hint::Becoming, Hint::Falling].into_iter().any(|hint| verb.means(hint)) {
        return None;
    }
    let said = match tense(verb, Flags::PERSIAN) {
        None if led.is_some_and(|led| led.means(Hint::Continuous)) => Tense::Present,
        Some(Tense::Past) if led.is_some_and(|led| tense(led, Flags::PERSIAN) == Some(Tense::Future)) => Tense::Future,
        said => said?,
    };
    // «میان خونه\u{200C}مون»; «هشدار می\u{200C}دهد شبکهٔ خبر»
    let words = before[place + 1..].iter().filter(|token| token.gap != Gap::Joined && !token.has(Class::Preposition));
    match said {
        Tense::Past | Tense::Managed => Some(Side::Past),
        Tense::Future | Tense::Wished | Tense::Planned => Some(Side::Future),
        Tense::Present if words.take(2).count() < 2 => Some(Side::Future),
        _ => None,
    }
}

/// «جلسه افتاد | دوشنبه», «قرارمون موند | برای شنبه», «وقت دکترتون شد | سه\u{200C}شنبه»: a meeting was set for what follows; but
/// «از درخت افتاد | دوشنبه», «عمل شد | شنبه».
fn is_agreed(verb: &Token, before: &[Token]) -> bool {
    let Some((last, rest)) = before.split_last() else { return false };
    if verb.means(Hint::Falling) {
        return is_held(last) || last.has(Class::Event);
    }
    // What is a meeting, and not what is done in one: «پخش شد».
    let meeting = last.sense(Class::Hint).is_some_and(|hint| !hint.flags.contains(Flags::LATENT)) && is_held(last);
    // «وقت», «نوبت»
    let turn = |token: &Token| is_held(token) && (token.has(Class::Left) || token.has(Class::Times));
    verb.means(Hint::Becoming) && (meeting || last.is_unknown() && rest.last().is_some_and(turn))
}

/// «جلسه», «پروازم»
pub(super) fn is_held(token: &Token) -> bool {
    token.means(Hint::Meeting)
}

/// «عکسای | تابستون رو», «گزارش مالی | پاییز را», «فیلم بازی | جمعه رو»: what is looked up, sent or shown has been.
pub(super) fn is_record(before: &[Token]) -> bool {
    const OTHERS: [Class; 4] = [Class::Verb, Class::Preposition, Class::And, Class::Particle];
    let record = |token: &Token| token.means(Loose::Record);
    let of_it = |token: &Token| token.mark().is_none() && !OTHERS.into_iter().any(|class| token.has(class));
    match before {
        [.., last] if record(last) => true,
        [.., head, last] => of_it(last) && record(head),
        _ => false,
    }
}

/// «از | صبح»: a part of a day that nobody named.
pub(super) fn is_since(readings: &Readings, before: &[Token]) -> bool {
    let Some(first) = readings.iter().next().filter(|_| readings.len() == 1) else { return false };
    let part = matches!((first.expression.anchor, first.expression.time), (Anchor::Unsaid, Some(Time::Part { .. })));
    part && first.expression.repeat.is_none() && before.last().is_some_and(|token| token.means(Preposition::From))
}
