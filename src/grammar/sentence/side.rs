//! Sides that words beside the verb show.

use super::before::is_held;
use crate::expression::{Anchor, CalendarDate, Expression, Modifier, Scope, Side, Unit, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::grammar::shared::say::PLAIN;
use crate::lexicon::{Block, Class, Direction, Flags, Hint, Loose, Mark, Particle, Preposition, Sense, Token};

/// «امروز ۲۰ فروردین»
pub(super) const fn is_near(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Date(CalendarDate { year: Year::Near(..=0), .. })) && expression.side.is_none()
}

/// «اول ماه», «ابتدای سال»
pub(super) const fn is_start_of_now(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Relative { unit: Unit::Week | Unit::Month | Unit::Year, offset: 0, .. })
        && matches!(expression.modifier, Some(Modifier::Start))
        && expression.slice.is_none()
        && expression.shift.is_none()
}

/// «اول ماه | اجاره رو می\u{200C}دم»: that of the next one, where it is over; but «از اول ماه …», «اول این ماه».
pub(super) fn start_ahead(readings: &mut Readings, before: &[Token], tokens: &[Token]) {
    let alone = readings.len() == 1 && !before.last().is_some_and(|last| last.has(Class::Preposition));
    let Some(first) = readings.first_mut().filter(|first| alone && is_start_of_now(&first.expression)) else { return };
    let said = tokens.iter().take_while(|token| token.start < first.end).count();
    if said == 2 && tokens[0].has(Class::Ordinal) {
        first.expression.side = Some(Side::Future);
    }
}

/// «روزهای شنبه و دوشنبه | کلاس داریم», «… باز است»: those of every week; `tokens` are those from the first on.
pub(super) fn is_of_every_week(readings: &Readings, tokens: &[Token]) -> bool {
    /// «کلاس زبان داریم»
    const FAR: usize = 3;
    let headed = tokens.first().and_then(|token| token.sense(Class::Unit)).is_some_and(is_days);
    let bare = |reading: &Reading| {
        let expression = &reading.expression;
        matches!(expression.anchor, Anchor::Weekday { scope: Scope::Bare, .. })
            && expression.time.is_none()
            && expression.repeat.is_none()
            && reading.link == Link::None
    };
    let end = readings.last().map_or(0, |last| last.end);
    let after = || tokens.iter().skip_while(|token| token.start < end).take(FAR);
    headed
        && readings.len() > 1
        && readings.iter().all(bare)
        && after().take_while(|token| token.mark().is_none()).any(is_regular)
}

/// «پذیرش»; of meetings, «کلاس».
fn is_regular(token: &Token) -> bool {
    let regular = |hint: Sense| hint.is(Hint::Meeting) && hint.flags.contains(Flags::WEAK);
    token.means(Loose::Regular) || token.sense(Class::Hint).is_some_and(regular)
}

/// «روزهای»
pub(super) fn is_days(unit: Sense) -> bool {
    unit.is(Unit::Day) && unit.flags.contains(Flags::PLURAL)
}

/// «امروز ۲۰ فروردین | … شرکت کرد»: what is over was on no day to come.
pub(super) fn be_over(readings: &mut Readings) {
    for reading in readings.iter_mut().filter(|reading| is_near(&reading.expression)) {
        reading.expression.side = Some(Side::Past);
    }
}

/// «الان», «حالا»
pub(super) fn is_now(token: &Token) -> bool {
    let now = token.sense(Class::Reference).is_some_and(|sense| sense.is(Direction::Present));
    now || token.means(Loose::Present)
}

/// «الان یعنی | ساعت ۱۰ صبح چهارشنبه», «الان که | ساعت ۵ عصر چهارشنبه است»: the last such day; «حالا که | شنبه امتحان داریم» gives a reason.
pub(super) fn glosses_now(before: &[Token], is: bool) -> bool {
    let led = |token: &&Token| token.has(Class::Preposition) || token.has(Class::Modifier);
    let mut near = before.iter().rev().skip_while(led);
    let that = |token: &Token| is && token.means(Particle::Plain);
    let glosses = near.next().is_some_and(|token| token.means(Hint::Namely) || that(token));
    glosses && near.next().is_some_and(is_now)
}

/// «میزبان», «حریف» among what is held; no other of them has the flag.
const HOSTS: Flags = Flags::DOUBLE;

/// «میزبان», «میهمان»
pub(super) fn is_host(token: &Token) -> bool {
    let hosts = |hint: Sense| hint.is(Hint::Host) || hint.is(Hint::Meeting) && hint.flags.contains(HOSTS);
    token.sense(Class::Hint).is_some_and(hosts)
}

/// «تا ۱۰ مهر | تمدید شد»: a deadline that was put off is the nearest such day, and the coming weekday.
/// What is agreed on, and a month or a season, is to come: «قرارداد او تا خرداد تمدید شد».
pub(super) fn put_off(readings: &mut Readings, before: &[Token]) {
    if before.iter().any(|token| token.means(Loose::Contract)) {
        return;
    }
    let single = |reading: &&mut Reading| {
        let exact = |date: CalendarDate| date.day.is_some() || reading.expression.modifier.is_some();
        reading.link == Link::None
            && reading.expression.side == Some(Side::Future)
            && matches!(reading.expression.anchor, Anchor::Date(date) if exact(date))
    };
    for reading in readings.iter_mut().filter(single) {
        reading.expression.side = Some(Side::Nearest);
    }
}

