//! Hours right after a weekday that recurs: «دوشنبه\u{200C}ها از | ساعت ۹ تا ۱۱».

use crate::calendar::Weekday;
use crate::expression::{Anchor, Convention, Expression, Repeat, Scope, Time};
use crate::grammar::shared::reading::Reading;
use crate::lexicon::{Class, Mark, Preposition, Token};

/// A weekday that recurs, and where its expression ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weekly {
    weekday: Weekday,
    repeat: Repeat,
    end: usize,
}

impl Weekly {
    /// «دوشنبه\u{200C}ها», «هر دوشنبه»; the eve of «شب\u{200C}های جمعه» is moved.
    pub(super) fn of(reading: &Reading) -> Option<Self> {
        let said = &reading.expression;
        let Anchor::Weekday { weekday, scope: Scope::Bare } = said.anchor else { return None };
        let hour = matches!(said.time, Some(Time::Clock { .. } | Time::Hours { .. }));
        let open = !hour && said.convention != Convention::ENGLISH;
        let repeat = said.repeat.filter(|_| open && said.shift.is_none() && said.slice.is_none())?;
        Some(Weekly { weekday, repeat, end: reading.end })
    }

    /// Puts clock times of no day on the weekday, where no more than «از» and one mark stand between.
    pub(super) fn lend(&self, expression: &mut Expression, tokens: &[Token], at: usize) -> bool {
        let timed = matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(Time::Clock { .. })));
        if !timed || expression.repeat.is_some() {
            return false;
        }
        let before = tokens.get(..at).unwrap_or_default();
        let [rest @ .., from] = before else { return false };
        let opens = from.means(Preposition::From) || from.means(Preposition::Between);
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
        expression.anchor = Anchor::Weekday { weekday: self.weekday, scope: Scope::Bare };
        expression.repeat = Some(self.repeat);
        true
    }
}
