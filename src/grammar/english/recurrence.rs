//! What recurs: "every Friday", "each year", "twice a week", "every other evening", "Saturdays", "daily".

use super::absolute::{take_day_month, take_month_day, take_month_name};
use super::amount::{UNIT, counted, take_amount};
use super::clock::take_clock;
use super::customs;
use super::day_number::take_ordinal_day;
use super::day_part::take_part;
use super::ends::ends_phrase;
use super::joint::{JOINT, take_joint};
use super::marks::take_dash;
use super::neighbour::is_name;
use super::occasion::take_occasion;
use super::relative::take_single_unit;
use super::sets::{A, MONTHS};
use super::slice::{in_every, take_slice_head};
use crate::grammar::prelude::*;
use crate::grammar::shared::say::{self, PLAIN};

const EACH: TokenSet = TokenSet::classes(&[Class::Every]);

const OTHER: TokenSet = TokenSet::classes(&[Class::Alternate, Class::Ordinal, Class::Final]);

const PERIOD: TokenSet =
    TokenSet::classes(&[Class::Weekday, Class::Weekend, Class::DayPart, Class::Season, Class::Occasion])
        .or(MONTHS)
        .or(TokenSet::words(UNIT));

const FORTNIGHT: Words = Words::of(Class::Unit).with(Flags::DOUBLE).without(Flags::PLURAL);

/// The first token of an amount of time.
const SO_MUCH: TokenSet = TokenSet::classes(&[Class::Cardinal, Class::VagueNumber, Class::Fraction])
    .or(TokenSet::DIGITS)
    .or(TokenSet::words(A));

/// `every|each [other|second] WEEKDAY [PART]|PART|SEASON|MONTH|UNIT`, `every AMOUNT`: "every other evening"
pub(super) const EVERY: Rule = Rule::phrase(
    &[Named(RuleName::Every, "every three months")],
    &[Prefix::before(EACH, PERIOD.or(SO_MUCH)), Prefix::before(EACH, OTHER).then(PERIOD)],
    read_every,
);

/// The arms of one rule: what "other" makes of a period depends on the period.
fn read_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take(Class::Every)?;
    if let Some(said) = cursor.attempt(read_nth_of_month) {
        return Some(said);
    }
    let nth = take_nth(cursor);
    let other = nth > 1;
    let singular = |sense: Sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::LATENT));
    let mut part = None;
    let mut daily = true;
    let weekday = cursor.take_if(Class::Weekday, singular).or_else(|| take_short_day(cursor));
    let mut expression = if let Some(weekday) = weekday {
        // "every Friday", "every Friday evening"
        part = take_part(cursor);
        weekly(weekday.value(), part.map(|part| part.hours))
    } else if let Some(days) = cursor.take_if(Class::Weekend, |sense| !sense.flags.contains(Flags::PLURAL)) {
        part_of_week(days.value(), cursor.convention())
    } else if let Some(taken) = take_part(cursor) {
        part = Some(taken);
        // "every other evening"
        let days = if other { every(nth, Unit::Day) } else { say::set(Anchor::Unsaid, PLAIN, Convention::ENGLISH) };
        Expression { time: Some(taken.hours.time()), ..days }
    } else if let Some(of_year) = take_day_or_period_of_year(cursor) {
        daily = of_year.is_yearly_day();
        of_year
    } else if let Some(unit) = take_single_unit(cursor) {
        daily = unit == Unit::Day;
        let on = if nth == 1 { cursor.attempt(|cursor| take_on_day(unit, 1, cursor)) } else { None };
        on.unwrap_or_else(|| every(nth, unit))
    } else if let Some(fortnight) = cursor.take_if(Class::Unit, |unit| FORTNIGHT.has(&unit)) {
        daily = false;
        say::every(counted(Quantity::whole(nth), fortnight)?, PLAIN, Convention::ENGLISH)
    } else if cursor.take_word(Fraction::Half).is_some() {
        // "every half hour"
        daily = false;
        // "every half an hour"
        cursor.take_word(Article::A);
        let half = Quantity::Exact { digits: 5, scale: 1 };
        say::every(Amount::of(half, take_single_unit(cursor)?), PLAIN, Convention::ENGLISH)
    } else {
        daily = false;
        let amount = take_amount(cursor).filter(|_| !other)?;
        let weeks = amount.in_smallest().filter(|&(_, unit)| unit == Unit::Week);
        let on = weeks.and_then(|(count, unit)| cursor.attempt(|cursor| take_on_day(unit, count, cursor)));
        on.unwrap_or_else(|| say::every(amount, PLAIN, Convention::ENGLISH))
    };
    // A length says itself how long it is.
    if let (true, Some(Repeat::Every { skips, .. }), false) =
        (other, &mut expression.repeat, matches!(expression.anchor, Anchor::Duration { .. }))
    {
        *skips = u8::try_from(nth).ok()? - 1;
    }
    let timed = if daily { at_clock(expression, part, cursor) } else { expression };
    Some(Said::sure(timed, RuleName::Every))
}

