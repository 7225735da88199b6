//! Amounts of time: «سه روز», «دو سال و نیم», «یک ربع», «ساعت و ۲۰ دقیقه».

use super::lower_amount::{take_each, take_greater};
use super::milliard::take_milliards;
use super::number::{CARDINAL, DECIMAL_MARKS, MONTHS, take_quantity};
use super::plan::{is_clause, is_near, is_of_late, is_plan, lasts};
use crate::grammar::engine::said_again::take_said_again;
use crate::grammar::prelude::*;

/// What goes on with an amount: «دو | روز», «دو | سه روز», «سه | تا چهار ماه», «بیست | و اندی سال», «۲ | ٫۵ ساعت», «۴
/// | میلیارد سال», «۶ | (شش) ماه».
pub(super) const MEASURED: TokenSet = CARDINAL
    .or(TokenSet::classes(&[Class::Unit, Class::UnitAdjective, Class::DayPart, Class::Fraction, Class::And]))
    .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
    .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Or as i32])))
    .or(MILLIARD)
    .or(DECIMAL_MARKS)
    .or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash, Mark::PersianComma, Mark::Comma, Mark::Open]));

/// «میلیارد»
const MILLIARD: TokenSet = TokenSet::words(Words::of(Class::Hint).only(&[Hint::Milliard as i32]));

/// Units that are singular, definite and words of time alone.
pub(super) const PLAIN_UNIT: Words =
    Words::of(Class::Unit).without(Flags::PLURAL).without(Flags::INDEFINITE).without(Flags::LATENT);

/// «روز», «سال»
const COUNTED_UNIT: Words = PLAIN_UNIT.without(Flags::VAGUE);

/// «روزی», «سالی»
const LOOSE_UNIT: Words =
    Words::of(Class::Unit).with(Flags::INDEFINITE).without(Flags::PLURAL).without(Flags::VAGUE).without(Flags::LATENT);

/// «چند | وقت»
const WHILE: Words =
    Words::of(Class::Unit).only(&[Unit::While as i32]).without(Flags::PLURAL).without(Flags::INDEFINITE);

/// Takes a unit of these.
pub(super) fn take_unit(cursor: &mut Cursor<'_>, units: Words) -> Option<Unit> {
    cursor.take_if(Class::Unit, |sense| units.has(&sense)).map(Sense::value)
}

/// An amount that is no adjective: «سه روز», not «سه\u{200C}روزه».
pub(super) fn take_length(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| take_amount(cursor).filter(|&(_, adjective)| !adjective)).map(|(amount, _)| amount)
}

/// `Q UNIT [و نیم] [و Q UNIT]…`, `Q UNIT-ADJECTIVE`, `نیم UNIT`, `یک ربع`; true for the adjective.
pub(super) fn take_amount(cursor: &mut Cursor<'_>) -> Option<(Amount, bool)> {
    cursor.attempt(|cursor| {
        if let Some(quarter) = take_quarter_century(cursor).or_else(|| take_quarter_hour(cursor)) {
            return Some((quarter, false));
        }
        let from = *cursor;
        let quantity = match take_quantity(cursor) {
            Some(quantity) => quantity,
            None => take_one_or_two(cursor)?,
        };
        let next = cursor.peek()?;
        let (mark, and) = (next.mark(), next.has(Class::And));
        if let (Some(Mark::Open), Some(whole)) = (mark, quantity.as_whole()) {
            take_said_again(cursor, whole);
        }
        // «هزاران ماهی»
        let few = quantity == Quantity::Vague && from.is_at(Vagueness::Few);
        if let Some(whole) = take_glued_half(cursor, quantity).or_else(|| take_milliards(cursor, quantity)) {
            return Some((whole, false));
        }
        let lower = take_greater(cursor, quantity);
        let and = and && lower.is_none();
        let quantity = match lower {
            // «سه تا چهار | میلیارد سال»
            Some(lower) if cursor.is_at(Hint::Milliard) => return Some((take_milliards(cursor, lower)?, false)),
            None if matches!(mark, Some(Mark::PersianComma | Mark::Comma)) => return None,
            lower => lower.unwrap_or(quantity),
        };
        let measures = |sense: Sense| {
            let much = || {
                let vague = cursor.last().and_then(|token| cursor.sense_of(token, Class::VagueNumber));
                vague.is_some_and(|sense| sense.flags.contains(Flags::LATENT))
            };
            let said = || {
                is_plan(cursor, quantity)
                    || is_clause(cursor)
                    || is_of_late(cursor)
                    || much()
                    || lasts(cursor, quantity)
            };
            (!sense.flags.contains(Flags::AGE) || said())
                && (!sense.flags.contains(Flags::LATENT) || is_no_watch(cursor, quantity))
        };
        if let Some(adjective) = cursor.sense(Class::UnitAdjective).filter(|&sense| measures(sense)) {
            cursor.advance();
            return Some((Amount::of(quantity, adjective.value()), true));
        }
        // «بیست و اندی سال», «سی و چند ساعت»
        let round = quantity.as_whole().is_some_and(|count| count >= 20 && count % 10 == 0);
        let odd = and
            && cursor.takes(|cursor| {
                cursor.take(Class::And)?;
                let odd = cursor.take(Class::Odd).is_some() || round && cursor.take_word(Vagueness::Few).is_some();
                odd.then_some(())
            });
        if and && !odd {
            return None;
        }
        let mut amount = take_nights(cursor, quantity).or_else(|| take_units(cursor, quantity, few))?;
        let adjective = cursor.takes(|cursor| take_last_measure(&mut amount, cursor));
        Some((amount, adjective))
    })
}

