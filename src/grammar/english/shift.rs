//! Days told from a named one: "a week from Tuesday", "four days before 10 December", "five years ago today", "the
//! Friday after next".

use super::amount::take_amount;
use super::customs;
use super::day_part::take_part;
use super::ends::ends_phrase;
use super::relative::{take_ago, take_single_unit};
use super::sets::{A, DECIMAL, THE, singular, unit};
use super::slice::{read_part, take_container};
use super::weekday::take_weekend_word;
use crate::grammar::prelude::*;

/// `AMOUNT from|after|before DAY`, `AMOUNT ago DAY`
pub(super) const SHIFT: Rule = Rule::phrase(
    &[Named(RuleName::ShiftedDate, "four days before 10 December")],
    &[
        Prefix::before(TokenSet::NUMERAL, TokenSet::classes(&[Class::Unit])).then(AFTER_UNIT),
        Prefix::before(TokenSet::NUMERAL, COUNTED),
        Prefix::before(TokenSet::NUMERAL, DECIMAL).then(TokenSet::DIGITS),
        Prefix::before(
            TokenSet::words(A).or(TokenSet::classes(&[Class::Fraction])),
            COUNTED.or(TokenSet::classes(&[Class::Unit])),
        ),
    ],
    read_shift,
);

/// The tokens after the unit of an amount that go on with it or tell its side.
const AFTER_UNIT: TokenSet = TokenSet::classes(&[Class::And, Class::Direction])
    .or(TokenSet::words(Words::of(Class::Preposition).only(&[
        Preposition::From as i32,
        Preposition::After as i32,
        Preposition::Before as i32,
        Preposition::On as i32,
    ])))
    .or(TokenSet::NUMERAL)
    .or(TokenSet::marks(&[Mark::Comma]));

/// The tokens before the unit, after a number or "a", that go on with an amount.
const COUNTED: TokenSet = TokenSet::classes(&[Class::And, Class::Fraction, Class::Cardinal, Class::Article])
    .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32])))
    .or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash, Mark::Half]));

fn read_shift(cursor: &mut Cursor<'_>) -> Option<Said> {
    // "For two weeks after 10 December" is a length.
    let before = cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition));
    let measuring = before.is_some_and(|sense| sense.flags.contains(Flags::MEASURING));
    let to = before.is_some_and(|sense| sense.is(Preposition::To));
    if measuring && !to {
        return None;
    }
    let (count, unit) = take_amount(cursor)?.in_smallest()?;
    let side = match cursor.attempt(take_side) {
        Some(side) => side,
        // "a week on Tuesday"
        None if unit == Unit::Week && count <= 2 && cursor.take_word(Preposition::On).is_some() => {
            cursor.sense(Class::Weekday)?;
            Away { sign: 1, scope: Some(Scope::Next) }
        }
        None => return None,
    };
    if unit < Unit::Day && side.scope.is_none() {
        return read_clock_away(i32::try_from(count).ok()?.checked_mul(side.sign.into())?, unit, cursor);
    }
    // "moved to a week from Tuesday", but "up to two weeks after 10 December"
    if unit < Unit::Day || unit == Unit::While || measuring && side.scope != Some(Scope::Next) {
        return None;
    }
    let mut expression =
        take_day(cursor).or_else(|| cursor.attempt(take_edge_day)).or_else(|| cursor.attempt(take_day_of_period))?;
    if let (Anchor::Weekday { scope: scope @ Scope::Bare, .. }, Some(said)) = (&mut expression.anchor, side.scope) {
        *scope = said;
    }
    // "Two days after Monday's attack" is counted from the attack.
    if cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Apostrophe)) {
        return None;
    }
    // "Three days from Monday to Wednesday"
    if side.scope == Some(Scope::Next) && cursor.look(|cursor| cursor.take_word(Preposition::To).is_some()) {
        return None;
    }
    let count = i16::try_from(count).ok()?.checked_mul(side.sign)?;
    let shift = Some(Shift { unit, count, role: ShiftRole::SameDay });
    Some(Said::sure(Expression { shift, modifier: None, ..expression }, RuleName::ShiftedDate))
}

