//! Token sets that several rules begin with.

use crate::grammar::prelude::*;

pub(super) const A: Words = Words::of(Class::Article).only(&[Article::A as i32]);

/// "At", "around".
pub(super) const AT: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::At as i32]));

pub(super) const THE: TokenSet = TokenSet::words(Words::of(Class::Article).only(&[Article::The as i32]));

/// "Last", "next", "this", and no "ago": what says which one of several.
pub(super) const DIRECTION: TokenSet = TokenSet::words(Words::of(Class::Direction).without(Flags::AGO));

pub(super) const LED: TokenSet = THE.or(DIRECTION);

pub(super) const OF: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::Of as i32]));

pub(super) const MONTHS: TokenSet = TokenSet::classes(&[Class::MonthGregorian, Class::MonthJalali, Class::MonthHijri]);

pub(super) const CALENDAR: TokenSet = TokenSet::classes(&[Class::Calendar]);

/// The dash of a range.
pub(super) const DASH: TokenSet = TokenSet::marks(&[Mark::Hyphen, Mark::Dash]);

/// The dot of "2.5", "Mon."
pub(super) const DECIMAL: TokenSet = TokenSet::marks(&[Mark::Dot]);

pub(super) const fn unit(unit: Unit) -> TokenSet {
    TokenSet::words(Words::of(Class::Unit).only(&[unit as i32]))
}

/// The words of a class that are no plurals.
pub(super) const fn singular(class: Class) -> TokenSet {
    TokenSet::words(Words::of(class).without(Flags::PLURAL))
}

/// One of those, alone or after "the", "last", "this coming".
pub(super) const fn led(words: TokenSet) -> [Prefix; 2] {
    [Prefix::any(words), Prefix::before(LED, words.or(DIRECTION))]
}

/// The letter of "Q3", "4Q", "H1".
pub(super) const PERIOD_CODE: TokenSet = TokenSet::classes(&[Class::PeriodCode]);
