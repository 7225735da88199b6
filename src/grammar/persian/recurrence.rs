//! What recurs: «هر روز صبح», «جمعه\u{200C}ها», «روزهای زوج», «یک روز در میان».

use super::absolute::take_month_day;
use super::amount::{MEASURED, PLAIN_UNIT, take_length, take_unit};
use super::beside_number::leads_number;
use super::clock::take_clock;
use super::customs;
use super::day_part::take_day_part;
use super::head::take_head;
use super::number::{MONTHS, QUANTITY};
use super::rate::{FIRST_OF_TIMES, SINGLY, take_times};
use super::told_after::take_again;
use super::weekday::{take_weekday_name, weekday_after};
use crate::grammar::prelude::*;
use crate::grammar::shared::say::{PLAIN, every, one, set};

/// «هر جمعه», «هر نوروز», «هر زمستان», «هر شب ساعت ۲۱», «هر روز صبح», «هر هفته دو بار»
pub(super) const EVERY: Rule = Rule::phrase(
    &[Named(RuleName::Every, "هر روز")],
    &[
        Prefix::before(
            TokenSet::classes(&[Class::Every]),
            TokenSet::classes(&[Class::Weekday, Class::Occasion, Class::Season, Class::DayPart, Class::Unit])
                .or(TokenSet::classes(&[Class::VagueNumber])),
        ),
        Prefix::before(TokenSet::classes(&[Class::Every]), TokenSet::DIGITS).then(TokenSet::classes(&[Class::Weekday])),
        // «هر چهاردهم اردیبهشت», «هر بیست و دوم بهمن»
        Prefix::before(TokenSet::classes(&[Class::Every]), TokenSet::NUMERAL)
            .then(MONTHS.or(TokenSet::classes(&[Class::And]))),
    ],
    |cursor| {
        cursor.take(Class::Every)?;
        let convention = cursor.convention();
        let expression = take_weekday_name(cursor)
            .map(|weekday| with_time(weekdays(weekday, convention), cursor))
            .or_else(|| take_occasion(cursor))
            .or_else(|| take_season(cursor).map(|season| seasons(season, convention)))
            .or_else(|| take_part_of_day(cursor))
            .or_else(|| take_day_of_year(cursor))
            .or_else(|| take_some(cursor))
            .or_else(|| take_period(cursor))?;
        Some(Said::sure(expression, RuleName::Every))
    },
);

/// «هر سه روز», «هر دو هفته یک بار»
pub(super) const EVERY_LENGTH: Rule = Rule::pattern(
    &[Named(RuleName::Every, "هر سه روز")],
    &[
        word(Words::of(Class::Every)),
        by("amount", QUANTITY, Some(MEASURED), |cursor, taken| {
            // «هر | چند سال خوبی نبود» concedes, «هر | چندین ماه» does not.
            let concedes = cursor.sense(Class::VagueNumber).is_some_and(|few| few.flags.contains(Flags::WEAK));
            let amount = take_length(cursor).filter(|_| !concedes)?;
            // «هر سه ساعت | به سه ساعت»
            take_again(&amount, cursor);
            taken.amount = Some(amount);
            Some(())
        }),
        optional(by("times", FIRST_OF_TIMES, None, |cursor, taken| {
            taken.times = Some(take_times(cursor)?).filter(|&times| times > 1);
            Some(())
        })),
    ],
    |taken, convention| Some(every(taken.amount?, Repeat::times(taken.times), convention)),
);

/// «جمعه\u{200C}ها», «عصر جمعه\u{200C}ها», «جمعه\u{200C}شب\u{200C}ها»
pub(super) const WEEKDAYS: Rule = Rule::phrase(
    &[Named(RuleName::Weekdays, "جمعه\u{200C}ها")],
    &[
        Prefix::any(TokenSet::classes(&[Class::Weekday])),
        Prefix::before(TokenSet::DIGITS, TokenSet::words(Words::of(Class::Weekday).with(Flags::PLURAL))),
        Prefix::before(
            TokenSet::classes(&[Class::DayPart]).or(TokenSet::words(DAY)),
            TokenSet::classes(&[Class::Weekday]).or(TokenSet::words(DAY)),
        ),
    ],
    read_weekdays,
);

/// «\[روزهای\] تابستان\u{200C}ها»
pub(super) const SEASONS: Rule = Rule::pattern(
    &[Named(RuleName::Every, "تابستان\u{200C}ها")],
    &[optional(word(DAY)), word(Words::of(Class::Season).with(Flags::PLURAL))],
    |taken, convention| Some(seasons(taken.word()?, convention)),
);

