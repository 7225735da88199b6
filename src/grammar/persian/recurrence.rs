//! What recurs: «هر روز صبح», «جمعه\u{200C}ها», «سالانه», «هفته\u{200C}ای دو بار», «یک روز در میان».

use super::absolute::MONTHS;
use super::amount::{MEASURED, PLAIN_UNIT, take_length, take_unit};
use super::clock::take_clock;
use super::customs;
use super::day_part::take_day_part;
use super::head::take_head;
use super::number::{CARDINAL, QUANTITY};
use super::weekday::take_weekday_name;
use crate::grammar::prelude::*;
use crate::grammar::shared::say::{PLAIN, every, one, set};

/// «هر جمعه», «هر نوروز», «هر زمستان», «هر شب ساعت ۲۱», «هر روز صبح», «هر هفته دو بار»
pub(super) const EVERY: Rule = Rule::phrase(
    &[Named(RuleName::Every, "هر روز")],
    &[Prefix::before(
        TokenSet::classes(&[Class::Every]),
        TokenSet::classes(&[Class::Weekday, Class::Occasion, Class::Season, Class::DayPart, Class::Unit])
            .or(TokenSet::DIGITS),
    )],
    |cursor| {
        cursor.take(Class::Every)?;
        let convention = cursor.convention();
        let expression = take_weekday_name(cursor)
            .map(|weekday| with_time(weekdays(weekday, convention), cursor))
            .or_else(|| take_occasion(cursor))
            .or_else(|| take_season(cursor).map(|season| seasons(season, convention)))
            .or_else(|| take_part_of_day(cursor))
            .or_else(|| take_period(cursor))?;
        Some(Said::sure(expression, RuleName::Every))
    },
);

/// «هر سه روز», «هر دو هفته یک بار»
pub(super) const EVERY_LENGTH: Rule = Rule::pattern(
    &[Named(RuleName::Every, "هر سه روز")],
    &[
        word(Words::of(Class::Every)),
        by("amount [times]", QUANTITY, Some(MEASURED), |cursor, taken| {
            taken.amount = Some(take_length(cursor)?);
            taken.times = take_many_times(cursor);
            Some(())
        }),
    ],
    every_amount,
);

/// «جمعه\u{200C}ها», «عصر جمعه\u{200C}ها», «جمعه\u{200C}شب\u{200C}ها»
pub(super) const WEEKDAYS: Rule = Rule::phrase(
    &[Named(RuleName::Weekdays, "جمعه\u{200C}ها")],
    &[
        Prefix::any(TokenSet::classes(&[Class::Weekday])),
        Prefix::before(TokenSet::classes(&[Class::DayPart]).or(DAY), TokenSet::classes(&[Class::Weekday]).or(DAY)),
    ],
    read_weekdays,
);

/// «تابستان\u{200C}ها»
pub(super) const SEASONS: Rule = Rule::pattern(
    &[Named(RuleName::Every, "تابستان\u{200C}ها")],
    &[word(Words::of(Class::Season).with(Flags::PLURAL))],
    |taken, convention| Some(seasons(taken.word()?, convention)),
);

/// «صبح\u{200C}ها»
pub(super) const DAY_PARTS: Rule = Rule::pattern(
    &[Named(RuleName::DayParts, "صبح\u{200C}ها")],
    &[word(Words::of(Class::DayPart).with(Flags::PLURAL).without(Flags::EZAFE))],
    |taken, convention| Some(parts_of_day(taken.word()?, convention)),
);

/// «سالانه», «روزانه دو بار»
pub(super) const FREQUENCY: Rule = Rule::pattern(
    &[Named(RuleName::Frequency, "سالانه")],
    &[by("frequency [times]", TokenSet::classes(&[Class::Frequency]), None, |cursor, taken| {
        taken.amount = Some(one(cursor.take(Class::Frequency)?.value()));
        taken.times = take_times(cursor);
        Some(())
    })],
    every_amount,
);

/// «هفته\u{200C}ای دو بار», «روزی هشت ساعت», «سالی | ۵ کتاب»
pub(super) const EACH: Rule = Rule::phrase(
    &[Named(RuleName::Frequency, "هفته\u{200C}ای دو بار")],
    &[Prefix::before(TokenSet::words(SINGLY), FIRST_OF_TIMES)],
    |cursor| {
        let unit = take_unit(cursor, SINGLY)?;
        let repeat = match take_times(cursor) {
            None => take_rate(cursor, unit)?,
            times => Repeat { times, of: None },
        };
        Some(Said::sure(every(one(unit), repeat, cursor.convention()), RuleName::Frequency))
    },
);

/// «یک بار در ماه»
pub(super) const TIMES_IN_PERIOD: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "دو بار در هفته")],
    &[
        by(
            "times",
            FIRST_OF_TIMES,
            Some(TokenSet::words(IN).or(TokenSet::classes(&[Class::Times]))),
            |cursor, taken| {
                taken.times = Some(take_times(cursor)?);
                Some(())
            },
        ),
        word(IN),
        PERIOD,
    ],
    every_amount,
)
.licensed(is_no_period);

