//! Persian verbs, which end their sentence.

use super::verb::tense;
use crate::expression::{Anchor, CalendarDate, Scope, Side, Year};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Mark, Particle, Preposition, Tense, Token};

/// What stood in the sentence before the expressions.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub(super) struct Before {
    /// «قرار است», «باید»
    pub(super) planned: bool,
    /// «توانست», «موفق شد»
    pub(super) managed: bool,
    /// «هر سال»
    pub(super) yearly: bool,
}

/// Lets the first verb after the expressions say on which side they are; false where there is none.
pub(super) fn apply_verb(before: &Before, readings: &mut Readings, after: &mut impl Iterator<Item = Token>) -> bool {
    let mut object = false;
    let said = said_by(after, &mut object);
    if said == Some(Tense::Habitual)
        || before.yearly && matches!(said, None | Some(Tense::Present | Tense::Timeless | Tense::Wished))
    {
        readings.iter_mut().for_each(recur);
        return true;
    }
    let ahead = readings.iter().any(|reading| reading.expression.side == Some(Side::Future));
    let side = match said {
        None | Some(Tense::Timeless) if before.planned => Side::Future,
        // «تا ۱۵ آذر تمدید شد»; «قرارداد ۱۵ آبان تمدید شد»
        Some(Tense::PastButDeadline) if ahead => return true,
        Some(Tense::PastButDeadline | Tense::Past | Tense::Managed) => Side::Past,
        // «توانست در مهر قهرمان شود»
        Some(Tense::Wished) if before.managed => Side::Past,
        // «گزارش شهریور | را بفرست»: what is to be done with it says nothing of when it was.
        Some(Tense::Wished) if object => return true,
        Some(Tense::Present | Tense::Future | Tense::Wished | Tense::Planned) => Side::Future,
        _ => return said.is_some(),
    };
    let leans = |reading: &&mut Reading| reading.expression.leans() && reading.expression.side != Some(Side::Past);
    for reading in readings.iter_mut().filter(leans) {
        reading.expression.side = Some(side);
    }
    said.is_some()
}

/// What the first verb says, together with the one that belongs to it; `object` becomes true where «را» stands first.
fn said_by(after: &mut impl Iterator<Item = Token>, object: &mut bool) -> Option<Tense> {
    let mut first = true;
    let (mut depth, mut bracketed) = (0, false);
    let mut counted = false;
    // A verb that is a noun before a word of its own: «نشست», «ساخت مسکن».
    let mut noun = None;
    let (said, next) = loop {
        let token = after.next();
        if let Some(said) = noun.take().filter(|_| !token.as_ref().is_some_and(may_be_owned)) {
            break (said, token);
        }
        let token = token?;
        *object |= core::mem::take(&mut first) && token.means(Particle::Object);
        if !SAYS.has(&token) {
            counted = false;
            continue;
        }
        // «می\u{200C}پزیم», «نمی\u{200C}چینند»: a verb of no table is present, unless its stem is known as past.
        if token.means(Hint::Continuous) {
            let stem = after.next()?;
            let past = tense(&stem, Flags::PERSIAN) == Some(Tense::Past);
            if stem.gap.is_blank() && stem.mark().is_none() {
                break (if past { Tense::Past } else { Tense::Present }, None);
            }
        }
        // «تولد سارا ۲۰ بهمن، چند روز مونده»
        if counted && token.has(Class::Left) {
            return Some(Tense::Future);
        }
        counted = token.has(Class::Unit);
        depth += i32::from(token.mark() == Some(Mark::Open)) - i32::from(token.mark() == Some(Mark::Close));
        bracketed |= depth < 0;
        let Some(said) = tense(&token, Flags::PERSIAN) else { continue };
        if !token.sense(Class::Verb).is_some_and(|sense| sense.flags.contains(Flags::LATENT)) {
            break (said, None);
        }
        noun = Some(said);
    };
    let mut next = || next.or_else(|| after.next()).and_then(|token| tense(&token, Flags::PERSIAN));
    match said {
        // «امروز (۱ مهر) برگزار کنند»: the gloss is of another day, and tells no wish.
        Tense::Wished if bracketed => Some(Tense::Timeless),
        // «کند بود» is no verb.
        Tense::Wished => next().filter(|next| matches!(next, Tense::Past | Tense::Timeless)).or(Some(said)),
        // «پرداخت می\u{200C}شود», «ساخت خواهد شد»
        Tense::Past => {
            next().filter(|next| matches!(next, Tense::Present | Tense::Future | Tense::Wished)).or(Some(said))
        }
        // «باید دید», «می\u{200C}توان گفت»
        Tense::Planned => Some(if next() == Some(Tense::Past) { Tense::Timeless } else { said }),
        said => Some(said),
    }
}

