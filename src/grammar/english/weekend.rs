//! Weeks and weekends by a day of theirs: "the weekend of 5 March", "the week of May 6th".

use super::customs;
use super::day_number::take_ordinal_day;
use super::ends::ends_phrase;
use super::relative::take_single_unit;
use super::sets::{OF, THE, singular, unit};
use super::weekday::take_weekend_word;
use crate::grammar::prelude::*;

/// `[the] week|weekend of DAY`: "the weekend of March 5–6"
pub(super) const WEEKEND_OF: Rule = Rule::phrase(
    &[Named(RuleName::Weekend, "the weekend of March 5–6"), Named(RuleName::Relative, "the week of May 6th")],
    &[Prefix::before(THE, WEEK).then(OF.or(COMMENCING)), Prefix::before(WEEK, OF.or(COMMENCING))],
    read_week_of,
);

const WEEK: TokenSet = singular(Class::Weekend).or(unit(Unit::Week));

const COMMENCING: TokenSet = TokenSet::words(Words::of(Class::Hint).only(&[Hint::Commencing as i32]));

/// "the 21st" after "the week of"; "the week of the 5th attempt" is none.
fn take_number_alone(cursor: &mut Cursor<'_>) -> Option<CalendarDate> {
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The)?;
        let day = take_ordinal_day(cursor)?;
        (ends_phrase(cursor) && !cursor.is_at(Preposition::Of)).then(|| CalendarDate {
            calendar_said: true,
            day: Some(day),
            ..CalendarDate::new(Calendar::Gregorian, Year::Unsaid)
        })
    })
}

fn read_week_of(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The);
    let ends = take_weekend_word(cursor).is_some();
    if !ends {
        take_single_unit(cursor).filter(|&unit| unit == Unit::Week)?;
    }
    let of = cursor.take_word(Preposition::Of).is_some();
    if !of {
        cursor.take_if(Class::Hint, |hint| !ends && hint.is(Hint::Commencing))?;
    }
    let number = if ends { None } else { take_number_alone(cursor) };
    if let Some(day) = number {
        let expression = Expression::new(Anchor::WeekOf { day }, cursor.convention());
        return Some(Said::sure(expression, RuleName::Relative));
    }
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    let said = customs::finish(&draft).filter(|_| !draft.has_time())?;
    let (Anchor::Date(day @ CalendarDate { day: Some(_), .. }) | Anchor::Days { date: day, .. }) =
        said.expression.anchor
    else {
        return None;
    };
    let (anchor, rule) = match ends {
        true => (Anchor::WeekendOf { day }, RuleName::Weekend),
        false => (Anchor::WeekOf { day }, RuleName::Relative),
    };
    Some(Said::sure(Expression { anchor, ..said.expression }, rule))
}
