//! What recurs within longer units: «اول هر ماه», «اولین شنبهٔ هر ماه», «آخر هر سال», «شهریورها».

use super::edge::take_edge_word;
use super::head::{head, take_head};
use super::joint::{JOINT, take_joint};
use super::rate::RATED;
use super::recurrence::{weekdays, with_time};
use super::relative::take_single_unit;
use super::weekday::take_weekday_name;
use crate::grammar::prelude::*;
use crate::grammar::shared::say::{PLAIN, every, one, set};

/// «شهریورها»
pub(super) const MONTHS: Rule = Rule::pattern(
    &[Named(RuleName::Every, "شهریورها")],
    &[word(Words::of(Class::RecurringMonth))],
    |taken, convention| {
        let month = u8::try_from(taken.sense(Class::RecurringMonth)?.number()).ok()?;
        let date = CalendarDate {
            calendar_said: true,
            month: Some(month),
            ..CalendarDate::new(Calendar::Jalali, Year::Every)
        };
        Some(set(Anchor::Date(date), PLAIN, convention))
    },
);

/// «اول هر ماه», «روز ۱۵ هر ماه ساعت ۹», «آخرین جمعهٔ هر ماه», «پایان هر فصل», «صبح هر روز», «عصر هر جمعه»
pub(super) const IN_EVERY: Rule = Rule::phrase(
    &[Named(RuleName::Every, "اول هر ماه")],
    &[
        Prefix::before(TokenSet::NUMERAL.or(EDGES).or(PARTS), EVERY).then(UNITS.or(WEEKDAY)),
        Prefix::before(TokenSet::NUMERAL.or(EDGES), UNITS.or(TokenSet::classes(&[Class::Weekday]))).then(EVERY),
        Prefix::before(head(Unit::Day), TokenSet::NUMERAL),
    ],
    read_in_every,
);

/// «جمعهٔ اول هر ماه», «پنجشنبه آخر هر ماه»
pub(super) const WEEKDAY_IN_EVERY: Rule = Rule::phrase(
    &[Named(RuleName::Every, "جمعه اول هر ماه")],
    &[Prefix::before(WEEKDAY, TokenSet::NUMERAL.or(EDGES)).then(EVERY)],
    |cursor| {
        let weekday = take_weekday_name(cursor).or_else(|| take_weekdays(cursor))?;
        let last = cursor.take_if(Class::Final, |sense| !sense.flags.contains(Flags::PLURAL)).is_some();
        let nth = if last { -1 } else { cursor.take_form(Form::Ordinal)?.value as i8 };
        cursor.take(Class::Every)?;
        let unit = take_single_unit(cursor).filter(|&unit| unit > Unit::Week)?;
        let slice = Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday) };
        let each = Expression { slice: Some(slice), ..every(one(unit), PLAIN, cursor.convention()) };
        (-1..=5).contains(&nth).then(|| Said::sure(with_time(each, cursor), RuleName::Every))
    },
);

/// «جمعه\u{200C}های | اول هر ماه»
fn take_weekdays(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    const PLURAL: Words = Words::of(Class::Weekday).with(Flags::PLURAL).with(Flags::EZAFE);
    cursor.take_if(Class::Weekday, |sense| PLURAL.has(&sense)).map(Sense::value)
}

/// «دوشنبه هر هفته», «دوشنبه و چهارشنبه هر هفته ساعت ۹»
pub(super) const WEEKDAYS_OF_EVERY: Rule = Rule::group(
    &[Named(RuleName::Weekdays, "دوشنبه و چهارشنبه هر هفته")],
    &[Prefix::before(WEEKDAY, EVERY).then(head(Unit::Week)), Prefix::before(WEEKDAY, JOINT).then(WEEKDAY)],
    read_weekdays_of_every,
);

fn read_weekdays_of_every<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    readings.clear(cursor.at());
    let mut ahead = cursor;
    loop {
        ahead = ahead.restart();
        let day = weekdays(take_weekday_name(&mut ahead)?, cursor.convention());
        if takes_every_week(&mut ahead) {
            let day = with_time(day, &mut ahead);
            if !readings.push(Said::sure(day, RuleName::Weekdays).reading(&ahead)?) {
                return None;
            }
            readings.iter_mut().for_each(|reading| reading.expression.time = day.time);
            readings.next = ahead.at();
            return Some(ahead);
        }
        if !readings.push(Said::sure(day, RuleName::Weekdays).reading(&ahead)?) {
            return None;
        }
        take_joint(&mut ahead, None).filter(|&joint| joint == Joint::And)?;
    }
}

/// «هر هفته»
fn takes_every_week(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take(Class::Every)?;
        take_single_unit(cursor).filter(|&unit| unit == Unit::Week).map(|_| ())
    })
}

const WEEKDAY: TokenSet = TokenSet::classes(&[Class::Weekday]);

/// «سالی یکی»
pub(super) const ONE_EACH: Rule = Rule::pattern(
    &[Named(RuleName::Frequency, "سالی یکی")],
    &[
        word(RATED.only(&[Unit::Week as i32, Unit::Month as i32, Unit::Year as i32])),
        word(Words::of(Class::Times).with(Flags::LATENT)),
    ],
    |taken, convention| Some(every(one(taken.word()?), PLAIN, convention)),
)
.licensed(|cursor| cursor.word() != Some(Preposition::From));