/// The tokens that say something on the way to the verb.
static SAYS: TokenTable = TokenTable::new(
    &TokenSet::classes(&[Class::Verb, Class::Left, Class::Unit])
        .or(TokenSet::words(Words::of(Class::Hint).only(&[Hint::Continuous as i32])))
        .or(TokenSet::marks(&[Mark::Open, Mark::Close])),
);

/// True for a word that can be a noun's own; the others make a verb of what may be one.
fn may_be_owned(next: &Token) -> bool {
    let others = [Class::Preposition, Class::And, Class::Verb, Class::Particle, Class::Demonstrative];
    next.mark().is_none() && !others.into_iter().any(|class| next.has(class))
}

/// «۶ ژانویه جشن می\u{200C}گیرند»: a day, month or season without a year is of every year.
fn recur(reading: &mut Reading) {
    match &mut reading.expression.anchor {
        Anchor::Date(CalendarDate { year: year @ Year::Unsaid, month: Some(_), weekday: None, .. })
        | Anchor::Season { year: year @ Year::Unsaid, scope: Scope::Bare, .. } => *year = Year::Every,
        _ => {}
    }
}

/// «بازیکن خریداری\u{200C}شده در زمستان … خواهد رفت»: a participle has a time of its own, which is past, and so has a letter
/// that is answered; `at` is the place of the first reading.
pub(super) fn lean_participle(readings: &mut Readings, tokens: &[Token], at: usize) {
    let before = |places: usize| at.checked_sub(places).and_then(|place| tokens.get(place));
    let Some(first) = readings.first_mut().filter(|reading| reading.expression.leans()) else { return };
    let within = before(1).is_some_and(|token| token.means(Preposition::In));
    let participle = before(if within { 2 } else { 1 }).is_some_and(|participle| {
        let joined = participle.gap == Gap::Joined;
        participle.sense(Class::Participle).is_some_and(|sense| joined || !sense.flags.contains(Flags::LATENT))
    });
    if participle || is_referred_to(tokens, at) {
        first.expression.side = Some(Side::Past);
    }
}

/// «بازگشت به نامهٔ شمارهٔ ۱۲ مورخ | ۲۳ خرداد», «عطف به جلسهٔ | ۱۲ تیر»
fn is_referred_to(tokens: &[Token], at: usize) -> bool {
    const FAR: usize = 9;
    static HINTS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Hint]));
    let near = at.saturating_sub(FAR)..at;
    if !tokens[near.clone()].iter().any(|token| HINTS.has(token)) {
        return false;
    }
    let leads = |place: usize| {
        let before = place.checked_sub(1).and_then(|before| tokens.get(before));
        let token = &tokens[place];
        let begins = before.is_none_or(|before| before.mark().is_some()) || token.gap == Gap::Paragraph;
        let leading = |token: &Token| token.has(Class::Preposition) || token.means(Hint::Referring);
        token.means(Hint::Document) && before.is_some_and(leading)
            || token
                .sense(Class::Hint)
                .is_some_and(|hint| hint.is(Hint::Referring) && (begins || !hint.flags.contains(Flags::LATENT)))
    };
    let goes_on = |token: &Token| {
        let stroke = matches!(token.mark(), None | Some(Mark::Slash | Mark::Hyphen));
        let led = token.has(Class::Preposition) && !token.has(Class::Dated);
        stroke && !led && !token.has(Class::Verb) && token.gap != Gap::Paragraph
    };
    near.rev().take_while(|&place| leads(place) || goes_on(&tokens[place])).any(leads)
}

/// The side that a verb shows, the present too.
pub(super) fn side(token: &Token) -> Option<Side> {
    match tense(token, Flags::PERSIAN)? {
        Tense::Past | Tense::Managed => Some(Side::Past),
        Tense::Present | Tense::Future | Tense::Wished => Some(Side::Future),
        _ => None,
    }
}