/// «سه روز در هفته»
pub(super) const UNITS_IN_PERIOD: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "سه روز در هفته")],
    &[numeral(&[Form::Cardinal]), word(SINGULAR_UNIT), word(IN), PERIOD],
    |taken, convention| {
        let (of, period): (Unit, Unit) = (taken.word()?, taken.amount?.single()?.unit);
        let times = u8::try_from(taken.numeral?.value).ok()?;
        let repeat = Repeat { times: Some(times), of: Some(of) };
        (of < period).then(|| every(one(period), repeat, convention))
    },
)
.licensed(is_no_period);

/// «در هفته دو بار», «در هفته دو روز»
pub(super) const IN_PERIOD: Rule = Rule::phrase(
    &[Named(RuleName::TimesInPeriod, "در هفته دو روز")],
    &[Prefix::before(TokenSet::words(IN), TokenSet::words(PLAIN_UNIT)).then(FIRST_OF_TIMES)],
    |cursor| {
        cursor.take_word(Preposition::In)?;
        let period = take_unit(cursor, PLAIN_UNIT)?;
        let repeat = match take_times(cursor) {
            None => take_units_of(cursor, period).filter(|_| cursor.sense(Class::Direction).is_none())?,
            times => Repeat { times, of: None },
        };
        Some(Said::sure(every(one(period), repeat, cursor.convention()), RuleName::TimesInPeriod))
    },
);

/// «یک روز در میان»
pub(super) const ALTERNATE: Rule = Rule::pattern(
    &[Named(RuleName::Alternate, "یک روز در میان")],
    &[numeral(&[Form::Cardinal]), word(Words::of(Class::Unit)), word(Words::of(Class::Alternate))],
    |taken, convention| {
        let every_other = Quantity::whole(taken.numeral?.value.checked_add(1)?);
        Some(every(Amount::new(every_other, taken.word()?), PLAIN, convention))
    },
);

/// «روزهای زوج [هفته]»: three days of the week.
pub(super) const PARITY: Rule = Rule::pattern(
    &[Named(RuleName::Alternate, "روزهای زوج")],
    &[
        word(Words::of(Class::Unit).only(&[Unit::Day as i32]).with(Flags::PLURAL)),
        by("parity [unit:week]", TokenSet::classes(&[Class::Parity]), None, |cursor, _| {
            cursor.take(Class::Parity)?;
            cursor.take_word(Unit::Week);
            Some(())
        }),
    ],
    |_, convention| Some(every(one(Unit::Week), Repeat { times: Some(3), of: Some(Unit::Day) }, convention)),
);

/// «روز», «روزهای»
const DAY: TokenSet = TokenSet::words(Words::of(Class::Unit).only(&[Unit::Day as i32]));

/// «روزی», «هفته\u{200C}ای»
const SINGLY: Words = Words::of(Class::Unit).with(Flags::INDEFINITE).without(Flags::PLURAL);

const SINGULAR_UNIT: Words = Words::of(Class::Unit).without(Flags::PLURAL);

const IN: Words = Words::of(Class::Preposition).only(&[Preposition::In as i32]);

/// What something recurs in: «در هفته».
const PERIOD: Item = by("unit", TokenSet::words(PLAIN_UNIT), None, |cursor, taken| {
    taken.amount = Some(one(take_unit(cursor, PLAIN_UNIT)?));
    Some(())
});

/// So many times in each amount.
fn every_amount(taken: &Taken, convention: Convention) -> Option<Expression> {
    Some(every(taken.amount?, Repeat { times: taken.times, of: None }, convention))
}

/// The first token of «دو بار», «یکبار».
const FIRST_OF_TIMES: TokenSet = CARDINAL.or(TokenSet::classes(&[Class::Times]));

fn take_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        if cursor.take_if(Class::Times, |sense| sense.number() == 1).is_some() {
            return Some(1);
        }
        let count = u8::try_from(cursor.take_cardinal()?.value).ok()?;
        cursor.take_if(Class::Times, |sense| sense.number() == 0).map(|_| count)
    })
}

/// «دو بار»; of «یک بار» nothing is told.
fn take_many_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    take_times(cursor).filter(|&times| times > 1)
}

/// So many of a unit in each of a longer one: «دو روز».
fn take_units_of(cursor: &mut Cursor<'_>, period: Unit) -> Option<Repeat> {
    cursor.attempt(|cursor| {
        let count = u8::try_from(cursor.take_cardinal()?.value).ok()?;
        let of = take_unit(cursor, SINGULAR_UNIT).filter(|&of| of < period)?;
        Some(Repeat { times: Some(count), of: Some(of) })
    })
}

/// «جمعه\u{200C}ها»
const fn weekdays(weekday: Weekday, convention: Convention) -> Expression {
    set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN, convention)
}

/// «تابستان\u{200C}ها»
const fn seasons(season: Season, convention: Convention) -> Expression {
    set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN, convention)
}

