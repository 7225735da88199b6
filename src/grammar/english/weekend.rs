//! Weeks and weekends by a day of theirs: "the weekend of 5 March", "the week of May 6th".

use super::customs;
use super::relative::take_single_unit;
use super::sets::{OF, THE, singular, unit};
use super::weekday::take_weekend_word;
use crate::grammar::prelude::*;

/// `[the] week|weekend of DAY`: "the weekend of March 5–6"
pub(super) const WEEKEND_OF: Rule = Rule::phrase(
    &[Named(RuleName::Weekend, "the weekend of March 5–6"), Named(RuleName::Relative, "the week of May 6th")],
    &[Prefix::before(THE, WEEK).then(OF), Prefix::before(WEEK, OF)],
    read_week_of,
);

const WEEK: TokenSet = singular(Class::Weekend).or(unit(Unit::Week));

fn read_week_of(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The);
    let ends = take_weekend_word(cursor).is_some();
    if !ends {
        take_single_unit(cursor).filter(|&unit| unit == Unit::Week)?;
    }
    cursor.take_word(Preposition::Of)?;
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
