//! So much in each period: «سالانه», «هفته\u{200C}ای دو بار», «سالی ۵ کتاب», «سه روز در هفته».

use super::amount::{PLAIN_UNIT, take_unit};
use super::number::{CARDINAL, MONTHS};
use crate::grammar::prelude::*;
use crate::grammar::shared::say::{PLAIN, every, one};

/// «سالانه», «روزانه دو بار»
pub(super) const FREQUENCY: Rule = Rule::pattern(
    &[Named(RuleName::Frequency, "سالانه")],
    &[word(Words::of(Class::Frequency)), optional(TIMES)],
    |taken, convention| {
        let unit = taken.sense(Class::Frequency)?.value();
        Some(every(one(unit), Repeat::times(taken.times), convention))
    },
)
.licensed(|cursor| {
    // «در ده | هفتگی» is the age of a baby.
    let counted = cursor.before().is_some_and(|token| CARDINAL.contains(token, cursor.language()));
    let weekly = |token: &Token| token.sense(Class::Frequency).is_some_and(|sense| sense.is(Unit::Week));
    !(counted && cursor.first().is_some_and(weekly))
});

/// «هفته\u{200C}ای دو بار»
pub(super) const TIMES_EACH: Rule =
    Rule::pattern(&[Named(RuleName::Frequency, "هفته\u{200C}ای دو بار")], &[word(SINGLY), TIMES], times_in);

/// «هفته\u{200C}ای دو روز»
pub(super) const UNITS_EACH: Rule = Rule::pattern(
    &[Named(RuleName::Frequency, "هفته\u{200C}ای دو روز")],
    &[word(RATED), numeral(&[Form::Cardinal]), unit(None)],
    // «هفته\u{200C}ای | دو ساعت»: hours and minutes are a length of their own.
    |taken, convention| {
        let clock = taken.amount?.single()?.unit.is_clock();
        units_in(taken, convention).filter(|_| !clock)
    },
)
.licensed(|cursor| {
    let beside = matches!(cursor.word(), Some(Preposition::After | Preposition::Before));
    !beside && cursor.sense(Class::Direction).is_none()
});

/// «سالی | ۵ کتاب», «ماهی | حداقل سه تومن»
pub(super) const RATE: Rule = Rule::phrase(
    &[Named(RuleName::Frequency, "سالی ۵ کتاب")],
    &[Prefix::before(
        TokenSet::words(PAID),
        CARDINAL
            .or(TokenSet::classes(&[Class::Modifier, Class::VagueNumber, Class::Fraction]))
            .or(TokenSet::words(TO))
            .or(TokenSet::words(BOUND))
            .or(TokenSet::marks(&[Mark::Currency])),
    )],
    |cursor| {
        let unit = take_unit(cursor, PAID)?;
        let rate = every(one(unit), PLAIN, cursor.convention());
        // «سالی چند بار»
        let several = unit != Unit::Hour
            && cursor.takes(|cursor| {
                cursor.take(Class::VagueNumber)?;
                cursor.take_if(Class::Times, |sense| sense.number() == 0).map(|_| ())
            });
        if several {
            return Some(Said::sure(rate, RuleName::Frequency));
        }
        counts_things(cursor, unit).then_some(Said::sure(rate, RuleName::Frequency))
    },
);

/// «یک بار در ماه»
pub(super) const TIMES_IN_PERIOD: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "دو بار در هفته")],
    &[by("times", FIRST_OF_TIMES, Some(AFTER_TIMES), note_times_or_units), word(IN), word(PLAIN_UNIT)],
    |taken, convention| match taken.amount {
        Some(_) => units_in(taken, convention),
        None => times_in(taken, convention),
    },
)
.licensed(is_no_period);

