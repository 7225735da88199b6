//! A day that follows the one named before: «آغاز ۲۷ آبان، پایان ۴ آذر», «رفت پنجشنبه، برگشت شنبه», «پنجشنبه جمعه تعطیلم».

use super::list::{days_until, weekday};
use super::range::{is_plain, months, set_year};
use crate::expression::{Anchor, Expression, Scope, Side, Year};
use crate::grammar::shared::reading::{Link, Reading};
use crate::lexicon::{Class, Edge, Hint, Loose, Preposition, Token};

/// «پایان | ۴ آذر», «پنجشنبه | جمعه تعطیلم»: ties a day to the one that its sentence named last, whose words are those bytes; `before`
/// are the tokens before the reading, of which a verb told or not.
pub(super) fn follow(
    day: &Expression,
    (start, end): (usize, usize),
    reading: &mut Reading,
    before: &[Token],
    told: bool,
) {
    let (expression, day_side) = (&mut reading.expression, day.side);
    // «تاریخ اعزام: ۱۰ آذر – بازگشت: | ۱۷ آذر»
    let near = expression.side.is_none() && day.side == Some(Side::Nearest);
    if matches!(day.side, None | Some(Side::Past))
        && expression.side != day.side
        && reading.link == Link::None
        && is_plain(expression)
    {
        let first = before.iter().rposition(|token| token.start == start);
        let runs = first.is_some_and(|first| runs_on(&before[..first], &before[first..]));
        if let Some((began, ended)) = months(day).zip(months(expression)).filter(|_| runs && is_plain(day)) {
            let (month, day) = began.first;
            if began.calendar == ended.calendar && (told || is_short(began.first, ended.first)) {
                set_year(expression, Year::From { month, day, over: false });
                expression.side = day_side;
            } else if began.calendar == ended.calendar {
                // «جنگ از ۳۱ شهریور آغاز شد تا ۲۷ تیر» tells of no year at hand.
                expression.side = Some(Side::Nearest);
            }
        }
        return;
    }
    let open = (expression.side == day.side || near) && expression.leans() && day.leans();
    if !open || reading.link != Link::None || !is_plain(expression) || !is_plain(day) {
        return;
    }
    let adjoins = || before.last().is_some_and(|last| last.end <= end);
    let led = || {
        let first = before.iter().rposition(|token| token.start == start);
        first.is_some_and(|first| expression.side != Some(Side::Past) && are_led(&before[..first], before))
    };
    if let (Anchor::Weekday { weekday: last, scope: of @ (Scope::Bare | Scope::Following(_)) }, Some(next)) =
        (day.anchor, weekday(expression))
    {
        if adjoins() && expression.side != Some(Side::Past) && days_until(last, next) == 1 || last != next && led() {
            let from = if let Scope::Following(first) = of { first } else { last };
            expression.anchor = Anchor::Weekday { weekday: next, scope: Scope::Following(from) };
        }
        return;
    }
    let Some((began, ended)) = months(day).zip(months(expression)) else { return };
    if began.calendar == ended.calendar && is_short(began.first, ended.first) && led() {
        let (month, day) = began.first;
        set_year(expression, Year::From { month, day, over: false });
        expression.side = day_side;
    }
}

/// «شروع: | ۲۰ آبان … پایان: | ۱۰ آذر», «رفت | ۵ دی برگشت | ۸ دی»
fn are_led(first: &[Token], last: &[Token]) -> bool {
    /// «شروع کارآموزی:», «اعزام به کربلا:»
    const FAR: usize = 4;
    let led = |before: &[Token], says: fn(&Token) -> bool| {
        before.iter().rev().take(FAR).take_while(|token| !token.has(Class::Verb)).any(says)
    };
    let way = |before: &[Token]| before.iter().rev().take(2).any(is_way);
    led(last, ends) && led(first, begins) || way(last) && way(first)
}

/// «از | ۱۵ تیر آغاز شده و تا | ۲۰ تیر ادامه دارد»
fn runs_on(first: &[Token], last: &[Token]) -> bool {
    let means = |tokens: &[Token], word| tokens.last().is_some_and(|last| last.means(word));
    means(first, Preposition::From)
        && means(last, Preposition::To)
        && last.iter().any(|token| token.means(Edge::Start) || token.has(Class::Happening))
}

/// A course of less than so many months is of one turn of the year: «شروع ۱۵ مهر، پایان ۱۰ خرداد»; «شروع به کار ۱۵ مهر، پایان کار ۱۰
/// مرداد» may be of others.
fn is_short(first: (u8, u8), last: (u8, u8)) -> bool {
    const MONTHS: u16 = 9;
    /// More than the days of any month.
    const DAYS: u16 = 32;
    let place = |(month, day): (u8, u8)| u16::from(month) * DAYS + u16::from(day);
    (place(last) + 12 * DAYS - place(first)) % (12 * DAYS) < MONTHS * DAYS
}

fn begins(token: &Token) -> bool {
    token.means(Edge::Start) || token.means(Hint::Coming) || token.means(Loose::Staged)
}

/// «پایان», «خاتمه»
fn ends(token: &Token) -> bool {
    token.means(Edge::End) || token.means(Loose::Ending)
}

/// «رفت», «برگشت»
pub(super) fn is_way(token: &Token) -> bool {
    token.means(Hint::Journey)
}