/// "other", "second", "3rd": each of so many; 1 where none is said.
fn take_nth(cursor: &mut Cursor<'_>) -> u32 {
    if cursor.take(Class::Alternate).is_some() {
        return 2;
    }
    let nth = cursor.attempt(|cursor| cursor.take_form(Form::Ordinal).filter(|nth| (2..=12).contains(&nth.value)));
    nth.map_or(1, |nth| nth.value)
}

/// "every | second Tuesday of the month": the same as of each month.
fn read_nth_of_month(cursor: &mut Cursor<'_>) -> Option<Said> {
    let slice = cursor.attempt(take_slice_head).or_else(|| {
        // "every | 5th of the month"
        let nth = i8::try_from(take_ordinal_day(cursor)?).ok()?;
        Some(Slice { unit: Unit::Day, count: 1, nth, weekday: None })
    })?;
    cursor.take_word(Preposition::Of)?;
    cursor.take_word(Article::The).map(|_| ()).or_else(|| cursor.take(Class::Every).map(|_| ()))?;
    let month = take_single_unit(cursor).filter(|&unit| unit == Unit::Month)?;
    Some(Said::sure(in_every(slice, month), RuleName::Every))
}

/// "every | Wed at 6:30 pm", but "every sun lounger"
fn take_short_day(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.attempt(|cursor| {
        let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?;
        ends_phrase(cursor).then_some(weekday)
    })
}

/// "every | March 5", "every | 5 March"
pub(super) fn take_day_of_year(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let mut draft = Draft::new();
        let dated = take_day_month(&mut draft, cursor) || take_month_day(&mut draft, cursor);
        draft.day.filter(|_| dated && draft.last.is_none())?;
        customs::finish(&Draft { year: Year::Every, ..draft }).map(|said| said.expression)
    })
}

/// "every two weeks | on Tuesday", "every month | on the 5th"
fn take_on_day(unit: Unit, count: u32, cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.take_word(Preposition::On)?;
    if unit == Unit::Week {
        let weekday = cursor.take_if(Class::Weekday, |day| !day.flags.contains(Flags::PLURAL))?;
        let closes = ends_phrase(cursor) && !cursor.is_at(Preposition::Of);
        let mut set = weekly(weekday.value(), None);
        if let Some(Repeat::Every { skips, .. }) = &mut set.repeat {
            *skips = u8::try_from(count).ok()?.checked_sub(1)?;
        }
        return closes.then_some(set);
    }
    cursor.take_word(Article::The)?;
    let day = take_ordinal_day(cursor).filter(|_| unit == Unit::Month && count == 1 && ends_phrase(cursor))?;
    let slice = Slice { unit: Unit::Day, count: 1, nth: i8::try_from(day).ok()?, weekday: None };
    Some(in_every(slice, unit))
}

/// "every weekday at 8", "every Friday at 6 p.m.", "every morning at 7"
pub(super) fn at_clock(set: Expression, part: Option<NamedPart>, cursor: &mut Cursor<'_>) -> Expression {
    let time = cursor.attempt(|cursor| {
        let at = cursor.take_word(Preposition::At).is_some();
        let mut draft = Draft::new();
        if !at {
            // "Mon-Fri 10 to 4" are two hours, and not 3:50.
            let two = |cursor: &mut Cursor<'_>| {
                cursor.take_cardinal().is_some()
                    && cursor.take_word(Preposition::To).is_some()
                    && cursor.take_cardinal().is_some()
            };
            if cursor.look(two) {
                return None;
            }
            // "Mondays 9am"; "Sundays 9:00-12:00" are two hours.
            let sure = take_clock(&mut draft, cursor) && draft.clock.is_some_and(ClockTime::is_sure);
            let ranged = cursor.is_at(Preposition::To) || cursor.look(|cursor| take_dash(cursor).is_some());
            return Draft { part: draft.part.or(part), ..draft }.time(&customs::CUSTOMS).filter(|_| sure && !ranged);
        }
        let middle = |hours: PartOfDay| matches!(hours.part, DayPart::Noon | DayPart::Midnight);
        if let Some(middle) = cursor.take_word_if(middle) {
            draft.part = Some(NamedPart::new(middle, false));
        } else if !take_clock(&mut draft, cursor) {
            let hour = cursor.take_cardinal().filter(|hour| (1..=12).contains(&hour.value) && ends_phrase(cursor))?;
            draft.clock = Some(ClockTime::certain_hour(hour.value as u8));
        }
        Draft { part: draft.part.or(part), ..draft }.time(&customs::CUSTOMS)
    });
    Expression { time: time.or(set.time), ..set }
}

