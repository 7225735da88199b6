//! Reigns, themed days and the months of hashtags: «دورهٔ قاجار», «روز جهانی زبان مادری», «#آبان_خونین».

use super::words::{SINGLE, closes, loose, stands_apart};
use crate::grammar::prelude::*;

/// «دورهٔ قاجار», «عهد ساسانیان», «عصر صفوی»; «دوران خلافت» has no dates.
pub(super) const HISTORICAL_ERA: Rule = Rule::phrase(
    &[Named(RuleName::HistoricalEra, "دوره قاجار")],
    &[Prefix::before(
        TokenSet::words(loose(&[Loose::Epoch as i32, Loose::While as i32])),
        TokenSet::words(DYNASTY).or(TokenSet::words(loose(&[Loose::Regime as i32, Loose::House as i32]))),
    )],
    |cursor| {
        cursor.take_word_if(|word| matches!(word, Loose::Epoch | Loose::While))?;
        // «دوران پادشاهی قاجار»
        let house = cursor.take_word_if(|word| matches!(word, Loose::House | Loose::Regime));
        let expression = match cursor.take_if(Class::Dynasty, |sense| DYNASTY.has(&sense)).map(Sense::value) {
            Some(Reign { from, to }) => {
                Expression::new(Anchor::Years { calendar: Calendar::Gregorian, from, to }, cursor.convention())
            }
            None => {
                house.filter(|&word| word == Loose::Regime)?;
                say::vague(Direction::Past, cursor.convention())
            }
        };
        Some(Said { expression, rule: RuleName::HistoricalEra, licence: Licence::If(stands_apart) })
    },
);

/// «روز جهانی زبان مادری», «هفتهٔ ملی کودک», «روز والنتین», «هفتهٔ سلامت»
pub(super) const THEME_DAY: Rule = Rule::phrase(
    &[Named(RuleName::ThemeDay, "روز جهانی زبان مادری")],
    &[Prefix::before(TokenSet::words(THEMED), TokenSet::words(loose(&[Loose::World as i32, Loose::Theme as i32])))],
    |cursor| {
        let unit = cursor.take_if(Class::Unit, |sense| THEMED.has(&sense))?.value();
        if cursor.take_word(Loose::World).is_some() {
            // What it is for: words that no table knows, two at most.
            let theme = |cursor: &mut Cursor<'_>| {
                let word = cursor.peek().is_some_and(|token| token.is_unknown() && token.mark().is_none());
                if word {
                    cursor.advance();
                }
                word
            };
            theme(cursor).then_some(())?;
            // «روز جهانی پست | اظهار داشت»
            let verb = |cursor: &Cursor<'_>| cursor.following().is_some_and(|token| token.has(Class::Verb));
            cursor.attempt(|cursor| (theme(cursor) && !verb(cursor)).then_some(()));
        } else {
            cursor.take_word(Loose::Theme)?;
        }
        let expression = Expression::new(Anchor::Any(unit), cursor.convention());
        Some(Said { expression, rule: RuleName::ThemeDay, licence: Licence::If(stands_apart) })
    },
);

/// Others are people.
const DYNASTY: Words = Words::of(Class::Dynasty).without(Flags::LATENT);

const THEMED: Words = SINGLE.only(&[Unit::Day as i32, Unit::Week as i32]);

/// «#آبان», «#آبان_خونین»
pub(super) const HASHTAG_MONTH: Rule = Rule::pattern(
    &[Named(RuleName::HashtagMonth, "#آبان_خونین")],
    &[word(Words::of(Class::MonthJalali).without(Flags::DARI))],
    |taken, convention| {
        let month = taken.sense(Class::MonthJalali)?.number();
        let date = CalendarDate {
            calendar_said: true,
            month: Some(u8::try_from(month).ok()?),
            ..CalendarDate::new(Calendar::Jalali, Year::Unsaid)
        };
        Some(Expression::new(Anchor::Date(date), convention))
    },
)
.licensed(is_tagged);

/// The word of a hashtag, or the first that an underscore joins to others; «@مهر_نیوز» is a name.
fn is_tagged(cursor: &Cursor<'_>) -> bool {
    let before = cursor.before().and_then(Token::mark);
    let joined = cursor.touches() && cursor.peek().and_then(Token::mark) == Some(Mark::Underscore);
    match before {
        Some(Mark::Hash) => joined || closes(cursor),
        Some(Mark::At | Mark::Underscore) => false,
        _ => joined,
    }
}
