//! A date, a time, or both together.

use super::absolute::{take_month_day, take_year_of};
use super::beside_number::closes;
use super::clock::{is_label, take_clock};
use super::customs;
use super::head::take_head;
use super::numeric_date::take_numeric_date;
use super::relative::take_deictic;
use super::weekday::take_weekday;
use crate::grammar::prelude::*;

/// Elements of a date and of a time, in any order that they allow.
pub(super) const DATE: Rule =
    Rule::draft(&[Named(RuleName::ClockOnDay, "ساعت ۸ صبح فردا"), Named(RuleName::DayPartOnDay, "شب جمعه")], read_date);

fn read_date(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    // «آذر برگزار خواهد شد»
    draft.licensed |= cursor.sense(Class::Happening).is_some();
    // «رسیدن بهار», «بهار فصل کشت است», «در بهار به شمال رفتیم»; «در بهار عربی» is none.
    let in_season = cursor.word_before() == Some(Preposition::In) && closes(cursor) || cursor.is_at(Unit::Season);
    draft.licensed |=
        draft.season_latent && (in_season || cursor.before().is_some_and(|token| token.has(Class::Usher)));
    // «سحر» in a cell of a table
    if let Some(part) = draft.part.as_mut().filter(|_| cursor.is_paragraph()) {
        part.latent = false;
    }
    if cursor.is_fresh() || (draft.is_weak() && !follows_preposition(cursor)) {
        return None;
    }
    customs::finish(&draft)
}

/// «در محرم», «تا رمضان»
fn follows_preposition(cursor: &Cursor<'_>) -> bool {
    cursor.before().and_then(Token::word).is_some_and(|preposition: Preposition| preposition != Preposition::At)
}

/// An element after a comma or a dash: «۳۰ اردیبهشت، ساعت ۷», «27 خرداد 1395 - 10:51», «ساعت ۱۸ - پنجشنبه».
pub(super) fn take_joined_element(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if cursor.is_fresh() {
        return false;
    }
    if take_clock_about(draft, cursor) || take_clock_after_era(draft, cursor) {
        return true;
    }
    if draft.has_date() == draft.has_time() && draft.weekday.is_none() {
        return false;
    }
    // «ساعت ۱۰:۲۰ روز ۱۳۹۸/۰۷/۱۹»
    if !draft.has_date()
        && cursor.takes(|cursor| (take_head(cursor, Unit::Day) && take_numeric_date(draft, cursor)).then_some(()))
    {
        return true;
    }
    cursor.takes(|cursor| {
        let comma = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        let dash = !comma && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let taken = if comma && draft.weekday.is_some() && draft.month.is_none() {
            take_numeric_date(draft, cursor) || take_month_day(draft, cursor) || take_sure_clock(draft, cursor)
        } else if !draft.has_date() {
            (comma || dash && draft.clock.is_some()) && take_day(draft, cursor)
        } else {
            // «۱۲ مهر، ۱۴۰۰»
            comma && take_year_after(draft, cursor) || (comma || dash) && take_sure_clock(draft, cursor)
        };
        taken.then_some(())
    })
}

/// «۱۵:۳۰ - | ۱۴۰۰/۰۷/۱۲», «ساعت ۱۰، | شنبه», «ساعت ۱۰ - | دیروز»
fn take_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_numeric_date(draft, cursor)
        || take_month_day(draft, cursor)
        || take_weekday(draft, cursor)
        || cursor.sense(Class::DeicticDay).is_some() && take_deictic(draft, cursor)
}

/// «دیروز، | ۱۴:۲۰»: a clock time that needs no part of the day, and has no day of its own after it.
fn take_sure_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_time()
        || !draft.names_day()
        || cursor.look(|ahead| ahead.take(Class::Clock).is_some() && is_label(ahead))
    {
        return false;
    }
    cursor.takes(|cursor| {
        let mut timed = *draft;
        let taken = take_clock(&mut timed, cursor) && timed.clock.is_some_and(|clock| clock.certain);
        let dated = cursor.sense(Class::Weekday).is_some() || cursor.sense(Class::DeicticDay).is_some();
        (taken && !dated).then(|| *draft = timed)
    })
}

/// «عصر | حدود ساعت پنج»
fn take_clock_about(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.part.is_none() || draft.clock.is_some() || draft.edge.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        cursor.take_word(Modifier::Approx)?;
        let mut timed = *draft;
        let taken = take_clock(&mut timed, cursor) && timed.clock.is_some_and(|clock| clock.certain);
        taken.then(|| *draft = Draft { edge: Some(Modifier::Approx), ..timed })
    })
}

/// «۲۲ دی ۱۳۹۸ ه.ش. | ساعت ۱۶:۴۰»: the dot is that of the abbreviation.
fn take_clock_after_era(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let short = |sense: Sense| sense.flags.contains(Flags::LATENT);
    if !cursor.last().is_some_and(|token| cursor.sense_of(token, Class::Era).is_some_and(short)) {
        return false;
    }
    cursor.takes(|cursor| {
        let dot = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
        cursor.take_mark(|mark| mark == Mark::PersianComma);
        (dot && take_sure_clock(draft, cursor)).then_some(())
    })
}

fn take_year_after(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let (Some(month), Some(_), false) = (draft.month, draft.day, draft.has_year()) else { return false };
    let year = take_year_of(cursor, month);
    draft.year = year.unwrap_or(draft.year);
    year.is_some()
}
