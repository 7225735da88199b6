//! Words that are written against each other: «درسال», «سی\u{200C}ویکم», «چهارروزه», «فرداست», «فرداصبح»; days whose last letter is drawn
//! out.

use super::class::Class;
use super::flags::Flags;
use super::lookup;
use super::sense::Sense;
use super::senses::Senses;
use super::table::{JOINTS, LONGER_JOINTS};
use crate::expression::Unit;
use crate::scan::Key;

/// A filter by the first eight letters of a Persian word: false for nearly every word that is not several written as one.
#[inline(always)]
pub(super) fn may_be_two(letters: u64) -> bool {
    has(&JOINTS, joint_place(letters))
}

/// As [`may_be_two`], where it passes: of the words that it passes for nothing, one in eight is left.
pub(super) fn is_likely_two(letters: u64) -> bool {
    has(&LONGER_JOINTS, longer_joint_place(letters))
}

#[inline(always)]
pub(super) const fn has(bits: &[u64; JOINT_BITS / 64], place: usize) -> bool {
    bits[place / 64] >> (place % 64) & 1 != 0
}

/// The bits of a filter, most of them clear.
pub(super) const JOINT_BITS: usize = 1 << 15;

/// The bit of a word in the filter, from its first four letters.
#[inline(always)]
pub(super) const fn joint_place(letters: u64) -> usize {
    ((letters as u32).wrapping_mul(0x9E37_79B1) >> (u32::BITS - JOINT_BITS.ilog2())) as usize
}

/// The bit of a word in the second filter, from its first five letters.
pub(super) const fn longer_joint_place(letters: u64) -> usize {
    ((letters << 24).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - JOINT_BITS.ilog2())) as usize
}

/// The longest first word of several written as one: its number of letters and its senses.
pub(super) fn first_word(key: &Key) -> Option<(usize, Senses)> {
    if key.is_overlong() {
        return None;
    }
    (1..key.len()).rev().find_map(|letters| {
        let first = senses(&key.prefix(letters)).filter(|first| first.iter().any(may_be_first))?;
        // «ح» is short for «حدود».
        if letters < MIN_MODIFIER && first.has(Class::Modifier) {
            return None;
        }
        let rest = key.without_prefix(letters);
        joins(first, &rest).then_some((letters, first))
    })
}

/// The letters of the shortest approximator that a number may be written against: «حدودشش».
const MIN_MODIFIER: usize = 4;

/// «فردااا», «امشبب»: the senses of a day whose last letter is drawn out.
pub(super) fn drawn_out(key: &Key) -> Option<Senses> {
    if key.is_overlong() {
        return None;
    }
    let last = key.letters().last()?;
    let word = key.letters().enumerate().filter(|&(_, letter)| letter != last).last()?.0 + 2;
    let day = senses(&key.prefix(word)).filter(|_| word < key.len())?;
    day.iter().any(may_be_drawn_out).then_some(day)
}

pub(super) const fn may_be_drawn_out(sense: &Sense) -> bool {
    matches!(sense.class, Class::DeicticDay | Class::DeicticNight | Class::DeicticYear | Class::Weekday)
}

/// True for the classes that [`joins`] asks of a first word.
const fn may_be_first(sense: &Sense) -> bool {
    use Class::*;
    matches!(
        sense.class,
        And | Cardinal
            | DayPart
            | DeicticDay
            | DeicticNight
            | DeicticYear
            | Direction
            | Edge
            | Every
            | Fraction
            | Modifier
            | MonthGregorian
            | MonthJalali
            | Ordinal
            | Preposition
            | Unit
            | VagueNumber
    )
}

/// What a word of the tables can be.
pub(super) fn senses(key: &Key) -> Option<Senses> {
    lookup::find(key)?.senses(false)
}

/// True if [`joins`] can hold for words with those senses.
#[cfg(test)]
pub(super) fn may_join(first: &Sense, rest: &Sense) -> bool {
    match first.class {
        Class::Preposition => is_surely_a_date(rest) || matches!(rest.class, Class::Cardinal | Class::VagueNumber),
        Class::Every => is_surely_a_date(rest) || rest.class == Class::Cardinal || is_part_of_day(rest),
        Class::Cardinal => matches!(rest.class, Class::UnitAdjective | Class::Unit),
        Class::Modifier => rest.class == Class::Cardinal,
        Class::VagueNumber => matches!(rest.class, Class::UnitAdjective | Class::Unit),
        Class::Unit => rest.class == Class::Direction,
        Class::DeicticDay => is_time_of_day(rest),
        Class::DayPart => is_day(rest),
        Class::Edge => is_unit(rest, Unit::Month) || is_unit(rest, Unit::Year),
        Class::Fraction => is_unit(rest, Unit::Hour),
        _ => false,
    }
}