/// «\[روزهای\] صبح\u{200C}ها»
pub(super) const DAY_PARTS: Rule = Rule::phrase(
    &[Named(RuleName::DayParts, "صبح\u{200C}ها")],
    &[Prefix::any(TokenSet::words(PARTS)), Prefix::before(TokenSet::words(DAYS), TokenSet::words(PARTS))],
    |cursor| {
        // «این شب\u{200C}ها» are those of now.
        if cursor.before().is_some_and(|token| token.means(Demonstrative::This)) {
            return None;
        }
        cursor.take_if(Class::Unit, |sense| DAYS.has(&sense));
        let part = cursor.take_if(Class::DayPart, |sense| PARTS.has(&sense))?.value();
        Some(Said::sure(parts_at_hour(part, cursor), RuleName::DayParts))
    },
);

/// «صبح\u{200C}ها»
const PARTS: Words = Words::of(Class::DayPart).with(Flags::PLURAL).without(Flags::EZAFE);

/// «یک روز در میان»
pub(super) const ALTERNATE: Rule = Rule::pattern(
    &[Named(RuleName::Alternate, "یک روز در میان")],
    &[numeral(&[Form::Cardinal]), word(Words::of(Class::Unit)), word(Words::of(Class::Alternate))],
    |taken, convention| {
        let every_other = Quantity::whole(taken.numeral?.value.checked_add(1)?);
        Some(every(Amount::new(every_other, taken.word()?), PLAIN, convention))
    },
);

/// «یک جمعه در میان», «دو جمعه پیش»: so many of a weekday apart, or away from now.
pub(super) const COUNTED_WEEKDAY: Rule = Rule::phrase(
    &[Named(RuleName::Alternate, "یک جمعه در میان"), Named(RuleName::Weekday, "دو جمعه پیش")],
    &[Prefix::before(TokenSet::NUMERAL, TokenSet::words(Words::of(Class::Weekday).without(Flags::PLURAL)))
        .then(TokenSet::classes(&[Class::Alternate, Class::Direction]))],
    |cursor| {
        let from = *cursor;
        let numeral = cursor.take_cardinal()?;
        let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?.value();
        let convention = cursor.convention();
        if cursor.take(Class::Alternate).is_some() {
            let repeat = Some(Repeat::Every { on: Weekdays::NONE, skips: u8::try_from(numeral.value).ok()? });
            return Some(Said::sure(Expression { repeat, ..weekdays(weekday, convention) }, RuleName::Alternate));
        }
        // «شبکهٔ سه جمعه پیش», «۳ شنبه پیش»
        let count =
            i16::try_from(numeral.value).ok().filter(|count| numeral.digits == 0 && (2..=10).contains(count))?;
        const OPENING: [Class; 4] = [Class::Verb, Class::Particle, Class::Preposition, Class::And];
        let opens = |token: &Token| match token.mark() {
            Some(_) => !leads_number(token, from.starts_touching()),
            None => from.means(token, Loose::Pronoun) || OPENING.into_iter().any(|class| token.has(class)),
        };
        if !from.before().is_none_or(opens) {
            return None;
        }
        // «دو جمعهٔ بعد» counts from what was told last, «دو جمعهٔ گذشته» are both.
        let ago = |side: &Sense| side.is(Direction::Past) || side.flags.contains(Flags::SPAN);
        let side = cursor.take_if(Class::Direction, |side| side.flags.contains(Flags::AGO) && ago(&side))?;
        // «دو جمعهٔ دیگر تا عید مانده»
        if cursor.is_at(Preposition::To) || cursor.sense(Class::Left).is_some() {
            return None;
        }
        let (scope, away) = if side.is(Direction::Past) { (Scope::Last, -1) } else { (Scope::Next, 1) };
        let shift = Some(Shift { unit: Unit::Week, count: away * (count - 1), role: ShiftRole::Date });
        let day = Expression { shift, ..Expression::new(Anchor::Weekday { weekday, scope }, convention) };
        Some(Said::sure(day, RuleName::Weekday))
    },
);

