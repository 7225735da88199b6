//! Persian verbs, which end their sentence.

use super::before::{
    are_weekdays, asked_before, is_announced, is_coming, is_for_meeting, is_goal, is_headed, is_held, is_intended,
    is_journey, is_other_name, is_record, is_set, is_since, side_before, told_before, unmarked,
};
use super::beside::follow_now;
use super::condition::{is_condition, leads_on};
use super::copula::{ends_in_copula, names_day};
use super::over;
use super::side::{
    be_over, glosses_now, is_dateline, is_deadline, is_demanded, is_of_every_week, is_told_ahead, is_usual,
    last_each_year, may_recur, put_off, recur, recur_weekly, start_ahead,
};
use super::tale::count_from_tale;
use super::verb::side;
use super::waiting::is_waiting;
use super::way::{Way, said_by};
use crate::expression::{Anchor, Side, Unit};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::lexicon::{Mark, Preposition, Tense, Token};

/// What stood in the sentence before the expressions.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub(super) struct Before {
    /// «قرار است», «باید»
    pub(super) planned: bool,
    /// «توانست», «موفق شد»
    pub(super) managed: bool,
    /// «هر سال»
    pub(super) yearly: bool,
}

/// Lets the first verb after the expressions say on which side they are, or else the one right before; false where there
/// is none. The tokens are those right before them and those from the first on.
#[inline(never)]
pub(super) fn apply_verb<'a>(
    before: &Before,
    day: Option<Anchor>,
    readings: &mut Readings,
    (preceding, tokens): (&[Token], &[Token]),
    mut after: impl Iterator<Item = &'a Token>,
) -> bool {
    let mut way = Way { journey: is_journey(preceding), ..Way::default() };
    let mut said = said_by(&mut after, &mut way);
    // «اگه جمعه | رفتی به منم بگو», «اگه ۱۰ آذر | رفتی بگو» tells nothing; «اگه جمعه | رفته بودی دیده بودیش»
    if said == Some(Tense::Past) {
        if way.you && is_condition(preceding) {
            if !after.any(|token| side(token) == Some(Side::Past)) {
                said = Some(if are_weekdays(readings) { Tense::Future } else { Tense::Timeless });
            }
        } else if !way.told && leads_on(preceding, after.by_ref(), way.first) {
            said = Some(Tense::Future);
        }
    }
    if way.comes && !is_alone(preceding) && !names_day(readings, tokens) {
        said = Some(Tense::Future);
    }
    // «گزارش شهریور تا پنجشنبه منتشر می\u{200C}شود»
    way.dated |= readings.iter().skip(1).any(|reading| {
        let day =
            matches!(reading.expression.anchor, Anchor::Weekday { .. } | Anchor::Relative { unit: Unit::Day, .. });
        day && reading.link == Link::RangeEnd
    });
    let told = matches!(said, None | Some(Tense::Present | Tense::Timeless | Tense::Wished));
    let usual = || {
        readings.iter().all(may_recur)
            && (way.usual || way.lasts && last_each_year(readings, preceding) || is_usual(preceding))
    };
    if way.days || told && is_of_every_week(readings, tokens) {
        recur_weekly(readings);
        return true;
    }
    if said == Some(Tense::Habitual) || told && (before.yearly || usual()) {
        // «شب دهم بهمن» of every year is no night of every day.
        readings.iter_mut().filter(|reading| reading.expression.time.is_none()).for_each(recur);
        return true;
    }
    way.copula |= !preceding.is_empty() && readings.last().is_some_and(|last| ends_in_copula(last, tokens));
    // «از صبح | منتظرم»; «از عصر | شروع می\u{200C}شود»
    let since = is_since(readings, preceding) || is_waiting(readings, preceding, tokens);
    if !way.held && since && matches!(said, None | Some(Tense::Present | Tense::Timeless)) {
        readings.iter_mut().for_each(|reading| reading.expression.side = Some(Side::Past));
        return true;
    }
    if matches!(said, Some(Tense::Past | Tense::Managed)) && !before.planned {
        over::tell_year(readings, preceding, tokens);
        if !way.that {
            count_from_tale(readings, preceding, tokens);
        }
        be_over(readings);
    }
    let ends_range = |reading: &Reading| reading.link == Link::RangeEnd;
    let ahead = readings.iter().any(|reading| reading.expression.side == Some(Side::Future) || ends_range(reading));
    let led = if said.is_none() { unmarked(preceding) } else { preceding };
    let told = if said.is_none() { told_before(led).or_else(|| asked_before(led, readings, tokens)) } else { None };
    let lies = match said {
        _ if way.until_now || glosses_now(preceding, way.copula) || is_dateline(preceding, readings, tokens) => {
            Lies::On(Side::Past)
        }
        None | Some(Tense::Timeless) if before.planned => Lies::On(Side::Future),
        _ if way.copula && !is_other_name(preceding) => Lies::Told,
        // «برای بازی سه\u{200C}شنبه | غایبی نداریم»
        None | Some(Tense::Timeless) if is_for_meeting(preceding) && are_weekdays(readings) => Lies::On(Side::Future),
        Some(Tense::Timeless) if way.hosts && are_weekdays(readings) => Lies::On(Side::Future),
        // «عکسای تابستون | رو نشون بده»
        Some(Tense::Wished | Tense::Planned) if way.shown && is_record(preceding) => Lies::On(Side::Past),
        // «تا ۱۵ آذر تمدید شد», «از ۱۵ خرداد تا ۱۵ شهریور تعیین شده است»; «قرارداد ۱۵ آبان تمدید شد»
        Some(Tense::PastButDeadline) if ahead => {
            put_off(readings, preceding);
            return true;
        }
        // «تا *۱۵ آذر* تمدید شد»
        Some(Tense::PastButDeadline) if unmarked(preceding).last().is_some_and(|to| to.means(Preposition::To)) => {
            Lies::On(Side::Future)
        }
        // «جلسه به دوشنبه | افتاد»
        Some(Tense::Past) if way.moved && is_goal(preceding, readings) => Lies::Near,
        // «بلیت را برای ۱۲ مرداد خریدیم», «آزمون برای ۱۵ مهر مقرر شده است»
        Some(Tense::Past | Tense::PastButDeadline) if is_intended(preceding) => Lies::Intended,
        // «از برگزاری جشن در ۱۸ آذر | در ساری خبر داد»
        Some(Tense::Past) if way.news && is_told_ahead(preceding, readings) => Lies::Near,
        // «در آستانهٔ ماه مهر … گران شد»; «با فرا رسیدن مهر» it had come.
        Some(Tense::Past) if is_coming(preceding) => Lies::Near,
        // «خبر پرداخت تا شنبه | را تکذیب کرد», «بر تکمیل طرح تا دههٔ فجر | تأکید کرد»
        Some(Tense::Past) if (way.object || way.demanded) && is_deadline(preceding, readings) => Lies::Near,
        Some(Tense::Past) if is_deadline(preceding, readings) && is_demanded(preceding) => Lies::Near,
        Some(Tense::PastButDeadline | Tense::Past | Tense::Managed) => Lies::On(Side::Past),
        // «توانست در مهر قهرمان شود»
        Some(Tense::Wished) if before.managed => Lies::On(Side::Past),
        // «۲۳ آبان | را علامت بزن»: the day itself is what something is done with.
        Some(Tense::Wished)
            if way.object && is_alone(preceding) && readings.iter().all(|reading| reading.expression.is_day()) =>
        {
            // «روز بیست و نهم | را علامت بزن» is of no month.
            let bare =
                |reading: &Reading| matches!(reading.expression.anchor, Anchor::Date(date) if date.month.is_none());
            if readings.iter().any(bare) { Lies::On(Side::Future) } else { Lies::Near }
        }
        // «جلسهٔ ۵ آبان به | ۱۹ آبان موکول شد»
        Some(Tense::Future) if way.moved => Lies::Near,
        // «قرار ۱۵ بهمن | رو لغو کن»; «جلسهٔ شنبه | رو خلاصه کن» may be over.
        Some(Tense::Future) if way.object && preceding.last().is_some_and(is_held) => Lies::On(Side::Future),
        // «گزارش شهریور | را بفرست»: what is to be done with it says little of when it was.
        Some(Tense::Wished) if way.object => Lies::Thing,
        // «جشن ۱۲ تیر را برگزار می\u{200C}کنیم»: what is held is to come.
        Some(Tense::Present | Tense::Future) if way.object && !way.held => Lies::Near,
        Some(Tense::Present | Tense::Future | Tense::Wished | Tense::Planned) => {
            lean_on_verb_before(readings, preceding, tokens, way.closed);
            start_ahead(readings, preceding, tokens);
            if way.dated { Lies::Beside } else { Lies::On(Side::Future) }
        }
        _ if way.notice => Lies::Near,
        _ if is_set(led) => Lies::On(Side::Future),
        None if told == Some(Side::Past) || told.is_some() && before.managed => Lies::On(Side::Past),
        None if told.is_some() || is_announced(preceding) => Lies::Near,
        _ if side_before(preceding) == Some(Side::Future) || is_headed(preceding) => Lies::Near,
        _ => return said.is_some(),
    };
    let over = preceding.last().is_some_and(|last| last.means(Preposition::After));
    let leans = |reading: &&mut Reading| reading.expression.leans() && reading.expression.side != Some(Side::Past);
    for reading in readings.iter_mut().filter(leans) {
        if matches!(lies, Lies::On(Side::Future)) {
            follow_now(reading, tokens);
        }
        let expression = &mut reading.expression;
        let (weekday, dated, open) = match expression.anchor {
            Anchor::Weekday { .. } => (true, true, false),
            Anchor::Date(date) => (false, date.day.is_some(), false),
            Anchor::Unsaid => (false, false, true),
            Anchor::Occasion { .. } => (false, matches!(lies, Lies::Told), false),
            _ => (false, false, false),
        };
        let near = if weekday { Side::Future } else { Side::Nearest };
        match lies {
            // «ساعت ۷ که می\u{200C}رود»
            Lies::On(_) if open && way.that => {}
            Lies::On(side) => expression.side = Some(side),
            _ if expression.side.is_some() || expression.repeat.is_some() || open && !matches!(lies, Lies::Beside) => {}
            Lies::Thing if !matches!(expression.anchor, Anchor::Occasion { .. }) => {}
            Lies::Beside if weekday || open => expression.side = Some(Side::Future),
            // «پس از نوروز تمرین از امروز آغاز می\u{200C}شود»
            Lies::Beside if over && matches!(expression.anchor, Anchor::Occasion { .. }) => {
                expression.side = Some(Side::Past);
            }
            Lies::Near | Lies::Thing | Lies::Beside => expression.side = Some(near),
            // «جشن شنبه شب از ۹ شب تا ۲ بامداد است»: the day is the one named before.
            Lies::Told if dated && day != Some(expression.anchor) => expression.side = Some(near),
            // «نرخ برای دوشنبه | را اعلام کرد»
            Lies::Intended if weekday && !way.object => expression.side = Some(Side::Future),
            Lies::Intended if weekday || !dated => expression.side = Some(Side::Past),
            Lies::Intended => expression.side = Some(Side::Nearest),
            Lies::Told => {}
        }
    }
    said.is_some()
}

