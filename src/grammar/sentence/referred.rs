//! What has a time of its own, which is past: a participle, a letter that is answered.

use crate::expression::Side;
use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Flags, Gap, Hint, Mark, Preposition, Token};

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

/// What says something that no class of its own does.
pub(super) static HINTS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Hint]));

/// «بازگشت به نامهٔ شمارهٔ ۱۲ مورخ | ۲۳ خرداد», «عطف به جلسهٔ | ۱۲ تیر»
fn is_referred_to(tokens: &[Token], at: usize) -> bool {
    const FAR: usize = 9;
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
