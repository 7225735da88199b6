//! The names beside the figures of a date, as the finder's tables have them, and as [`Language`] writes them.

use super::between::is_of_word;
use super::language::Language;
use crate::calendar::{Calendar, Weekday};
use crate::lexicon::{Class, Era, HalfDay, Sense, TokenKind, Tokens};
use crate::numeral::Folded;

/// What a word of a date names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Named {
    Month(Calendar, u8),
    Weekday(Weekday),
    Era(Era),
    /// A word that says nothing more: «ماه», «سال».
    Filler,
    /// «ساعت»
    Clock,
    Meridiem(HalfDay),
}

/// Words beside a date that say nothing more.
const FILLERS: [&str; 17] = [
    "ماه", "سال", "روز", "مورخ", "مورخه", "تاریخ", "در", "به", "از", "برج", "سنه", "مصادف", "of", "the", "on", "date",
    "dated",
];

/// Other spellings of the months: what libraries of dates write (moment-jalaali has Khordaad, Aabaan), and "Day" for Dey,
/// which in a text is a day.
const SPELLINGS: [(&str, u8); 9] = [
    ("khordaad", 3),
    ("mordaad", 5),
    ("amordaad", 5),
    ("aabaan", 8),
    ("aazar", 9),
    ("day", 10),
    ("shahrivarmah", 6),
    ("esphand", 12),
    ("urdebehesht", 2),
];

/// What the text begins with, and its length in bytes.
pub(super) fn look_up(text: &str) -> Option<(Named, usize)> {
    let word = text.get(..text.find(|letter| !is_of_word(letter)).unwrap_or(text.len()))?;
    let own = Folded::joined(word).and_then(|folded| own(folded.as_str())).map(|named| (named, word.len()));
    match (own, listed(text)) {
        // «اردی بهشت», "Sha'ban": the longer name.
        (Some(own), Some(listed)) if listed.1 > own.1 => Some(listed),
        (own, listed) => own.or(listed),
    }
}

/// What a folded word names among the names that the crate writes.
fn own(word: &str) -> Option<Named> {
    if FILLERS.contains(&word) {
        return Some(Named::Filler);
    }
    if let Some(weekday) = Language::ALL.iter().find_map(|language| place(language.weekdays(), word)) {
        return Some(Named::Weekday(Weekday::ALL[weekday % 7]));
    }
    if let Some(weekday) = Weekday::ALL.iter().find(|&&day| is(Language::English.short_weekday(day), word)) {
        return Some(Named::Weekday(*weekday));
    }
    let month = |word: &str| {
        let whole = Language::ALL.iter().find_map(|language| place(language.months(), word));
        let short =
            || (0..12).find(|&month| Language::English.short_month(month as u8 + 1).is_some_and(|name| is(name, word)));
        let other = || SPELLINGS.iter().find(|(other, _)| *other == word).map(|&(_, month)| month as usize - 1);
        whole.or_else(short).or_else(other)
    };
    let month = month(word).or_else(|| month(word.strip_suffix("ماه")?))?;
    Some(Named::Month(Calendar::Jalali, month as u8 + 1))
}

fn place(names: &[&str], word: &str) -> Option<usize> {
    names.iter().position(|name| is(name, word))
}

/// True if a name folds to the word.
fn is(name: &str, word: &str) -> bool {
    Folded::joined(name).is_some_and(|name| name.as_str() == word)
}

/// What the first words are in the tables of the finder.
fn listed(text: &str) -> Option<(Named, usize)> {
    let token = Tokens::new(text).next().filter(|token| token.start == 0 && matches!(token.kind, TokenKind::Word))?;
    let named = token.senses.iter().find_map(|&sense| named(sense))?;
    Some((named, token.end))
}

fn named(sense: Sense) -> Option<Named> {
    let month = |calendar| u8::try_from(sense.number()).ok().map(|month| Named::Month(calendar, month));
    match sense.class {
        Class::MonthJalali => month(Calendar::Jalali),
        Class::MonthGregorian => month(Calendar::Gregorian),
        Class::MonthHijri => month(Calendar::Hijri),
        Class::Weekday => Some(Named::Weekday(sense.value())),
        Class::Era => Some(Named::Era(sense.value())),
        Class::Clock => Some(Named::Clock),
        Class::Meridiem => Some(Named::Meridiem(sense.value())),
        _ => None,
    }
}
