//! Words beside an expression that make it a name or a count: "17 Shahrivar Street", "Friday prayers", "Hotel
//! Ordibehesht".

use crate::grammar::engine::file_name::is_in_file_name;
use crate::grammar::engine::tag::{goes_on_in_tag, is_led_in_tag};
use crate::grammar::prelude::*;

/// What the tokens beside those taken make of the expression.
pub(super) fn verdict(said: &Said, cursor: &Cursor<'_>) -> Verdict {
    let before = cursor.before();
    let after = cursor.peek();
    let part = cursor.starts_touching() && is_led_in_tag(cursor) || goes_on_in_tag(cursor);
    if ends_within_code(said, cursor) {
        return Verdict::Name;
    }
    if part && !is_in_file_name(&said.expression, cursor) {
        return Verdict::Name;
    }
    if is_domain(cursor) {
        return Verdict::Name;
    }
    if can_name(said) {
        let tail = after.is_some_and(|token| cursor.sense_of(token, Class::NameTail).is_some());
        let head = before
            .is_some_and(|token| cursor.sense_of(token, Class::NameHead).is_some() || token.means(Block::NamesNext))
            || follows_title(cursor);
        if tail || head {
            return Verdict::Name;
        }
    }
    match said.licence {
        _ if is_rest(&said.expression, cursor) => Verdict::Refused,
        Licence::Never => Verdict::Name,
        licence if licence.is_met(cursor) => Verdict::Allowed,
        _ => Verdict::Refused,
    }
}

/// "Monday.com": what stands against the dot is a short word of no table, where a blank may be forgotten before others.
fn is_domain(cursor: &Cursor<'_>) -> bool {
    const LONGEST: usize = 3;
    cursor.touches()
        && cursor.last().is_some_and(|last| !matches!(last.kind, TokenKind::Number(_)))
        && cursor.look(|ahead| {
            let word = |token: &Token| {
                token.is_unknown() && token.is_latin() && !token.is_capital() && token.end - token.start <= LONGEST
            };
            let dot = ahead.take_mark(|mark| mark == Mark::Dot) && ahead.touches();
            dot && ahead.peek().is_some_and(word)
        })
}

/// The "10:30" of "2016-13-18T10:30" and of "26:10:30", which are no times.
fn is_rest(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let number = |token: &Token| matches!(token.kind, TokenKind::Number(_));
    let stroke = |token: &Token| token.has(Class::IsoTime) || token.mark() == Some(Mark::Colon);
    matches!(expression.anchor, Anchor::Unsaid)
        && cursor.starts_touching()
        && cursor.before().is_some_and(stroke)
        && cursor.before_last(2).is_some_and(number)
}

/// A day, a month, a weekday or an occasion without a year, a year alone, a clock time in figures: all can be part of
/// a name.
fn can_name(said: &Said) -> bool {
    let expression = &said.expression;
    if expression.repeat.is_some() || expression.modifier.is_some() || expression.slice.is_some() {
        return false;
    }
    match expression.anchor {
        Anchor::Date(date) => matches!(date.year, Year::Unsaid) || (date.month.is_none() && !date.calendar_said),
        Anchor::Weekday { scope, .. } => matches!(scope, Scope::Bare),
        Anchor::Occasion { year, .. } => matches!(year, Year::Unsaid),
        Anchor::Unsaid | Anchor::Years { .. } => true,
        _ => false,
    }
}

/// The longest title that a dot ends: "Prof."
const MAX_TITLE: usize = 4;

/// "Mr. Friday"
fn follows_title(cursor: &Cursor<'_>) -> bool {
    let dot = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Dot) && token.gap == Gap::Touching);
    dot && cursor.before_last(2).is_some_and(|title| {
        title.is_capital() && title.end - title.start <= MAX_TITLE && cursor.sense_of(title, Class::NameHead).is_some()
    })
}

/// "The booking code is JUN3MP": letters go on where the figures of a day end.
fn ends_within_code(said: &Said, cursor: &Cursor<'_>) -> bool {
    let figures = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    figures
        && matches!(said.expression.anchor, Anchor::Date(_))
        && cursor.touches()
        && cursor.peek().is_some_and(|token| token.is_latin() && token.is_unknown() && token.mark().is_none())
}

/// "about", "more than" before an expression are outside of it and become its modifier.
pub(super) fn modifier_before(cursor: &Cursor<'_>) -> Option<Modifier> {
    let modifier = cursor.word_before::<Modifier>()?;
    // "w/c 21 November"
    if cursor.before_last(2).is_some_and(|token| token.mark() == Some(Mark::Slash)) {
        return None;
    }
    // "over the summer" is no more than it.
    let counted = cursor.sense(Class::Direction).is_none() && cursor.word() != Some(Article::The);
    (counted || !matches!(modifier, Modifier::LessThan | Modifier::MoreThan)).then_some(modifier)
}