/// True if a clitic can follow.
#[cfg(test)]
pub(super) fn may_have_clitic(first: &Sense) -> bool {
    let deictic = matches!(first.class, Class::DeicticDay | Class::DeicticNight | Class::DeicticYear);
    deictic || matches!(first.class, Class::Direction | Class::Unit) || is_month_with_copula(first)
}

/// «آبانه», «آذره», «آوریله»; but «تیره», «مهره», «دیه», «مایه»
fn is_month_with_copula(sense: &Sense) -> bool {
    const DEY: i32 = 10;
    let jalali = sense.class == Class::MonthJalali && !sense.is(DEY);
    let gregorian = sense.class == Class::MonthGregorian && !sense.flags.contains(Flags::LATENT);
    (jalali || gregorian) && !sense.flags.intersects(Flags::COUNTED.union(Flags::DARI).union(Flags::MAH))
}

/// «نوزدهم»; «دومی», «پنجمی» are words of their own.
pub(super) fn is_great_ordinal(sense: &Sense) -> bool {
    sense.class == Class::Ordinal && sense.number() > 10 && !sense.flags.contains(Flags::SUPERLATIVE)
}

/// True if the rest can follow a first word with those senses.
fn joins(first: Senses, rest: &Key) -> bool {
    let is = |class: Class| first.iter().any(|sense| sense.class == class && !sense.flags.contains(Flags::LATENT));
    if is(Class::Preposition) || is(Class::Every) {
        // «هرشب»
        if is(Class::Every) && senses(rest).is_some_and(|rest| rest.iter().any(is_part_of_day)) {
            return true;
        }
        // «ازیک», «درچند»; «درسه» and «باده» are words, «هرچند» is "although".
        let led = is(Class::Preposition);
        let counted = rest.len() >= 4 || led && *rest == const { Key::persian("یک") };
        return senses(rest).is_some_and(|rest| {
            let counts =
                |sense: &Sense| counted && sense.class == Class::Cardinal || led && sense.class == Class::VagueNumber;
            rest.iter().any(|sense| is_surely_a_date(sense) || counts(sense))
        });
    }
    if is(Class::Cardinal) {
        let measured = senses(rest).is_some_and(|rest| rest.has(Class::UnitAdjective));
        let counted = rest.len() >= 3 && is_counted(rest, Flags::INDEFINITE);
        return measured || counted || continues_number(rest);
    }
    // «چندسال», «چندروزی», «چندساله»
    if is(Class::VagueNumber) {
        let measured = senses(rest).is_some_and(|rest| rest.has(Class::UnitAdjective));
        return measured || rest.len() >= 3 && is_counted(rest, Flags::VAGUE);
    }
    if is(Class::And) {
        return is_number(rest);
    }
    // «حدودشش»
    if is(Class::Modifier) {
        return senses(rest).is_some_and(|rest| rest.has(Class::Cardinal));
    }
    // «روزگذشته», «سه روزپیش»
    let unit = first.iter().any(|sense| sense.class == Class::Unit && !sense.flags.contains(Flags::LATENT));
    if unit && rest.len() >= 3 {
        let kind = if rest.len() >= 4 { Flags::SPAN.union(Flags::AGO) } else { Flags::AGO };
        let side = |sense: &Sense| sense.class == Class::Direction && sense.flags.intersects(kind);
        return senses(rest).is_some_and(|rest| rest.iter().any(side));
    }
    // «آخرماه», «اولسال»; «نیمساعت»
    let counted = |unit| {
        let unit = |sense: &Sense| is_unit(sense, unit);
        is_counted(rest, Flags::INDEFINITE) && senses(rest).is_some_and(|rest| rest.iter().any(unit))
    };
    if is(Class::Edge) && (counted(Unit::Month) || counted(Unit::Year)) || is(Class::Fraction) && counted(Unit::Hour) {
        return true;
    }
    // «فرداصبح», «فرداساعت ۵»
    if is(Class::DeicticDay) && senses(rest).is_some_and(|rest| rest.iter().any(is_time_of_day)) {
        return true;
    }
    // «عصردیروز», «صبحجمعه»
    if first.iter().any(is_part_of_day) && senses(rest).is_some_and(|rest| rest.iter().any(is_day)) {
        return true;
    }
    // «هفتم آبانه»
    if *rest == const { Key::persian("ه") } && first.iter().any(is_month_with_copula) {
        return true;
    }
    // «قرن نوزدهمی»
    if *rest == const { Key::persian("ی") } && first.iter().any(is_great_ordinal) {
        return true;
    }
    let ago = first.iter().any(|sense| sense.class == Class::Direction && sense.flags.contains(Flags::AGO));
    let clitic = ago || is(Class::DeicticDay) || is(Class::DeicticNight) || is(Class::DeicticYear);
    let short = rest.len() <= MAX_CLITIC;
    short && (clitic && CLITICS.contains(rest) || is_plural(first) && *rest == const { Key::persian("ست") })
}

