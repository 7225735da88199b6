//! Ranges of hours of which the first is a number: "between 9 and 11 a.m.", "from nine to half past four in the afternoon",
//! "9-11am", "opens from ten to six".

use super::clock::{take_clock, take_figures, take_minute_against};
use super::customs;
use super::ends::ends_hour;
use super::joint::{JOINT, opens, take_joint, takes_run};
use super::licence::clock_led;
use super::marks::{parts_clock, take_dash};
use super::neighbour::is_any;
use super::relative::take_deictic;
use super::sets::DASH;
use super::weekday_run::takes_hours;
use crate::grammar::engine::hours::{half_of, set_hours};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// `[from|between] H[:MM] to|and CLOCK`; without the preposition only where the last says its half of the day.
pub(super) const HOURS: Rule = Rule::group(
    &[Named(RuleName::Clock, "between 9 and 11 a.m."), Named(RuleName::ClockOnDay, "between 9 and 11 a.m. tomorrow")],
    &[
        // "open from noon to two"
        Prefix::before(TokenSet::NUMERAL.or(TokenSet::classes(&[Class::DayPart])), JOINT.or(DASH)),
        // "6.30 to 8.00 pm"
        Prefix::before(TokenSet::DIGITS, DOT).then(TokenSet::DIGITS),
        Prefix::before(TokenSet::DIGITS, TokenSet::marks(&[Mark::Colon])).then(TokenSet::DIGITS),
        // "15h30-18h", "from 9a to 11a"; "9am-11am", "9 a.m.–1 p.m."
        Prefix::before(TokenSet::DIGITS, H.or(TokenSet::classes(&[Class::Meridiem])))
            .then(TokenSet::DIGITS.or(JOINT).or(DASH).or(DOT)),
    ],
    read_hours,
);

/// Within so many tokens a joint stands after the first hour: "twenty past nine in the morning – ".
const JOINT_WITHIN: usize = 8;

static JOINTS: TokenTable = TokenTable::new(&JOINT.or(DASH));

/// "9 am to 5 pm", "9 am, 10 am" are joined anyway.
fn follows_half(cursor: &Cursor<'_>) -> bool {
    let ahead = |places: usize| cursor.at_token(cursor.at() + places).first();
    let half =
        |token: &Token| cursor.sense_of(token, Class::Meridiem).is_some_and(|half| !half.flags.contains(Flags::SHORT));
    let joint = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Dot));
    ahead(1).is_some_and(half) && !ahead(2).is_some_and(joint)
}

