//! Amounts between two numbers, of which the lower one counts: «دو سه روز», «۷۰۰ تا ۲۰۰ هزار سال», «۳-۴ ماه».

use super::number::{MONTHS, take_quantity};
use crate::grammar::prelude::*;

/// «دو سه روز», «سه تا چهار ماه», «دو یا سه روز»: the greater number, as the lower one counts.
pub(super) fn take_greater(cursor: &mut Cursor<'_>, lower: Quantity) -> Option<Quantity> {
    /// A greater number may be said first, as what lies further back: «هفتصد تا دویست هزار سال پیش».
    const LESS: u64 = 10;
    cursor.attempt(|cursor| {
        let joint = take_joint(cursor);
        if joint.is_none() && cursor.peek()?.mark().is_some() {
            return None;
        }
        if joint == Some(Range::Comma) && !lists_few(cursor) {
            return None;
        }
        let greater = match joint {
            Some(Range::To | Range::Or | Range::Dash) => take_quantity(cursor)?,
            _ => Quantity::whole(cursor.take_cardinal().filter(|_| lower.as_whole().is_some())?.value),
        };
        let counts = [Class::Unit, Class::UnitAdjective].into_iter().any(|class| cursor.sense(class).is_some())
            || cursor.is_at(Hint::Milliard);
        let (first, last) = (lower.billionths()?, greater.billionths()?);
        // «سه تا | چهار هزار»: the thousands that the greater number says are of both; «صد تا هزار» has its own.
        let zeros = zeros_before(cursor);
        let thousands = last / 10u64.pow(zeros);
        let one = Quantity::whole(1).billionths()?;
        let shares = zeros > 0 && first < thousands * LESS && (thousands > one || zeros > 3);
        let shared = if shares { lower.scaled(zeros)? } else { lower };
        let first = shared.billionths()?;
        let near = matches!(joint, Some(Range::To | Range::Dash)) || last <= first.saturating_mul(3);
        // «۳۰۰۰-۲۸۰۰ سال قبل», «حدود ۱۵-۱۰ سال پیش»: what lies further back is said first.
        let ancient = [lower, greater].into_iter().all(|years| years.as_whole().is_some_and(|years| years > MODERN));
        let ancient = ancient && cursor.look(are_years_ago);
        let about = || cursor.before().is_some_and(|token| token.has(Class::Modifier));
        let back = ancient || joint == Some(Range::Dash) && about() && cursor.look(are_years_ago);
        let falls = matches!(joint, Some(Range::To | Range::Dash)) && back && first <= last.saturating_mul(3);
        // «۵-۴ سال», printed right to left
        let printed =
            joint == Some(Range::Dash) && first == last + one && are_figures(cursor) && !cursor.look(leads_to_side);
        let ordered = first < last || shares && joint.is_some() || falls || printed;
        let joined = joint != Some(Range::Dash)
            || shares
            || ancient
            || lower.as_whole().is_none_or(|lower| joins_amounts(lower, cursor));
        let next = || lower.as_whole().zip(greater.as_whole()).is_some_and(|(first, last)| first + 1 == last);
        // «دو، سه روز»: neighbours alone.
        if joint == Some(Range::Comma) && !next() {
            return None;
        }
        // «از ۱۵ تا | ۲۰ ماه بعد»
        let led = cursor.word_before() == Some(Preposition::From);
        let dated = |number: Quantity| number.as_whole().is_some_and(|day| day <= 31);
        // «از ۲ تا ۳ ماه آینده» is an amount.
        let days = joint == Some(Range::To) && led && dated(lower) && dated(greater) && !next();
        if days && cursor.look(are_days_of_month) {
            return None;
        }
        // «یک یا | دو روز در هفته»
        let rate = joint == Some(Range::Or) && cursor.look(leads_to_period);
        (near && ordered && counts && joined && !rate).then_some(if first < last { shared } else { greater })
    })
}

/// Both numbers are figures, and nothing but the dash stands between them.
fn are_figures(greater: &Cursor<'_>) -> bool {
    let figure = |places: usize| {
        let at = greater.at().checked_sub(places);
        at.and_then(|at| greater.at_token(at).digits()).is_some()
    };
    figure(1) && figure(3)
}

/// «برد ۳-۲ | سال گذشته»
fn leads_to_side(unit: &mut Cursor<'_>) -> bool {
    unit.advance();
    unit.sense(Class::Direction).is_some()
}

/// Fewer may be a year of this time.
const MODERN: u32 = 2100;

/// «سال | پیش»
fn are_years_ago(unit: &mut Cursor<'_>) -> bool {
    unit.take_word(Unit::Year).is_some()
        && unit.sense(Class::Direction).is_some_and(|side| side.flags.contains(Flags::AGO) && side.is(Direction::Past))
}

/// «ماه | بعد», «ماه | آینده»
fn are_days_of_month(month: &mut Cursor<'_>) -> bool {
    month.take_word(Unit::Month).is_some() && month.sense(Class::Direction).is_some()
}

/// «روز | در هفته»
fn leads_to_period(unit: &mut Cursor<'_>) -> bool {
    unit.advance();
    unit.take_word(Preposition::In).is_some() && take_each(unit).is_some()
}