/// «روزهای زوج \[هفته\] \[ساعت ۱۶\]»: three days of the week.
pub(super) const PARITY: Rule = Rule::phrase(
    &[Named(RuleName::Alternate, "روزهای زوج")],
    &[Prefix::before(TokenSet::words(DAYS), TokenSet::classes(&[Class::Parity]))],
    |cursor| {
        cursor.take_if(Class::Unit, |sense| DAYS.has(&sense))?;
        let parity: Parity = cursor.take(Class::Parity)?.value();
        cursor.take_word(Unit::Week);
        let days = match parity {
            Parity::Even => Weekdays::EVEN,
            Parity::Odd => Weekdays::ODD,
        };
        let weekly = with_time(every(one(Unit::Week), Repeat::Days(days), cursor.convention()), cursor);
        Some(Said::sure(weekly, RuleName::Alternate))
    },
);

/// «آخر هفته\u{200C}ها»
pub(super) const WEEKENDS: Rule = Rule::pattern(
    &[Named(RuleName::Weekdays, "آخر هفته\u{200C}ها")],
    &[word(Words::of(Class::Weekend).with(Flags::PLURAL).only(&[WeekPart::Weekend as i32]))],
    |_, convention| Some(set(Anchor::Weekend { offset: 0 }, PLAIN, convention)),
);

/// «روزهای کاری»: the days of the week that are in Iran's calendar no weekend.
pub(super) const WORKDAYS: Rule = Rule::phrase(
    &[Named(RuleName::Weekdays, "روزهای کاری")],
    &[Prefix::any(TokenSet::words(WORKING))],
    |cursor| {
        cursor.take_if(Class::Weekend, |sense| WORKING.has(&sense))?;
        cursor.take_word(Unit::Week);
        let days = Repeat::Every { on: Weekdays::SATURDAY_TO_WEDNESDAY, skips: 0 };
        let weekly = with_time(every(one(Unit::Week), days, cursor.convention()), cursor);
        Some(Said::sure(weekly, RuleName::Weekdays))
    },
);

const WORKING: Words = Words::of(Class::Weekend).with(Flags::PLURAL).only(&[WeekPart::Weekdays as i32]);

/// «روز», «روزهای»
const DAY: Words = Words::of(Class::Unit).only(&[Unit::Day as i32]);

/// «روزهای»
const DAYS: Words = DAY.with(Flags::PLURAL);

/// «جمعه\u{200C}ها»
pub(super) const fn weekdays(weekday: Weekday, convention: Convention) -> Expression {
    set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN, convention)
}

/// «تابستان\u{200C}ها»
const fn seasons(season: Season, convention: Convention) -> Expression {
    set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare, common: false }, PLAIN, convention)
}

/// «شب\u{200C}ها»
const fn parts_of_day(part: PartOfDay, convention: Convention) -> Expression {
    Expression { time: Some(part.time()), ..set(Anchor::Unsaid, PLAIN, convention) }
}

/// «هر سه\u{200C}شنبه و | پنج\u{200C}شنبه ساعت ۵»: «هر» is said of all members.
pub(super) fn take_further_weekday(previous: &Reading, cursor: &mut Cursor<'_>) -> Option<Expression> {
    let weekly = matches!(previous.expression.anchor, Anchor::Weekday { .. }) && previous.expression.repeat.is_some();
    if !weekly || previous.rule != RuleName::Every {
        return None;
    }
    let weekday = take_weekday_name(cursor)?;
    let narrowed = cursor.sense(Class::Direction).is_some() || cursor.sense(Class::Unit).is_some_and(is_long);
    (!narrowed).then(|| with_time(weekdays(weekday, cursor.convention()), cursor))
}

fn is_long(unit: Sense) -> bool {
    !unit.value::<Unit>().is_clock()
}