/// Nothing stands before the expressions in their clause.
fn is_alone(before: &[Token]) -> bool {
    before.last().is_none_or(|last| last.mark().is_some_and(|mark| mark != Mark::Open))
}

/// «دیدمش شنبه، فردا هم زنگ می\u{200C}زنم»: the first belongs to the verb before it where a comma closes its clause.
fn lean_on_verb_before(readings: &mut Readings, before: &[Token], tokens: &[Token], closed: bool) {
    let many = readings.len() > 1;
    let Some(first) = readings.first_mut().filter(|first| (many || closed) && first.expression.leans()) else { return };
    let next = tokens.iter().find(|token| token.start >= first.end);
    let parted = if many { next.is_some_and(|next| next.mark().is_some()) } else { closed };
    if parted && side_before(before) == Some(Side::Past) {
        first.expression.side = Some(Side::Past);
    }
}

/// Where a sentence puts its expressions.
#[derive(Clone, Copy)]
enum Lies {
    On(Side),
    /// The nearest date, the coming weekday: «گزارش شهریور را می\u{200C}فرستم».
    Near,
    /// The nearest feast, and of others nothing: «نوروز را پیش ما بمانید», «نامهٔ شنبه را بفرست».
    Thing,
    /// As [`Near`](Lies::Near), but for months and seasons, of which nothing is known: «جلسه ۱۵ بهمنه», «در جنوب بهار است».
    Told,
    /// The nearest date: «نتایج آزمون ۲۰ آبان | فردا اعلام می\u{200C}شود».
    Beside,
    /// The nearest day, the coming weekday, else the last: «برای ۱۲ مرداد بلیت گرفتیم».
    Intended,
}
