//! A decade of two figures before a year of the common era: «در اوایل دهه ۹۰ اپل … در سال ۱۹۹۴».

use crate::calendar::Calendar;
use crate::expression::{Anchor, Expression, Span, Unit};
use crate::grammar::shared::reading::Reading;
use crate::lexicon::{Class, Gap, Mark, Preposition, Token, TokenKind};

/// True for a decade whose count no word tells.
pub(super) const fn is_open(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Era { calendar: Calendar::Jalali, span: Span::ShortDecade(_) })
}

/// Makes it one of the common era where the first year told after it is of that; `tokens` are those of the construction, `after`
/// those behind it.
pub(super) fn count_on(reading: &mut Reading, tokens: &[Token], after: &[Token]) {
    /// How many tokens the year may stand behind.
    const FAR: usize = 25;
    const CENTURY: i16 = 1900;
    let Anchor::Era { calendar: calendar @ Calendar::Jalali, span: span @ Span::ShortDecade(_) } =
        &mut reading.expression.anchor
    else {
        return;
    };
    let Span::ShortDecade(short) = *span else { return };
    if tokens.iter().any(|token| token.start >= reading.start && token.has(Class::Era)) {
        return;
    }
    let near = &after[..after.len().min(FAR)];
    let ends =
        |token: &Token| token.gap == Gap::Paragraph || token.ends_sentence() && token.mark() != Some(Mark::Semicolon);
    let end = near.iter().position(ends).unwrap_or(near.len());
    // «… در سال ۱۹۹۴», «در ۱۹۹۴»; «نسبت به سال ۱۹۹۰», «کتاب اورول (۱۹۶۸)» tell another time.
    let year = |place: usize| match near[place].kind {
        TokenKind::Number(number) if number.digits == 4 => {
            let headed = near[place.checked_sub(1)?].means(Unit::Year);
            let led = near[place.checked_sub(1 + usize::from(headed))?].means(Preposition::In);
            i16::try_from(number.value).ok().filter(|_| led)
        }
        _ => None,
    };
    let first = CENTURY + i16::from(short);
    if (0..end).find_map(year).is_some_and(|year| (first..=first + 10).contains(&year)) {
        (*calendar, *span) = (Calendar::Gregorian, Span::Decade(first));
    }
}
