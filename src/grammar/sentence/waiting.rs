//! What goes on since an hour: «از ساعت ۴ تو صفم», «از ساعت ده صبح دارم زنگ می\u{200C}زنم».

use super::before::is_held;
use super::beside::is_clock_alone;
use super::verb::tense;
use crate::grammar::shared::reading::{Link, Readings};
use crate::lexicon::{Class, Flags, Hint, Loose, Preposition, Tense, Token};

/// «از | ساعت ۴ تو صفم», «جواب نمی\u{200C}ده از | ساعت دو»; «از | ساعت ۴ کلاس دارم» is to come.
pub(super) fn is_waiting(readings: &Readings, before: &[Token], tokens: &[Token]) -> bool {
    /// «تو», «اینجا»
    const FAR: usize = 3;
    let [rest @ .., last] = before else { return false };
    let Some(first) = readings.iter().next().filter(|_| readings.len() == 1 && last.means(Preposition::From)) else {
        return false;
    };
    if first.link != Link::None || !is_clock_alone(&first.expression) {
        return false;
    }
    let end = first.end;
    let waits = |token: &Token| token.means(Loose::Waiting);
    let mut after = tokens.iter().skip_while(|token| token.start < end).take_while(|token| token.mark().is_none());
    // «دارم می\u{200C}زنم»
    let does = |token: &Token| {
        token.means(Hint::Continuous)
            || tense(token, Flags::PERSIAN) == Some(Tense::Present) && !token.means(Hint::Aged)
    };
    let Some(next) = after.next() else { return rest.last().is_some_and(waits) };
    let mut far = after.take(FAR - 1);
    // «از ساعت ۱۰ داریم پخش می\u{200C}کنیم» is announced.
    let held = |token: &&Token| !is_held(token) && !token.has(Class::Happening);
    waits(next)
        || if next.means(Hint::Aged) { far.take_while(held).any(does) } else { far.any(waits) }
        || rest.last().is_some_and(waits)
}
