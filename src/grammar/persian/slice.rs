//! Parts of a period: «نیمهٔ دوم سال», «سه\u{200C}ماههٔ چهارم», «هفتهٔ اول مهر», «آخرین جمعهٔ سال», «ربع اول قرن».

use super::beside_number::{closes, counts_next};
use super::container::{CONTAINER, take_container};
use super::customs;
use super::day_number::is_of_event;
use super::head::{THIS, head, take_head};
use super::joint::take_joint;
use super::number::take_letter_of_month;
use super::recurrence::with_time;
use super::relative::{take_deictic, take_relative, take_single_unit};
use super::weekday::take_weekday_name;
use super::year::{take_every_year, take_year};
use crate::grammar::prelude::*;

/// A part of a period, with its container; code since all parts have the same containers.
pub(super) const SLICE: Rule = Rule::phrase(
    &[Named(RuleName::PartOfPeriod, "نیمه دوم سال"), Named(RuleName::SchoolTerm, "نیم\u{200C}سال اول تحصیلی")],
    &[
        Prefix::before(TokenSet::classes(&[Class::Half]), TokenSet::NUMERAL),
        Prefix::before(
            TokenSet::classes(&[Class::Weekday])
                .or(TokenSet::words(Words::of(Class::Unit).only(&LONG_UNITS)))
                .or(TokenSet::words(Words::of(Class::Fraction).only(&[Fraction::Quarter as i32]))),
            COUNTED,
        ),
        Prefix::before(
            TokenSet::words(Words::of(Class::Final).with(Flags::SUPERLATIVE)),
            TokenSet::classes(&[Class::Unit, Class::Weekday]).or(TokenSet::DIGITS),
        ),
        // «۱۵ این ماه», «۱۵م همین ماه»
        Prefix::before(TokenSet::NUMERAL, THIS.or(TokenSet::classes(&[Class::Era]))).then(THIS.or(head(Unit::Month))),
        // «دهم ماه آینده», «ماه آینده روز دهم»
        Prefix::before(
            TokenSet::NUMERAL.or(head(Unit::Month)),
            head(Unit::Month).or(TokenSet::classes(&[Class::Direction])),
        )
        .then(TokenSet::classes(&[Class::Direction]).or(head(Unit::Day))),
        Prefix::before(TokenSet::NUMERAL, TokenSet::classes(&[Class::Unit, Class::UnitAdjective, Class::Weekday]))
            .then(
                COUNTED
                    .or(TokenSet::DIGITS)
                    .or(CONTAINER)
                    .or(TokenSet::words(FROM))
                    .or(TokenSet::classes(&[Class::SchoolTerm])),
            ),
    ],
    read_slice,
);

/// What a part is counted by: «نیمهٔ | اول», «هفتهٔ | آخر».
const COUNTED: TokenSet = TokenSet::COUNTS
    .or(TokenSet::classes(&[Class::Cardinal, Class::Edge, Class::Final, Class::Ordinal]))
    .or(TokenSet::words(Words::of(Class::Block).with(Flags::NUMBERED)));

/// «هفته», «ماه»
const COUNTED_UNIT: Words = Words::of(Class::Unit).without(Flags::PLURAL).without(Flags::INDEFINITE);

/// The units that periods have, and no hour.
pub(super) const LONG_UNITS: [i32; 6] = [
    Unit::Day as i32,
    Unit::Week as i32,
    Unit::Month as i32,
    Unit::Year as i32,
    Unit::Decade as i32,
    Unit::Century as i32,
];

/// «آخرین روز | از | سال»
const FROM: Words = Words::of(Class::Preposition).only(&[Preposition::From as i32]);

