//! What the words after an amount make of it: «چهل سال یا شصت سال پیش», «ده سال گذشته است», «چهار ماه بزرگ مشتری».

use super::amount::take_length;
use super::beside_number::counts_next;
use super::customs;
use super::plan::is_near;
use crate::grammar::prelude::*;

/// «چهل سال | یا شصت سال پیش»: the side that both are on.
pub(super) fn side_after_or(amount: &Amount, after: &Cursor<'_>) -> Option<Direction> {
    let (_, unit) = amount.in_smallest()?;
    after.look(|ahead| {
        ahead.take_word(Particle::Or)?;
        let (_, other) = take_length(ahead)?.in_smallest()?;
        let from_now = |side: Sense| {
            let spans = side.flags.contains(Flags::SPAN);
            side.flags.contains(Flags::AGO)
                && !side.flags.contains(Flags::ANAPHORIC)
                && (side.is(Direction::Past) || spans)
        };
        let side = ahead.take_if(Class::Direction, from_now)?;
        (unit == other).then(|| side.value())
    })
}

/// «یک ماه | بیست روز قبل», «یک هفته | ده روز پیش»: about so long ago, and the lower counts.
pub(super) fn take_near(amount: &Amount, cursor: &mut Cursor<'_>) -> Option<Amount> {
    let (count, unit) = amount.in_smallest().filter(|&(_, unit)| matches!(unit, Unit::Week | Unit::Month))?;
    cursor.attempt(|cursor| {
        let near = take_length(cursor)?;
        let (days, _) = near.in_smallest().filter(|&(_, unit)| unit == Unit::Day)?;
        let whole = count.checked_mul(unit.in_units(Unit::Day)?)?;
        let ago = cursor.sense(Class::Direction).is_some_and(|side| side.flags.contains(Flags::AGO));
        let close = whole <= days.saturating_mul(2) && days <= whole.saturating_mul(2);
        (ago && close).then_some(if days < whole { near } else { *amount })
    })
}

/// «ده سال | گذشته است», «از آن زمان ده سال | گذشته، اما», «تنها پنج دقیقه | گذشته که»: the verb, and no side; «در ده سال
/// گذشته», «آمار ده سال گذشته است».
pub(super) fn has_passed(after: &Cursor<'_>) -> bool {
    const FAR: usize = 7;
    let passed = |side: &Sense| {
        side.is(Direction::Past)
            && side.flags.contains(Flags::SPAN)
            && !side.flags.intersects(Flags::AGO.union(Flags::LENGTH))
    };
    if after.sense(Class::Direction).filter(passed).is_none() {
        return false;
    }
    let next = after.look(|after| after.advance_and_peek());
    let copula = next.is_some_and(|token| token.has(Class::Copula));
    let clause =
        next.is_none_or(|token| token.mark().is_some() || token.has(Class::And) || token.means(Particle::Plain));
    if !copula && !clause && !next.is_some_and(|token| after.means(token, Loose::But)) {
        return false;
    }
    let from = |token: &Token| token.means(Preposition::From);
    let since = |places: usize| {
        let that = after.before_last(places).is_some_and(|token| token.means(Demonstrative::That));
        (copula || that) && (1..=FAR).any(|further| after.before_last(places + further - 1).is_some_and(from))
    };
    let counted = |token: &Token| token.has(Class::Modifier) || after.means(token, Loose::Only);
    let opens = |token: &Token| {
        let classes = [Class::And, Class::Verb, Class::Particle];
        counted(token) || token.mark().is_some() || classes.into_iter().any(|class| token.has(class))
    };
    let led = |token: &Token| token.has(Class::Preposition) || token.has(Class::Demonstrative);
    if after.before().is_some_and(led) {
        return false;
    }
    let told = (1..=FAR).any(since);
    match copula {
        true => after.starts_sentence() || told || after.before().is_some_and(opens),
        false => told || next.is_some_and(|token| token.means(Particle::Plain)) && after.before().is_some_and(counted),
    }
}

