//! A date, a time, or both together.

use super::absolute::take_month_day;
use super::beside_number::closes;
use super::clock::take_clock;
use super::customs;
use super::numeric_date::take_numeric_date;
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

/// An element after a comma, or a clock time after a dash: «۳۰ اردیبهشت، ساعت ۷», «27 خرداد 1395 - 10:51».
pub(super) fn take_joined_element(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if cursor.is_fresh() || draft.has_date() == draft.has_time() && draft.weekday.is_none() {
        return false;
    }
    cursor.takes(|cursor| {
        let comma = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        let dash = !comma && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let taken = if comma && draft.weekday.is_some() && draft.month.is_none() {
            take_numeric_date(draft, cursor) || take_month_day(draft, cursor)
        } else if comma && draft.has_time() && !draft.has_date() {
            take_month_day(draft, cursor) || take_weekday(draft, cursor)
        } else {
            let day = draft.day.is_some() && (comma || dash && draft.has_year());
            day && !draft.has_time() && take_clock(draft, cursor) && draft.clock.is_some_and(|clock| clock.certain)
        };
        taken.then_some(())
    })
}