/// «یکی، دو | ماه»: one, as the lower number counts.
fn take_one_or_two(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    cursor.take_if(Class::Times, |sense| ONE.has(&sense))?;
    cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma)).then_some(())?;
    cursor.take_if(Class::Cardinal, |sense| sense.number() == 2).map(|_| Quantity::whole(1))
}

/// The «یکی» of «یکی، دو ماه».
pub(super) const ONE: Words = Words::of(Class::Times).only(&[1]).with(Flags::LATENT);

/// «یک ساعت | و بیست دقیقه\u{200C}ای», «یک ماه | و ده روزه»; «یک سال و دو ماهه» is an age.
fn take_last_measure(amount: &mut Amount, cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.take(Class::And)?;
    let quantity = take_quantity(cursor)?;
    let no_measure = Flags::AGE.union(Flags::LATENT);
    let unit = cursor.take_if(Class::UnitAdjective, |sense| !sense.flags.intersects(no_measure))?.value();
    amount.push(quantity, unit).then_some(())
}

/// "1 saate montazeram", "do saate", "ye saate ke"; "ye saate tala" is a watch, "do saate pish" counts from now.
fn is_no_watch(cursor: &Cursor<'_>, hours: Quantity) -> bool {
    let figures = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    let sure = figures || hours != Quantity::whole(1);
    cursor.look(|after| {
        let next = after.advance_and_peek();
        let waits = next.is_some_and(|token| token.means(Particle::Plain) || token.has(Class::Verb));
        (sure || waits) && !next.is_some_and(|token| token.has(Class::Direction))
    })
}

/// «یک ربع», «سه ربع»: quarters of an hour.
fn take_quarter_hour(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal().map(|numeral| numeral.value);
        cursor.take_word(Fraction::Quarter).filter(|_| (1..=3).contains(&count.unwrap_or(1)))?;
        // «ربع | ساعتی»
        if cursor.take_word(Unit::Hour).is_none() && count.is_none() {
            return None;
        }
        let count = count.unwrap_or(1);
        cursor.take(Class::Final);
        Some(Amount::new(Quantity::whole(15 * count), Unit::Minute))
    })
}

/// «ربع قرن», «سه ربع قرن»
fn take_quarter_century(cursor: &mut Cursor<'_>) -> Option<Amount> {
    const YEARS: u32 = 25;
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal().map_or(1, |numeral| numeral.value);
        cursor.take_word(Fraction::Quarter).filter(|_| (1..=3).contains(&count))?;
        cursor.take_word(Unit::Century)?;
        // «ربع قرن اول» is its part.
        let part = cursor.sense(Class::Ordinal).is_some() || cursor.sense(Class::Final).is_some();
        (!part).then(|| Amount::new(Quantity::whole(YEARS * count), Unit::Year))
    })
}

