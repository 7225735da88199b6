//! «نسبت به هفتهٔ قبل از رشد ۵ درصدی خبر داد»: «قبل از» is written as the preposition and is none.

use super::amount::{PLAIN_UNIT, take_unit};
use crate::grammar::prelude::*;

/// `UNIT قبل`, compared with this one; the «از» is of what follows.
pub(super) const COMPARED: Rule = Rule::group(
    &[Named(RuleName::Relative, "نسبت به هفته قبل از رشد خبر داد")],
    &[Prefix::before(TokenSet::words(PLAIN_UNIT.only(UNITS)), TokenSet::words(BEFORE))],
    |mut cursor, readings| {
        const EARLIER: usize = "قبل".len();
        let (compared, start) = (cursor.before()?.has(Class::Comparison), cursor.peek()?.start);
        let unit = take_unit(&mut cursor, PLAIN_UNIT.only(UNITS)).filter(|_| compared)?;
        let before = cursor.peek()?.start;
        cursor.take_if(Class::Preposition, |sense| BEFORE.has(&sense))?;
        // «نسبت به سال قبل از انقلاب»
        let named = [Class::Event, Class::Occasion, Class::Demonstrative, Class::DeicticDay, Class::Feast];
        if named.into_iter().any(|class| cursor.sense(class).is_some()) {
            return None;
        }
        let anchor = Anchor::Relative { unit, offset: -1, calendar: None };
        let expression = Expression::new(anchor, cursor.convention());
        let end = before + EARLIER;
        readings.set(Reading { expression, start, end, rule: RuleName::Relative, link: Link::None }, cursor.at());
        Some(cursor)
    },
);

const UNITS: &[i32] = &[Unit::Week as i32, Unit::Month as i32, Unit::Year as i32];

/// «قبل از», «پیش از»
const BEFORE: Words = Words::of(Class::Preposition).only(&[Preposition::Before as i32]);
