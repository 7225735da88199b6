//! What stands against the figures of a year: a chain of more, a shorter number, the year of another calendar.

use super::year_figures::counts_next;
use crate::grammar::prelude::*;

/// A hyphen or slash holds the figures in a longer chain.
pub(super) fn chained(cursor: &Cursor<'_>) -> bool {
    let separates =
        |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Slash | Mark::Dot | Mark::Colon | Mark::Plus));
    cursor.starts_touching() && cursor.before().is_some_and(separates)
        || cursor.look(|cursor| {
            cursor.touches()
                && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Slash | Mark::Colon))
                && cursor.touches()
        })
}

/// "1000 to 20": a number too short for a year follows.
pub(super) fn figure_follows(cursor: &Cursor<'_>) -> bool {
    cursor.look(|cursor| {
        cursor.take_word(Preposition::To);
        cursor.digits().is_some_and(|number| number.digits < 4)
    })
}

/// Two years with a dash, not in a chain of figures.
pub(super) fn year_span(cursor: &Cursor<'_>) -> bool {
    // "pp. 1990-1995"
    let dot = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Dot) && token.gap == Gap::Touching);
    let pages = dot && cursor.before_last(2).is_some_and(|head| cursor.sense_of(head, Class::NameHead).is_some());
    // "in 1872–3", "the 1872–3 session"; "part 1872-3" is a number.
    let short = cursor.last().and_then(figure).is_some_and(|number| number.digits == 1);
    let led =
        || cursor.before().is_some_and(|token| token.has(Class::Preposition) || cursor.means(token, Article::The));
    glossed(cursor) || !chained(cursor) && !counts_next(cursor) && !pages && (!short || led())
}

/// The number that a token is.
pub(super) const fn figure(token: &Token) -> Option<Number> {
    match token.kind {
        TokenKind::Number(number) => Some(number),
        _ => None,
    }
}

/// "1357/1978", "1311 AH/1893": a year of one calendar and its gloss in another.
pub(super) fn glossed(cursor: &Cursor<'_>) -> bool {
    let year = |token: Option<&Token>| token.and_then(figure).filter(|number| number.digits == 4);
    let pair = |(hijri, common): (Number, Number)| {
        (1200..=1450).contains(&hijri.value) && (560..=625).contains(&common.value.saturating_sub(hijri.value))
    };
    let first = year(cursor.first());
    let mut after = *cursor;
    if after.touches() && after.take_mark(|mark| mark == Mark::Slash) && after.touches() {
        return first.zip(year(after.peek())).is_some_and(pair);
    }
    if !cursor.starts_touching() || cursor.before().and_then(Token::mark) != Some(Mark::Slash) {
        return false;
    }
    let before = (2..=4).find_map(|places| year(cursor.before_last(places)));
    before.zip(first).is_some_and(pair) || first.is_some_and(|common| glosses_early_year(cursor, common))
}

/// "400 AH/1010": the era says what three figures are.
fn glosses_early_year(cursor: &Cursor<'_>, common: Number) -> bool {
    let era = cursor.before_last(2).is_some_and(|token| cursor.sense_of(token, Class::Era).is_some());
    let hijri = cursor.before_last(3).and_then(figure).filter(|number| era && number.digits == 3);
    hijri.is_some_and(|hijri| (560..=625).contains(&common.value.saturating_sub(hijri.value)))
}