/// «دو بار», «یک یا دو روز»: of units the lower number counts. One number of units is a rule of its own.
fn note_times_or_units(cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
    let units = cursor.attempt(|cursor| {
        let two = |next: &Token| next.means(Particle::Or) || next.means(Preposition::To);
        cursor.look(|second| second.advance_and_peek()).filter(|next| two(next))?;
        let count = cursor.take_cardinal()?;
        take_greater(cursor, count.value);
        taken.amount = Some(one(take_unit(cursor, SINGULAR)?));
        taken.numeral = Some(count);
        Some(())
    });
    units.or_else(|| note_times(cursor, taken))
}

/// «یک | یا دو بار», «سه | تا چهار بار»
const AFTER_TIMES: TokenSet = TokenSet::words(IN)
    .or(TokenSet::words(TO))
    .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Or as i32])))
    .or(TokenSet::classes(&[Class::Times]));

/// «سه ماه یک بار», «دو هفته یکبار», «دو روزی یه بار»: «هر» goes without saying; «در دو سال یک بار», «دو سال یک بار هم نیامد».
pub(super) const ONCE_IN: Rule = Rule::phrase(
    &[Named(RuleName::Every, "سه ماه یک بار")],
    &[Prefix::before(CARDINAL, TokenSet::words(PLAIN_UNIT).or(TokenSet::words(SINGLY))).then(FIRST_OF_TIMES)],
    |cursor| {
        let led = cursor.word_before::<Preposition>().is_some() || cursor.word_before::<Demonstrative>().is_some();
        let count = cursor.take_cardinal().filter(|count| !led && (2..100).contains(&count.value))?.value;
        let unit = take_unit(cursor, PLAIN_UNIT).or_else(|| take_unit(cursor, SINGLY))?;
        take_times(cursor).filter(|&times| times == 1)?;
        let also = cursor.following().is_some_and(|token| token.has(Class::Loose));
        let set = every(Amount::new(Quantity::whole(count), unit), PLAIN, cursor.convention());
        (unit >= Unit::Day && !also).then_some(Said::sure(set, RuleName::Every))
    },
);

/// «سه روز در هفته»
pub(super) const UNITS_IN_PERIOD: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "سه روز در هفته")],
    &[numeral(&[Form::Cardinal]), unit(Some(TokenSet::words(IN))), word(IN), word(PLAIN_UNIT)],
    units_in,
)
.licensed(is_no_period);

/// «در هفته دو بار», «در سال چند بار»
pub(super) const IN_PERIOD_TIMES: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "در هفته دو بار")],
    &[word(IN), word(PLAIN_UNIT), by("times", SOME_TIMES, None, note_some_times)],
    times_in,
)
// «در دقیقهٔ ۴۰ | بار دیگر گل زد»
.licensed(|cursor| cursor.sense(Class::Direction).is_none());

const SOME_TIMES: TokenSet = FIRST_OF_TIMES.or(TokenSet::classes(&[Class::VagueNumber]));

fn note_some_times(cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
    if cursor.take(Class::VagueNumber).is_some() {
        return cursor.take_if(Class::Times, |sense| sense.number() == 0).map(|_| ());
    }
    note_times(cursor, taken)
}

/// «در هفته دو روز»
pub(super) const IN_PERIOD_UNITS: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "در هفته دو روز")],
    &[word(IN), word(PLAIN_UNIT), numeral(&[Form::Cardinal]), unit(None)],
    units_in,
)
.licensed(|cursor| cursor.sense(Class::Direction).is_none());

/// «روزی», «هفته\u{200C}ای»
pub(super) const SINGLY: Words = Words::of(Class::Unit).with(Flags::INDEFINITE).without(Flags::PLURAL);

/// «روزی», «سالی»: so much in each.
pub(super) const RATED: Words =
    SINGLY.only(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32]);

/// «ساعتی»: of money alone.
const PAID: Words =
    SINGLY.only(&[Unit::Hour as i32, Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32]);

/// «ماهی | بالای ده میلیون»
const BOUND: Words = Words::of(Class::Hint).only(&[Hint::Bound as i32]);