fn read_hours<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    if follows_half(&cursor) || !cursor.holds_ahead(JOINT_WITHIN, &JOINTS) {
        return None;
    }
    if let Some(after) = read_spelled_hours(cursor, readings).or_else(|| read_halved_hours(cursor, readings)) {
        return Some(after);
    }
    let mut first = cursor;
    let (number, middle) = take_hour(&mut first)?;
    let colon = take_figures(&mut first, Mark::Colon).filter(|_| number.digits > 0);
    let dotted = if colon.is_none() && number.digits > 0 { take_figures(&mut first, Mark::Dot) } else { None };
    let minute = colon.or(dotted);
    let mut joint = first;
    let dash = take_dash(&mut joint).is_some();
    if !dash && take_joint(&mut joint, cursor.word_before())? != Joint::To {
        return None;
    }
    let mut ahead = joint.restart();
    let mut draft = Draft::new();
    ahead.fill(&mut draft);
    // "6.30 to 8", "$4.50 to 8 pm" may be any two figures.
    if dotted.is_some() && draft.clock.is_none_or(|clock| clock.half.is_none() || clock.minute.is_none()) {
        return None;
    }
    // "noon to 2 p.m.", "noon-2pm"
    if let (true, Some(ClockTime { half: Some(_), .. })) = (middle, draft.clock) {
        let said = customs::finish(&draft).filter(|said| said.licence.is_met(&ahead))?;
        let time = Some(Time::Clock { hour: number.value as u8, minute: None, second: None, meridiem: Meridiem::Said });
        let noon = Expression { anchor: Anchor::Unsaid, time, modifier: None, ..said.expression };
        let from = Said::sure(noon, RuleName::Clock).reading(&first)?;
        set_hours(readings, from, said.reading(&ahead)?, ahead.at());
        return Some(ahead);
    }
    if draft.clock.is_none() || middle {
        if dash && !follows_days(&cursor) && !is_before_days(&cursor) {
            return None;
        }
        return read_bare_hours(cursor, Hour { number, minute, middle, after: first }, joint.restart(), readings);
    }
    let clock = draft.clock?;
    let halved = clock.half.is_some() || draft.part.is_some();
    // "ten to four p.m." is 15:50, but "from ten to four p.m." is not.
    let minutes = minute.is_none() && !dash && (number.digits == 0 || matches!(number.value, 5 | 10 | 20 | 25));
    let timed = minute.is_some() && dash;
    // "9-11 tomorrow morning", but not "lost 2-3 last night"
    let rises = halved && number.value < clock.hour.into() && (!dash || cursor.starts_line());
    let told = clock.half.is_some() || timed || rises || follows_days(&cursor);
    if !opens(&cursor) && (minutes || !told) || halved && number.value > 12 {
        return None;
    }
    // "8-3-11 a.m."
    if dash
        && (number.digits == 0
            || cursor.starts_touching() && cursor.before().and_then(Token::mark).is_some_and(|mark| mark != Mark::Open))
    {
        return None;
    }
    // Clock times that say it themselves are joined anyway.
    let figures = (dash || opens(&cursor) || follows_days(&cursor)) && minute.is_some() && clock.has_colon;
    // "maintenance 02:00-04:00, Sat 19 Nov"
    let placed = || clock_led(&cursor) || draft.names_day() || follows_days(&cursor);
    let ends = || ends_hour(&ahead) || ahead.look(leads_to_days);
    if minute.is_some() && !halved && !(figures && placed() && ends()) {
        return None;
    }
    let mut said = customs::finish(&draft).filter(|said| figures || said.licence.is_met(&ahead))?;
    let hour = u8::try_from(number.value).ok()?;
    // "tonight from 8 to 9:30"
    let part = part_of_day(&cursor, 2).filter(|_| !halved && opens(&cursor));
    if let Some((from, to, said_half)) = part.and_then(|part| hours_of_part(part, hour, clock.hour)) {
        if let Some(Time::Clock { hour, meridiem, .. }) = &mut said.expression.time {
            (*hour, *meridiem) = (to, said_half);
        }
        let time = Some(Time::Clock { hour: from, minute, second: None, meridiem: said_half });
        let expression = Expression { anchor: Anchor::Unsaid, time, modifier: None, ..said.expression };
        set_hours(
            readings,
            Said::sure(expression, RuleName::Clock).reading(&first)?,
            said.reading(&ahead)?,
            ahead.at(),
        );
        return Some(ahead);
    }
    let time = Some(first_time(hour, minute, &mut said.expression, halved, follows_opening(&cursor))?);
    let expression = Expression { anchor: Anchor::Unsaid, time, modifier: None, ..said.expression };
    let from = Said::sure(expression, RuleName::Clock).reading(&first)?;
    set_hours(readings, from, said.reading(&ahead)?, ahead.at());
    Some(ahead)
}

const DOT: TokenSet = TokenSet::marks(&[Mark::Dot]);

/// "9am-11am on Friday", "10:30 a.m.–1 p.m. tomorrow": both say their half of the day, and the last the day.
fn read_halved_hours<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let (mut first, mut from) = (cursor, Draft::new());
    let read = take_clock(&mut from, &mut first) && from.clock?.half.is_some();
    let mut joint = first;
    take_dash(&mut joint).filter(|()| read)?;
    let (mut last, mut to) = (joint.restart(), Draft::new());
    last.fill(&mut to);
    to.clock?.half?;
    let said = customs::finish(&to).filter(|said| said.licence.is_met(&last))?;
    set_hours(readings, customs::finish(&from)?.reading(&first)?, said.reading(&last)?, last.at());
    Some(last)
}

/// The "h" of "15h30".
const H: TokenSet = TokenSet::words(Words::of(Class::Clock).with(Flags::SHORT));