/// A part of a period, with its container.
pub(super) fn read_slice(cursor: &mut Cursor<'_>) -> Option<Said> {
    if cursor.is_at(Unit::Month) {
        if let Some(day) = read_day_after_month(cursor) {
            return Some(day);
        }
    }
    let (slice, stands_alone) = take_slice(cursor)?;
    if let Some(centuries) = read_first_centuries(slice, cursor) {
        return Some(centuries);
    }
    let halves = slice.unit == Unit::Half;
    let (container, rule) = if halves && cursor.take(Class::SchoolTerm).is_some() {
        let mut year = SCHOOL_YEAR;
        while take_year(&mut year, cursor) || take_relative(&mut year, cursor) || take_deictic(&mut year, cursor) {}
        (customs::finish(&year)?.expression, RuleName::SchoolTerm)
    } else if let Some(years) = halves.then(|| take_two_years(cursor)).flatten() {
        (customs::finish(&years)?.expression, RuleName::SchoolTerm)
    } else if let Some(mut container) = take_container_of(cursor) {
        // «نیمهٔ دوم شهریور | هر سال»
        take_every_year(&mut container, cursor);
        // «قرن چهاردهم ژانویه»: a year has no place in a month.
        if matches!(slice.unit, Unit::Year | Unit::Century) && container.month.is_some() {
            return None;
        }
        // «روز پنجم نوروز» is a day of the month.
        if slice.unit == Unit::Day && container.occasion == Some(NamedDay::Nowruz) {
            return None;
        }
        (finish_container(container)?, RuleName::PartOfPeriod)
    } else if let Some(shared) = Some(slice).filter(may_share).and_then(|_| cursor.look(read_shared_container)) {
        (shared, RuleName::PartOfPeriod)
    } else if stands_alone && is_of_plan(cursor) {
        // «سه\u{200C}ماههٔ اول همکاری»: of what is no year.
        let length = Amount::new(Quantity::whole(u32::from(slice.count)), slice.unit);
        return Some(Said::sure(say::length(length, Hang::Free, cursor.convention()), RuleName::Duration));
    } else if stands_alone {
        let this_year = Anchor::Relative { unit: Unit::Year, offset: 0, calendar: None };
        (Expression::new(this_year, cursor.convention()), RuleName::PartOfPeriod)
    } else {
        return None;
    };
    // «روز پایانی هفته | دوم لیگ»: a round of matches.
    if slice.unit == Unit::Day
        && cursor.sense(Class::Ordinal).is_some()
        && cursor.last().is_some_and(|token| token.means(Unit::Week))
    {
        return None;
    }
    let part = Expression { slice: Some(slice), ..container };
    // «بیست و پنجم همین ماه | ساعت یازده»
    let timed = slice.unit == Unit::Day && cursor.sense(Class::Clock).is_some() && part.time.is_none();
    Some(Said::sure(if timed { with_time(part, cursor) } else { part }, rule))
}

/// «ماه دیگه روز دهم», «ماه آینده روز پانزدهم ساعت ۹»; «ماه دیگه روز اول ترم» is a day of the term.
fn read_day_after_month(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let mut month = Draft { within: true, ..Draft::new() };
        take_relative(&mut month, cursor).then_some(())?;
        take_head(cursor, Unit::Day).then_some(())?;
        let day = cursor.take_form(Form::Ordinal)?.value;
        let nth = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        if is_of_event(cursor) || cursor.is_at(Unit::Month) || cursor.peek().is_some_and(is_month) {
            return None;
        }
        let slice = Some(Slice { unit: Unit::Day, count: 1, nth, weekday: None });
        let day = Expression { slice, ..finish_container(month)? };
        let timed = cursor.sense(Class::Clock).is_some();
        Some(Said::sure(if timed { with_time(day, cursor) } else { day }, RuleName::PartOfPeriod))
    })
}

fn is_month(token: &Token) -> bool {
    [Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri].into_iter().any(|class| token.has(class))
}

/// «چهار قرن اول | میلادی»: centuries of an era.
fn read_first_centuries(slice: Slice, cursor: &mut Cursor<'_>) -> Option<Said> {
    let Slice { unit: Unit::Century, count: count @ 2..=20, nth: 1, .. } = slice else { return None };
    let to = i16::from(count) * 100;
    let era = cursor.take_word_if(|era: Era| era != Era::BeforeChrist)?;
    let years = Anchor::Years { calendar: era.calendar(Some(1)), from: 1, to };
    Some(Said::sure(Expression::new(years, cursor.convention()), RuleName::PartOfPeriod))
}

/// What follows «نیم\u{200C}سال اول تحصیلی».
const SCHOOL_YEAR: Draft = Draft { school_year: true, ..Draft::new() };

/// «نیم\u{200C}سال دوم ۹۸-۹۹»
fn take_two_years(cursor: &mut Cursor<'_>) -> Option<Draft> {
    // «سال ۱۳۹۵ شمسی» is one.
    let two = cursor.look(|cursor| {
        take_head(cursor, Unit::Year);
        cursor.take_numeral().is_some()
            && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash))
    });
    cursor.attempt(|cursor| {
        let (mut years, start) = (SCHOOL_YEAR, cursor.at());
        (two && take_year(&mut years, cursor) && cursor.at() > start + 2).then_some(years)
    })
}