/// «یک و نیم سال», «هشت و نیم روز»: «نیم\u{200C}سال» and «نیم\u{200C}روز» are words of the tables.
fn take_glued_half(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Amount> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        let noon =
            |sense: Sense| sense.flags.contains(Flags::LATENT) && sense.value::<PartOfDay>().is_whole(DayPart::Noon);
        let unit = match cursor.take_word(HalfOf::Year) {
            Some(_) => Unit::Year,
            None => cursor.take_if(Class::DayPart, noon).map(|_| Unit::Day)?,
        };
        if cursor.sense(Class::Ordinal).is_some() {
            return None;
        }
        let digits = quantity.as_whole()?.checked_mul(10)?.checked_add(5)?;
        Some(Amount::of(Quantity::Exact { digits, scale: 1 }, unit))
    })
}

/// «۲ شب اقامت», «دو شب در رامسر ماندیم», «سه شب و چهار روز»
fn take_nights(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Amount> {
    cursor.attempt(|cursor| {
        cursor.take_word(PartOfDay::NIGHT)?;
        are_nights(cursor).then_some(())?;
        Some(Amount::new(quantity, Unit::Day))
    })
}

/// True after «شب» where a number before it counts nights: «اقامت», «در رامسر ماندیم», «و چهار روز».
pub(super) fn are_nights(after: &Cursor<'_>) -> bool {
    let days = |cursor: &mut Cursor<'_>| {
        cursor.take(Class::And)?;
        cursor.take_cardinal()?;
        take_unit(cursor, COUNTED_UNIT).filter(|&unit| unit == Unit::Day)
    };
    let within = after.is_at(Preposition::In);
    // «دو شب | در هفته»; «سه شب | در سال آینده», but «۹ شب | در ماه رمضان»
    let number = after.at().checked_sub(2).map(|place| after.at_token(place));
    let few = number.and_then(|number| number.peek()).is_some_and(|token| match token.kind {
        TokenKind::Number(number) => number.value < 6,
        _ => after.sense_of(token, Class::Cardinal).is_some_and(|sense| sense.number() < 6),
    });
    let each = |cursor: &mut Cursor<'_>| {
        cursor.advance();
        let long = few && cursor.sense(Class::Unit).is_some_and(|unit| unit.value::<Unit>() > Unit::Day);
        long || take_each(cursor).is_some_and(|unit| unit > Unit::Day)
    };
    // «سه شب بیدار ماند», but «تا دو شب بیدار ماند»
    let led = after.word_before::<Preposition>().is_some();
    let far = if within {
        4
    } else if led {
        1
    } else {
        2
    };
    stands_within(after, Class::Stay, far)
        || within && (after.look(were_there) || after.look(each))
        || after.look(days).is_some()
        || after.sense(Class::Consecutive).is_some()
        || follow_days(after)
        || few && are_for_room(after)
}

/// «برای سه شب | از ۲ فروردین», «اتاق برای دو شب | می\u{200C}خواهم», «هتل را برای سه شب | بگیر»; «برای نه شب | میز رزرو کن» is at that hour.
fn are_for_room(after: &Cursor<'_>) -> bool {
    const NEAR: usize = 4;
    let before = |places: usize| after.at().checked_sub(places).and_then(|place| after.at_token(place).peek());
    let led = before(3).and_then(|token| after.sense_of(token, Class::Preposition));
    if !led.is_some_and(|sense| sense.is(Preposition::In) && sense.flags.contains(Flags::COUNTS)) {
        return false;
    }
    let room = |token: &Token| token.has(Class::Stay) || after.means(token, Loose::Room);
    let dated = after.is_at(Preposition::From)
        && after
            .look(|after| after.advance_and_peek().is_some_and(|token| MONTH_DAY.contains(token, after.language())));
    dated
        || is_near(after, NEAR, room)
        || (4..4 + NEAR).map_while(before).take_while(|token| token.mark().is_none()).any(room)
}

/// «از | ۲ فروردین», «از | فردا»
const MONTH_DAY: TokenSet = TokenSet::NUMERAL.or(TokenSet::classes(&[Class::DeicticDay, Class::Weekday]));

