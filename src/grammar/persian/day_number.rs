//! Days by their number alone, in the month that is meant: «روز بیست و نهم را پاک کن», «بیست و دوم سه\u{200C}شنبه است؟»,
//! «۲۸ ام باید بروی».

use super::amount::stands_within;
use super::beside_number::{closes, leads_number};
use super::head::{head, take_head};
use super::number::MONTHS;
use crate::grammar::prelude::*;

/// `روز N` beside a clock time or where nothing follows that it may be the N-th day of; `N WEEKDAY است`; `Nام VERB`
pub(super) const DAY_NUMBER: Rule = Rule::element(
    &[Named(RuleName::DayNumber, "روز بیست و نهم را پاک کن")],
    &[
        Prefix::before(head(Unit::Day), TokenSet::NUMERAL),
        // «قبض را | بیست و هشتم بده», «تا بیستم ماه وقت دارید»
        Prefix::before(
            TokenSet::NUMERAL,
            TokenSet::classes(&[Class::Weekday, Class::Name, Class::Clock, Class::Order]).or(head(Unit::Month)),
        ),
        Prefix::before(TokenSet::DIGITS, TokenSet::classes(&[Class::OrdinalSuffix, Class::Era])),
    ],
    take_day_number,
);

/// «اول ساعت ۸ بیا» says what to do first.
const FIRST: u32 = 1;

/// Up to so many days something lasts more often than a month is told by them.
const FEW: u32 = 10;

fn take_day_number(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.day.is_some() || draft.edge.is_some() {
        return false;
    }
    if draft.has_date() {
        return take_day_after_month(draft, cursor);
    }
    cursor.takes(|cursor| {
        let fresh = cursor.is_fresh();
        let headed = take_head(cursor, Unit::Day);
        let number = cursor.take_form(Form::Ordinal).or_else(|| take_lettered(cursor))?;
        let day = Some(number.value).filter(|day| (1..=31).contains(day))?;
        let of_month = fresh && take_head(cursor, Unit::Month);
        let timed = draft.clock.is_some() || leads_to_hour(cursor);
        let licensed = match headed {
            _ if of_month => day > 1 && number.form == Form::Ordinal && ends_in_month(cursor),
            true => !(day <= FEW && is_of_event(cursor)) && (timed || is_of_month(day, cursor)),
            // «برای دهم ساعت ۸ صبح», «پانزدهم ساعت ۱۰ جلسه داریم»
            false => {
                fresh
                    && (timed && (is_led(cursor) || day > FIRST && cursor.starts_sentence())
                        || is_asked(cursor)
                        || number.digits == 0 && is_ordered(day, cursor)
                        || number.digits == 2 && is_told(day, cursor))
            }
        };
        draft.day = Some(day as u8).filter(|_| licensed);
        draft.day.map(|_| ())
    })
}

/// «آذر ماه | روز پنجم», «دی | روز بیستم آزمون داریم»; «مهر | روز اول مدرسه» is a day of the school.
fn take_day_after_month(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let Some(month) = draft.month.filter(|month| month.calendar == Calendar::Jalali) else { return false };
    if draft.has_year() || draft.has_time() || draft.relative.is_some() || draft.weekday.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        take_head(cursor, Unit::Day).then_some(())?;
        let day = cursor.take_form(Form::Ordinal)?.value;
        let month_next = || MONTHS.contains(cursor.peek()?, cursor.language()).then_some(());
        let other = is_of_event(cursor) || cursor.is_at(Unit::Month) || month_next().is_some();
        let licensed = !month.latent || leads_to_hour(cursor) || is_of_month(day, cursor);
        draft.day = Some(day as u8).filter(|day| (1..=31).contains(day) && licensed && !other);
        draft.day.map(|_| ())
    })
}

/// «روز سوم | همایش», «روز اول | ترم»: a day of what lasts some; «روز سوم | جلسه بگذار», «روز پنجم | حرکت می\u{200C}کنیم».
pub(super) fn is_of_event(after: &Cursor<'_>) -> bool {
    const DONE: [Class; 4] = [Class::Verb, Class::Order, Class::Copula, Class::Happening];
    let lasting = [Class::SchoolTerm, Class::Stay, Class::Event, Class::Yearly].into_iter();
    let held = after.is_at(Hint::Meeting) || lasting.into_iter().any(|class| after.sense(class).is_some());
    let noun = held || after.following().is_some_and(|token| token.is_unknown() && !token.is_letter_long());
    noun && after.look(|after| match after.advance_and_peek() {
        Some(next) => {
            let done = DONE.into_iter().any(|class| next.has(class)) || next.means(Hint::Continuous);
            !done && (held || !next.means(Particle::Object))
        }
        None => true,
    })
}