/// The part of the day or the clock time that follows: «هر روز صبح», «هر شب ساعت ۲۱».
pub(super) fn with_time(expression: Expression, cursor: &mut Cursor<'_>) -> Expression {
    let heads = [Class::Clock, Class::DayPart, Class::Sharp, Class::Cardinal];
    let named = cursor.digits().is_some() || heads.into_iter().any(|class| cursor.sense(class).is_some());
    if cursor.sense(Class::Except).is_some() {
        return time_after_exception(expression, cursor);
    }
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

/// «هر روز | به جز جمعه\u{200C}ها ساعت ۷»: the hour is that of the other days.
fn time_after_exception(expression: Expression, cursor: &Cursor<'_>) -> Expression {
    let timed = cursor.look(|cursor| {
        cursor.take(Class::Except)?;
        cursor.take_word(Unit::Day);
        cursor.take(Class::Weekday)?;
        while cursor.takes(|cursor| cursor.take(Class::And).and_then(|_| cursor.take(Class::Weekday)).map(|_| ())) {}
        cursor.sense(Class::Clock)?;
        Some(with_time(expression, cursor))
    });
    timed.unwrap_or(expression)
}

/// «هر | نوروز»
fn take_occasion(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let id = cursor.take_if(Class::Occasion, |sense| !sense.flags.contains(Flags::COUNTED))?.value();
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
    // «هر عصری» is every age.
    let part: PartOfDay = cursor.take_if(Class::DayPart, |part| !part.flags.contains(Flags::INDEFINITE))?.value();
    let convention = cursor.convention();
    // «هر | شب جمعه»
    if let Some(weekday) = cursor.take_if(Class::Weekday, |sense| !is_plural(sense)) {
        let weekly = Expression { time: Some(part.time()), ..weekdays(weekday.value(), convention) };
        return Some(eve(with_time(weekly, cursor), part));
    }
    Some(parts_at_hour(part, cursor))
}

/// «صبح\u{200C}ها», and «شب\u{200C}ها ساعت ۲۱», which is every day at that time.
fn parts_at_hour(part: PartOfDay, cursor: &mut Cursor<'_>) -> Expression {
    let convention = cursor.convention();
    let nightly = with_time(parts_of_day(part, convention), cursor);
    let timed = matches!(nightly.time, Some(Time::Clock { .. }));
    if timed { Expression { time: nightly.time, ..every(one(Unit::Day), PLAIN, convention) } } else { nightly }
}

/// «هر | چند سال یک بار», «هر | چند روزی یک بار»; «هر چند سال خوبی نبود» concedes.
fn take_some(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        cursor.take(Class::VagueNumber)?;
        let unit = take_unit(cursor, PLAIN_UNIT).or_else(|| take_unit(cursor, SINGLY))?;
        take_times(cursor).filter(|&times| times == 1)?;
        Some(every(Amount::new(Quantity::Vague, unit), PLAIN, cursor.convention()))
    })
}

/// «هر | روز», «هر | روز صبح», «هر | هفته دو بار»
fn take_period(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let no_unit = Flags::PLURAL.union(Flags::LATENT).union(Flags::VAGUE);
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(no_unit))?;
    // «هر روزی گفتی», «هر ساعتی که خواستی»: whichever.
    let whichever = |after: &mut Cursor<'_>| {
        // «هر روزی که می\u{200C}گذرد» is every day.
        after.take_word(Particle::Plain);
        after.sense(Class::Verb).is_some_and(|verb| verb.is(Tense::Past))
    };
    if unit.flags.contains(Flags::INDEFINITE) && cursor.look(whichever) {
        return None;
    }
    let unit = unit.value();
    // «هر هفته جمعه\u{200C}ها», «هر سال تابستان», «هر سال ۲۲ بهمن», «هر ماه روز پانزدهم»
    let which = match unit {
        Unit::Week => {
            cursor.take(Class::Weekday).map(|weekday| with_time(weekdays(weekday.value(), cursor.convention()), cursor))
        }
        // «هر سال | بهار»
        Unit::Year => cursor
            .take_if(Class::Season, |sense| !sense.flags.contains(Flags::PLURAL))
            .map(Sense::value)
            .or_else(|| take_season(cursor))
            .map(|season| seasons(season, cursor.convention()))
            .or_else(|| take_occasion(cursor))
            .or_else(|| take_day_of_year(cursor)),
        Unit::Month => take_day_of_month(cursor),
        _ => None,
    };
    if which.is_some() {
        return which;
    }
    let periods = every(one(unit), PLAIN, cursor.convention());
    // «هر هفته | ساعت ۹» is no time of every day.
    let daily = if unit <= Unit::Day { with_time(periods, cursor) } else { periods };
    let times = take_times(cursor).filter(|&times| times > 1);
    Some(Expression { repeat: Some(Repeat::times(times)), ..daily })
}

/// «هر سال | ۲۲ بهمن»
fn take_day_of_year(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let mut draft = Draft::new();
        take_month_day(&mut draft, cursor);
        draft.day?;
        let day = customs::finish(&Draft { year: Year::Every, ..draft })?.expression;
        Some(with_time(day, cursor))
    })
}