/// «در کیش بودیم»: they stayed; «در خانه بود» may be at that hour.
fn were_there(cursor: &mut Cursor<'_>) -> bool {
    cursor.advance();
    let place = cursor.peek().is_some_and(Token::is_unknown);
    place && cursor.advance_and_peek().is_some_and(|token| token.has(Class::Copula) && !token.has(Class::Verb))
}

/// «چهار روز و | سه شب»
fn follow_days(nights: &Cursor<'_>) -> bool {
    nights.before().is_some_and(|token| token.has(Class::And))
        && nights.before_last(2).is_some_and(|token| nights.means(token, Unit::Day))
}

/// A word of that class is among so many words after the cursor.
pub(super) fn stands_within(after: &Cursor<'_>, class: Class, words: usize) -> bool {
    is_near(after, words, |token| after.sense_of(token, class).is_some())
}

/// `UNIT [و نیم] [و Q UNIT]…` after its quantity: «سال و نیم», «ساعت و ۲۰ دقیقه».
fn take_units(cursor: &mut Cursor<'_>, quantity: Quantity, few: bool) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let unit = take_loose_unit(cursor, quantity, few)
            .or_else(|| take_counted_unit(cursor))
            .or_else(|| take_moment(cursor, quantity))?;
        // «از ۹:۳۰ تا ۱۷ روز دوشنبه», «شبکهٔ سه روز دوشنبه»; but «سه روز شنبه تا دوشنبه»
        let many = quantity.as_whole().is_some_and(|count| count > 7);
        if unit == Unit::Day && cursor.sense(Class::Weekday).is_some() && (many || !lists_days(cursor)) {
            return None;
        }
        // «برندهٔ بازی ۲۸ | ساعت ۱۲:۳۰»
        // «به بزرگی ۴٫۷ | ساعت ۳ و ۱۲ دقیقه»
        let decimal = quantity.as_whole().is_none() && quantity != Quantity::Vague;
        if unit == Unit::Hour && (is_clock(cursor) || decimal && cursor.digits().is_some()) {
            return None;
        }
        // «چند وقت»; «یه وقت» is no length.
        if unit == Unit::While && quantity != Quantity::Vague {
            return None;
        }
        let mut amount = Amount::of(quantity, unit);
        if take_and_half(cursor) {
            amount = with_half(amount, quantity, unit)?;
        } else if let Some(quarters) = (unit == Unit::Hour).then(|| take_and_quarter(cursor)).flatten() {
            amount.push(Quantity::whole(15 * quarters), Unit::Minute);
        }
        while cursor.takes(|cursor| {
            cursor.take(Class::And)?;
            let quantity = take_quantity(cursor)?;
            amount.push(quantity, take_counted_unit(cursor)?).then_some(())
        }) || cursor.takes(|cursor| take_listed(&mut amount, cursor))
        {}
        Some(amount)
    })
}

/// «یک ساعت | ، ۳۲ دقیقه و ۳۷ ثانیه»: units that fall, the last one after «و».
fn take_listed(amount: &mut Amount, cursor: &mut Cursor<'_>) -> Option<()> {
    let mut listed = *amount;
    cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma)).then_some(())?;
    let quantity = take_quantity(cursor)?;
    listed.push(quantity, take_counted_unit(cursor)?).then_some(())?;
    let mut last = *cursor;
    last.take(Class::And)?;
    let quantity = take_quantity(&mut last)?;
    let mut whole = listed;
    whole.push(quantity, take_counted_unit(&mut last)?).then_some(())?;
    *amount = listed;
    Some(())
}

/// «۱۲:۳۰»
fn is_clock(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        let hour = ahead.take_digits(|number| number.digits <= 2).is_some() && ahead.touches();
        hour && ahead.take_mark(|mark| mark == Mark::Colon) && ahead.touches() && ahead.digits().is_some()
    })
}

/// «شنبه و یکشنبه», «شنبه تا دوشنبه»
fn lists_days(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        ahead.advance();
        let comma = ahead.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        comma || ahead.take(Class::And).is_some() || ahead.take_word(Preposition::To).is_some()
    })
}

/// «دو ساعت | و نیم», «یک هفته | و نیم»
fn with_half(mut amount: Amount, quantity: Quantity, unit: Unit) -> Option<Amount> {
    if let Some((half, below)) = unit.half() {
        return amount.push(Quantity::whole(half), below).then_some(amount);
    }
    let Some(whole) = quantity.as_whole() else { return Some(amount) };
    Some(Amount::of(Quantity::Exact { digits: whole.checked_mul(10)?.checked_add(5)?, scale: 1 }, unit))
}