/// «سه\u{200C}ماههٔ اول | همکاری», «سه\u{200C}ماههٔ اول | و سه\u{200C}ماههٔ دوم قرارداد»; «بودجه» has a year.
fn is_of_plan(cursor: &Cursor<'_>) -> bool {
    cursor.look(|cursor| {
        cursor.takes(|cursor| {
            cursor.take(Class::And)?;
            take_slice(cursor).map(|_| ())
        });
        cursor.sense(Class::Plan).is_some() && cursor.sense(Class::Yearly).is_none()
    })
}

fn take_container_of(cursor: &mut Cursor<'_>) -> Option<Draft> {
    let mut container = Draft { within: true, ..Draft::new() };
    take_container(&mut container, cursor).then_some(container)
}

fn finish_container(container: Draft) -> Option<Expression> {
    let container = customs::finish(&Draft { edge: Some(Modifier::Start), ..container })?.expression;
    Some(Expression { modifier: None, ..container })
}

/// «یکشنبه چهاردهم و دوشنبه پانزدهم دی» are days.
const fn may_share(slice: &Slice) -> bool {
    slice.weekday.is_none() && !matches!(slice.unit, Unit::Day)
}

/// «نیمهٔ اول | و دوم سال ۱۳۹۸», «سه\u{200C}ماههٔ اول | و سه\u{200C}ماههٔ دوم ۱۴۰۰»: what parts of a list are of.
fn read_shared_container(cursor: &mut Cursor<'_>) -> Option<Expression> {
    const MOST: usize = 3;
    for _ in 0..MOST {
        take_joint(cursor, None).filter(|&joint| joint != Joint::Equals)?;
        if take_slice(cursor).is_none() {
            cursor.take_form(Form::Ordinal)?;
        }
        if let Some(container) = take_container_of(cursor) {
            return finish_container(container);
        }
    }
    None
}

/// «سه\u{200C}ماههٔ اول و | دوم ۱۴۰۰»: a part that leaves out its head.
pub(super) fn read_further_part(previous: &Reading, cursor: &mut Cursor<'_>) -> Option<Expression> {
    // «سال اول و دوم ۱۴۰۰» has no such years.
    let slice = previous.expression.slice.filter(|slice| slice.unit < Unit::Year)?;
    let nth = i8::try_from(cursor.take_form(Form::Ordinal)?.value).ok()?;
    let of = match take_container_of(cursor) {
        Some(container) => finish_container(container)?,
        None => cursor.look(read_shared_container)?,
    };
    (of.anchor == previous.expression.anchor && nth > slice.nth)
        .then_some(Expression { slice: Some(Slice { nth, ..slice }), ..previous.expression })
}

/// The part; true where it needs no container: «سه\u{200C}ماههٔ چهارم» needs no «سال».
fn take_slice(cursor: &mut Cursor<'_>) -> Option<(Slice, bool)> {
    take_half(cursor)
        .or_else(|| take_quarter(cursor))
        .or_else(|| take_superlative(cursor))
        .or_else(|| take_nth_weekday(cursor))
        .or_else(|| take_day_of_month(cursor))
        .map(|slice| (slice, false))
        .or_else(|| take_run(cursor))
}

/// «نیمهٔ اول»
fn take_half(cursor: &mut Cursor<'_>) -> Option<Slice> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Half)?;
        let nth = cursor.take_form(Form::Ordinal)?.value;
        matches!(nth, 1 | 2).then_some(Slice { unit: Unit::Half, count: 1, nth: nth as i8, weekday: None })
    })
}

/// «ربع اول قرن»: so many years.
fn take_quarter(cursor: &mut Cursor<'_>) -> Option<Slice> {
    const YEARS: u8 = 25;
    cursor.attempt(|cursor| {
        cursor.take_word(Fraction::Quarter)?;
        let nth = take_nth(cursor).filter(|nth| (-1..=4).contains(nth))?;
        cursor.is_at(Unit::Century).then_some(Slice { unit: Unit::Year, count: YEARS, nth, weekday: None })
    })
}

/// «اولین روز», «آخرین جمعهٔ»
fn take_superlative(cursor: &mut Cursor<'_>) -> Option<Slice> {
    cursor.attempt(|cursor| {
        let nth = match cursor.take_numeral() {
            Some(numeral) if numeral.form == Form::Superlative => i8::try_from(numeral.value).ok()?,
            Some(_) => return None,
            None => cursor.take_if(Class::Final, |sense| sense.flags.contains(Flags::SUPERLATIVE)).map(|_| -1)?,
        };
        let weekday = cursor.attempt(|cursor| {
            take_head(cursor, Unit::Day);
            take_weekday_name(cursor)
        });
        let unit = match weekday {
            Some(_) => Unit::Day,
            // «نخستین روزهای» is an edge.
            None => cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL))?.value(),
        };
        cursor.take_word(Preposition::From);
        Some(Slice { unit, count: 1, nth, weekday })
    })
}