/// "the end of the year", "the start of next month": its day
fn take_edge_day(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.take_word(Article::The)?;
    let edge = cursor.take_if(Class::Edge, |edge| edge.flags.contains(Flags::EZAFE))?;
    let nth = match edge.value() {
        Edge::Start => 1,
        Edge::Middle => return None,
        Edge::End => -1,
    };
    cursor.take_word(Preposition::Of)?;
    let mut whole = Draft { edge: Some(Modifier::Start), ..Draft::new() };
    take_container(&mut whole, cursor).then_some(())?;
    let period = customs::finish(&whole)?.expression;
    let slice = Some(Slice { unit: Unit::Day, count: 1, nth, weekday: None });
    (period.slice.is_none() && period.shift.is_none()).then_some(Expression { slice, modifier: None, ..period })
}

/// "the last day of the month"
fn take_day_of_period(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let mut ahead = cursor.restart();
    let nth = cursor.look(|ahead| {
        ahead.take_word(Article::The).is_some()
            && (ahead.sense(Class::Final).is_some() || ahead.sense(Class::Ordinal).is_some())
    });
    nth.then_some(())?;
    let expression = read_part(&mut ahead)?.expression;
    let day = matches!(expression.slice, Some(Slice { unit: Unit::Day, count: 1, .. }));
    *cursor = cursor.joined(ahead);
    (day && expression.shift.is_none()).then_some(expression)
}

const DAY: i32 = 24 * 60;

/// "20 minutes before | 6 p.m.", "seven hours after | noon tomorrow": the clock time that is meant.
fn read_clock_away(count: i32, unit: Unit, cursor: &mut Cursor<'_>) -> Option<Said> {
    // "in the two hours after midnight"
    let spans = [Class::Article, Class::Direction, Class::Every];
    if cursor.before().is_some_and(|token| spans.iter().any(|&class| cursor.sense_of(token, class).is_some())) {
        return None;
    }
    let each = match unit {
        Unit::Minute => 1,
        Unit::Hour => 60,
        _ => return None,
    };
    let mut ahead = cursor.restart();
    let mut draft = Draft::new();
    ahead.fill(&mut draft);
    // "before tomorrow at noon"
    if !draft.has_time() && draft.names_day() && ahead.take_word(Preposition::At).is_some() {
        draft.part = take_part(&mut ahead);
    }
    let said = customs::finish(&draft).filter(|said| said.licence.is_met(&ahead))?;
    let (minutes, meridiem) = match said.expression.time? {
        Time::Clock { hour, minute, second: None, meridiem } => {
            (i32::from(hour) * 60 + i32::from(minute.unwrap_or(0)), meridiem)
        }
        Time::Part { from, to, .. } if from == to => (i32::from(from) * 60, Meridiem::Said),
        _ => return None,
    };
    let midnight = minutes == DAY;
    let minutes = minutes.checked_add(count.checked_mul(each)?)?;
    let mut expression = Expression { modifier: None, ..said.expression };
    let days = minutes.div_euclid(DAY);
    match (&mut expression.anchor, &mut expression.shift) {
        _ if days == 0 => {}
        // "two hours after midnight"; "two hours after 11 p.m." would be of a day that nothing names.
        (Anchor::Unsaid, _) if midnight && days == 1 => {}
        (Anchor::Unsaid, _) | (_, Some(_)) => return None,
        (Anchor::Relative { unit: Unit::Day, offset, .. }, None) => *offset += days,
        (_, shift) => *shift = Some(Shift { unit: Unit::Day, count: i16::try_from(days).ok()?, role: ShiftRole::Date }),
    }
    let minutes = minutes.rem_euclid(DAY);
    let (hour, minute) = ((minutes / 60) as u8, Some((minutes % 60) as u8));
    expression.time = Some(Time::Clock { hour, minute, second: None, meridiem });
    let fits = expression.repeat.is_none() && (matches!(expression.anchor, Anchor::Unsaid) || said.expression.is_day());
    *cursor = cursor.joined(ahead);
    fits.then(|| Said::sure(expression, RuleName::ShiftedDate))
}

