//! The names of months, and their numbers: «مهر», «ثور/اردیبهشت», «برج ۷».

use super::beside_number::counts_next;
use super::head::take_head;
use crate::grammar::prelude::*;

/// Takes a month's name and a «ماه» after it; `headed` where one stands before it.
pub(super) fn take_month_name(cursor: &mut Cursor<'_>, headed: bool) -> Option<MonthName> {
    if headed {
        if let Some(month) = take_numbered_month(cursor) {
            return Some(month);
        }
    }
    let token = cursor.peek()?;
    let (calendar, sense) = [
        (Calendar::Jalali, Class::MonthJalali),
        (Calendar::Gregorian, Class::MonthGregorian),
        (Calendar::Hijri, Class::MonthHijri),
    ]
    .into_iter()
    .find_map(|(calendar, class)| Some((calendar, cursor.sense_of(token, class)?)))?;
    let has = |flag| sense.flags.contains(flag);
    let fresh = cursor.is_fresh();
    let worded = !fresh && cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    let dated = sense.has_copula() && !fresh && is_said_of_day(cursor);
    cursor.advance();
    if sense.has_copula() && !(dated && ends_clause(cursor)) {
        return None;
    }
    let verb = is_of_verb(cursor, fresh) || worded && cursor.sense(Class::Verb).is_some();
    if !headed && calendar == Calendar::Gregorian && has(Flags::COUNTED) && verb {
        return None;
    }
    let licensed = headed || has(Flags::MAH);
    let number = sense.number() as u8;
    take_gloss(cursor, calendar, number);
    Some(MonthName {
        calendar,
        number,
        zodiacal: has(Flags::DARI),
        latent: has(Flags::LATENT) && !licensed,
        weak: has(Flags::WEAK) && !licensed,
        counted: has(Flags::COUNTED) && !licensed,
    })
}

/// «عروسی هشتم | تیره», «جمعه ۸ | تیره», «کنسرتش ۲۴ | مهره», «نوبت دکترم ۱۲ | مهره»; but «ستون ۳۳ مهره».
fn is_said_of_day(month: &Cursor<'_>) -> bool {
    let Some(last) = month.last() else { return false };
    let figures = matches!(last.kind, TokenKind::Number(number) if number.value <= 31);
    let held = |places: usize| month.before_last(places).is_some_and(|token| token.means(Hint::Meeting));
    let of_somebody = || month.before().is_some_and(Token::is_unknown) && held(2);
    let told = || month.first().is_some_and(|token| token.has(Class::Weekday)) || held(1) || of_somebody();
    // «برای ۲۳دیه ساعت ۱۴»
    let glued = month.touches() && month.before().is_some_and(|token| token.means(Hint::Intended));
    last.has(Class::Ordinal) || figures && (glued || told())
}

/// «عروسی هشتم تیره | .», «هشتم تیره، بیاید»: a day, and it is; «هشتم تیره بود».
fn ends_clause(after: &Cursor<'_>) -> bool {
    let ends = |token: &Token| {
        let mark = token.mark().is_some_and(|mark| {
            matches!(mark, Mark::Dot | Mark::Question | Mark::Exclamation | Mark::PersianComma | Mark::Comma)
        });
        mark || token.gap == Gap::Paragraph
    };
    after.next_token().is_none_or(|token| ends(token) || token.has(Class::Clock))
}

/// «می\u{200C}گذشته», «از این کوه می گذشته», and after a number word «راند اول می توانست»: the «می» of a verb; but «در می گذشته», «۵ می گذشته».
fn is_of_verb(after: &Cursor<'_>, fresh: bool) -> bool {
    // «در ۲ می\u{200C}در بازی» has a ZWNJ too many.
    let word = |token: &Token| token.mark().is_none() && !token.has(Class::Preposition);
    let joined = after.next_token().is_some_and(|token| token.gap == Gap::Joined && word(token));
    let led = after.word_before::<Preposition>().is_some();
    joined || fresh && !led && after.sense(Class::Direction).is_some()
}

/// The other name of the month over a stroke: «ثور/اردیبهشت».
fn take_gloss(cursor: &mut Cursor<'_>, calendar: Calendar, number: u8) {
    cursor.takes(|cursor| {
        let stroke = cursor.take_mark(|mark| mark == Mark::Slash);
        let class = match calendar {
            Calendar::Jalali => Class::MonthJalali,
            Calendar::Gregorian => Class::MonthGregorian,
            Calendar::Hijri => Class::MonthHijri,
        };
        let other = cursor.take(class).filter(|_| stroke)?;
        (other.number() == i32::from(number)).then_some(())
    });
}

/// The number of a month after its head: «برج ۷», and after «ماه» where a year follows: «ماه ۵ سال ۱۴۰۲».
fn take_numbered_month(cursor: &mut Cursor<'_>) -> Option<MonthName> {
    let wages = cursor.last().and_then(|head| cursor.sense_of(head, Class::Unit));
    let wages = wages.is_some_and(|head| head.flags.contains(Flags::LATENT));
    cursor.attempt(|cursor| {
        let numeral = cursor.take_cardinal().filter(|numeral| numeral.digits <= 2)?;
        let year = cursor.sense(Class::DeicticYear).is_some()
            || cursor.look(|cursor| {
                take_head(cursor, Unit::Year) && (cursor.digits().is_some() || cursor.sense(Class::Direction).is_some())
            });
        let month = u8::try_from(numeral.value).ok().filter(|month| (1..=12).contains(month))?;
        (year || wages && !counts_next(cursor)).then_some(MonthName::plain(Calendar::Jalali, month))
    })
}

/// A year in four figures that fits the month's calendar and counts nothing.
pub(super) fn take_year_of(cursor: &mut Cursor<'_>, month: MonthName) -> Option<Year> {
    cursor.attempt(|cursor| {
        let year = cursor.take_digits(|number| number.digits == 4)?.value;
        let fits = match month.calendar {
            Calendar::Gregorian => (1900..=2040).contains(&year),
            Calendar::Jalali => (1300..=1420).contains(&year),
            Calendar::Hijri => (1300..=1460).contains(&year),
        };
        (fits && !counts_next(cursor)).then_some(Year::Full(year as i16))
    })
}