/// `WEEKDAY ORDINAL`: «جمعهٔ آخر»
fn take_nth_weekday(cursor: &mut Cursor<'_>) -> Option<Slice> {
    cursor.attempt(|cursor| {
        let weekday = Some(take_weekday_name(cursor)?);
        Some(Slice { unit: Unit::Day, count: 1, nth: take_nth(cursor)?, weekday })
    })
}

/// «سیزدهم | ماه جاری», «پانزدهم | این ماه», «۲۵ | ماه جاری», «از ۵ تا ۱۰ | ماه آینده»; «۲۵ ماه گذشته» is a length, «دور سوم این
/// ماه» no day.
fn take_day_of_month(cursor: &mut Cursor<'_>) -> Option<Slice> {
    const LAST: i8 = 31;
    const FIRST_SURE: i8 = 4;
    if !cursor.is_fresh() {
        return None;
    }
    // «از ۲ تا ۳ ماه آینده» is an amount.
    let first = |token: &Token, nth: i8| match token.kind {
        TokenKind::Number(number) => number.digits <= 2 && i8::try_from(number.value + 1).is_ok_and(|next| next < nth),
        _ => false,
    };
    let from = *cursor;
    let ends_days = |nth: i8| {
        from.word_before() == Some(Preposition::To)
            && from.before_last(2).is_some_and(|token| first(token, nth))
            && from.before_last(3).is_some_and(|token| token.means(Preposition::From))
    };
    cursor.attempt(|cursor| {
        let mut numeral = cursor.take_numeral()?;
        if matches!(numeral, Numeral { digits: 1 | 2, form: Form::Cardinal, .. }) && take_letter_of_month(cursor) {
            numeral.form = Form::Ordinal;
        }
        let nth = i8::try_from(numeral.value).ok().filter(|nth| (2..=LAST).contains(nth))?;
        let sure = nth >= FIRST_SURE || cursor.before().is_none_or(|token| !token.is_unknown());
        let (unit, direction) = cursor.look(|cursor| {
            let this = cursor.take_word(Demonstrative::This).is_some();
            let unit = take_single_unit(cursor)?;
            Some((unit, if this { Direction::Present } else { cursor.word()? }))
        })?;
        let fits = match numeral.form {
            Form::Ordinal => sure,
            Form::Cardinal => direction == Direction::Present || ends_days(nth),
            Form::Superlative => false,
        };
        (unit == Unit::Month && fits).then_some(Slice { unit: Unit::Day, count: 1, nth, weekday: None })
    })
}

/// `[N] UNIT ORDINAL`, `N UNIT-ADJECTIVE ORDINAL`; true where it stands alone.
fn take_run(cursor: &mut Cursor<'_>) -> Option<(Slice, bool)> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal().map(|numeral| numeral.value);
        // «روزهای اول» is an edge, not a part; «شب» is no unit here.
        let (unit, many, adjective) = match cursor.take(Class::Unit) {
            Some(sense) => (sense.value(), !COUNTED_UNIT.has(&sense), false),
            None => (cursor.take(Class::UnitAdjective).filter(|_| count.is_some())?.value(), false, true),
        };
        // «هفته\u{200C}های اول و دوم مهر»
        if many
            && !(count.is_none()
                && matches!(unit, Unit::Week | Unit::Month | Unit::Decade)
                && cursor.look(lists_ordinals))
        {
            return None;
        }
        if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Decade | Unit::Year | Unit::Century) {
            return None;
        }
        let months = adjective && unit == Unit::Month;
        // «دورهٔ شش\u{200C}ماهه پایان یافت»
        let counted = cursor.sense(Class::Ordinal).or_else(|| cursor.sense(Class::Final)).is_some();
        let numbered = unit == Unit::Week && count.is_none();
        let nth = take_nth(cursor).or_else(|| numbered.then(|| take_week_number(cursor))?).or_else(|| {
            // «هشت\u{200C}ماههٔ امسال»: the first eight.
            let of_year = names_year(cursor) || names_short_year(cursor);
            (months && count.is_some_and(|count| count < 12) && of_year).then_some(1)
        })?;
        let count = u8::try_from(count.unwrap_or(1)).ok().filter(|&count| count > 0)?;
        let stands_alone = months && counted && (matches!(count, 3 | 6) || nth == 1)
            || unit == Unit::Month && count > 1 && nth == 1 && is_of_accounts(cursor);
        Some((Slice { unit, count, nth, weekday: None }, stands_alone))
    })
}