/// "15h30-18h", "from 9h to 12h30", "from 9a to 11a"; "1h-2h" is a length.
fn read_spelled_hours<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut first = cursor;
    let (from, sure) = take_spelled_hour(&mut first)?;
    let mut joint = first;
    if take_dash(&mut joint).is_none() && take_joint(&mut joint, cursor.word_before())? != Joint::To {
        return None;
    }
    let mut last = joint.restart();
    let (to, both) = take_spelled_hour(&mut last)?;
    if !(sure || both || opens(&cursor)) {
        return None;
    }
    let reading = |expression, after| Said::sure(expression, RuleName::Clock).reading(after);
    readings.set_range(reading(from, &first)?, reading(to, &last)?, last.at());
    Some(last)
}

/// `15h30`; true where it can be no length.
fn take_spelled_hour(cursor: &mut Cursor<'_>) -> Option<(Expression, bool)> {
    let hour = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24)?.value as u8;
    if let Some(halved) = cursor.attempt(|cursor| take_halved_hour(hour, cursor)) {
        return Some((halved, false));
    }
    cursor.touches().then(|| cursor.take_if(Class::Clock, |sense| sense.flags.contains(Flags::SHORT)))??;
    let minute = take_minute_against(cursor);
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    (!goes_on).then(|| (at(hour, minute), minute.is_some() || hour > 12))
}

/// The rest of `9a`, `9:30p`.
fn take_halved_hour(hour: u8, cursor: &mut Cursor<'_>) -> Option<Expression> {
    let minute = take_figures(cursor, Mark::Colon);
    let letter = cursor.touches() && (1..=12).contains(&hour);
    let half = cursor.take_if(Class::Meridiem, |sense| letter && sense.flags.contains(Flags::SHORT))?;
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    (!goes_on).then(|| at(half.value::<HalfDay>().hour(hour), minute))
}

/// A clock time that says its half of the day.
const fn at(hour: u8, minute: Option<u8>) -> Expression {
    let time = Some(Time::Clock { hour, minute, second: None, meridiem: Meridiem::Said });
    Expression { time, ..Expression::new(Anchor::Unsaid, Convention::ENGLISH) }
}

/// The first clock time, where the last is known; the last where the first tells its half of the day.
fn first_time(hour: u8, minute: Option<u8>, last: &mut Expression, halved: bool, opening: bool) -> Option<Time> {
    let Some(Time::Clock { hour: to, meridiem: last, .. }) = &mut last.time else { return None };
    let (hour, meridiem) = match halved {
        true => (half_of(hour, *to), Meridiem::Said),
        false if hour > 12 || *to > 12 => (hour, Meridiem::Said),
        // "works from nine to half past five"
        false if opening && hour >= 6 => {
            *to = if *to < hour { *to + 12 } else { *to };
            *last = Meridiem::Said;
            (hour, Meridiem::Said)
        }
        // "10:30-1:15"
        false if *to < hour => {
            *to += 12;
            *last = Meridiem::Said;
            (hour, Meridiem::Said)
        }
        false => (hour, Meridiem::Open),
    };
    Some(Time::Clock { hour, minute, second: None, meridiem })
}

/// The hour before the joint, and the place after it.
struct Hour<'a> {
    number: Numeral,
    minute: Option<u8>,
    /// Noon or midnight.
    middle: bool,
    after: Cursor<'a>,
}