/// "every Monday and Thursday"
pub(super) const EVERY_LIST: Rule = Rule::group(
    &[Named(RuleName::Every, "every Monday and Thursday")],
    &[Prefix::before(EACH, TokenSet::classes(&[Class::Weekday])).then(JOINT)],
    read_every_list,
);

fn read_every_list<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let take_day = |cursor: &mut Cursor<'_>| {
        let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.intersects(Flags::PLURAL))?;
        // "every Monday and Friday 13 May"
        let alone = cursor.digits().is_none() && cursor.sense(Class::DayPart).is_none();
        alone.then(|| weekly(weekday.value(), None))
    };
    let mut last = cursor;
    last.take(Class::Every)?;
    let mut set = take_day(&mut last)?;
    readings.clear(last.at());
    loop {
        if !readings.push(Said::sure(set, RuleName::Every).reading(&last)?) {
            return None;
        }
        let mut after = last;
        let next = match take_joint(&mut after, None) {
            Some(Joint::And) => {
                after = after.restart();
                take_day(&mut after)
            }
            _ => None,
        };
        match next {
            Some(day) => (set, last) = (day, after),
            None => break,
        }
        readings.next = last.at();
    }
    // "every Monday and Thursday | at 6 p.m."
    let mut after = last;
    let time = at_clock(set, None, &mut after).time;
    if time.is_some() {
        last = after;
        let (_, end) = last.span()?;
        readings.next = last.at();
        readings.iter_mut().for_each(|reading| reading.expression.time = time);
        readings.last_mut()?.end = end;
    }
    (readings.len() > 1).then_some(last)
}

fn every(count: u32, unit: Unit) -> Expression {
    say::every(Amount::new(Quantity::whole(count), unit), PLAIN, Convention::ENGLISH)
}

pub(super) fn weekly(weekday: Weekday, part: Option<PartOfDay>) -> Expression {
    let set = say::set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN, Convention::ENGLISH);
    Expression { time: part.map(PartOfDay::time), ..set }
}

/// "every summer", "every September", "every Nowruz", "every March 5"
fn take_day_or_period_of_year(cursor: &mut Cursor<'_>) -> Option<Expression> {
    if let Some(day) = take_day_of_year(cursor) {
        return Some(day);
    }
    let mut named = Draft::new();
    if take_occasion(&mut named, cursor) {
        return customs::finish(&Draft { year: Year::Every, ..named }).map(|said| said.expression);
    }
    let season = cursor.take(Class::Season).map(Sense::value);
    let month = if season.is_none() { Some(take_month_name(cursor)?) } else { None };
    let draft = Draft { season, month, year: Year::Every, ..Draft::new() };
    customs::finish(&draft).map(|said| said.expression)
}

/// "twice a week", "three times a day", "once every three months", "twice daily"
pub(super) const TIMES: Rule = Rule::pattern(
    &[Named(RuleName::TimesInPeriod, "three times a day")],
    &[
        by(
            "times",
            TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Times])),
            Some(IN_PERIOD.or(TIMES_WORD)),
            take_times,
        ),
        by("in a period", IN_PERIOD, None, take_in_period),
    ],
    |taken, convention| Some(say::every(taken.amount?, Repeat::times(taken.times), convention)),
);

const IN_PERIOD: TokenSet = TokenSet::classes(&[Class::Frequency, Class::Every])
    .or(TokenSet::words(A))
    .or(TokenSet::words(Words::of(Class::Hint).only(&[Hint::Each as i32])));

const TIMES_WORD: TokenSet = TokenSet::words(Words::of(Class::Times).only(&[0]));

/// "once", "three times"
fn take_times(cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
    let times = match cursor.take_if(Class::Times, |sense| sense.number() > 0) {
        Some(sense) => sense.number().unsigned_abs(),
        None => {
            let count = cursor.take_cardinal()?.value;
            cursor.take_if(Class::Times, |sense| sense.number() == 0)?;
            count
        }
    };
    taken.times = u8::try_from(times).ok();
    Some(())
}

