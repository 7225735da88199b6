//! "that day", "last season", "the end of the season", "the Qajar era", "Election Day".

use super::words::{THE, loose, single, stands_apart};
use crate::grammar::prelude::*;

const THAT_WORD: Words = Words::of(Class::Demonstrative).only(&[Demonstrative::That as i32]);

const PERIOD: Words =
    single(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32, Unit::Decade as i32]);

/// "that day", "the same year", "that night"; "at that time"
pub(super) const THAT: Rule = Rule::pattern(
    &[Named(RuleName::LooseAnaphor, "that day")],
    &[
        word(THAT_WORD),
        optional(word(PERIOD)),
        optional(word(Words::of(Class::DayPart).without(Flags::PLURAL))),
        optional(word(loose(&[Loose::While as i32]))),
    ],
    |taken, convention| match (taken.word::<Unit>(), taken.word::<PartOfDay>(), taken.word::<Loose>()) {
        (Some(unit), None, None) => Some(say::any(unit, None, convention)),
        (None, part @ Some(_), None) => Some(say::any(Unit::Day, part, convention)),
        (None, None, Some(_)) => Some(say::vague(Direction::Past, convention)),
        _ => None,
    },
)
.licensed(stands_apart);

const SEASON_WORD: Words = single(&[Unit::Season as i32]);

/// "last season", "the current season"
pub(super) const SEASON_OF_NOW: Rule = Rule::pattern(
    &[Named(RuleName::SportsSeason, "last season")],
    &[THE, word(Words::of(Class::Direction).without(Flags::AGO)), word(SEASON_WORD)],
    |taken, convention| Some(say::vague(taken.word()?, convention)),
)
.licensed(stands_apart);

/// "the end of the season"
pub(super) const SEASON_EDGE: Rule = Rule::pattern(
    &[Named(RuleName::SportsSeason, "the end of the season")],
    &[
        THE,
        word(Words::of(Class::Edge)),
        word(Words::of(Class::Preposition).only(&[Preposition::Of as i32])),
        THE,
        word(SEASON_WORD),
    ],
    |taken, convention| {
        let modifier = Some(say::modifier_of(taken.word()?));
        Some(Expression { modifier, ..Expression::new(Anchor::Any(Unit::Season), convention) })
    },
)
.licensed(stands_apart);

/// "the Qajar era", "the Safavid period"
pub(super) const HISTORICAL_ERA: Rule = Rule::pattern(
    &[Named(RuleName::HistoricalEra, "the Qajar era")],
    &[THE, word(Words::of(Class::Dynasty)), word(loose(&[Loose::Epoch as i32]))],
    |taken, convention| {
        let Reign { from, to } = taken.word()?;
        Some(Expression::new(Anchor::Years { calendar: Calendar::Gregorian, from, to }, convention))
    },
)
.licensed(stands_apart);

/// "Election Day", "Yom Kippur", "Thanksgiving"
pub(super) const FEAST: Rule = Rule::phrase(
    &[Named(RuleName::ThemeDay, "before Election Day")],
    &[
        Prefix::before(TokenSet::words(loose(&[Loose::Theme as i32])), TokenSet::words(single(&[Unit::Day as i32]))),
        Prefix::any(TokenSet::words(loose(&[Loose::Feast as i32]))),
    ],
    |cursor| {
        if cursor.take_word(Loose::Feast).is_none() {
            cursor.take_word(Loose::Theme)?;
            cursor.take_word(Unit::Day)?;
            cursor.last().filter(|token| token.is_capital())?;
        }
        let expression = Expression::new(Anchor::Any(Unit::Day), cursor.convention());
        Some(Said { expression, rule: RuleName::ThemeDay, licence: Licence::If(stands_apart) })
    },
);