/// "opens from ten to six", "from 8:15 to 10 on Wednesday": both are hours, where the words before say so or the first has
/// its minutes.
fn read_bare_hours<'a>(
    cursor: Cursor<'a>,
    first: Hour<'a>,
    mut ahead: Cursor<'a>,
    readings: &mut Readings,
) -> Option<Cursor<'a>> {
    // "runs from 6:30 to 8 on Monday evening"
    let daily = follows_days(&cursor) || is_before_days(&cursor);
    let opening = (daily || follows_opening(&cursor)) && !ahead.look(leads_to_part);
    // "My shift is 8 to 4"
    let is = opening && cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Copula).is_some());
    let told = first.middle || first.minute.is_some() || ahead.look(leads_to_part);
    if !(is || daily || opens(&cursor)) || !opening && !told {
        return None;
    }
    let (number, middle) = take_hour(&mut ahead)?;
    // "from 6:30 till 9 tomorrow"
    let mut day = Draft::new();
    let day = take_deictic(&mut day, &mut ahead).then(|| customs::finish(&day)).flatten();
    if middle && !opening || day.is_none() && !ends_hour(&ahead) && !ahead.look(leads_to_days) {
        return None;
    }
    let (from, to) = (u8::try_from(first.number.value).ok()?, u8::try_from(number.value).ok()?);
    let part = part_of_day(&cursor, 2).filter(|_| !middle && !first.middle);
    let (from, to, meridiem) = match opening {
        _ if part.and_then(|part| hours_of_part(part, from, to)).is_some() => hours_of_part(part?, from, to)?,
        // "from noon till one"
        _ if first.middle && from == 12 => (from, if to < 12 { to + 12 } else { to }, Meridiem::Said),
        _ if from > 12 || to > 12 => (from, to, Meridiem::Said),
        // "serves from five to noon"
        true if middle && from < to => (from, to, Meridiem::Said),
        true => {
            (if from < 6 { from + 12 } else { from }, if to <= from || from < 6 { to + 12 } else { to }, Meridiem::Said)
        }
        false => (from, to, Meridiem::Open),
    };
    let hour = |hour: u8, minute| {
        let time = Some(Time::Clock { hour: hour.min(24), minute, second: None, meridiem });
        let expression = Expression { time, ..Expression::new(Anchor::Unsaid, Convention::ENGLISH) };
        Said::sure(expression, RuleName::Clock)
    };
    let mut last = hour(to, None).reading(&ahead)?;
    if let Some(day) = day {
        (last.expression.anchor, last.rule) = (day.expression.anchor, RuleName::ClockOnDay);
    }
    set_hours(readings, hour(from, first.minute).reading(&first.after)?, last, ahead.at());
    Some(ahead)
}

/// "8 on Friday evening", "8 tomorrow night": a part of a named day follows the hour.
fn leads_to_part(cursor: &mut Cursor<'_>) -> bool {
    let hour = cursor.take_cardinal().is_some_and(|hour| (1..=12).contains(&hour.value));
    let on = cursor.take_word(Preposition::On).is_some();
    let day = cursor.take(if on { Class::Weekday } else { Class::DeicticDay }).is_some();
    hour && day && cursor.sense(Class::DayPart).is_some_and(|part| !part.flags.contains(Flags::PLURAL))
}

/// An hour; true where it is noon or midnight.
fn take_hour(cursor: &mut Cursor<'_>) -> Option<(Numeral, bool)> {
    let middle = |part: PartOfDay| matches!(part.part, DayPart::Noon | DayPart::Midnight);
    if let Some(part) = cursor.take_word_if::<PartOfDay>(middle) {
        return Some((Numeral { value: u32::from(part.from), digits: 0, form: Form::Cardinal }, true));
    }
    let number = cursor.take_cardinal()?;
    ((1..=24).contains(&number.value) && number.digits <= 2).then_some((number, false))
}

/// "fell this morning | from 10 to 8", "rose on Sunday night | from 5 to 7": what is told of numbers.
fn is_measured(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 8;
    (1..=FAR)
        .map_while(|places| cursor.before_last(places).filter(|token| !token.ends_sentence()))
        .any(|token| cursor.means(token, Hint::Measured))
}

/// "opens", "works", up to three words before "from"; "on weekdays from", "Saturdays from".
fn follows_opening(cursor: &Cursor<'_>) -> bool {
    if is_measured(cursor) {
        return false;
    }
    let comma = cursor.before_last(2).is_some_and(|token| token.mark() == Some(Mark::Comma));
    let day = 2 + usize::from(comma);
    // "tomorrow from 9 to 5"
    let ahead = |token: &Token| cursor.sense_of(token, Class::DeicticDay).is_some_and(|day| day.number() >= 0);
    if names_days(cursor, day) || cursor.before_last(day).is_some_and(ahead) || part_of_day(cursor, day).is_some() {
        return true;
    }
    // "Monday from 9 to 5", "on Monday from 9 to 5", "next Monday from 9 to 5"; prices rise "in trading on Monday from 9 to 10"
    let weekday = |token: &Token| cursor.sense_of(token, Class::Weekday).is_some();
    let opens = |places: usize| cursor.before_last(places).is_none_or(|token| token.mark().is_some());
    let led = |token: &Token| cursor.sense_of(token, Class::Direction).is_some();
    let on = |token: &Token| cursor.means(token, Preposition::On);
    if cursor.before_last(day).is_some_and(weekday)
        && (opens(day + 1)
            || cursor.before_last(day + 1).is_some_and(led)
            || cursor.before_last(day + 1).is_some_and(on) && opens(day + 2))
    {
        return true;
    }
    (2..=5)
        .map_while(|places| cursor.before_last(places).filter(|token| token.mark().is_none()))
        .any(|token| cursor.sense_of(token, Class::Opening).is_some())
}

