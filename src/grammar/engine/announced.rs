//! Dates in figures that are numbers elsewhere, in every language: «تاریخ: ۱۳۹۱۰۸۲۶», "Wednesday, 25 05 1402".

use super::cursor::Cursor;
use super::figures::{Ordered, Short, is_written_out, order};
use super::file_name::{begins_file, names_file};
use super::prefix::Prefix;
use crate::grammar::shared::token_set::TokenSet;
use crate::lexicon::{Class, Gap, Mark, Number, Token};

/// How they begin.
pub(in crate::grammar) const COMPACT: Prefix = Prefix::any(TokenSet::EIGHT_DIGITS);
pub(in crate::grammar) const IN_BLANKS: Prefix =
    Prefix::before(TokenSet::DIGITS, TokenSet::DIGITS).then(TokenSet::DIGITS);

/// The furthest that the word before a colon stands: "Date of birth:".
const MAX_LABEL: usize = 4;

/// `20230725` after a word that announces a date and in the name of a file; `25 05 1402` after such a word, or after a
/// weekday, as `named` tells.
pub(in crate::grammar) fn take_announced_date(cursor: &mut Cursor<'_>, named: bool) -> Option<Ordered> {
    match cursor.digits()?.digits {
        8 => take_compact(cursor),
        2 | 4 => take_in_blanks(cursor, named),
        _ => None,
    }
}

fn take_compact(cursor: &mut Cursor<'_>) -> Option<Ordered> {
    cursor.attempt(|cursor| {
        let from = *cursor;
        let value = cursor.take_digits(|number| number.digits == 8)?.value;
        // "20230725.5", "20230725a"
        let goes_on = cursor.touches()
            && match cursor.peek().and_then(Token::mark) {
                Some(Mark::Hyphen | Mark::Underscore) => false,
                Some(_) => cursor.look(|after| {
                    after.advance();
                    after.touches() && after.digits().is_some()
                }),
                None => cursor.peek().is_some(),
            };
        let licensed = is_announced(&from) || names_file(&from) || begins_file(&from, cursor);
        if goes_on || !licensed {
            return None;
        }
        let field = |value: u32, digits: u8| Number { value, digits };
        let fields = [field(value / 10_000, 4), field(value / 100 % 100, 2), field(value % 100, 2)];
        is_written_out(fields).then(|| order(fields, Mark::Hyphen, Short::YearFirst))?
    })
}

fn take_in_blanks(cursor: &mut Cursor<'_>, named: bool) -> Option<Ordered> {
    if !named && !is_announced(cursor) {
        return None;
    }
    cursor.attempt(|cursor| {
        let blank = |cursor: &Cursor<'_>| cursor.peek().is_some_and(|token| token.gap == Gap::Space);
        let first = cursor.take_digits(|_| true)?;
        let second = cursor.digits().filter(|_| blank(cursor))?;
        cursor.advance();
        let third = cursor.digits().filter(|_| blank(cursor))?;
        cursor.advance();
        let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark() != Some(Mark::Dot));
        let fields = [first, second, third];
        (is_written_out(fields) && !goes_on).then(|| order(fields, Mark::Hyphen, Short::YearFirst))?
    })
}

/// «تاریخ ۱۴۰۰۰۷۱۲», «تاریخ تولد: ۱۳۷۰۰۵۱۲», "dated 20240115"
pub(in crate::grammar) fn is_announced(cursor: &Cursor<'_>) -> bool {
    let announces = |token: &Token| token.has(Class::Dated);
    let labelled = || cursor.before().and_then(Token::mark) == Some(Mark::Colon);
    cursor.is_fresh()
        && (cursor.before().is_some_and(announces)
            || labelled() && (2..=MAX_LABEL).any(|places| cursor.before_last(places).is_some_and(announces)))
}
