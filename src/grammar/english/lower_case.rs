//! Months in lower case, as chat writes them: "june 12", "24 may 2015", "since april".

use super::ends::ends_phrase;
use super::marks::take_dash;
use super::year_figures::counts_next;
use crate::grammar::prelude::*;

/// What stands beside the month at the cursor makes a date of it: a day, a year, or a preposition. The verbs ("may",
/// "march") need more: "they may 12 times", "of the 24 may leave".
#[inline(never)]
pub(super) fn is_month(cursor: &Cursor<'_>, month: Sense) -> bool {
    let mut after = *cursor;
    after.advance();
    if year_follows(after) {
        return true;
    }
    let day_before = cursor.last().is_some_and(|last| closes_day(cursor, last));
    let day_after = after.digits().is_some_and(is_day);
    if !month.flags.contains(Flags::WEAK) {
        let led = matches!(cursor.word_before(), Some(Preposition::In | Preposition::Since));
        return day_before || day_after || cursor.is_fresh() && led;
    }
    if !cursor.is_fresh() && is_told(cursor, &after, day_after) {
        return true;
    }
    // "march 30 to 4 april" as a text
    if day_after && cursor.is_fresh() && cursor.starts_line() && ranges_on(after) {
        return true;
    }
    // "in may"; "the class it is in may change"
    let within = matches!(cursor.word_before(), Some(Preposition::In | Preposition::Since)) && cursor.is_fresh();
    if within && after.following().is_none_or(|token| token.mark().is_some() || after.sense(Class::And).is_some()) {
        return true;
    }
    if day_after {
        after.advance();
        after.take(Class::OrdinalSuffix);
    }
    let led = cursor.word_before().is_some_and(|word: Preposition| word != Preposition::Of);
    led && (day_before || day_after) && ends_phrase(&after)
}

/// "the week of march 14th", "the last sunday of march", "the first of may next year", "last march", "early may"
#[inline(never)]
fn is_told(cursor: &Cursor<'_>, after: &Cursor<'_>, day_after: bool) -> bool {
    let Some(last) = cursor.last() else { return false };
    if cursor.means(last, Preposition::Of) {
        let ends = || after.following().is_none_or(|token| token.mark().is_some_and(|mark| mark != Mark::Apostrophe));
        return day_after || cursor.taken() > 1 && (ends() || after.sense(Class::Direction).is_some());
    }
    let direction = cursor.sense_of(last, Class::Direction).filter(|said| said.flags.is_plain());
    // "last may we met", but "next may you ask?"
    let asks = || direction.is_some_and(|said| !said.is(Direction::Past)) && after.sense(Class::Particle).is_some();
    (direction.is_some() || cursor.sense_of(last, Class::Edge).is_some())
        && !asks()
        && closes(after)
        && cursor.word_before::<Article>().is_none()
        && cursor.word_before::<Particle>().is_none()
}

/// The text ends after the month, or a mark or a pronoun follows that no noun of its own could go on with.
pub(super) fn closes(after: &Cursor<'_>) -> bool {
    after.following().is_none_or(|token| match token.mark() {
        Some(mark) => !matches!(mark, Mark::Apostrophe | Mark::Hyphen | Mark::Quote),
        None => after.sense_of(token, Class::Particle).is_some(),
    })
}

/// "30 to 4 april", "5-9", "14 until the 20th" after the month
fn ranges_on(mut after: Cursor<'_>) -> bool {
    after.advance();
    after.take(Class::OrdinalSuffix);
    let joined = after.take_word(Preposition::To).is_some() || take_dash(&mut after).is_some();
    after.take_word(Article::The);
    if !joined || after.sense(Class::MonthGregorian).is_some() {
        return joined;
    }
    let with_year = year_follows(after);
    // "march 5 to 10 miles"
    let ends = |mut after: Cursor<'_>| {
        after.advance();
        after.take(Class::OrdinalSuffix);
        let hyphen = after.touches() && after.peek().and_then(Token::mark) == Some(Mark::Hyphen);
        !hyphen && (ends_phrase(&after) || after.sense(Class::MonthGregorian).is_some())
    };
    after.digits().is_some_and(is_day) && (with_year || ends(after))
}

/// "12", "3rd", "the first of"
fn closes_day(cursor: &Cursor<'_>, last: &Token) -> bool {
    match last.kind {
        TokenKind::Number(number) => is_day(number),
        _ => cursor.sense_of(last, Class::OrdinalSuffix).is_some() || cursor.means(last, Preposition::Of),
    }
}

fn is_day(number: Number) -> bool {
    number.digits <= 2 && (1..=31).contains(&number.value)
}

/// "2019", "12 2019", "9th, 2019" after the month.
fn year_follows(mut after: Cursor<'_>) -> bool {
    if after.take_digits(is_day).is_some() {
        after.take(Class::OrdinalSuffix);
        after.take_mark(|mark| mark == Mark::Comma);
    }
    let year = after.take_digits(|number| number.digits == 4 && (1000..=2100).contains(&number.value));
    year.is_some() && !counts_next(&after)
}
