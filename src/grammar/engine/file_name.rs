//! Dates in the names of files, in every language: «گزارش-1402-05-03.pdf», "backup_20230725.tar.gz".

use super::cursor::Cursor;
use crate::expression::{Anchor, CalendarDate, Expression, Year};
use crate::lexicon::{Gap, Mark, Token, TokenKind};

/// The end of a word stands before the separator that the figures stand against: «گزارش-1402-05-03.pdf».
pub(super) fn names_file(cursor: &Cursor<'_>) -> bool {
    let stroke = cursor.before().filter(|token| token.gap == Gap::Touching).and_then(Token::mark);
    let joined = matches!(stroke, Some(Mark::Hyphen | Mark::Underscore)) && cursor.starts_touching();
    joined && cursor.before_last(2).is_some_and(is_word)
}

/// The figures begin the name of a file: "20240115_report.pdf", "20240115_103000.mp4".
pub(super) fn begins_file(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    !from.starts_touching()
        && after.look(|after| {
            let underscore = after.touches() && after.take_mark(|mark| mark == Mark::Underscore) && after.touches();
            underscore && after.peek().is_some_and(|token| is_word(token) || after.digits().is_some())
        })
}

/// True where the underscore beside a whole date is that of a file's name.
pub(in crate::grammar) fn is_in_file_name(expression: &Expression, cursor: &Cursor<'_>) -> bool {
    let dated = |date: CalendarDate| matches!(date.year, Year::Full(_)) && date.day.is_some();
    let whole = matches!(expression.anchor, Anchor::Date(date) if dated(date));
    let underscore = |token: Option<&Token>| token.and_then(Token::mark) == Some(Mark::Underscore);
    let figures = cursor.first().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    whole && figures && (names_file(cursor) || !cursor.starts_touching() && underscore(cursor.peek()))
}

/// The hour, minute and second that the name of a file joins to a date: «۲۰۱۰-۰۳-۰۴_۰۹-۲۵-۴۰.gpx».
pub(super) fn take_clock_in_file_name(cursor: &mut Cursor<'_>) -> Option<(u8, u8, u8)> {
    cursor.attempt(|cursor| {
        take_joint(cursor, |mark| matches!(mark, Mark::Hyphen | Mark::Underscore))?;
        let hour = take_two_figures(cursor, 24)?;
        let joint = take_joint(cursor, |mark| matches!(mark, Mark::Hyphen | Mark::Dot | Mark::Underscore))?;
        let minute = take_two_figures(cursor, 60)?;
        take_joint(cursor, |mark| mark == joint)?;
        let second = take_two_figures(cursor, 60)?;
        // A longer chain of figures is something else.
        let chained = cursor.look(|cursor| take_joint(cursor, |_| true).is_some() && cursor.digits().is_some());
        (!chained).then_some((hour, minute, second))
    })
}

/// A mark with nothing beside it.
fn take_joint(cursor: &mut Cursor<'_>, pass: impl Fn(Mark) -> bool) -> Option<Mark> {
    let mark = cursor.peek()?.mark().filter(|&mark| cursor.touches() && pass(mark))?;
    cursor.advance();
    cursor.touches().then_some(mark)
}

fn take_two_figures(cursor: &mut Cursor<'_>, end: u32) -> Option<u8> {
    cursor.take_digits(|number| number.digits == 2 && number.value < end).map(|number| number.value as u8)
}

const fn is_word(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word)
}