/// Which way a day is counted from, and what a weekday counted from is where nothing says it.
struct Away {
    sign: i16,
    scope: Option<Scope>,
}

/// "ago", "from", "after", "before"
fn take_side(cursor: &mut Cursor<'_>) -> Option<Away> {
    if cursor.attempt(|cursor| take_ago(cursor).filter(|side| side.is(Direction::Past))).is_some() {
        cursor.take_word(Preposition::On);
        return Some(Away { sign: -1, scope: Some(Scope::Last) });
    }
    Some(
        match cursor
            .take_word_if(|word| matches!(word, Preposition::From | Preposition::After | Preposition::Before))?
        {
            Preposition::From => Away { sign: 1, scope: Some(Scope::Next) },
            Preposition::After => Away { sign: 1, scope: None },
            _ => Away { sign: -1, scope: None },
        },
    )
}

/// A day that is named, with the time of day that stands beside it.
fn take_day(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let mut ahead = cursor.restart();
    let mut draft = Draft::new();
    ahead.fill(&mut draft);
    let said = customs::finish(&draft)?;
    let named = match said.expression.anchor {
        Anchor::Date(date) => date.day.is_some(),
        Anchor::Occasion { .. } | Anchor::Weekday { .. } => true,
        Anchor::Relative { unit, .. } => unit == Unit::Day && !draft.beside,
        _ => false,
    };
    if !named || said.expression.shift.is_some() || said.expression.repeat.is_some() || !said.licence.is_met(&ahead) {
        return None;
    }
    *cursor = cursor.joined(ahead);
    Some(said.expression)
}

/// `N WEEKDAYs ago|back`, "three Fridays ago": the last one is the first of them.
pub(super) const WEEKDAYS_AGO: Rule = Rule::pattern(
    &[Named(RuleName::ShiftedDate, "three Fridays ago")],
    &[
        numeral(&[Form::Cardinal]),
        word(Words::of(Class::Weekday).without(Flags::LATENT)),
        word(Words::of(Class::Direction).with(Flags::AGO).without(Flags::ANAPHORIC)),
    ],
    |taken, convention| {
        let count = i16::try_from(taken.numeral?.value).ok().filter(|count| (1..=60).contains(count))?;
        let future = taken.word() == Some(Direction::Future);
        let (sign, scope) = if future { (1, Scope::Next) } else { (-1, Scope::Last) };
        let anchor = Anchor::Weekday { weekday: taken.word()?, scope };
        let shift = Some(Shift { unit: Unit::Week, count: sign * (count - 1), role: ShiftRole::SameDay });
        Some(Expression { shift: shift.filter(|_| count > 1), ..Expression::new(anchor, convention) })
    },
)
.licensed(|cursor| {
    // "back" may lead to a place.
    let back = cursor.last().and_then(|token| cursor.sense_of(token, Class::Direction));
    ends_phrase(cursor) || back.is_some_and(|sense| !sense.flags.contains(Flags::PLURALS))
});

/// `N weekends ago`
pub(super) const WEEKENDS_AGO: Rule = Rule::pattern(
    &[Named(RuleName::Weekend, "two weekends ago")],
    &[
        numeral(&[Form::Cardinal]),
        word(Words::of(Class::Weekend).only(&[WeekPart::Weekend as i32]).with(Flags::PLURAL)),
        word(
            Words::of(Class::Direction)
                .only(&[Direction::Past as i32])
                .with(Flags::AGO)
                .without(Flags::ANAPHORIC.union(Flags::PLURALS)),
        ),
    ],
    |taken, convention| {
        let count = i8::try_from(taken.numeral?.value).ok().filter(|&count| count > 0)?;
        Some(Expression::new(Anchor::Weekend { offset: -count }, convention))
    },
)
// "A hundred and thirty weekends ago" is no thirty.
.licensed(|cursor| !cursor.before().is_some_and(|token| token.has(Class::Cardinal) || token.has(Class::And)));