/// «هر ماه | روز پانزدهم»
fn take_day_of_month(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let headed = take_head(cursor, Unit::Day);
        let numeral = cursor.take_numeral().filter(|numeral| match numeral.form {
            // «هر ماه اول …» may be said of what is done first.
            Form::Ordinal => headed || numeral.value > 2,
            Form::Cardinal => headed,
            _ => false,
        })?;
        let nth = i8::try_from(numeral.value).ok().filter(|nth| (1..=31).contains(nth))?;
        let slice = Some(Slice { unit: Unit::Day, count: 1, nth, weekday: None });
        let monthly = Expression { slice, ..every(one(Unit::Month), PLAIN, cursor.convention()) };
        Some(with_time(monthly, cursor))
    })
}

/// «صبح\u{200C}های جمعه», «جمعه\u{200C}شب\u{200C}ها»: weekdays, if they or a part of the day beside them are plural.
fn read_weekdays(cursor: &mut Cursor<'_>) -> Option<Said> {
    let has_ezafe = |sense: Sense| sense.flags.contains(Flags::EZAFE);
    let before = cursor.take_if(Class::DayPart, |sense| !is_plural(sense) || has_ezafe(sense));
    let days = cursor.take_word(Unit::Day).is_some_and(is_plural);
    // «۳شنبه\u{200C}ها»
    let count = cursor.take_digits(|number| number.digits == 1 && (1..=5).contains(&number.value));
    let weekday = cursor.take(Class::Weekday)?;
    let name = match count {
        None => weekday.value(),
        Some(count) => weekday_after(weekday.value(), count.value)?,
    };
    let after = cursor.sense(Class::DayPart).filter(|&sense| is_plural(sense));
    let each = days && is_each(cursor);
    if !is_plural(weekday) && !before.is_some_and(is_plural) && after.is_none() && !each {
        return None;
    }
    if before.is_none() && after.is_some() {
        cursor.advance();
    }
    // «دوشنبه شب\u{200C}های | هر هفته»
    cursor.takes(|cursor| cursor.take(Class::Every).and_then(|_| cursor.take_word(Unit::Week)).map(|_| ()));
    let time = before.or(after).map(|sense| sense.value::<PartOfDay>().time());
    let weekly = with_time(Expression { time, ..weekdays(name, cursor.convention()) }, cursor);
    let weekly = before.map_or(weekly, |part| eve(weekly, part.value()));
    Some(Said::sure(weekly, RuleName::Weekdays))
}

/// «شب\u{200C}های جمعه» are those that lead to Friday; an hour past midnight is on it.
fn eve(weekly: Expression, part: PartOfDay) -> Expression {
    let small = matches!(weekly.time, Some(Time::Clock { hour: ..6, .. }));
    let before = part.is_whole(DayPart::Night) && !small;
    let shift = before.then_some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date });
    Expression { shift, ..weekly }
}

/// «روزهای جمعه»; but «روزهای شنبه و یک\u{200C}شنبه», «روزهای جمعه ۱۲ مهر», «روزهای جمعهٔ این ماه»
fn is_each(after: &Cursor<'_>) -> bool {
    const NARROWED: TokenSet = TokenSet::NUMERAL
        .or(TokenSet::classes(&[Class::And, Class::Direction, Class::Demonstrative, Class::Preposition]))
        .or(TokenSet::marks(&[Mark::Comma, Mark::PersianComma, Mark::Open]));
    let within = after.word().is_some_and(|unit: Unit| !unit.is_clock());
    // «روزهای یکشنبه | و چهارشنبهٔ هر هفته»
    let weekly = after.look(|ahead| {
        let listed = ahead.take(Class::And).is_some() && ahead.take(Class::Weekday).is_some();
        listed && ahead.take(Class::Every).is_some() && ahead.is_at(Unit::Week)
    });
    // «روزهای پنجشنبه | تا ۱۳», «روزهای شنبه | از ساعت ۸ تا ۱۲»; but «روزهای پنجشنبه تا شنبه»
    let hours = after.look(|hour| {
        let led = hour.take_word_if(|word| matches!(word, Preposition::To | Preposition::From)).is_some();
        let figures = |hour: &mut Cursor<'_>| {
            let sized = hour.take_digits(|number| number.digits <= 2 && number.value <= 24).is_some();
            sized && !hour.peek().is_some_and(|token| MONTHS.contains(token, hour.language()))
        };
        led && (hour.sense(Class::Clock).is_some() || figures(hour))
    });
    hours || weekly || !within && after.peek().is_none_or(|token| !NARROWED.contains(token, after.language()))
}

fn is_plural(sense: Sense) -> bool {
    sense.flags.contains(Flags::PLURAL)
}
