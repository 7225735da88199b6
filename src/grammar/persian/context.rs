//! Words beside an expression that make it a name, a count or a score.

use crate::grammar::cursor::Cursor;
use crate::grammar::reading::Reading;
use crate::expression::{Anchor, Kind, Modifier, Year};
use crate::lexicon::{Class, Mark, Token};

/// False where a neighbour makes the words something else: «میدان ۹ دی», «امام جمعه», «هفتهٔ نهم لیگ», «#آبان».
pub(crate) fn allows(reading: &Reading, cursor: &Cursor<'_>) -> bool {
    let expression = &reading.expression;
    let before = cursor.before();
    let after = cursor.peek();
    if glued(before) || after.is_some_and(|token| cursor.touches() && glued(Some(token))) {
        return false;
    }
    let dated = match expression.anchor {
        Anchor::Date(date) => !matches!(date.year, Year::Unsaid),
        Anchor::Duration { .. } | Anchor::Vague(_) | Anchor::Relative { .. } | Anchor::Years { .. } => true,
        _ => false,
    };
    if !dated && expression.time.is_none() && before.is_some_and(|token| is_block(token, 1)) {
        return false;
    }
    if matches!(expression.anchor, Anchor::Unsaid) && before.is_some_and(|token| is_block(token, 1)) {
        return false;
    }
    // «سال نوری», «۱۳۹۵ نفر», «عصر ایران»
    !after.is_some_and(|token| is_block(token, 2))
        || expression.kind() == Kind::Duration && !matches!(expression.anchor, Anchor::Years { .. })
}

fn is_block(token: &Token, side: i32) -> bool {
    token.senses().iter().any(|sense| sense.class == Class::Block && sense.value == side)
}

/// A hashtag's or an identifier's part.
fn glued(token: Option<&Token>) -> bool {
    matches!(token.and_then(Token::mark), Some(Mark::Hash | Mark::Underscore | Mark::At))
}

/// «حدود», «بیش از» before an expression are outside of it and become its modifier.
pub(crate) fn modifier_before(token: Option<&Token>) -> Option<Modifier> {
    const MODIFIERS: [Modifier; 8] = [
        Modifier::Start,
        Modifier::Mid,
        Modifier::End,
        Modifier::Approx,
        Modifier::LessThan,
        Modifier::MoreThan,
        Modifier::EqualOrLess,
        Modifier::EqualOrMore,
    ];
    let sense = token?.sense(Class::Modifier)?;
    MODIFIERS.get(usize::try_from(sense.value).ok()?).copied()
}