/// "a week", "every three months", "daily"
fn take_in_period(cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
    let amount = if let Some(frequency) = cursor.take(Class::Frequency) {
        say::one(frequency.value())
    } else if cursor.take(Class::Every).is_some() {
        take_single_unit(cursor).map(say::one).or_else(|| take_amount(cursor))?
    } else {
        cursor.take_word(Hint::Each).map(|_| ()).or_else(|| cursor.take_word(Article::A).map(|_| ()))?;
        say::one(take_single_unit(cursor)?)
    };
    taken.amount = Some(amount);
    Some(())
}

/// "weekends", "weekdays at 9 a.m."
pub(super) const WEEKENDS: Rule = Rule::phrase(
    &[Named(RuleName::Weekdays, "weekends")],
    &[Prefix::any(TokenSet::words(Words::of(Class::Weekend).with(Flags::PLURAL)))],
    |cursor| {
        let days = cursor.take_if(Class::Weekend, |sense| sense.flags.contains(Flags::PLURAL))?;
        let set = part_of_week(days.value(), cursor.convention());
        let expression = at_clock(set, None, cursor);
        Some(Said { expression, rule: RuleName::Weekdays, licence: Licence::If(are_sets) })
    },
);

fn part_of_week(part: WeekPart, convention: Convention) -> Expression {
    match part {
        WeekPart::Weekend => say::set(Anchor::Weekend { offset: 0 }, PLAIN, convention),
        WeekPart::Weekdays => {
            let days = Repeat::Every { on: Weekdays::MONDAY_TO_FRIDAY, skips: 0 };
            say::every(say::one(Unit::Week), days, convention)
        }
    }
}

/// "Saturdays", "Saturdays at 9"
pub(super) const WEEKDAYS: Rule = Rule::phrase(
    &[Named(RuleName::Weekdays, "Saturdays")],
    &[Prefix::any(TokenSet::words(Words::of(Class::Weekday).with(Flags::PLURAL)))],
    |cursor| {
        let weekday = cursor.take_if(Class::Weekday, |sense| sense.flags.contains(Flags::PLURAL))?;
        let expression = at_clock(weekly(weekday.value(), None), None, cursor);
        Some(Said { expression, rule: RuleName::Weekdays, licence: Licence::If(are_sets) })
    },
);

const COUNT: TokenSet = TokenSet::classes(&[Class::Cardinal]).or(TokenSet::DIGITS);

fn are_sets(cursor: &Cursor<'_>) -> bool {
    // "TGI Fridays", "Happy Mondays"
    let named = cursor.before().is_some_and(is_name);
    // "the next 3 Mondays", "three Fridays ago" are no set.
    let counted = cursor.before().is_some_and(|token| COUNT.contains(token, cursor.language()));
    let ago = cursor.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
    !(named || ago || counted)
}

/// "Friday evenings"
pub(super) const WEEKDAY_PARTS: Rule = Rule::pattern(
    &[Named(RuleName::Weekdays, "Friday evenings")],
    &[word(Words::of(Class::Weekday).without(Flags::PLURAL)), word(Words::of(Class::DayPart).with(Flags::PLURAL))],
    |taken, _| Some(weekly(taken.word()?, taken.word())),
);

/// "daily", "fortnightly", "annually"
pub(super) const FREQUENCY: Rule = Rule::phrase(
    &[Named(RuleName::Frequency, "annually")],
    &[Prefix::any(TokenSet::classes(&[Class::Frequency]))],
    |cursor| {
        let sense = cursor.take(Class::Frequency)?;
        let set = match sense.value() {
            Unit::Quarter => every(3, Unit::Month),
            Unit::Half => every(6, Unit::Month),
            unit => every(if sense.flags.contains(Flags::DOUBLE) { 2 } else { 1 }, unit),
        };
        Some(Said { expression: set, rule: RuleName::Frequency, licence: Licence::If(is_no_title) })
    },
);

/// Not "the Daily Star", "Sobh-e No daily", "the weekly Seda".
fn is_no_title(cursor: &Cursor<'_>) -> bool {
    let within = !cursor.starts_sentence();
    // "A daily printed it."
    let paper = cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Article).is_some())
        && cursor.following().is_none_or(|token| {
            let noun = [Class::Verb, Class::Preposition, Class::And, Class::Particle];
            noun.iter().any(|&class| cursor.sense_of(token, class).is_some())
                || token.mark().is_some_and(|mark| !matches!(mark, Mark::Hyphen | Mark::Quote | Mark::Comma))
        });
    let titled = |token: &Token| is_name(token) || token.is_capital() && within && !cursor.before_starts_sentence();
    // "The weekly's editor"
    let owner = cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Apostrophe));
    !(paper
        || owner
        || cursor.before().is_some_and(titled)
        || cursor.peek().is_some_and(is_name)
        || within && cursor.first().is_some_and(Token::is_capital))
}