/// «صادرات در ۵ ماه نخست | ۱۰ درصد رشد کرد», «صادرات در دو ماه نخست | افت کرد»; «درآمد چهار ماه اول | کار», «رشد کودک در دو
/// ماه نخست | چشمگیر است» are of what is no year.
fn is_of_accounts(after: &Cursor<'_>) -> bool {
    const FAR: usize = 4;
    let accounts = |token: &Token| after.means(token, Loose::Economy);
    let told = (1..=FAR).map_while(|places| after.before_last(places)).take_while(|token| token.mark().is_none());
    let whose = || {
        after.before().is_some_and(|token| token.means(Preposition::In)) && after.before_last(2).is_some_and(accounts)
    };
    // «درآمد هفت ماه نخست | را اعلام کردند»
    let told_of = || after.is_at(Particle::Object) && after.before().is_some_and(accounts);
    after.digits().is_some() && told.into_iter().any(accounts) || closes(after) && whose() || told_of()
}

/// «اول و دوم», «اول، دوم»
fn lists_ordinals(cursor: &mut Cursor<'_>) -> bool {
    let ordinal = |cursor: &mut Cursor<'_>| cursor.take_form(Form::Ordinal).is_some();
    ordinal(cursor) && take_joint(cursor, None).is_some() && ordinal(cursor)
}

/// «هفتهٔ | ۲۳ | سال ۱۴۰۲», but «هفته ۱۰ سال پیش»
fn take_week_number(cursor: &mut Cursor<'_>) -> Option<i8> {
    const LAST: u32 = 53;
    cursor.attempt(|cursor| {
        // «هفته | شمارهٔ ۱۲»
        cursor.take_if(Class::Block, |sense| sense.flags.contains(Flags::NUMBERED));
        let week = cursor.take_cardinal().filter(|week| (1..=LAST).contains(&week.value) && week.digits <= 2)?.value;
        let of_year = cursor.look(|year| {
            let figures = |year: &Cursor<'_>| year.digits().is_some_and(|number| number.digits == 4);
            let this = |sense: Sense| sense.is(Direction::Present);
            take_head(year, Unit::Year) && (figures(year) || year.sense(Class::Direction).is_some_and(this))
        });
        let deictic = cursor.sense(Class::DeicticYear).is_some_and(|sense| !sense.flags.contains(Flags::WEAK));
        (of_year || deictic).then_some(week as i8)
    })
}

/// «امسال», «سال ۹۵», «۱۳۹۵»
fn names_year(cursor: &Cursor<'_>) -> bool {
    cursor.is_at(Unit::Year)
        || cursor.digits().is_some_and(|number| number.digits == 4 && (1300..1500).contains(&number.value))
        || cursor.sense(Class::DeicticYear).is_some_and(|sense| !sense.flags.contains(Flags::WEAK))
}

/// «ده\u{200C}ماههٔ | ۹۸ منتشر شد»; «نه\u{200C}ماههٔ ۹۸ ریال», «شش\u{200C}ماههٔ ۸۵ شرکت» count.
fn names_short_year(cursor: &Cursor<'_>) -> bool {
    cursor.look(|year| {
        let short = year.take_digits(|number| number.digits == 2 && number.value >= 80).is_some();
        short && (closes(year) || year.sense(Class::Comparison).is_some()) && !counts_next(year)
    })
}

/// «اول», «دوم», «آخر», «پایانی», «ابتدای»
fn take_nth(cursor: &mut Cursor<'_>) -> Option<i8> {
    cursor.attempt(|cursor| match cursor.take_numeral() {
        Some(numeral) if numeral.form == Form::Ordinal => i8::try_from(numeral.value).ok(),
        Some(numeral) if matches!(numeral.digits, 1 | 2) && take_letter_of_month(cursor) => {
            i8::try_from(numeral.value).ok()
        }
        Some(_) => None,
        None if cursor.take_word(Edge::Start).is_some() => Some(1),
        None if cursor.take_word(Edge::End).is_some() => Some(-1),
        None => cursor.take_if(Class::Final, |sense| !sense.flags.contains(Flags::SUPERLATIVE)).map(|_| -1),
    })
}
