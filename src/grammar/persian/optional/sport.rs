//! Matches and leagues: «دقیقهٔ ۳۷», «فصل آینده», «پایان فصل», «فصل ۹۵–۹۶», «لیگ ۹۵».

use super::age::length;
use super::words::{SINGLE, loose, stands_apart};
use crate::grammar::prelude::*;

/// A match with its extra time is over.
const LAST_MINUTE: u32 = 130;

const MINUTE: Words = SINGLE.only(&[Unit::Minute as i32]);

/// «فصل»
const SEASON_WORD: Words = SINGLE.only(&[Unit::Season as i32]);

const DIRECTIONS: TokenSet = TokenSet::classes(&[Class::Direction, Class::AnaphorSide]);

/// «دقیقهٔ ۳۷», «دقیقهٔ ۹۰+۳», «دقیقهٔ سی و هفتم», «سی و هفتمین دقیقه»
pub(super) const MATCH_MINUTE: Rule = Rule::phrase(
    &[Named(RuleName::MatchMinute, "دقیقه ۳۷")],
    &[
        Prefix::before(TokenSet::words(MINUTE), TokenSet::NUMERAL),
        Prefix::before(TokenSet::NUMERAL, TokenSet::words(MINUTE)),
    ],
    |cursor| {
        let first = cursor.take_form(Form::Superlative);
        cursor.take_if(Class::Unit, |sense| MINUTE.has(&sense))?;
        let number = match first {
            Some(number) => number,
            None => cursor.take_numeral().filter(|number| number.form != Form::Superlative)?,
        };
        if !(1..=LAST_MINUTE).contains(&number.value) || cursor.sense(Class::Unit).is_some() {
            return None;
        }
        // «۹۰+۳», in either order of writing
        cursor.attempt(|cursor| cursor.take_mark(|mark| mark == Mark::Plus).then(|| cursor.take_digits(|_| true))?);
        Some(length(number.value, Unit::Minute, RuleName::MatchMinute, cursor))
    },
);

/// «فصل آینده», «فصل قبل», «این فصل»
pub(super) const SEASON_OF_NOW: Rule = Rule::phrase(
    &[Named(RuleName::SportsSeason, "فصل آینده")],
    &[
        Prefix::before(TokenSet::words(SEASON_WORD), DIRECTIONS),
        Prefix::before(TokenSet::classes(&[Class::Demonstrative]), TokenSet::words(SEASON_WORD)),
    ],
    |cursor| {
        let this: Option<Demonstrative> = cursor.take(Class::Demonstrative).map(Sense::value);
        take_season(cursor)?;
        let told = cursor.take(Class::Direction).map(Sense::value).or_else(|| {
            let side: Order = cursor.take(Class::AnaphorSide)?.value();
            Some(if side == Order::After { Direction::Future } else { Direction::Past })
        });
        let direction = match (told, this) {
            (Some(direction), _) => direction,
            (None, Some(Demonstrative::This)) => Direction::Present,
            (None, Some(Demonstrative::That)) => Direction::Past,
            (None, None) => return None,
        };
        Some(season(say::vague(direction, cursor.convention())))
    },
);

/// «پایان فصل», «ابتدای فصل», «نیم\u{200C}فصل دوم», «روزهای پایانی فصل»
pub(super) const SEASON_EDGE: Rule = Rule::phrase(
    &[Named(RuleName::SportsSeason, "پایان فصل")],
    &[
        Prefix::before(TokenSet::classes(&[Class::Edge]), TokenSet::words(SEASON_WORD)),
        Prefix::before(TokenSet::words(HALF), TokenSet::words(SEASON_WORD)),
        Prefix::before(TokenSet::words(DAYS), TokenSet::classes(&[Class::Final])).then(TokenSet::words(SEASON_WORD)),
    ],
    |cursor| {
        let modifier = if let Some(edge) = cursor.take(Class::Edge).map(Sense::value) {
            Some(say::modifier_of(edge))
        } else if cursor.take_if(Class::Unit, |sense| DAYS.has(&sense)).is_some() {
            cursor.take(Class::Final)?;
            Some(Modifier::End)
        } else {
            cursor.take_word(Fraction::Half)?;
            None
        };
        take_season(cursor)?;
        // «نیم\u{200C}فصل | دوم»
        if modifier.is_none() {
            cursor.take_form(Form::Ordinal)?;
        }
        let any = Expression::new(Anchor::Any(Unit::Season), cursor.convention());
        Some(season(Expression { modifier, ..any }))
    },
);

const HALF: Words = Words::of(Class::Fraction).only(&[Fraction::Half as i32]);
const DAYS: Words = Words::of(Class::Unit).only(&[Unit::Day as i32, Unit::Week as i32]).with(Flags::PLURAL);

/// «فصل ۹۵–۹۶», «لیگ ۹۵», «لیگ برتر ۱۳۹۸-۱۳۹۹»
pub(super) const SEASON_OF_YEARS: Rule = Rule::phrase(
    &[Named(RuleName::SportsSeason, "لیگ برتر ۹۵-۹۶")],
    &[
        Prefix::before(SPORT, TokenSet::DIGITS),
        Prefix::before(SPORT, TokenSet::words(loose(&[Loose::Premier as i32]))).then(TokenSet::DIGITS),
    ],
    |cursor| {
        if take_season(cursor).is_none() {
            cursor.take_word(Loose::League)?;
        }
        cursor.take_word(Loose::Premier);
        let first = take_year(cursor)?;
        let second = cursor.attempt(|cursor| {
            const JOINTS: [Mark; 3] = [Mark::Hyphen, Mark::Dash, Mark::Slash];
            cursor.take_mark(|mark| JOINTS.contains(&mark)).then(|| take_year(cursor))?
        });
        let second = second.unwrap_or(first);
        let (from, to) = (first.min(second), first.max(second));
        if to - from > 1 {
            return None;
        }
        let gregorian = to >= 1900;
        let calendar = if gregorian { Calendar::Gregorian } else { Calendar::Jalali };
        let anchor = Anchor::Years { calendar, from, to };
        Some(season(Expression::new(anchor, cursor.convention())))
    },
);

const SPORT: TokenSet = TokenSet::words(SEASON_WORD).or(TokenSet::words(loose(&[Loose::League as i32])));

/// «۹۵», «۱۴۰۲», «۲۰۱۵», but no «فصل ۲»
fn take_year(cursor: &mut Cursor<'_>) -> Option<i16> {
    let number = cursor.take_digits(|number| matches!(number.digits, 2 | 4))?;
    let year = i16::try_from(number.value).ok()?;
    match (number.digits, year) {
        (2, 70..=99) => Some(1300 + year),
        (2, 0..=10) => Some(1400 + year),
        (4, 1340..=1420 | 1950..=2040) => Some(year),
        _ => None,
    }
}

fn take_season(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.take_if(Class::Unit, |sense| SEASON_WORD.has(&sense))
}

/// «این فصل بهار» is none of sport.
const fn season(expression: Expression) -> Said {
    Said { expression, rule: RuleName::SportsSeason, licence: Licence::If(is_sport) }
}

fn is_sport(cursor: &Cursor<'_>) -> bool {
    const OTHER: TokenSet = TokenSet::classes(&[Class::Season, Class::SchoolYear, Class::SchoolTerm]);
    stands_apart(cursor) && !cursor.following().is_some_and(|token| OTHER.contains(token, cursor.language()))
}
