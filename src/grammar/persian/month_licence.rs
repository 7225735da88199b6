//! What makes a date of a month's name that is a word of its own too: «مهر», «آذر», «بهمن».

use super::beside_number::closes;
use super::month_name::{take_month_name, take_year_of};
use crate::grammar::prelude::*;

/// «تو | مهر اومد», «در | آذر رفتند»: a verb right after the month.
pub(super) fn is_within(cursor: &Cursor<'_>) -> bool {
    let led =
        cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition)).is_some_and(Sense::leads_within);
    let verb = |token: &Token| token.has(Class::Verb) && !token.has(Class::Copula);
    let solar = |sense: Sense| !sense.flags.contains(Flags::DARI);
    led && cursor.sense(Class::MonthJalali).is_some_and(solar)
        && cursor.look(|after| after.advance_and_peek().is_some_and(verb))
}

/// «آب ۲۰ لیتری», «۳ نیسان آبی»: water and cars, but for «۳۱ آب ۲۰۲۰».
pub(super) fn is_word_without_year(month: MonthName, after: &Cursor<'_>) -> bool {
    let word = month.calendar == Calendar::Gregorian && month.latent && month.counted && month.weak;
    word && after.look(|after| take_year_of(after, month)).is_none()
}

/// «حقوق بهمن را», «شارژ مهر شده ۹۵۰»; «حقوق آذر احمدی» is what she has a right to.
pub(super) fn is_due(cursor: &Cursor<'_>) -> bool {
    cursor.look(|cursor| {
        let name = cursor.take(Class::MonthJalali).is_some_and(|month| month.flags.contains(Flags::LATENT));
        !name || closes(cursor) || cursor.digits().is_some()
    })
}

/// «اکتبر (مهر)», «آذر (دسامبر)»: a month glosses one of another calendar.
pub(super) fn is_gloss(after: &Cursor<'_>) -> bool {
    // «آب (تیر)» names elements.
    let surely = |month: Sense| !month.flags.contains(Flags::WEAK.union(Flags::COUNTED));
    let gregorian = |token: &Token| after.sense_of(token, Class::MonthGregorian).is_some_and(surely);
    let closes = |cursor: &mut Cursor<'_>| cursor.take_mark(|mark| mark == Mark::Close);
    let within = after.before().and_then(Token::mark) == Some(Mark::Open);
    within && after.before_last(2).is_some_and(gregorian) && after.look(closes)
        || after.look(|cursor| {
            let opens = cursor.take_mark(|mark| mark == Mark::Open);
            opens && cursor.take(Class::MonthGregorian).is_some() && closes(cursor)
        })
}

/// «ایام رجب و | شعبان»: a lunar month after another with its head; «مهر و آبان و | آذر»: the third of the sun.
pub(super) fn is_listed(after: &Cursor<'_>, month: MonthName) -> bool {
    let before = |places, class| after.before_last(places).is_some_and(|token| token.has(class));
    let comma = |places| after.before_last(places).is_some_and(|token| token.mark() == Some(Mark::PersianComma));
    let joined = |places| before(places, Class::And) || comma(places);
    match month.calendar {
        Calendar::Hijri => {
            before(1, Class::And)
                && before(2, Class::MonthHijri)
                && (before(3, Class::Unit) || before(3, Class::Preposition))
        }
        Calendar::Jalali => {
            joined(1)
                && before(2, Class::MonthJalali)
                && !month.zodiacal
                && (joined(3) && before(4, Class::MonthJalali)
                    || after.before_last(3).is_some_and(|token| token.means(Unit::Month)))
        }
        Calendar::Gregorian => false,
    }
}

/// «پارسال تیر», "parsal khordad", but «پارسال آذر خندید», «سال گذشته می\u{200C}توانستیم», «سال گذشته میزان مدال».
pub(super) fn is_of_year(month: MonthName, after: &Cursor<'_>) -> bool {
    let latin = !month.latent && after.last().is_some_and(Token::is_latin);
    latin || month.calendar == Calendar::Jalali && !month.zodiacal && (month.counted || closes(after))
}

/// «از آذر | به بعد», «از مهر | تا امروز», «از تیر | تاکنون»
pub(super) fn is_since(cursor: &Cursor<'_>) -> bool {
    let now = |ahead: &Cursor<'_>| {
        let today = ahead.sense(Class::DeicticDay).is_some_and(|day| day.number() == 0);
        today
            || ahead.sense(Class::Reference).is_some_and(|now| now.is(Direction::Present))
            || ahead.is_at(Loose::Present)
    };
    cursor.word_before() == Some(Preposition::From)
        && cursor.look(|ahead| {
            if ahead.take_word(Preposition::At).is_some() {
                return ahead.sense(Class::AnaphorSide).is_some();
            }
            ahead.take_word(Preposition::To);
            now(ahead)
        })
}

/// «مهر تا آذر», «بین مهر و آذر»: each month makes one of the other, and so does the day of one: «بهمن تا ۲۰ اسفند».
pub(super) fn goes_to_month(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        let between = ahead.word_before() == Some(Preposition::Between);
        let to = ahead.take_word(Preposition::To).is_some();
        let joined = to || between && ahead.take(Class::And).is_some();
        if to {
            ahead.take_digits(|day| day.digits <= 2);
        }
        joined && take_month_name(ahead, false).is_some() && (to || closes(ahead))
    })
}
