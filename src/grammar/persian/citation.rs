//! Works cited in brackets, with author, year and page: «(قمی، ۱۳۶۷: ۱۸)», «طبری (۱۳۷۵: ۳/۱۲۰)», «(مجلسی، ۱۴۰۳، ج ۶)».

use crate::grammar::prelude::*;

/// The author stands before the year, and its page after a colon.
pub(super) fn is_cited(year: &Cursor<'_>) -> bool {
    year.touches() && is_at_colon(year) && year.look(take_page) && names_author(year)
}

fn is_at_colon(year: &Cursor<'_>) -> bool {
    year.peek().is_some_and(|token| token.mark() == Some(Mark::Colon))
}

/// «(مجلسی، | ۱۴۰۳، ج ۶)»: a work is older than what cites it, so that a year to come is one of the moon.
pub(super) fn count_back(readings: &mut Readings, cursor: &Cursor<'_>) {
    let place = readings.next;
    let Some(first) = readings.first_mut().map(|first| &mut first.expression) else { return };
    let Anchor::Date(date) = &mut first.anchor else { return };
    if !date.is_open_year() {
        return;
    }
    if cursor.at_token(place).continued().look(take_page) && names_author(cursor) {
        (date.calendar, first.side) = (Calendar::Hijri, Some(Side::Past));
    }
}

/// «: ۱۸)», «، ج ۶»
fn take_page(cursor: &mut Cursor<'_>) -> bool {
    let colon = cursor.take_mark(|mark| mark == Mark::Colon);
    let comma = !colon && cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
    // «ج», «ص», «ح»
    let word = |token: &Token| token.is_unknown() || token.has(Class::Modifier);
    let letter = cursor.peek().is_some_and(|token| word(token) && token.is_letter_long());
    if letter {
        cursor.advance();
    }
    let Some(page) = cursor.take_digits(|number| number.digits <= 4).map(|number| number.value) else { return false };
    let ends = cursor.next_token().is_none_or(|token| match token.mark() {
        Some(mark) => mark != Mark::Percent && (letter || mark != Mark::Colon),
        None => false,
    });
    // «نسبت (طلا، ۱۸۰۰: ۱)», «(مساحت، ۱۹۵۰: ۳۰)»: figures that close the bracket and are small or round measure mostly.
    let odd =
        letter || page > 2 && page % 10 != 0 || cursor.peek().is_some_and(|next| next.mark() != Some(Mark::Close));
    (colon || comma && letter) && odd && ends
}

/// «(قمی، | », «(قمی | », «طبری (|»
fn names_author(year: &Cursor<'_>) -> bool {
    // «(برنامهٔ هفتم، ۱۴۰۶، ص ۵)»
    const OTHERS: [Class; 9] = [
        Class::Block,
        Class::Coded,
        Class::Counted,
        Class::Ordinal,
        Class::Plan,
        Class::Preposition,
        Class::Verb,
        Class::Unit,
        Class::Work,
    ];
    let name =
        |token: &Token| matches!(token.kind, TokenKind::Word) && !OTHERS.into_iter().any(|class| token.has(class));
    let author = |places: usize| year.before_last(places).is_some_and(name);
    match year.before().and_then(Token::mark) {
        Some(Mark::Open) => author(2),
        Some(Mark::PersianComma | Mark::Comma) => author(2) && is_bracketed(year),
        Some(_) => false,
        None => author(1) && is_bracketed(year),
    }
}

/// A bracket is open before the year.
fn is_bracketed(year: &Cursor<'_>) -> bool {
    const FAR: usize = 32;
    let marks = (1..=FAR).map_while(|places| year.before_last(places)).map(Token::mark);
    marks.into_iter().find(|mark| matches!(mark, Some(Mark::Open | Mark::Close))) == Some(Some(Mark::Open))
}
