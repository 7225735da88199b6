//! Ranges of hours of which the first is a number: «از ۸ تا ۱۲ شب», «بین ۹ و ۱۱ صبح فردا».

use super::beside_hour::take_and_fraction;
use super::beside_number::{closes, counts_next, names_day as names_weekday};
use super::clock::{take_clock, take_hours};
use super::customs;
use super::day_part::take_day_part;
use super::hours_of_days::{Before, counts_on_days, days_before, is_played, week_of_weekday};
use super::joint::{JOINT, MOVED, take_joint};
use super::meeting::{are_degrees, is_had, is_told};
use super::number::{CARDINAL, MONTHS};
use crate::grammar::engine::hours::set_hours;
use crate::grammar::prelude::*;

/// `[از|بین] H تا|و|یا|- CLOCK`: an hour that takes the part of the day and the day of the one that it leads to.
pub(super) const HOURS: Rule =
    Rule::group(&[Named(RuleName::Clock, "از ۸ تا ۱۲ شب")], &[Prefix::before(CARDINAL, JOINED.or(MOVED))], read_hours);

/// «۸ تا ۱۰», «۱۰-۱۱», «۸ یا ۹», «۷ و نیم تا ۹»; a comma joins no hours.
const JOINED: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]))
    .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Or as i32])))
    .or(TokenSet::classes(&[Class::And]))
    .or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash]));

fn read_hours<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let opener = cursor.word_before();
    let mut first = cursor;
    let clock = take_hour(&mut first).filter(|clock| clock.hour >= 1)?;
    let hour = clock.hour;
    let mut ahead = first;
    let stroke = ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
    let joint = if stroke { Joint::To } else { take_joint(&mut ahead, opener)? };
    let either = joint == Joint::And && ahead.last().is_some_and(|token| token.means(Particle::Or));
    let mut by_part = false;
    let mut daily = false;
    match (joint, opener) {
        (Joint::Moved, _) if is_moved(&cursor) => {}
        (Joint::To, Some(Preposition::From | Preposition::Between)) | (Joint::And, Some(Preposition::Between)) => {}
        (Joint::To, None) if is_slot(&cursor) || heads_hours(&cursor) => {}
        // «در دو نوبت ۸ تا ۹:۳۰ و ۱۱ تا ۱۲:۳۰»
        (Joint::To, None) if cursor.digits().is_some() && !stroke && leads_to_minutes(hour, &ahead) => {}
        // «۸ تا ۱۰ | صبح», «۱۰-۱۱ | شب», «۸ یا ۹ | صبح»
        (Joint::To, _) => by_part = true,
        _ if either => by_part = true,
        _ => return None,
    }
    ahead = ahead.restart();
    let mut draft = Draft::new();
    let mut late = false;
    if !take_clock(&mut draft, &mut ahead) {
        // «از ۵ به ۷ رسید»
        if joint == Joint::Moved {
            return None;
        }
        // «از ۹ تا ۱۱ به وقت تهران»: a number is an hour before a zone, and after «ساعات».
        let zone = |ahead: &Cursor<'_>| ahead.sense(Class::Zone).is_some();
        let last = take_hour(&mut ahead).filter(|_| !are_degrees(&cursor))?;
        let to = last.hour;
        // «عصر پنجشنبه\u{200C}ها | ۴ تا ۶»
        let part = |places| cursor.before_last(places).is_some_and(|token| token.has(Class::DayPart));
        let forward = runs_forward(hour, to);
        let sure = !by_part || forward && (hour >= DAYBREAK || part(1) || part(2));
        let days = if !either && sure && hour != to { days_before(&cursor) } else { None };
        // «جمعه ۶-۷ باختیم», «دیروز ۹ تا ۴ بردیم»
        let close = stroke && first.touches() && hour.abs_diff(to) <= 2;
        let score = (close || opener.is_none() && hour > to) && is_played(&ahead);
        let days = days.filter(|days| {
            is_open(&ahead, opener.is_some(), stroke) && !score && !counts_on_days(days, &cursor, &ahead)
        });
        // «عصر | ۴ تا ۸»; «شب | ۱۹ تا ۷» ends in the morning.
        if let Some(Before::Part(part)) = days {
            let within = match part.part {
                DayPart::Morning => false,
                DayPart::Night => to < DAYBREAK,
                _ => true,
            };
            draft.part = Some(NamedPart::new(part, false)).filter(|_| hour < to || within);
        }
        daily = days.is_some();
        if by_part && !daily {
            return None;
        }
        by_part = false;
        let bare = tells_hours(&cursor)
            || hour >= DAYBREAK && forward && (tells_hour(&cursor, FAR) || heads_hours(&cursor)) && closes(&ahead)
            || is_slot(&cursor)
            || daily
            || opener.is_some() && is_had(&ahead)
            || hour < to && opener.is_some() && (is_of_day(&cursor) && is_told(&ahead) || leads_to_day(&ahead));
        if !zone(&ahead) && (!bare || counts_next(&ahead) && !ahead.is_at(Hint::Meeting)) {
            return None;
        }
        draft.clock = Some(last);
        late = hour < to && to <= LATE;
    }
    take_day_part(&mut draft, &mut ahead);
    // «شنبه تا چهارشنبه ۸ تا ۱۶، | پنجشنبه ۸ تا ۱۲»: their days are named before them.
    let listed = ahead.peek().is_some_and(|token| token.mark().is_some()) && (daily || days_before(&cursor).is_some());
    let (draft, ahead) = if listed { (draft, ahead) } else { on_day(draft, ahead) };
    let said = customs::finish(&draft)?;
    let to = draft.clock?.hour;
    // «هفت و نیم تا هشت و ربع»
    let minutes = clock.minute.is_some() && draft.clock.is_some_and(|to| to.minute.is_some());
    // «۷ تا ۱۰ شب طول می\u{200C}کشد», «۶ تا ۷ شب نخوابیدم»
    let lasts = by_part && (ahead.is_at(Hint::Lasting) || ahead.sense(Class::Stay).is_some());
    if lasts && draft.part.is_some_and(|part| part.hours.part == DayPart::Night) {
        return None;
    }
    if by_part && !minutes && !draft.part.is_some_and(|part| joins_hours((&cursor, hour), to, part.hours)) {
        return None;
    }
    let from = Draft { clock: Some(clock), part: part_of_first(hour, to, draft.part), ..Draft::new() };
    let (mut from, mut to) = (customs::finish(&from)?.reading(&first)?, said.reading(&ahead)?);
    if late && draft.part.is_none() {
        later(&mut from);
        later(&mut to);
    }
    set_hours(readings, from, to, ahead.at());
    if joint == Joint::Moved || either {
        readings.iter_mut().for_each(|reading| reading.link = Link::None);
    }
    Some(ahead)
}