/// «ماهی | تا ۳۰ میلیون»
const TO: Words = Words::of(Class::Preposition).only(&[Preposition::To as i32]);

const IN: Words = Words::of(Class::Preposition).only(&[Preposition::In as i32]);

/// The first token of «دو بار», «یکبار».
pub(super) const FIRST_OF_TIMES: TokenSet = CARDINAL.or(TokenSet::classes(&[Class::Times]));

/// «دو بار», «یکبار»
const TIMES: Item = by("times", FIRST_OF_TIMES, None, note_times);

fn note_times(cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
    taken.times = Some(take_times(cursor)?);
    Some(())
}

/// So many times in each unit.
fn times_in(taken: &Taken, convention: Convention) -> Option<Expression> {
    Some(every(one(taken.word()?), Repeat::times(taken.times), convention))
}

/// A unit beside the period, as one of it; the tokens are those after it.
const fn unit(next: Option<TokenSet>) -> Item {
    by("unit", TokenSet::words(SINGULAR), next, |cursor, taken| {
        taken.amount = Some(one(take_unit(cursor, SINGULAR)?));
        Some(())
    })
}

const SINGULAR: Words = Words::of(Class::Unit).without(Flags::PLURAL);

/// So many of a unit in each of a longer one.
fn units_in(taken: &Taken, convention: Convention) -> Option<Expression> {
    let (period, of): (Unit, Unit) = (taken.word()?, taken.amount?.single()?.unit);
    let times = u8::try_from(taken.numeral?.value).ok()?;
    (of < period).then(|| every(one(period), Repeat::Times { times, of: Some(of) }, convention))
}

pub(super) fn take_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        let sure = |sense: Sense| sense.number() > 0 && !sense.flags.contains(Flags::LATENT);
        if let Some(times) = cursor.take_if(Class::Times, sure) {
            return u8::try_from(times.number()).ok();
        }
        let count = u8::try_from(cursor.take_cardinal()?.value).ok()?;
        take_greater(cursor, count.into());
        // «دو | سه\u{200C}بار»
        let greater = |sense: Sense| sense.number() > i32::from(count) && !sense.flags.contains(Flags::LATENT);
        cursor.take_if(Class::Times, |sense| sense.number() == 0 || greater(sense)).map(|_| count)
    })
}

/// «دو | سه بار», «یک | یا دو بار», «پنج | شش نخ»: the greater of two numbers.
fn take_greater(cursor: &mut Cursor<'_>, lower: u32) {
    cursor.takes(|cursor| {
        let joined = cursor.take_word(Particle::Or).is_some() || cursor.take_word(Preposition::To).is_some();
        // «یک یا | دوبار»
        let times = |sense: Sense| u32::try_from(sense.number()).is_ok_and(|times| times > lower);
        if joined && cursor.sense(Class::Times).is_some_and(times) {
            return Some(());
        }
        let greater = cursor.take_cardinal()?;
        (greater.digits == 0 && greater.value > lower && greater.value <= 3 * lower).then_some(())
    });
}

/// «سالی | چندتا فیلم», «روزی چند ساعت», «ماهی چند تومن»; «ماهی چند کیلو» is a fish, «روزی چند نفر» a tale.
fn counts_some(ahead: &mut Cursor<'_>, unit: Unit) -> bool {
    let Some(few) = ahead.take(Class::VagueNumber) else { return false };
    let scaled = ahead.take_if(Class::Cardinal, |scale| scale.number() >= 1000).is_some();
    let money = scaled || ahead.sense(Class::Counted).is_some_and(|sense| sense.flags.contains(Flags::COUNTED));
    let made = ahead.sense(Class::Work).is_some();
    let pieces = few.flags.contains(Flags::LATENT);
    match unit {
        Unit::Hour => false,
        Unit::Month => money || made,
        _ => {
            money
                || made
                || ahead.sense(Class::Counted).is_some()
                || ahead.word().is_some_and(|of: Unit| of.is_clock())
                || pieces && unit != Unit::Day && ahead.following().is_some_and(Token::is_unknown)
        }
    }
}

