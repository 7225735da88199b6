//! Ages, ordinal years and the years of cars: «۲۶ ساله», «در ۱۸ سالگی», «سال دوم», «هفتهٔ سوم بارداری», «مدل ۹۷».

use super::words::{SINGLE, loose, stands_apart};
use crate::grammar::prelude::*;

/// Nobody is older.
const OLDEST: u32 = 130;

const HYPHEN: TokenSet = TokenSet::marks(&[Mark::Hyphen, Mark::Dash]);

/// «ساله», «سالگی»
const AGED: TokenSet =
    TokenSet::words(Words::of(Class::UnitAdjective).with(Flags::AGE)).or(TokenSet::words(loose(&[Loose::Aged as i32])));

/// «۲۶ ساله», «۱۸ سالگی», «پنج تا ده ساله»
pub(super) const AGE: Rule = Rule::phrase(
    &[Named(RuleName::Age, "۲۶ ساله")],
    &[Prefix::before(
        TokenSet::NUMERAL,
        AGED.or(HYPHEN)
            .or(TokenSet::classes(&[Class::Cardinal]))
            .or(TokenSet::DIGITS)
            .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]))),
    )],
    |cursor| {
        let years = take_years(cursor)?;
        cursor.attempt(|cursor| {
            if cursor.take_word(Preposition::To).is_none() {
                cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
            }
            take_years(cursor)
        });
        let adjective = |sense: Sense| sense.flags.contains(Flags::AGE);
        if cursor.take_if(Class::UnitAdjective, adjective).is_none() {
            cursor.take_word(Loose::Aged)?;
        }
        Some(length(years, Unit::Year, RuleName::Age, cursor))
    },
);

fn take_years(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.take_cardinal().map(|numeral| numeral.value).filter(|years| (1..=OLDEST).contains(years))
}

/// So many of a unit, where nothing beside them makes a name of them.
pub(super) fn length(count: u32, unit: Unit, rule: RuleName, cursor: &Cursor<'_>) -> Said {
    let amount = Amount::new(Quantity::whole(count), unit);
    Said { expression: say::length(amount, Hang::Free, cursor.convention()), rule, licence: Licence::If(stands_apart) }
}

/// «سال دوم», «سومین سال»; «هفتهٔ سوم بارداری», but no «هفتهٔ سوم لیگ»
pub(super) const ORDINAL_PERIOD: Rule = Rule::phrase(
    &[Named(RuleName::OrdinalPeriod, "سال دوم")],
    &[
        Prefix::before(ORDERED, TokenSet::NUMERAL),
        Prefix::before(
            TokenSet::classes(&[Class::Cardinal, Class::Ordinal]).or(TokenSet::DIGITS),
            TokenSet::words(SINGLE.only(&[Unit::Year as i32])),
        ),
    ],
    |cursor| {
        const MOST: u32 = 60;
        let superlative = cursor.take_form(Form::Superlative);
        let unit = cursor.take_if(Class::Unit, |sense| ORDERED_UNIT.has(&sense))?.value();
        let number = match superlative {
            Some(number) => number,
            None => cursor.take_form(Form::Ordinal)?,
        };
        let expecting = cursor.take_word(Loose::Pregnancy).is_some();
        if number.value > MOST || !expecting && unit != Unit::Year {
            return None;
        }
        Some(length(number.value, unit, RuleName::OrdinalPeriod, cursor))
    },
);

const ORDERED_UNIT: Words = SINGLE.only(&[Unit::Week as i32, Unit::Month as i32, Unit::Year as i32]);
const ORDERED: TokenSet = TokenSet::words(ORDERED_UNIT);

/// «مدل ۹۷», «پراید ۸۴»: the year in which a car was made.
pub(super) const MODEL_YEAR: Rule = Rule::phrase(
    &[Named(RuleName::ModelYear, "خودروی مدل ۹۷")],
    &[Prefix::any(TokenSet::DIGITS)],
    |cursor| {
        let number = cursor.take_digits(|number| matches!(number.digits, 2 | 4))?;
        let (calendar, year) = match (number.digits, number.value) {
            (2, short) => (Calendar::Jalali, Year::Short(u8::try_from(short).ok()?)),
            (_, 1340..=1420) => (Calendar::Jalali, Year::Full(i16::try_from(number.value).ok()?)),
            (_, 1960..=2040) => (Calendar::Gregorian, Year::Full(i16::try_from(number.value).ok()?)),
            _ => return None,
        };
        let date = CalendarDate::new(calendar, year);
        let expression = Expression::new(Anchor::Date(date), cursor.convention());
        Some(Said { expression, rule: RuleName::ModelYear, licence: Licence::If(is_model) })
    },
);

/// «مدل ۹۷», «پراید هاچبک ۸۴», but «پراید ۸۴ میلیون»
fn is_model(cursor: &Cursor<'_>) -> bool {
    const COUNTS: TokenSet = TokenSet::NUMERAL
        .or(TokenSet::classes(&[Class::Unit, Class::UnitAdjective, Class::Counted]))
        .or(TokenSet::marks(&[Mark::Percent, Mark::Slash, Mark::Dot, Mark::Decimal, Mark::Colon, Mark::Hyphen]));
    let head = |token: &Token| cursor.means(token, Loose::Model);
    let named = cursor.before().is_some_and(head)
        || cursor.before().is_some_and(Token::is_unknown)
            && cursor.before_last(2).is_some_and(|token| cursor.means(token, Loose::Car))
        || cursor.before().is_some_and(|token| cursor.means(token, Loose::Car));
    named && stands_apart(cursor) && !cursor.peek().is_some_and(|token| COUNTS.contains(token, cursor.language()))
}