/// «از ۱۰ تا ۲ بعدازظهر» begins in the morning, «۱۰ تا ۲ شب» and «۱۱ تا ۳ صبح» in the night.
fn part_of_first(hour: u8, to: u8, part: Option<NamedPart>) -> Option<NamedPart> {
    const NIGHTFALL: u8 = 8;
    let last = part?;
    match last.hours.part {
        // «۱۰ تا ۱۲ بعدازظهر» ends at noon.
        DayPart::Afternoon | DayPart::Evening if to == 12 => None,
        _ if hour <= to => part,
        DayPart::Night | DayPart::Morning if hour >= NIGHTFALL && to < DAYBREAK => {
            Some(NamedPart::new(PartOfDay::NIGHT, false))
        }
        _ => None,
    }
}

/// «۸ تا ۱۰», «۱۰ تا ۲»: in figures of a clock, and past noon.
const fn runs_forward(hour: u8, to: u8) -> bool {
    hour < to || hour >= DAYBREAK && to < DAYBREAK
}

/// «۸ تا ۱۰ صبح», «۷-۸ شب»: nothing opens the range, and the part of the day is its licence; «۳ تا ۴ شب» counts nights,
/// «۳-۲ عصر دیروز» goals, «۲۰ تا ۸ شب» things.
fn joins_hours((from, hour): (&Cursor<'_>, u8), to: u8, part: PartOfDay) -> bool {
    let marked = from.starts_touching()
        && from.before().is_some_and(|token| !matches!(token.mark(), None | Some(Mark::Open | Mark::Quote)));
    let forward = runs_forward(hour, to);
    // «اقامت ۷ تا ۹ شب», «ظرف ۷ تا ۱۰ شب»
    let stay = from.before().is_some_and(|token| {
        let within = from.sense_of(token, Class::Preposition).is_some_and(|sense| sense.flags.contains(Flags::COUNTS));
        token.has(Class::Stay) || within
    });
    let nights =
        part.part == DayPart::Night && (stay || hour < DAYBREAK || hour < to && !(DAYBREAK..=12).contains(&to));
    let counted = from.before().is_some_and(|token| {
        matches!(token.kind, TokenKind::Number(_)) || token.has(Class::Cardinal) || token.has(Class::Fraction)
    });
    !marked && !counted && !nights && forward && (hour <= 12 || hour < to && from.digits().is_some())
}

/// «هر روز از ۸ تا ۱۶ | باز است», «از ۹ تا ۲۱ | کار می\u{200C}کند», «دوشنبه ۱۴-۱۶ | ریاضی»: what is done at hours of days;
/// «هر روز ۸ تا ۱۰ سیب می\u{200C}خورد» counts.
fn is_open(after: &Cursor<'_>, opened: bool, stroke: bool) -> bool {
    let now = |token: &Token| token.means(Tense::Present) || token.means(Hint::Continuous);
    let done = |token: &Token| token.has(Class::Copula) || opened && now(token);
    let thing = |next: Option<&Token>| match next {
        Some(next) => done(next) || stroke && next.mark().is_some(),
        None => stroke,
    };
    // «۸ تا ۱۰ | تا سیب»
    !after.is_at(Preposition::To) && is_told(after)
        || after.peek().is_some_and(Token::is_unknown) && after.look(|after| thing(after.advance_and_peek()))
}

/// «از ۲ تا ۴ | فردا»: what lasts to such an hour, and says no half of the day, is of the afternoon.
const LATE: u8 = 6;

fn later(reading: &mut Reading) {
    if let Some(Time::Clock { hour: hour @ ..12, meridiem: Meridiem::Open, .. }) = &mut reading.expression.time {
        *hour += 12;
    }
}

/// A later time with its minutes stands there.
fn leads_to_minutes(hour: u8, last: &Cursor<'_>) -> bool {
    let mut draft = Draft::new();
    let later = |time: ClockTime| time.minute.is_some() && time.hour > hour;
    last.digits().is_some()
        && last.restart().look(|last| take_clock(&mut draft, last))
        && draft.clock.is_some_and(later)
}

/// «ساعات حضور در مهر | از ۹ تا ۱۴»
fn tells_hours(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 10;
    let hours = |token: &Token| cursor.sense_of(token, Class::Unit).is_some_and(is_hours);
    let before = |places| cursor.before_last(places);
    (2..FAR).map_while(before).take_while(|token| token.mark() != Some(Mark::Dot)).any(hours)
}

/// «ساعات»
fn is_hours(unit: Sense) -> bool {
    unit.is(Unit::Hour) && unit.flags.contains(Flags::PLURAL)
}

/// The earliest that something opens.
const DAYBREAK: u8 = 6;

/// «ساعت کار اداره | از ۸ تا ۱۴ است»: the head and what it is the hour of; «۸ ساعت کار», «در این ساعت» tell none.
fn tells_hour(cursor: &Cursor<'_>, far: usize) -> bool {
    let heads = |places: usize| {
        let is = |places, kind: fn(&Token) -> bool| cursor.before_last(places).is_some_and(kind);
        // «ساعت کار», «ساعت کاری»
        let plain = |token: &Token| token.is_unknown() || token.means(Hint::Meeting) || token.has(Class::CountOf);
        let counted = |token: &Token| {
            let counting = [Class::Cardinal, Class::VagueNumber, Class::Fraction, Class::Every, Class::Demonstrative];
            matches!(token.kind, TokenKind::Number(_)) || counting.into_iter().any(|class| token.has(class))
        };
        let clock = cursor.before_last(places).is_some_and(|token| {
            let unit = cursor.sense_of(token, Class::Unit);
            cursor.sense_of(token, Class::Clock).is_some() || unit.is_some_and(is_hours)
        });
        clock && is(places - 1, plain) && !is(places + 1, counted)
    };
    let goes_on = |&places: &usize| {
        // «ساعت کار: از | ۸»
        let label = |token: &Token| places == 2 && token.mark() == Some(Mark::Colon);
        let parts = |token: &Token| token.mark().is_some() || token.has(Class::Verb) || token.means(Hint::Intended);
        cursor.before_last(places).is_some_and(|token| label(token) || !parts(token))
    };
    (2..far).take_while(goes_on).any(heads)
}

/// «ساعت کار فروشگاه: | ۹ تا ۲۱», «ساعت کاری | ۹ تا ۱۸»
fn heads_hours(cursor: &Cursor<'_>) -> bool {
    const NEAR: usize = 4;
    let colon = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Colon));
    tells_hour(cursor, NEAR + usize::from(colon))
}