/// `N day after tomorrow`, as learners write it.
pub(super) const DAYS_AFTER: Rule = Rule::pattern(
    &[Named(RuleName::ShiftedDate, "2 day after tomorrow")],
    &[numeral(&[Form::Cardinal]), word(Words::of(Class::DeicticDay).with(Flags::DOUBLE))],
    |taken, convention| {
        let count = taken.numeral.filter(|number| number.digits > 0 && (2..=60).contains(&number.value))?.value as i32;
        let offset = if taken.sense(Class::DeicticDay)?.number() > 0 { 1 + count } else { -1 - count };
        Some(Expression::new(Anchor::Relative { unit: Unit::Day, offset, calendar: None }, convention))
    },
);

/// `WEEKDAY|DAY week`, as the British have it: "Monday week", "tomorrow week"
pub(super) const DAY_WEEK: Rule = Rule::phrase(
    &[Named(RuleName::ShiftedDate, "Monday week")],
    &[Prefix::before(singular(Class::Weekday).or(TokenSet::classes(&[Class::DeicticDay])), unit(Unit::Week))],
    read_day_week,
);

fn read_day_week(cursor: &mut Cursor<'_>) -> Option<Said> {
    // "Last Monday week", "every Monday week after week"
    let led = [Class::Article, Class::Direction, Class::Every, Class::Edge, Class::Final];
    if cursor.before().is_some_and(|token| led.iter().any(|&class| cursor.sense_of(token, class).is_some())) {
        return None;
    }
    let weekday = cursor.take_if(Class::Weekday, |day| !day.flags.intersects(Flags::PLURAL.union(Flags::LATENT)));
    let anchor = match weekday {
        Some(weekday) => Anchor::Weekday { weekday: weekday.value(), scope: Scope::Next },
        None => {
            let offset = cursor.take(Class::DeicticDay)?.number();
            Anchor::Relative { unit: Unit::Day, offset, calendar: None }
        }
    };
    let week = cursor.take_if(Class::Unit, |sense| sense.is(Unit::Week) && !sense.flags.contains(Flags::PLURAL))?;
    let ends = cursor.following().is_none_or(|token| match token.mark() {
        Some(mark) => !matches!(mark, Mark::Hyphen | Mark::Apostrophe),
        None => {
            let next = [Class::Article, Class::Particle, Class::Verb, Class::Preposition, Class::And];
            next.iter().any(|&class| cursor.sense_of(token, class).is_some())
        }
    });
    let ahead = !matches!(anchor, Anchor::Relative { offset, .. } if !(0..=1).contains(&offset));
    let count = 1 + week.flags.contains(Flags::DOUBLE) as i16;
    let shift = Some(Shift { unit: Unit::Week, count, role: ShiftRole::SameDay });
    let expression = Expression { shift, ..Expression::new(anchor, cursor.convention()) };
    (ends && ahead).then(|| Said::sure(expression, RuleName::ShiftedDate))
}

/// `the day after|before DAY`: "the day after Nowruz"
fn read_day_beside(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The)?;
    take_single_unit(cursor).filter(|&unit| unit == Unit::Day)?;
    let after = cursor.take_word_if(|word| matches!(word, Preposition::After | Preposition::Before))?;
    let count = if after == Preposition::After { 1 } else { -1 };
    let expression = take_day(cursor).filter(|day| {
        matches!(day.anchor, Anchor::Date(_) | Anchor::Occasion { .. } | Anchor::Weekday { .. }) && day.time.is_none()
    })?;
    // "The day after Monday's attack" is counted from the attack.
    if cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Apostrophe)) {
        return None;
    }
    let shift = Some(Shift { unit: Unit::Day, count, role: ShiftRole::SameDay });
    Some(Said::sure(Expression { shift, modifier: None, ..expression }, RuleName::ShiftedDate))
}