/// «چند روزی», «دو سالی», «یک ساعتی», «سه ماهی است که»; «دو ماهی» are fishes, «نه ساعتی» is none.
fn take_loose_unit(cursor: &mut Cursor<'_>, quantity: Quantity, few: bool) -> Option<Unit> {
    let half = quantity == Quantity::Exact { digits: 5, scale: 1 };
    let one = half || quantity == Quantity::whole(1);
    let counted = quantity.as_whole().is_some_and(|count| count > 1 && count != 9);
    let from = *cursor;
    let has_passed = || {
        from.look(|month| {
            month.advance();
            let is = month.take(Class::Copula).is_some() || month.take(Class::Verb).is_some();
            is && month.is_at(Particle::Plain)
        })
    };
    let loose = |sense: Sense| {
        LOOSE_UNIT.has(&sense)
            && (few || counted && (!sense.is(Unit::Month) || has_passed()) || one && sense.is(Unit::Hour))
    };
    cursor.take_if(Class::Unit, loose).map(Sense::value)
}

/// «چند لحظه | پیش»
fn take_moment(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Unit> {
    cursor.attempt(|cursor| {
        let unit = cursor.take_if(Class::Unit, |sense| PLAIN_UNIT.with(Flags::VAGUE).has(&sense))?.value();
        let ago = cursor.sense(Class::Direction)?.flags.contains(Flags::AGO);
        (quantity == Quantity::Vague && ago).then_some(unit)
    })
}

/// «روز», «سال», «وقت»
fn take_counted_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    take_unit(cursor, COUNTED_UNIT).or_else(|| take_unit(cursor, WHILE)).or_else(|| take_unit_before_direction(cursor))
}

/// "nim saat-e | dige", "10 min | pish", «۱۰ مین | دیگه»; "ye saate tala" is a watch, and "10 min" alone is English.
fn take_unit_before_direction(cursor: &mut Cursor<'_>) -> Option<Unit> {
    cursor.attempt(|cursor| {
        let latent = |sense: Sense| sense.value::<Unit>().is_clock() && sense.flags.contains(Flags::LATENT);
        let unit = cursor.take_if(Class::Unit, latent)?.value();
        let direction = cursor.sense(Class::Direction)?;
        // «سه مین | دیگر کشف شد» are mines.
        let more = direction.is(Direction::Future) && direction.flags.contains(Flags::SPAN);
        (!(more && is_found(cursor))).then_some(unit)
    })
}

/// «دیگر | کشف شد»: the first verb of the clause is past.
fn is_found(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 4;
    cursor.look(|after| {
        let mut words = (0..FAR).map_while(|_| after.advance_and_peek());
        let verb = words.find(|token| token.has(Class::Verb) || token.mark().is_some() || token.gap == Gap::Paragraph);
        verb.is_some_and(|verb| verb.means(Tense::Past) && verb.gap != Gap::Paragraph)
    })
}

/// «و نیم» after the unit.
fn take_and_half(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take(Class::And)?;
        // «یک سال و نیمه که سربازم», but «سه روز و نیمهٔ دوم ماه»
        if cursor.take_word(HalfOf::Any).is_some() {
            let half_of =
                TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Unit, Class::DeicticYear, Class::DayPart])).or(MONTHS);
            return cursor.peek().is_none_or(|token| !half_of.contains(token, cursor.language())).then_some(());
        }
        cursor.take_word(Fraction::Half)?;
        // «دو ساعت و نیم وقت»
        cursor.sense(Class::Unit).is_none_or(|sense| sense.is(Unit::While)).then_some(())
    })
}

/// «دو ساعت | و ربع», «یک ساعت | و سه ربع»: so many quarters.
fn take_and_quarter(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        let count = cursor.take_cardinal().map_or(1, |numeral| numeral.value);
        cursor.take_word(Fraction::Quarter)?;
        // «یک ساعت و ربع وقت»
        let alone = cursor.sense(Class::Unit).is_none_or(|sense| sense.is(Unit::While));
        (alone && (1..=3).contains(&count)).then_some(count)
    })
}