/// "tonight", "Friday night", "tomorrow evening" so far back
fn part_of_day(cursor: &Cursor<'_>, places: usize) -> Option<DayPart> {
    let token = cursor.before_last(places).filter(|_| !is_measured(cursor))?;
    if cursor.sense_of(token, Class::DeicticNight).is_some() {
        return Some(DayPart::Night);
    }
    let part = cursor.sense_of(token, Class::DayPart).filter(|part| !part.flags.contains(Flags::PLURAL))?;
    let days = [Class::DeicticDay, Class::Weekday, Class::Direction];
    let told = cursor.before_last(places + 1).is_some_and(|day| is_any(cursor, day, &days));
    told.then(|| part.value::<PartOfDay>().part)
}

/// "tonight from 8 to 10", "Friday afternoon between 2 and 4", "tonight from 10 to 2"
const fn hours_of_part(part: DayPart, from: u8, to: u8) -> Option<(u8, u8, Meridiem)> {
    match part {
        DayPart::Afternoon | DayPart::Evening | DayPart::Night if from < 12 && to <= 12 => {
            Some((from + 12, if to > from { to + 12 } else { to }, Meridiem::Said))
        }
        DayPart::Morning if from < to && to <= 12 => Some((from, to, Meridiem::Said)),
        _ => None,
    }
}

/// "Mon-Fri | 9-5", "weekdays: | 10-4"
fn follows_days(cursor: &Cursor<'_>) -> bool {
    let apart = cursor.before().and_then(Token::mark).is_some_and(parts_clock);
    names_days(cursor, 1 + usize::from(apart))
}

/// "9-5 | Monday to Friday", "9 to 5, | weekdays": the days of the hours just before.
fn is_before_days(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| takes_hours(ahead) && leads_to_days(ahead))
}

/// ", Monday to Friday", "on Saturdays", "every day"
fn leads_to_days(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_mark(|mark| matches!(mark, Mark::Comma | Mark::Hyphen | Mark::Dash | Mark::Symbol));
    cursor.take_word_if(|word| matches!(word, Preposition::On | Preposition::From));
    if cursor.take(Class::Every).is_some() {
        return [Class::Weekday, Class::Weekend, Class::Unit].iter().any(|&class| cursor.sense(class).is_some());
    }
    let plural = |sense: Option<Sense>| sense.is_some_and(|days| days.flags.contains(Flags::PLURAL));
    if plural(cursor.sense(Class::Weekday))
        || plural(cursor.sense(Class::Weekend))
        || cursor.sense(Class::Frequency).is_some_and(|each| each.is(Unit::Day))
    {
        return true;
    }
    takes_run(cursor)
}

/// The token so far back ends days of every week: "Saturdays", "every Friday", "Monday to Friday", "daily".
fn names_days(cursor: &Cursor<'_>, places: usize) -> bool {
    let back = |more: usize| cursor.before_last(places + more);
    let is = |more: usize, class: Class| back(more).is_some_and(|token| cursor.sense_of(token, class).is_some());
    let Some(last) = back(0) else { return false };
    let plural = |class| cursor.sense_of(last, class).is_some_and(|days| days.flags.contains(Flags::PLURAL));
    if plural(Class::Weekday) || plural(Class::Weekend) || is(0, Class::Frequency) {
        return true;
    }
    let joint =
        |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash)) || cursor.means(token, Preposition::To);
    let day = is(0, Class::Weekday) || is(0, Class::Weekend) || is(0, Class::Unit);
    // "every Monday and Thursday"
    let listed = || is(1, Class::And) && is(2, Class::Weekday) && is(3, Class::Every);
    day && (is(1, Class::Every) || is(2, Class::Weekday) && back(1).is_some_and(joint) || listed())
}
