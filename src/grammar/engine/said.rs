//! What a rule read, before its neighbours have licensed it.

use super::cursor::Cursor;
use crate::expression::Expression;
use crate::grammar::shared::reading::{Link, Reading};
use crate::grammar::shared::rule_name::RuleName;

/// An expression, the rule that read it and what must stand beside it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Said {
    pub(in crate::grammar) expression: Expression,
    pub(in crate::grammar) rule: RuleName,
    pub(in crate::grammar) licence: Licence,
}

impl Said {
    /// An expression whatever stands beside it.
    pub(in crate::grammar) const fn sure(expression: Expression, rule: RuleName) -> Self {
        Said { expression, rule, licence: Licence::Free }
    }

    /// It stands where the tokens do that the cursor took.
    pub(in crate::grammar) fn reading(self, cursor: &Cursor<'_>) -> Option<Reading> {
        let (start, end) = cursor.span()?;
        Some(Reading { expression: self.expression, start, end, rule: self.rule, link: Link::None })
    }
}

/// What the words of an expression need of their neighbours.
#[derive(Clone, Copy)]
pub(in crate::grammar) enum Licence {
    /// Nothing.
    Free,
    /// They are a name, whatever stands beside them.
    Never,
    /// That this holds of the tokens around those that the cursor took.
    If(fn(&Cursor<'_>) -> bool),
}

impl Licence {
    pub(in crate::grammar) fn is_met(self, cursor: &Cursor<'_>) -> bool {
        match self {
            Licence::Free => true,
            Licence::Never => false,
            Licence::If(holds) => holds(cursor),
        }
    }
}

/// What the neighbours make of the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::grammar) enum Verdict {
    Allowed,
    /// Not so, but perhaps as a shorter expression.
    Refused,
    /// A name: nothing in it is an expression.
    Name,
}