/// `[the] WEEKDAY after|before DAY`, of a day in full: "the Monday after 5 March 2015"
fn read_weekday_beside(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The);
    let weekday: Weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?.value();
    let side = cursor.take_word_if(|word| matches!(word, Preposition::After | Preposition::Before))?;
    let day = take_day(cursor).filter(|day| day.time.is_none())?;
    let Anchor::Date(CalendarDate { calendar, year: Year::Full(year), month: Some(month), day: Some(day), .. }) =
        day.anchor
    else {
        return None;
    };
    let day = calendar.day_number(i32::from(year), month, day).ok()?;
    let mut week = 1..=7;
    let start = match side {
        Preposition::After => week.map(|away| day + away).find(|&day| Weekday::from_day_number(day) == weekday),
        _ => week.find(|&away| Weekday::from_day_number(day - away) == weekday).map(|away| day - away),
    }?;
    let run = Anchor::Run { start, end: start + 1 };
    Some(Said::sure(Expression::new(run, cursor.convention()), RuleName::ShiftedDate))
}

/// "The weekend before last | it rained"
fn subject_follows(cursor: &Cursor<'_>) -> bool {
    let subject = [Class::Particle, Class::Article];
    cursor.following().is_some_and(|token| subject.iter().any(|&class| cursor.sense_of(token, class).is_some()))
}

/// `[the] WEEKDAY|UNIT after next`, `[the] WEEKDAY|UNIT before last`
pub(super) const AFTER_NEXT: Rule = Rule::phrase(
    &[Named(RuleName::ShiftedDate, "the Friday after next")],
    &[Prefix::before(PERIOD, BESIDE), Prefix::before(THE, PERIOD).then(BESIDE)],
    read_after_next,
);

const PERIOD: TokenSet = singular(Class::Weekday).or(singular(Class::Unit)).or(singular(Class::Weekend));

const BESIDE: TokenSet =
    TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::After as i32, Preposition::Before as i32]));

fn read_after_next(cursor: &mut Cursor<'_>) -> Option<Said> {
    if let Some(said) = cursor.attempt(read_day_beside).or_else(|| cursor.attempt(read_weekday_beside)) {
        return Some(said);
    }
    cursor.take_word(Article::The);
    let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::LATENT)));
    let weekend = weekday.is_none() && take_weekend_word(cursor).is_some();
    let unit = if weekday.is_some() || weekend { Unit::Week } else { take_single_unit(cursor)? };
    let after = cursor.take_word_if(|word| matches!(word, Preposition::After | Preposition::Before))?;
    let after = after == Preposition::After;
    let direction = if after { Direction::Future } else { Direction::Past };
    cursor.take_if(Class::Direction, |sense| sense.is(direction) && sense.flags.is_plain())?;
    // "The week before last Friday"
    if [Class::Weekday, Class::Unit, Class::DayPart, Class::MonthGregorian]
        .iter()
        .any(|&class| cursor.sense(class).is_some())
        || !ends_phrase(cursor) && !subject_follows(cursor)
    {
        return None;
    }
    let sign = direction as i16;
    let expression = match weekday {
        Some(weekday) => {
            let scope = if after { Scope::Next } else { Scope::Last };
            let anchor = Anchor::Weekday { weekday: weekday.value(), scope };
            let shift = Some(Shift { unit, count: sign, role: ShiftRole::SameDay });
            Expression { shift, ..Expression::new(anchor, Convention::ENGLISH) }
        }
        None if weekend => Expression::new(Anchor::Weekend { offset: 2 * sign as i8 }, Convention::ENGLISH),
        None if unit >= Unit::Week && unit != Unit::While => {
            let anchor = Anchor::Relative { unit, offset: 2 * i32::from(sign), calendar: None };
            Expression::new(anchor, Convention::ENGLISH)
        }
        None => return None,
    };
    Some(Said::sure(expression, RuleName::ShiftedDate))
}