/// «دهم | ساعت ۸», but «اول | ساعت کاری»
fn leads_to_hour(after: &Cursor<'_>) -> bool {
    let hour = |after: &mut Cursor<'_>| after.take(Class::Clock).is_some() && after.take_cardinal().is_some();
    after.look(hour)
}

/// The «م» that ends figures: «۲۰م».
fn take_lettered(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let letter = |sense: Sense| sense.is(Era::Common) && sense.flags.contains(Flags::LATENT);
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 2)?;
        let touching = cursor.touches();
        cursor.take_if(Class::Era, letter).filter(|_| touching)?;
        Some(Numeral { value: number.value, digits: number.digits, form: Form::Ordinal })
    })
}

/// «۲۸ ام باید بروی», «نتیجه\u{200C}ها ۲۰م آمد»; «نفر ۱۵ام آمد», «قسمت ۲۰م رفت» are told by their noun, «۱۵ام شد» is a rank.
fn is_told(day: u32, after: &Cursor<'_>) -> bool {
    const MANY: u32 = 13;
    const OPENING: [Class; 5] =
        [Class::Verb, Class::Particle, Class::Preposition, Class::DeicticDay, Class::Demonstrative];
    let opens = |token: &Token| match token.kind {
        TokenKind::Mark(_) => !leads_number(token, after.starts_touching()),
        _ => {
            token.gap == Gap::Joined && (token.is_unknown() || token.has(Class::Enclitic))
                || OPENING.into_iter().any(|class| token.has(class))
        }
    };
    let told = |token: &Token| token.has(Class::Verb) && !token.has(Class::Copula) || token.means(Hint::Asking);
    // «برای ۲۵ام یک یادآور بگذار»
    let led = is_led(after) && (closes(after) || after.sense(Class::Cardinal).is_some());
    day >= MANY && (led || after.next_token().is_some_and(told) && after.before().is_none_or(opens))
}

/// «قبض برق را | بیست و هشتم بده»
fn is_ordered(day: u32, after: &Cursor<'_>) -> bool {
    const MANY: u32 = 13;
    let object = after.before().is_some_and(|token| token.means(Particle::Object));
    day >= MANY && object && after.sense(Class::Order).is_some()
}

/// «تا بیستم ماه وقت دارید», «دهم ماه آمد»; of «دهم ماه آذار» the month is named.
fn ends_in_month(after: &Cursor<'_>) -> bool {
    const FOLLOWING: [Class; 5] =
        [Class::Verb, Class::Particle, Class::Preposition, Class::Demonstrative, Class::Happening];
    let goes_on = || FOLLOWING.into_iter().any(|class| after.sense(class).is_some()) || after.is_at(Hint::Dues);
    // «برندهٔ سوم ماه شد»
    let opens = |token: &Token| {
        token.mark().is_some() || [Class::Verb, Class::Particle].into_iter().any(|class| token.has(class))
    };
    (after.before().is_none_or(opens) || is_led(after)) && (closes(after) || goes_on())
}

/// «برای», «تا», «در» before it.
fn is_led(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.word_before(), Some(Preposition::In | Preposition::To | Preposition::From))
}

/// «روز چهاردهم لغو شود», «روز دهم را خالی کن»; «روز دهم سفر» is of the journey, «روز سوم درگذشت» of an illness.
fn is_of_month(day: u32, after: &Cursor<'_>) -> bool {
    if stands_within(after, Class::Order, 4) {
        // «روز دهم وقت بگیر»
        return after.following().is_none_or(|token| !token.has(Class::Unit) || token.means(Unit::While));
    }
    let object = after.is_at(Particle::Object);
    let told = |token: &Token| token.has(Class::Verb) || token.has(Class::Happening) || token.means(Hint::Asking);
    let closes = after.following().is_none_or(|token| token.mark().is_some() || told(token));
    day > FEW && (object || closes)
}

/// «بیست و دوم | سه\u{200C}شنبه است؟», «پنجم | چند شنبه است»
fn is_asked(after: &Cursor<'_>) -> bool {
    after.look(|cursor| {
        let day = cursor.take(Class::Weekday).or_else(|| cursor.take(Class::Name)).is_some();
        day && cursor.following().is_some_and(|token| token.has(Class::Verb)) && {
            cursor.advance();
            cursor.following().is_none_or(|token| token.mark().is_some())
        }
    })
}
