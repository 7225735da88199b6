//! Milliards of years: «۴٫۶ میلیارد سال پیش». Money stands before years too: «از ۵ میلیارد سال پیش به ۸ میلیارد رسید».

use crate::grammar::prelude::*;

/// Takes `میلیارد سال` after its quantity; a number of years that none can hold is told in millennia.
pub(super) fn take_milliards(cursor: &mut Cursor<'_>, count: Quantity) -> Option<Amount> {
    /// A milliard of years in years, and in millennia.
    const MILLIARD: [(u32, Unit); 2] = [(9, Unit::Year), (6, Unit::Millennium)];
    cursor.attempt(|cursor| {
        cursor.take_word(Hint::Milliard)?;
        let other = Flags::PLURAL.union(Flags::INDEFINITE);
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Year) && !sense.flags.intersects(other))?;
        is_age(count, cursor).then_some(())?;
        if count == Quantity::Vague {
            return Some(Amount::new(count, Unit::Year));
        }
        MILLIARD.into_iter().find_map(|(zeros, unit)| {
            let years = count.scaled(zeros)?;
            i32::try_from(years.as_whole()?).ok().map(|_| Amount::new(years, unit))
        })
    })
}

/// What is said of the years makes them an age or a distance from now, and no sum before the year of an account.
fn is_age(count: Quantity, after: &Cursor<'_>) -> bool {
    /// In milliards of years.
    const OLDEST: u32 = 14;
    let led: Option<Preposition> = after.word_before();
    match after.sense(Class::Direction) {
        Some(direction) if direction.flags.contains(Flags::AGO) => match led {
            Some(Preposition::At) => false,
            // «فروش ۲۰ میلیارد سال قبل»: ages are «پیش», and the world is no older.
            _ if after.sense(Class::AnaphorSide).is_some() || count.as_whole().is_some_and(|count| count > OLDEST) => {
                false
            }
            // «از ۵ میلیارد سال پیش | به ۸ میلیارد»
            Some(Preposition::From) => !after.look(|ahead| {
                ahead.advance();
                ahead.is_at(Preposition::At)
            }),
            _ => !tells_of_now(after),
        },
        // «در ۳ میلیارد سال گذشته»; «درآمد ۴ میلیارد سال گذشته»
        Some(_) => led == Some(Preposition::In),
        None => {
            let aged = [Class::Plan, Class::Left, Class::Stay].into_iter().any(|class| after.sense(class).is_some());
            // «۴ میلیارد سال سن دارد»
            let has = |ahead: &mut Cursor<'_>| {
                ahead.advance();
                ahead.is_at(Hint::Aged)
            };
            aged || after.look(has) || after.is_at(Hint::Lasting) || after.is_at(Hint::Aged) || ends(after)
        }
    }
}

/// «۲ میلیارد سال | پیش می\u{200C}خریدم الان ۱۰ میلیارده»: sums are compared.
fn tells_of_now(after: &Cursor<'_>) -> bool {
    const FAR: usize = 12;
    const NOW: [Class; 3] = [Class::Reference, Class::DeicticYear, Class::Loose];
    after.look(|ahead| {
        let next = (0..FAR).map_while(|_| ahead.advance_and_peek());
        let mut clause = next.take_while(|token| token.mark() != Some(Mark::Dot));
        let now = clause.any(|token| NOW.into_iter().any(|class| token.has(class)));
        now && clause.any(|token| matches!(token.kind, TokenKind::Number(_)))
    })
}

/// Nothing follows that could be said of the last of the years: «سال مالی», «سال ۱۴۰۰».
fn ends(after: &Cursor<'_>) -> bool {
    const ENDS: [Class; 3] = [Class::And, Class::Verb, Class::Particle];
    after.next_token().is_none_or(|token| token.mark().is_some() || ENDS.into_iter().any(|class| token.has(class)))
}
