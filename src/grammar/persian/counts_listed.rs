//! Counts in brackets: «کارگران (۱۹۳۴)، معلمان (۱۸۷۰) و نابینایان (۱۹۴)»: a member that is no year makes counts of them all.

use crate::grammar::prelude::*;

/// How far such a list is looked at, on each side.
const FAR: usize = 24;

/// True for figures in brackets in a list of which a member is too great or too small for a year.
pub(super) fn stands_among_counts(figures: &Cursor<'_>) -> bool {
    let (first, next) = (figures.at() - figures.taken(), figures.at());
    let before = (first.saturating_sub(FAR)..first.saturating_sub(1)).rev();
    meets_count(figures, next + 1..next + FAR) || meets_count(figures, before)
}

/// One of the places holds such a count, and words, commas and brackets alone stand before it.
fn meets_count(cursor: &Cursor<'_>, places: impl IntoIterator<Item = usize>) -> bool {
    let token = |place: usize| cursor.at_token(place).first();
    let mark = |place: usize| token(place).and_then(Token::mark);
    let listed = |place: usize| {
        token(place).is_some_and(|token| match token.kind {
            _ if token.gap == Gap::Paragraph => false,
            TokenKind::Word => !token.has(Class::Verb),
            TokenKind::Mark(mark) => matches!(mark, Mark::Open | Mark::Close | Mark::Comma | Mark::PersianComma),
            TokenKind::Number(_) => true,
            TokenKind::Phrase(_) => false,
        })
    };
    let bracketed = |place: usize| mark(place - 1) == Some(Mark::Open) && mark(place + 1) == Some(Mark::Close);
    let count = |place: usize| {
        token(place).is_some_and(|token| matches!(token.kind, TokenKind::Number(number) if is_count(number)))
    };
    places.into_iter().take_while(|&place| listed(place)).any(|place| place > 0 && count(place) && bracketed(place))
}

/// Figures of no year of ours; one or two may number a note.
const fn is_count(number: Number) -> bool {
    number.digits >= 3 && !matches!(number.value, 1200..=1420 | 1500..=2040)
}