/// A number of things or of hours: «سالی | ۵ کتاب», «روزی | دو لیوان»; «ماهی ۲ کیلویی» is a fish, «روزی سه مرد» a tale.
fn counts_things(cursor: &Cursor<'_>, unit: Unit) -> bool {
    const COUNTED: [Class; 7] =
        [Class::Counted, Class::Work, Class::Block, Class::Plan, Class::Hint, Class::Yearly, Class::Event];
    /// What is earned or paid each month, in any money.
    const LEAST_PAY: u32 = 100_000;
    // «قیمت ماهی چند تومان است؟»
    if unit == Unit::Month && cursor.before().is_some_and(|token| token.means(Block::Prices)) {
        return false;
    }
    let mut ahead = *cursor;
    let least = ahead.take(Class::Modifier).is_some();
    let bound = !least && ahead.take_word(Preposition::To).or_else(|| ahead.take_word(Hint::Bound)).is_some();
    if ahead.sense(Class::VagueNumber).is_some() {
        return counts_some(&mut ahead, unit);
    }
    // «سالی | $2500»
    let currency = ahead.take_mark(|mark| mark == Mark::Currency);
    let hourly = unit == Unit::Hour;
    let some = ahead.sense(Class::Cardinal).is_some_and(|one| one.flags.contains(Flags::INDEFINITE));
    // «روزی | نیم ساعت»
    let half = !hourly && ahead.take(Class::Fraction).is_some() && ahead.word().is_some_and(|of: Unit| of.is_clock());
    let Some(mut numeral) = ahead.take_cardinal().filter(|_| !half) else { return half };
    // «روزی ۱.۲ میلیارد تومان», «سالی ۲,۵۰۰ دلار»
    while let Some(rest) = take_decimals(&mut ahead) {
        numeral = rest;
    }
    if numeral.digits == 0 {
        take_greater(&mut ahead, numeral.value);
    }
    let money = currency
        || ahead.sense(Class::Counted).is_some_and(|sense| sense.flags.contains(Flags::COUNTED))
        || ahead.peek().is_some_and(|token| token.mark() == Some(Mark::Currency))
        || ahead.is_at(Hint::Milliard);
    if bound && !money && numeral.value < LEAST_PAY {
        return false;
    }
    if hourly {
        return money && is_earned(&ahead);
    }
    // «ماهی یکی دو تا کتاب»; "mahi do ta" are fishes.
    let pieces = ahead.take_word(Preposition::To).is_some();
    if pieces && ahead.sense(Class::Cardinal).is_none() && ahead.digits().is_none() {
        let fish = unit == Unit::Month && cursor.last().is_some_and(Token::is_latin);
        let thing = |token: &Token| token.is_unknown() || COUNTED.into_iter().any(|class| token.has(class));
        return !fish && ahead.following().is_some_and(thing);
    }
    // «ماهی دو تومن», «ماهی سی میلیون سود»; «ماهی ۲ کیلویی» is a fish.
    if unit == Unit::Month {
        // «ماهی دو کتاب می\u{200C}خواند», «ماهی یه فیلم می\u{200C}بینم»
        let many = numeral.value > 1 || is_done(&ahead, 1) || ends_next(&ahead);
        let read = ahead.sense(Class::Work).is_some() && many && numeral.digits <= 2;
        // «ماهی یک جلسه دارند»
        let held = ahead.is_at(Hint::Meeting) && numeral.value < 100;
        return money || read || held || numeral.value >= LEAST_PAY;
    }
    let noun =
        ahead.following().is_some_and(|token| token.is_unknown() || COUNTED.into_iter().any(|class| token.has(class)));
    // «روزی ۲۰۰ هزار سرباز حمله کردند» is a tale.
    let crowd = unit == Unit::Day && ahead.peek().is_some_and(|token| token.is_unknown() || token.has(Class::Counted));
    let sum = money || numeral.value >= LEAST_PAY && !crowd;
    let sure = sum || ahead.sense(Class::Counted).is_some() || ahead.word().is_some_and(|of: Unit| of.is_clock());
    if sure {
        return true;
    }
    // «با روزی یه خرما!», «روزی یه سیب می\u{200C}خورم»
    let led = cursor.before().is_some_and(|token| token.has(Class::Preposition));
    if noun && numeral.value == 1 && (some || led) && (ends_next(&ahead) || some && is_done(&ahead, 2)) {
        return true;
    }
    // «روزی یک روباه می\u{200C}بیند» is a tale, «روزی یک سیب بخور» an order.
    let told = unit == Unit::Day && numeral.digits == 0 && !least && !is_ordered(&ahead);
    let alone = numeral.value == 1 && unit == Unit::Day && numeral.digits > 0;
    let many = numeral.value > 1 || !alone && is_done(&ahead, 2);
    noun && !told && many && numeral.digits <= 3
}