/// «کلاس از ۳ | به ۵ بعدازظهر», «ساعت پرواز از ۵ | به ۷ عصر»; «شمار از ۷ به ۹ شب گذشته رسید»
fn is_moved(cursor: &Cursor<'_>) -> bool {
    cursor.before_last(2).is_some_and(|token| token.means(Hint::Meeting)) || tells_hour(cursor, FAR)
}

/// How far before hours «ساعت» may head them.
const FAR: usize = 9;

/// «فردا | بین ۹ تا ۱۱ می\u{200C}آید»: the words right before the range name a day.
fn is_of_day(cursor: &Cursor<'_>) -> bool {
    // «۲۶ آذر | بین ۲ تا ۴»
    let month = |token: &Token| MONTHS.contains(token, cursor.language());
    let dated = |number: &Token| matches!(number.kind, TokenKind::Number(_)) || number.has(Class::Ordinal);
    let last = 2 + week_of_weekday(cursor, 2);
    cursor.before_last(last).is_some_and(|token| {
        names_day(token, cursor) || month(token) && cursor.before_last(last + 1).is_some_and(dated)
    })
}

/// «از ۲ تا ۴ | فردا», «از ۱۰ تا ۱۲ | روز سه\u{200C}شنبه»: the day of the hours; «از ۲ تا ۴ امروز» may be counts.
fn leads_to_day(after: &Cursor<'_>) -> bool {
    let deictic = after.sense(Class::DeicticDay).is_some_and(|day| day.number() != 0);
    let weekday = after.sense(Class::Weekday).is_some_and(|day| !day.flags.contains(Flags::PLURAL));
    deictic || weekday || names_weekday(after)
}

