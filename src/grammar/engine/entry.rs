//! The lines of a list and of a chronology: «۱۳۵۷: پیروزی انقلاب», "• 2005 – opened in Tehran".

use super::cursor::Cursor;
use crate::lexicon::{Class, Mark, Token, TokenKind};

/// The tokens taken head a paragraph, or what follows a bullet, and a colon or a dash parts them from its words.
pub(in crate::grammar) fn heads_entry(cursor: &Cursor<'_>) -> bool {
    let bullet = |mark: Option<Mark>| mark == Some(Mark::Symbol) && !cursor.starts_touching();
    if !cursor.before().is_none_or(|token| bullet(token.mark())) {
        return false;
    }
    // «۲۰۰۰: کد تخفیف», «۱۹۰۰ - متر»
    const COUNTED: [Class; 3] = [Class::Unit, Class::Counted, Class::Coded];
    !cursor.last().is_some_and(Token::is_round)
        && cursor.look(|ahead| {
            let touching = ahead.touches();
            let parts = |mark: Mark| mark == Mark::Colon || !touching && matches!(mark, Mark::Hyphen | Mark::Dash);
            ahead.take_mark(parts)
                && !ahead.touches()
                && ahead.peek().is_some_and(|token| {
                    matches!(token.kind, TokenKind::Word) && !COUNTED.into_iter().any(|class| token.has(class))
                })
        })
}

/// The «۲-» of a line «۲- شنبه» numbers it: the stroke touches the figure and not the word that follows; «۵- ۸ مهر» are
/// days.
pub(in crate::grammar) fn numbers_line(cursor: &Cursor<'_>) -> bool {
    cursor.starts_line()
        && cursor.look(|ahead| {
            let figure = ahead.take_digits(|number| number.digits == 1).is_some() && ahead.touches();
            figure
                && ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
                && !ahead.touches()
                && ahead.digits().is_none()
        })
}
