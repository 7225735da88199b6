//! What is of any day or year: «از صبح تا شب», «۵۴۵ هزار پوند در سال».

use super::anaphor::take_part;
use super::words::{SINGLE, closes, stands_apart};
use crate::grammar::persian::number::counts;
use crate::grammar::prelude::*;

/// A part of any day: «صبح», «شب», «نیمه\u{200C}شب».
pub(super) const DAY_PART: Rule = Rule::phrase(
    &[Named(RuleName::LooseDayPart, "از صبح تا شب")],
    &[Prefix::any(TokenSet::words(Words::of(Class::DayPart).without(Flags::PLURAL).without(Flags::INDEFINITE)))],
    |cursor| {
        let expression = say::any(Unit::Day, take_part(cursor), cursor.convention());
        Some(Said { expression, rule: RuleName::LooseDayPart, licence: Licence::If(is_of_day) })
    },
);

/// «در شب», «صبح و عصر», «شب خوابید»; but «امام عصر», «عصر ارتباطات», «سحر دختر خوبی است»
fn is_of_day(cursor: &Cursor<'_>) -> bool {
    const BEFORE: TokenSet = TokenSet::classes(&[Class::Preposition]);
    let part = cursor.last().and_then(|token| cursor.sense_of(token, Class::DayPart));
    let Some(part) = part.map(Sense::value::<PartOfDay>) else { return false };
    // «صبح», «غروب», «شب»
    let sure = matches!(part.part, DayPart::Night | DayPart::Midnight) || matches!(part.from, 6 | 17);
    // «ورزشگاه شب», «۶۳ شب نمایش»
    const NAMED: TokenSet = TokenSet::classes(&[Class::Block, Class::Weekday, Class::Cardinal, Class::VagueNumber]);
    let named = NAMED.or(TokenSet::DIGITS);
    let named = cursor.before().is_some_and(|token| named.contains(token, cursor.language()));
    let led = cursor.before().is_some_and(|token| BEFORE.contains(token, cursor.language()));
    stands_apart(cursor) && !named && (sure || led && closes(cursor))
}

/// «در سال» after an amount: each one of it.
pub(super) const RATE: Rule = Rule::pattern(
    &[Named(RuleName::LooseRate, "۵۰۰ پوند در سال")],
    &[word(SINGLE.only(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32]))],
    |taken, convention| Some(say::every(say::one(taken.word()?), say::PLAIN, convention)),
)
.licensed(|cursor| {
    // «۵۰۰ هزار پوند در سال», «چهل ساعت در هفته»
    let counted = (2..=4).any(|places| {
        cursor.before_last(places).is_some_and(|token| {
            matches!(token.kind, TokenKind::Number(_)) || token.has(Class::Cardinal) || counts(token)
        })
    });
    cursor.word_before() == Some(Preposition::In) && counted && stands_apart(cursor) && closes(cursor)
});