/// «سه ماه | تابستان», «۳ ماه | فصل پاییز»: the season is so long.
pub(super) fn take_season(amount: &Amount, cursor: &mut Cursor<'_>) -> Option<Said> {
    const MONTHS: u32 = 3;
    let months = amount.in_smallest() == Some((MONTHS, Unit::Month));
    let season = cursor.sense(Class::Season).is_some_and(|season| !season.flags.contains(Flags::PLURAL));
    if !months || !season && !cursor.is_at(Unit::Season) {
        return None;
    }
    cursor.attempt(|cursor| {
        let (mut draft, mut date) = (Draft::new(), cursor.restart());
        date.fill(&mut draft);
        let whole = draft.season.is_some() && !draft.has_time();
        let said = customs::finish(&draft).filter(|_| whole)?;
        *cursor = cursor.joined(date);
        Some(Said::sure(said.expression, said.rule))
    })
}

/// «۲ سال | به ۲ سال»: every so often; «از دو سال به سه سال» has grown.
pub(super) fn take_again(amount: &Amount, cursor: &mut Cursor<'_>) -> bool {
    let grown = cursor.word_before() == Some(Preposition::From);
    !grown
        && cursor.takes(|cursor| {
            cursor.take_word(Preposition::At)?;
            take_length(cursor).filter(|again| again == amount)?;
            // «مدت آن از ۲ سال | به ۲ سال دیگر», «دو ماه به دو ماه مانده به عید» are two lengths.
            let other = [Class::Direction, Class::Left].into_iter().any(|class| cursor.sense(class).is_some());
            (!other && !is_near(cursor, 4, |token| cursor.means(token, Loose::Growth))).then_some(())
        })
}

/// «چهار ماه | بزرگ مشتری», «دو ماه | مریخ», «زحل ۶۳ ماه | دارد»: moons.
pub(super) fn are_moons(amount: &Amount, after: &Cursor<'_>) -> bool {
    let planet = |token: &Token| after.means(token, Loose::Planet);
    let great = |after: &mut Cursor<'_>| {
        after.take(Class::Praise).is_some()
            && after.peek().is_some_and(|token| planet(token) || after.means(token, Loose::Jupiter))
    };
    // «مأموریت مریخ سه ماه | داشت» lasted so long.
    let begins = |places| after.before_last(places).is_none_or(|token| token.mark().is_some() || token.has(Class::And));
    let owns = |places| after.before_last(places).is_some_and(planet) && begins(places + 1);
    let owned = || after.is_at(Hint::Aged) && (1..=3).any(owns);
    // «دو ماه | مریخ را کاوید»
    let named = |after: &mut Cursor<'_>| {
        after.following().is_some_and(planet)
            && !after.advance_and_peek().is_some_and(|token| token.means(Particle::Object))
    };
    amount.single().is_some_and(|part| part.unit == Unit::Month) && (after.look(named) || after.look(great) || owned())
}

/// «در شش ماههٔ | گذشته», «چند ماههٔ | اخیر»; «قرارداد شش ماههٔ گذشته» is the last one.
pub(super) fn take_span_of(cursor: &mut Cursor<'_>) -> Option<Direction> {
    let led = cursor.starts_sentence() || cursor.before().is_some_and(|token| token.has(Class::Preposition));
    let spans = |side: Sense| {
        let flags = side.flags;
        flags.contains(Flags::LENGTH) || led && flags.contains(Flags::SPAN) && !flags.contains(Flags::AGO)
    };
    let side = cursor.take_if(Class::Direction, |side| spans(side) && !side.is(Direction::Present))?;
    Some(side.value())
}

/// «والفجر ۸ سال | ۱۳۶۴», «شبکهٔ ۳ سال | ۱۳۷۸»: the unit is a year's head.
pub(super) fn leads_to_year(amount: &Amount, after: &Cursor<'_>) -> bool {
    let year = |number: Number| number.digits == 4 && matches!(number.value, 1200..=1420 | 1800..=2040);
    amount.single().is_some_and(|part| part.unit == Unit::Year)
        && after.look(|after| after.take_digits(year).is_some() && !counts_next(after))
}