/// «پرداخت حقوق تا | شنبه را تکذیب کرد»: of one day until which something was to be done.
pub(super) fn is_deadline(before: &[Token], readings: &Readings) -> bool {
    before.last().is_some_and(|last| last.means(Preposition::To)) && readings.iter().all(|it| it.link == Link::None)
}

/// «خواستار پایان کار تا | نوروز شد»
pub(super) fn is_demanded(before: &[Token]) -> bool {
    before.iter().rev().take_while(|token| !ends_clause(token)).any(|token| token.means(Hint::Demanding))
}

/// «معمولاً»; «اغلب» may count what follows: «اغلب نقاط».
pub(super) fn says_usual(token: &Token) -> bool {
    token.sense(Class::Hint).is_some_and(|hint| hint.is(Hint::Usual) && !hint.flags.contains(Flags::WEAK))
}

/// «جشن سده معمولاً در | بهمن برگزار می\u{200C}شود», «پرندگان در | پاییز به جنوب می\u{200C}روند»; of «کوچ پرندگان در | پاییز» there is
/// news.
pub(super) fn is_usual(before: &[Token]) -> bool {
    let mut clause = before.iter().rev().take_while(|token| !ends_clause(token));
    let led = |token: &&Token| token.has(Class::Preposition) || token.has(Class::Unit);
    let mut near = before.iter().rev().skip_while(led);
    let head = near.next();
    let kind = head.is_some_and(|head| head.means(Hint::Kind)) && near.next().is_none_or(ends_clause);
    kind || head.is_some_and(|head| head.means(Hint::Usual)) || clause.any(says_usual)
}

/// «زمستان | شصت روز طول می\u{200C}کشد»: that of every year; «پروژه در زمستان شصت روز طول می\u{200C}کشد».
pub(super) fn last_each_year(readings: &Readings, before: &[Token]) -> bool {
    let season = |reading: &Reading| matches!(reading.expression.anchor, Anchor::Season { .. });
    let opens = |last: &Token| last.mark().is_some_and(|mark| mark != Mark::Open) || last.means(Particle::Plain);
    readings.iter().all(season) && before.last().is_none_or(opens)
}

/// «از برگزاری جشن در | ۱۸ آذر خبر داد»: a day of which there is news before it.
pub(super) fn is_told_ahead(before: &[Token], readings: &Readings) -> bool {
    const FAR: usize = 12;
    let before = &before[before.len().saturating_sub(FAR)..];
    let day = |reading: &Reading| matches!(reading.expression.anchor, Anchor::Date(date) if date.day.is_some());
    // «از برگزاری …», «از افتتاح پل …»
    let holding = |token: &Token| is_held(token) || token.means(Loose::Holding) || token.has(Class::Happening);
    let holds = |pair: &[Token]| pair[0].means(Preposition::From) && holding(&pair[1]);
    readings.iter().all(day) && before.windows(2).any(holds)
}

/// True of a period that every year has.
pub(super) fn may_recur(reading: &Reading) -> bool {
    let expression = &reading.expression;
    matches!(expression.anchor, Anchor::Date(_) | Anchor::Season { .. })
        && expression.time.is_none()
        && expression.leans()
}

/// «۶ ژانویه جشن می\u{200C}گیرند»: a day, month or season without a year is of every year.
pub(super) fn recur(reading: &mut Reading) {
    match &mut reading.expression.anchor {
        Anchor::Date(CalendarDate { year: year @ Year::Unsaid, month: Some(_), weekday: None, .. })
        | Anchor::Season { year: year @ Year::Unsaid, scope: Scope::Bare, .. } => *year = Year::Every,
        _ => {}
    }
}

/// «دوشنبه | را روزهای ملاقات تعیین کرد»: that day of every week.
pub(super) fn recur_weekly(readings: &mut Readings) {
    for reading in readings.iter_mut() {
        if let Expression { anchor: Anchor::Weekday { scope: Scope::Bare, .. }, time: None, repeat: None, .. } =
            reading.expression
        {
            reading.expression.repeat = Some(PLAIN);
            reading.rule = RuleName::Weekdays;
        }
    }
}

/// «خبرگزاری رویترز ۱۲ مهر – …»: the line of an agency says when it wrote.
pub(super) fn is_dateline(before: &[Token], readings: &Readings, tokens: &[Token]) -> bool {
    /// «خبرگزاری فرانسه از پاریس»
    const FAR: usize = 5;
    let (Some(head), Some(last), 1) = (before.first(), readings.last(), readings.len()) else { return false };
    let agency = |sense: Sense| sense.is(Block::NamesNext) && !sense.flags.contains(Flags::BARE);
    let agency = head.sense(Class::Block).is_some_and(agency);
    let ranged = tokens.iter().find(|token| token.start > last.end).is_some_and(|next| next.has(Class::Cardinal));
    let dash = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash)) && token.gap.is_blank();
    agency
        && !ranged
        && before.len() <= FAR
        && tokens.iter().find(|token| token.start >= last.end).is_some_and(dash)
        && !before.iter().any(|token| token.has(Class::Verb))
}

fn ends_clause(token: &Token) -> bool {
    token.has(Class::Verb)
        || token.mark().is_some_and(|mark| !matches!(mark, Mark::Comma | Mark::PersianComma | Mark::Quote))
}
