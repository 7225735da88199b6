//! Words before the name or the number of a period: «روز», «ماه», «سال»; «این».

use crate::grammar::prelude::*;
use crate::lexicon::Coded;

/// «این»
pub(super) const THIS: TokenSet = TokenSet::words(Words::of(Class::Demonstrative).only(&[Demonstrative::This as i32]));

/// The head nouns of a unit.
pub(super) const fn head(unit: Unit) -> TokenSet {
    TokenSet::words(Words::of(Class::Unit).only(&[unit as i32]).without(Flags::INDEFINITE))
}

/// Takes the head noun of a date: a word of that unit that stands without a count.
pub(super) fn take_head(cursor: &mut Cursor<'_>, unit: Unit) -> bool {
    let head = |sense: Sense| sense.is(unit) && !sense.flags.contains(Flags::INDEFINITE);
    cursor.take_if(Class::Unit, head).is_some()
}

/// Takes the «این» that a phrase begins with.
pub(super) fn take_this(cursor: &mut Cursor<'_>) -> bool {
    cursor.is_fresh() && cursor.take_word(Demonstrative::This).is_some()
}

/// «مدرسه ی | ۱۷ شهریور», «ماده ی | ۱۳۹۵»: the letter «ی» apart is the end of the name of a place or of what is numbered.
pub(super) fn follows_ezafe(cursor: &Cursor<'_>) -> bool {
    let letter = |token: &Token| token.gap.is_blank() && token.means(Loose::Ezafe);
    let named = |token: &Token| token.means(Block::NamesNext) || token.means(Coded::Any);
    cursor.before().is_some_and(letter) && cursor.before_last(2).is_some_and(named) && !cursor.starts_touching()
}