/// «شب\u{200C}ها»
const fn parts_of_day(part: PartOfDay, convention: Convention) -> Expression {
    Expression { time: Some(part.time()), ..set(Anchor::Unsaid, PLAIN, convention) }
}

/// The part of the day or the clock time that follows: «هر روز صبح», «هر شب ساعت ۲۱».
fn with_time(expression: Expression, cursor: &mut Cursor<'_>) -> Expression {
    let heads = [Class::Clock, Class::DayPart, Class::Sharp, Class::Cardinal];
    let named = cursor.digits().is_some() || heads.into_iter().any(|class| cursor.sense(class).is_some());
    if !named || cursor.sense(Class::DayPart).is_some_and(is_plural) {
        return expression;
    }
    let time = cursor.attempt(|cursor| {
        let mut draft = Draft::new();
        if let Some(Time::Part { part, from, to }) = expression.time {
            draft.part = Some(NamedPart::new(PartOfDay { part, from, to, modifier: None }, false));
        }
        while take_clock(&mut draft, cursor) || take_day_part(&mut draft, cursor) {}
        customs::time(&draft).filter(|_| !draft.has_date())
    });
    Expression { time: time.or(expression.time), ..expression }
}

/// «هر | نوروز»
fn take_occasion(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let id = cursor.take(Class::Occasion)?.value();
    Some(set(Anchor::Occasion { id, year: Year::Every }, PLAIN, cursor.convention()))
}

/// «زمستان», «فصل بهار»
fn take_season(cursor: &mut Cursor<'_>) -> Option<Season> {
    cursor.attempt(|cursor| {
        let headed = take_head(cursor, Unit::Season);
        let season = cursor.take_if(Class::Season, |sense| headed || !sense.flags.contains(Flags::LATENT))?;
        Some(season.value())
    })
}

/// «هر | شب», «هر | شب ساعت ۲۱»
fn take_part_of_day(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let part = cursor.take(Class::DayPart)?.value();
    let convention = cursor.convention();
    let nightly = with_time(parts_of_day(part, convention), cursor);
    // «هر شب ساعت ۲۱» is every day at that time.
    let timed = matches!(nightly.time, Some(Time::Clock { .. }));
    Some(if timed { Expression { time: nightly.time, ..every(one(Unit::Day), PLAIN, convention) } } else { nightly })
}

/// «هر | روز», «هر | روز صبح», «هر | هفته دو بار»
fn take_period(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let no_unit = Flags::PLURAL.union(Flags::LATENT).union(Flags::VAGUE);
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(no_unit))?.value();
    let daily = with_time(every(one(unit), PLAIN, cursor.convention()), cursor);
    Some(Expression { repeat: Some(Repeat { times: take_many_times(cursor), of: None }), ..daily })
}

/// «صبح\u{200C}های جمعه», «جمعه\u{200C}شب\u{200C}ها»: weekdays, if they or a part of the day beside them are plural.
fn read_weekdays(cursor: &mut Cursor<'_>) -> Option<Said> {
    let has_ezafe = |sense: Sense| sense.flags.contains(Flags::EZAFE);
    let before = cursor.take_if(Class::DayPart, |sense| !is_plural(sense) || has_ezafe(sense));
    cursor.take_word(Unit::Day);
    let weekday = cursor.take(Class::Weekday)?;
    let after = cursor.sense(Class::DayPart).filter(|&sense| is_plural(sense));
    if !is_plural(weekday) && !before.is_some_and(is_plural) && after.is_none() {
        return None;
    }
    if before.is_none() && after.is_some() {
        cursor.advance();
    }
    let time = before.or(after).map(|sense| sense.value::<PartOfDay>().time());
    let weekly = Expression { time, ..weekdays(weekday.value(), cursor.convention()) };
    Some(Said::sure(with_time(weekly, cursor), RuleName::Weekdays))
}

fn is_plural(sense: Sense) -> bool {
    sense.flags.contains(Flags::PLURAL)
}

/// What follows its unit in «روزی هشت ساعت», «سالی | ۵ کتاب»; «ماهی ۲ کیلویی» is a fish, «روزی سه مرد» a tale.
fn take_rate(cursor: &mut Cursor<'_>, unit: Unit) -> Option<Repeat> {
    if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year) {
        return None;
    }
    if let Some(repeat) = take_units_of(cursor, unit) {
        let beside = cursor.sense(Class::Direction).is_some()
            || matches!(cursor.word(), Some(Preposition::After | Preposition::Before));
        return (!beside).then_some(repeat);
    }
    const COUNTED: [Class; 4] = [Class::Counted, Class::Work, Class::Block, Class::Plan];
    let mut ahead = *cursor;
    let numeral = ahead.take_cardinal()?;
    let noun =
        ahead.following().filter(|token| token.is_unknown() || COUNTED.into_iter().any(|class| token.has(class)));
    let told = unit == Unit::Month || unit == Unit::Day && numeral.digits == 0;
    (noun.is_some() && !told && numeral.value > 1 && numeral.digits <= 3).then_some(PLAIN)
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