/// «روزی یه | خرما!»: the noun ends its clause.
fn ends_next(ahead: &Cursor<'_>) -> bool {
    ahead.look(|ahead| {
        let next = ahead.advance_and_peek();
        next.is_none_or(|token| matches!(token.mark(), Some(mark) if mark != Mark::PersianComma && mark != Mark::Comma))
    })
}

/// «ساعتی صد تومن | مزد می\u{200C}گرفت», «ساعتی ۲۰ دلار»; «ساعتی ۵۰ دلار خریدم» is a watch.
fn is_earned(ahead: &Cursor<'_>) -> bool {
    let ends = |ahead: &mut Cursor<'_>| {
        let next = ahead.advance_and_peek();
        next.is_none_or(|token| token.mark().is_some() || token.means(Hint::Dues))
    };
    is_done(ahead, 3) || ahead.look(ends)
}

/// «سیب بخور»: what is counted is to be done so often.
fn is_ordered(ahead: &Cursor<'_>) -> bool {
    ahead.look(|ahead| ahead.advance_and_peek().is_some_and(|token| token.has(Class::Order)))
}

/// «فیلم می\u{200C}بینیم», «کتاب بخون»: a verb that is of no past follows, after so many words at most.
fn is_done(ahead: &Cursor<'_>, words: usize) -> bool {
    let done = |token: &Token| {
        token.means(Hint::Continuous)
            || token.has(Class::Order)
            || matches!(token.word(), Some(Tense::Present | Tense::Wished)) && !token.means(Hint::Becoming)
    };
    ahead.look(|ahead| (0..words).any(|_| ahead.advance_and_peek().is_some_and(done)))
}

/// «۱.۲ میلیارد», «۲,۵۰۰»: what stands behind the point, with its scale, or behind the thousands.
fn take_decimals(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| {
        let point =
            cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Dot | Mark::Slash | Mark::Decimal));
        let thousands =
            !point && cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Comma | Mark::Thousands));
        let rest = (cursor.touches() && (point || thousands)).then(|| cursor.take_cardinal())??;
        (point || rest.digits != 1).then_some(rest)
    })
}

/// «یک بار در | سال ۱۳۹۳», «سه روز در | هفتهٔ گذشته»: what follows makes a certain period of the unit before it.
fn is_no_period(cursor: &Cursor<'_>) -> bool {
    const NAMING: TokenSet = MONTHS.or(TokenSet::NUMERAL).or(TokenSet::classes(&[
        Class::Final,
        Class::Direction,
        Class::Edge,
        Class::Era,
        Class::Season,
        Class::Weekday,
    ]));
    cursor.peek().is_none_or(|token| !NAMING.contains(token, cursor.language()))
}