fn names_day(token: &Token, cursor: &Cursor<'_>) -> bool {
    let days = [Class::DeicticDay, Class::DeicticNight, Class::Weekday];
    days.into_iter().any(|class| cursor.sense_of(token, class).is_some())
}

/// «دوشنبه، بازهٔ ۹ تا ۱۲»: hours that are a slot of a day named before.
fn is_slot(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 5;
    let slot = cursor
        .before()
        .is_some_and(|token| cursor.sense_of(token, Class::Hint).is_some_and(|sense| sense.is(Hint::Slot)));
    slot && (2..=FAR).map_while(|places| cursor.before_last(places)).any(|token| names_day(token, cursor))
}

/// «۸», «۷ و نیم»
fn take_hour(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let hour = cursor.take_cardinal().filter(|hour| hour.value <= 24 && hour.digits <= 2)?;
    Some(ClockTime { minute: take_and_fraction(cursor), ..ClockTime::certain_hour(hour.value as u8) })
}

/// `از|بین PART تا|و PART DAY`: parts of a day that only the last one names.
pub(super) const PARTS: Rule = Rule::group(
    &[Named(RuleName::DayPartOnDay, "از صبح تا عصر دیروز")],
    &[Prefix::before(TokenSet::classes(&[Class::DayPart]), JOINT)],
    read_parts,
);

fn read_parts<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let opener = cursor.word_before()?;
    let (mut first, mut from) = (cursor, Draft::new());
    take_day_part(&mut from, &mut first);
    let part = from.part.filter(|_| !from.has_date())?;
    let mut ahead = first;
    match (take_joint(&mut ahead, None)?, opener) {
        (Joint::To, Preposition::From | Preposition::Between) | (Joint::And, Preposition::Between) => {}
        _ => return None,
    }
    ahead = ahead.restart();
    let mut to = Draft::new();
    ahead.fill(&mut to);
    if let Some(night) = &mut to.part {
        // The night that «از صبح تا شب شنبه» ends with is no eve.
        night.eve = false;
    }
    let last = customs::finish(&to)?;
    // «از شب تا صبح جمعه» begins on the day before.
    let forward = match last.expression.time? {
        Time::Part { from, .. } => part.hours.from < from,
        Time::Clock { hour, .. } | Time::Hours { hour, .. } => part.hours.from < hour,
    };
    if !forward || matches!(last.expression.anchor, Anchor::Unsaid) {
        return None;
    }
    let from = customs::finish(&Draft { part: Some(part), clock: None, ..to })?;
    readings.set_range(from.reading(&first)?, last.reading(&ahead)?, ahead.at());
    Some(ahead)
}

/// With the day that follows, where one does.
fn on_day<'a>(time: Draft, after: Cursor<'a>) -> (Draft, Cursor<'a>) {
    let (mut draft, mut ahead) = (time, after);
    ahead.fill(&mut draft);
    if customs::finish(&draft).is_some() { (draft, ahead) } else { (time, after) }
}

/// «ساعات ۱۰ و ۱۴», «بین ساعت ۸ و ۱۰», «ساعت ۸ یا | ۹»: hours may follow that have no head of their own.
pub(super) fn opens_list(cursor: &Cursor<'_>) -> bool {
    cursor.word_before() == Some(Preposition::Between)
        || cursor.word_before() == Some(Particle::Or)
        || cursor.restart().look(take_hours)
}