/// «دوهفته»: the moon of poems, and a magazine, unless a direction follows.
pub(super) fn is_moon(key: &Key) -> bool {
    *key == const { Key::persian("دوهفته") }
}

/// «یکماه», «دوسال»: a unit in the singular, without the flags of `unlike`.
fn is_counted(rest: &Key, unlike: Flags) -> bool {
    let unlike = Flags::PLURAL.union(Flags::LATENT).union(unlike);
    let unit = |sense: &Sense| sense.class == Class::Unit && !sense.flags.intersects(unlike);
    senses(rest).is_some_and(|senses| senses.iter().any(unit))
}

/// «سال\u{200C}هاست»: the plural of a unit that `key` begins with, if only «ست» follows it.
pub(super) fn plural_before_is(key: &Key) -> Option<Senses> {
    let letters = key.len().checked_sub(2).filter(|_| !key.is_overlong())?;
    let plural = senses(&key.prefix(letters)).filter(|&senses| is_plural(senses))?;
    (key.without_prefix(letters) == const { Key::persian("ست") }).then_some(plural)
}

fn is_plural(senses: Senses) -> bool {
    let flags = Flags::LATENT.union(Flags::EZAFE).union(Flags::INDEFINITE);
    let plural = |sense: &Sense| sense.flags.contains(Flags::PLURAL) && !sense.flags.intersects(flags);
    senses.iter().any(|sense| sense.class == Class::Unit && plural(sense))
}

/// «است», «هم», «را» as they are said and written against the word.
pub(super) const CLITICS: [Key; 6] = Key::all_persian(["ست", "س", "م", "و", "رو", "ه"]);

/// The letters of the longest of them.
const MAX_CLITIC: usize = 2;

/// «…وپنجم»
fn continues_number(rest: &Key) -> bool {
    let and = senses(&rest.prefix(1)).is_some_and(|first| first.has(Class::And));
    and && is_number(&rest.without_prefix(1))
}

/// A number word, alone or continued by «و».
fn is_number(key: &Key) -> bool {
    (1..=key.len()).rev().any(|letters| {
        let number = senses(&key.prefix(letters)).is_some_and(|senses| senses.iter().any(is_numeral));
        number && (letters == key.len() || continues_number(&key.without_prefix(letters)))
    })
}

pub(super) const fn is_numeral(sense: &Sense) -> bool {
    matches!(sense.class, Class::Cardinal | Class::Ordinal | Class::Fraction)
}

/// «شب», «صبح»; not «شب\u{200C}ها»
fn is_part_of_day(sense: &Sense) -> bool {
    sense.class == Class::DayPart && !sense.flags.contains(Flags::PLURAL)
}

/// «امروز», «جمعه»
fn is_day(sense: &Sense) -> bool {
    matches!(sense.class, Class::DeicticDay | Class::Weekday) && !sense.flags.contains(Flags::LATENT)
}

fn is_unit(sense: &Sense, unit: Unit) -> bool {
    sense.class == Class::Unit && sense.is(unit)
}

/// «صبح», «ساعت»
fn is_time_of_day(sense: &Sense) -> bool {
    is_part_of_day(sense) || sense.class == Class::Clock
}

/// True for a word that is surely of a date: a preposition is split off no other.
fn is_surely_a_date(sense: &Sense) -> bool {
    let class = matches!(
        sense.class,
        Class::MonthJalali | Class::MonthGregorian | Class::Weekday | Class::DeicticDay | Class::DeicticYear
    ) || (sense.class == Class::Unit && !sense.flags.contains(Flags::INDEFINITE));
    class && !sense.flags.contains(Flags::LATENT)
}
