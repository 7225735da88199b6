//! Clauses that a verb of the past tells of what is to come: «اگر تا شنبه نیامد زنگ بزن», «همین که ساعت ۷ شد خبرم کن».

use super::verb::tense;
use crate::lexicon::{Class, Flags, Hint, Loose, Particle, Sense, Tense, Token};

/// «اگه | جمعه رفتی …», «اگر تا | دوشنبه آمدی …»
pub(super) fn is_condition(before: &[Token]) -> bool {
    /// «تو», «تا»
    const BETWEEN: usize = 2;
    let near = before.iter().rev().take(1 + BETWEEN).take_while(|token| token.mark().is_none());
    near.filter_map(opener).any(|opener| !opener.flags.contains(Flags::WEAK))
}

/// «اگر … | تا شنبه نیامد … زنگ بزن», «وقتی … | شد خبرم کن»: what is to be done once the clause is true lies ahead, and so does
/// its day; `after` stands behind the verb, which is of the first person or not. «وقتی شنبه دیدمش گفت برو» tells what was.
pub(super) fn leads_on<'a>(before: &[Token], mut after: impl Iterator<Item = &'a Token>, first: bool) -> bool {
    /// How far what is to be done stands behind the clause's verb.
    const FAR: usize = 12;
    let clause = |token: &&Token| token.mark().is_none() && !token.has(Class::Verb);
    let Some(opener) = before.iter().rev().take_while(clause).find_map(opener) else { return false };
    let says =
        |token: &Token| orders(token) || tense(token, Flags::PERSIAN).is_some_and(|said| said != Tense::Timeless);
    // «اگه شنبه حرفی زدم معذرت می\u{200C}خوام», «اگر شنبه باخت که …»
    let mut told = first || opener.flags.contains(Flags::WEAK);
    let Some(verb) = after.by_ref().take(FAR).find(|token| {
        told |= token.means(Particle::Plain) || asks_why(token);
        says(token)
    }) else {
        return false;
    };
    let ahead = [Tense::Present, Tense::Future, Tense::Wished, Tense::Planned];
    orders(verb) || !told && tense(verb, Flags::PERSIAN).is_some_and(|said| ahead.contains(&said))
}

/// «چرا»: «اگر زلزله آمد | چرا خبر نمی\u{200C}دهند» asks of what was.
pub(super) fn asks_why(token: &Token) -> bool {
    token.sense(Class::Hint).is_some_and(|hint| hint.is(Hint::Asking) && hint.flags.contains(Flags::LATENT))
}

/// «زنگ بزن», «یادم بنداز»
pub(super) fn orders(token: &Token) -> bool {
    token.has(Class::Order) || token.means(Loose::Ordered)
}

/// «اگر»; weak for «وقتی»
fn opener(token: &Token) -> Option<Sense> {
    token.sense(Class::Hint).filter(|hint| hint.is(Hint::If))
}
