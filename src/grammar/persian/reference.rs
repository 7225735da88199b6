//! References to no date: «اکنون», «اخیراً», «به\u{200C}زودی».

use crate::grammar::prelude::*;

/// The past, the present or the future; «در گذشته», but «گذشته» alone is an adjective.
pub(super) const REFERENCE: Rule = Rule::pattern(
    &[Named(RuleName::Reference, "اخیراً")],
    &[word(Words::of(Class::Reference))],
    |taken, convention| Some(say::vague(taken.sense(Class::Reference)?.value(), convention)),
)
.licensed(|cursor| cursor.word_before() == Some(Preposition::In) || !is_latent(cursor));

fn is_latent(cursor: &Cursor<'_>) -> bool {
    let reference = cursor.last().and_then(|token| cursor.sense_of(token, Class::Reference));
    reference.is_some_and(|sense| sense.flags.contains(Flags::LATENT))
}
