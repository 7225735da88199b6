//! Weekends by a day of theirs: "the weekend of 5 March".

use super::customs;
use super::sets::{OF, THE, singular};
use super::weekday::take_weekend_word;
use crate::grammar::prelude::*;

/// `[the] weekend of DAY`: "the weekend of 5 March", "the weekend of March 5–6"
pub(super) const WEEKEND_OF: Rule = Rule::phrase(
    &[Named(RuleName::Weekend, "the weekend of March 5–6")],
    &[Prefix::before(THE.or(singular(Class::Weekend)), singular(Class::Weekend).or(OF))],
    read_weekend_of,
);

fn read_weekend_of(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The);
    take_weekend_word(cursor)?;
    cursor.take_word(Preposition::Of)?;
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    let said = customs::finish(&draft).filter(|_| !draft.has_time())?;
    let (Anchor::Date(day @ CalendarDate { day: Some(_), .. }) | Anchor::Days { date: day, .. }) =
        said.expression.anchor
    else {
        return None;
    };
    Some(Said::sure(Expression { anchor: Anchor::WeekendOf { day }, ..said.expression }, RuleName::Weekend))
}