/// «در | هفته», but not «در | هفتهٔ آینده», «در | ماه رمضان», «در | سال ۱۳۹۸»: a unit that nothing names.
pub(super) fn take_each(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL))?.value();
    let month = cursor.peek().is_some_and(|token| MONTHS.contains(token, cursor.language()));
    let named =
        month || cursor.sense(Class::Direction).is_some() || cursor.digits().is_some_and(|year| year.digits > 2);
    (!named).then_some(unit)
}

/// What joins two amounts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Range {
    To,
    Or,
    Dash,
    Comma,
}

fn take_joint(cursor: &mut Cursor<'_>) -> Option<Range> {
    let next = cursor.peek()?;
    let joint = match next.mark() {
        Some(Mark::Hyphen | Mark::Dash) => Range::Dash,
        Some(Mark::PersianComma | Mark::Comma) => Range::Comma,
        Some(_) => return None,
        None if cursor.means(next, Preposition::To) => Range::To,
        None => next.means(Particle::Or).then_some(Range::Or)?,
    };
    cursor.advance();
    Some(joint)
}

/// «دو، | سه روز», «در ۲، | ۳ سال اخیر»: small numbers, both figures or both words, and the first is no number of what stands
/// before it, as «مناطق ۴، ۵ سال گذشته», «شمارهٔ دو، سه روز».
fn lists_few(greater: &Cursor<'_>) -> bool {
    const FEW: u32 = 10;
    let figures = |token: &Token| matches!(token.kind, TokenKind::Number(_));
    let Some((first, next)) = greater.first().zip(greater.peek()) else { return false };
    let small = match next.kind {
        TokenKind::Number(number) => number.value < FEW,
        _ => greater.sense_of(next, Class::Cardinal).is_some_and(|sense| sense.number().unsigned_abs() < FEW),
    };
    let opens = |token: &Token| match token.mark() {
        // «یک، | دو، سه روز»
        Some(Mark::PersianComma | Mark::Comma | Mark::Hyphen | Mark::Dash | Mark::Slash | Mark::Colon) => false,
        Some(_) => true,
        None if token.has(Class::Preposition) || token.has(Class::Modifier) || token.has(Class::Demonstrative) => true,
        None if figures(first) => false,
        None => {
            const NUMBERED: [Class; 6] =
                [Class::Block, Class::Coded, Class::Unit, Class::Ordinal, Class::Cardinal, Class::Clock];
            !NUMBERED.into_iter().any(|class| token.has(class))
        }
    };
    small
        && figures(first) == figures(next)
        && greater.taken() == 2
        && (greater.starts_sentence() || greater.before().is_some_and(opens))
}

/// The zeros of the «هزار» or «میلیون» that ends the number before the cursor.
fn zeros_before(cursor: &Cursor<'_>) -> u32 {
    let number = cursor.last().and_then(|token| cursor.sense_of(token, Class::Cardinal)).map(Sense::number);
    match number {
        Some(1000) => 3,
        Some(1_000_000) => 6,
        _ => 0,
    }
}

/// «۳-۴ ماه», «هر ۷۵–۷۶ سال», «۲۵-۳۰ سال پیش»; «۱۵-۱۷ سال» is an age, «۱۳-۱۴ ماه» are days of it, «والیبال ۲۵-۲۳ روز
/// گذشته» and «۲۵-۲۰ ساعت ۱۸» tell a score.
fn joins_amounts(lower: u32, unit: &Cursor<'_>) -> bool {
    const FEW: u32 = 12;
    const AFTER: [Class; 3] = [Class::Left, Class::Stay, Class::Plan];
    let every = unit.first().is_some_and(|token| token.has(Class::Every));
    // «در ۲۰-۲۵ روز گذشته»
    let leads = |token: &Token| token.has(Class::Preposition) || token.has(Class::Modifier);
    let led = unit.starts_sentence() || unit.before().is_some_and(leads);
    // «۲-۱، ۲۰-۲۵ هفتهٔ هفتم»
    let numbered = |after: &mut Cursor<'_>| {
        after.advance();
        let dated = after.sense(Class::Direction).is_some() && !led;
        dated
            || after.sense(Class::Ordinal).is_some()
            || after.sense(Class::Final).is_some()
            || after.take_cardinal().is_some()
    };
    let tells_length = |after: &mut Cursor<'_>| {
        after.advance();
        let ago = after.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
        ago || after.is_at(Hint::Lasting) || AFTER.into_iter().any(|class| after.sense(class).is_some())
    };
    // «برای ۵۰-۶۰ | سال آینده»
    let spans = |after: &mut Cursor<'_>| {
        after.advance();
        after.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::SPAN))
    };
    const MOST: u32 = 999;
    lower <= FEW
        || lower <= MOST
            && match unit.sense(Class::Unit).map(Sense::value) {
                Some(Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::Week) => {
                    every || !unit.look(numbered)
                }
                Some(Unit::Year) => every || led && !are_years(lower) && unit.look(spans) || unit.look(tells_length),
                Some(_) => every,
                None => false,
            }
}

/// «فصل ۹۳-۹۴»: two figures that may be years of this time.
const fn are_years(lower: u32) -> bool {
    matches!(lower, 70..=99)
}
