//! Hours right after a weekday that recurs: «دوشنبه\u{200C}ها از | ساعت ۹ تا ۱۱», "Tuesdays, | 9-11 a.m.".

use crate::expression::{Anchor, Convention, Expression, Repeat, Scope, Time};
use crate::grammar::shared::reading::{Link, Reading};
use crate::lexicon::{Class, Mark, Preposition, Token};

/// A weekday or some that recur, and where their expression ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weekly {
    days: Anchor,
    repeat: Repeat,
    end: usize,
}

impl Weekly {
    /// «دوشنبه\u{200C}ها», «هر دوشنبه», "weekdays"; the eve of «شب\u{200C}های جمعه» is moved.
    pub(super) fn of(reading: &Reading) -> Option<Self> {
        let said = &reading.expression;
        // "Monday to Friday | 9am-5pm": hours of every day until then.
        if reading.link == Link::RangeEnd {
            return None;
        }
        match (said.anchor, said.repeat?) {
            (Anchor::Weekday { scope: Scope::Bare, .. } | Anchor::Weekend { offset: 0 }, _) => {}
            (Anchor::Duration { .. }, Repeat::Every { on, .. }) if !on.is_empty() => {}
            _ => return None,
        }
        let hour = matches!(said.time, Some(Time::Clock { .. } | Time::Hours { .. }));
        let repeat = said.repeat.filter(|_| !hour && said.shift.is_none() && said.slice.is_none())?;
        Some(Weekly { days: said.anchor, repeat, end: reading.end })
    }

    /// Puts clock times of no day on the weekday, where no more than «از» and one mark stand between.
    pub(super) fn lend(&self, expression: &mut Expression, tokens: &[Token], at: usize) -> bool {
        let timed = matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(Time::Clock { .. })));
        if !timed || expression.repeat.is_some() {
            return false;
        }
        let before = tokens.get(..at).unwrap_or_default();
        let (opens, rest) = match before {
            [rest @ .., from] if from.means(Preposition::From) || from.means(Preposition::Between) => (true, rest),
            _ => (expression.convention == Convention::ENGLISH, before),
        };
        let rest = match rest {
            [rest @ .., mark] if matches!(mark.mark(), Some(Mark::Comma | Mark::PersianComma | Mark::Colon)) => rest,
            rest => rest,
        };
        // «همه\u{200C}روزه به جز پنجشنبه و جمعه از | ساعت ۸»: those are left out.
        const FAR: usize = 8;
        let excepted = rest.iter().rev().take(FAR).any(|token| token.has(Class::Except));
        if !opens || excepted || rest.last().is_none_or(|last| last.end != self.end) {
            return false;
        }
        expression.anchor = self.days;
        expression.repeat = Some(self.repeat);
        true
    }
}