/// «سه هفتگی»
pub(super) const WEEKLY: Rule = Rule::pattern(
    &[Named(RuleName::Frequency, "سه هفتگی")],
    &[numeral(&[Form::Cardinal]), word(Words::of(Class::Frequency).only(&[Unit::Week as i32]))],
    |taken, convention| {
        // «شش هفتگی» is an age.
        const MOST: u32 = 4;
        let weeks = taken.numeral?.value;
        let every_few = Amount::new(Quantity::whole(weeks), taken.sense(Class::Frequency)?.value());
        (weeks <= MOST).then(|| every(every_few, PLAIN, convention))
    },
)
// «از سه هفتگی», «در چهار هفتگی»: an age too
.licensed(|cursor| {
    !matches!(cursor.word_before(), Some(Preposition::From | Preposition::In | Preposition::To | Preposition::Since))
});

const EVERY: TokenSet = TokenSet::classes(&[Class::Every]);

const PARTS: TokenSet = TokenSet::classes(&[Class::DayPart]);

const EDGES: TokenSet = TokenSet::classes(&[Class::Edge, Class::Final]);

const UNITS: TokenSet =
    head(Unit::Day).or(head(Unit::Week)).or(head(Unit::Month)).or(head(Unit::Season)).or(head(Unit::Year));

/// The part of each unit: a run of days of it, or an edge.
enum Part {
    Slice(Slice),
    Edge(Modifier),
}

pub(super) fn read_in_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    if cursor.sense(Class::DayPart).is_some() {
        return read_part_of_every(cursor);
    }
    // «هفتهٔ | اول هر ماه», «نیمهٔ | اول هر ماه», «ده روز | اول هر ماه» are longer than its first day.
    let of = |token: &Token| {
        let unit = cursor.sense_of(token, Class::Unit);
        unit.is_some_and(|unit| unit.value::<Unit>() >= Unit::Day) || cursor.sense_of(token, Class::Half).is_some()
    };
    if cursor.sense(Class::Ordinal).is_some() && cursor.before().is_some_and(of) {
        return None;
    }
    let headed = take_head(cursor, Unit::Day);
    let part = take_nth(cursor, headed).or_else(|| if headed { None } else { take_edge(cursor).map(Part::Edge) })?;
    cursor.take(Class::Every)?;
    let unit = take_single_unit(cursor)?;
    let each = every(one(unit), PLAIN, cursor.convention());
    let each = match part {
        Part::Slice(slice) if slice.unit < unit => Expression { slice: Some(slice), ..each },
        Part::Edge(edge) if unit > Unit::Day => Expression { modifier: Some(edge), ..each },
        _ => return None,
    };
    // «اول هر سال» is its start, «دهم هر سال» nothing.
    let each = match (each.slice, unit) {
        (Some(Slice { unit: Unit::Day, nth: 1, weekday: None, .. }), Unit::Week | Unit::Season | Unit::Year) => {
            Expression { slice: None, modifier: Some(Modifier::Start), ..each }
        }
        (Some(Slice { unit: Unit::Day, weekday: None, .. }), Unit::Week | Unit::Season | Unit::Year) => return None,
        _ => each,
    };
    Some(Said::sure(with_time(each, cursor), RuleName::Every))
}

/// «صبح | هر روز», «عصر | هر جمعه»
fn read_part_of_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    let part: PartOfDay = cursor.take_if(Class::DayPart, |part| !part.flags.contains(Flags::PLURAL))?.value();
    cursor.take(Class::Every)?;
    let days = match take_weekday_name(cursor) {
        Some(weekday) => weekdays(weekday, cursor.convention()),
        None => {
            take_single_unit(cursor).filter(|&unit| unit == Unit::Day)?;
            every(one(Unit::Day), PLAIN, cursor.convention())
        }
    };
    let daily = with_time(Expression { time: Some(part.time()), ..days }, cursor);
    Some(Said::sure(daily, RuleName::Every))
}

/// «اول», «روز ۱۵», «آخرین جمعهٔ», «اولین روز»
fn take_nth(cursor: &mut Cursor<'_>, headed: bool) -> Option<Part> {
    const LAST: u32 = 31;
    cursor.attempt(|cursor| {
        let (nth, before_noun) = match cursor.take_numeral() {
            Some(numeral) if (1..=LAST).contains(&numeral.value) => {
                (numeral.value as i8, numeral.form == Form::Superlative)
            }
            Some(_) => return None,
            None => (cursor.take_if(Class::Final, |sense| sense.flags.contains(Flags::SUPERLATIVE)).map(|_| -1)?, true),
        };
        let mut slice = Slice { unit: Unit::Day, count: 1, nth, weekday: None };
        if before_noun && !headed {
            slice.weekday = take_weekday_name(cursor);
            if slice.weekday.is_none() {
                slice.unit = take_single_unit(cursor)?;
            }
        } else if before_noun {
            return None;
        }
        Some(Part::Slice(slice))
    })
}

/// «آخر», «ابتدای», «پایان»
fn take_edge(cursor: &mut Cursor<'_>) -> Option<Modifier> {
    if cursor.take_if(Class::Final, |sense| !sense.flags.contains(Flags::SUPERLATIVE)).is_some() {
        return Some(Modifier::End);
    }
    take_edge_word(cursor)
}
