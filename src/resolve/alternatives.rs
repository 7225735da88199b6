//! Other readings of an expression that leaves a choice.

use super::{Reference, Resolved};
use crate::expression::{Anchor, CalendarDate, Expression, Meridiem, Scope, ShiftRole, Side, Time};
use crate::policy::{Filling, Lean, Policy};

/// Other meanings of an expression, best first; the iterator of [`Expression::alternatives`].
///
/// ```
/// use taqvim::Policy;
///
/// let reference = "2016-11-18".parse().unwrap();
/// let mut others = taqvim::parse_expression("۱۹ شهریور")?.alternatives(&reference, &Policy::news());
/// assert_eq!(others.next().unwrap().to_string(), "2017-09-10");
/// assert_eq!(others.next(), None);
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Alternatives {
    items: [Option<Resolved>; 6],
    next: usize,
}

impl Iterator for Alternatives {
    type Item = Resolved;

    fn next(&mut self) -> Option<Resolved> {
        while let Some(item) = self.items.get(self.next) {
            self.next += 1;
            if item.is_some() {
                return *item;
            }
        }
        None
    }
}

impl core::iter::FusedIterator for Alternatives {}

impl Expression {
    /// Its other meanings at `reference`, best first, none equal to that of [`resolve`](Self::resolve): the other side
    /// of the reference for a bare weekday or a date without a year, the other half of the day for a clock time that
    /// names none, the day that «دو روز پس از ۲۲ بهمن» leads to, another [order](crate::DateOrder) of a date in figures. Under a policy that fills in nothing, what it would have
    /// filled in comes first.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{Policy, Reference};
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let monday = taqvim::parse_expression("دوشنبه")?;
    /// let others: Vec<_> = monday.alternatives(&reference, &Policy::news()).map(|other| other.to_string()).collect();
    /// assert_eq!(others, ["2016-11-21"]);
    /// # Ok::<(), taqvim::ParseError>(())
    /// ```
    #[must_use]
    pub fn alternatives(&self, reference: &Reference, policy: &Policy) -> Alternatives {
        // Where nothing is filled in, every reading is an alternative.
        let refused = policy.filling() == Filling::Refuse;
        let policy = &policy.with_filling(Filling::Assume);
        let first = self.resolve(reference, policy).ok();
        let main = first.filter(|main| !refused || main.assumed.is_empty());
        let resolved = |other: Option<Expression>| {
            let other = other?.resolve(reference, policy).ok()?;
            (main.is_none_or(|main| (main.interval, main.value) != (other.interval, other.value))).then_some(other)
        };
        // What stands in another order is resolved as it is.
        let [first_order, second_order] = self.other_orders(policy.date_order()).map(|other| {
            let Some(Expression { anchor: Anchor::Date(date), .. }) = other else { return None };
            let anchor = Anchor::Date(CalendarDate { any_order: false, ..date });
            resolved(other.map(|other| Expression { anchor, ..other }))
        });
        let items = [
            if main.is_none() { first } else { None },
            resolved(self.led_to()),
            self.other_sides(policy).into_iter().find_map(resolved),
            resolved(self.other_half()),
            first_order,
            second_order,
        ];
        Alternatives { items, next: 0 }
    }

    /// The day that a length leads to.
    fn led_to(&self) -> Option<Expression> {
        let mut shift = self.shift.filter(|shift| shift.role == ShiftRole::Length)?;
        shift.role = ShiftRole::Date;
        Some(Expression { shift: Some(shift), ..*self })
    }

    /// On the other side; the nearest one may be on either.
    fn other_sides(&self, policy: &Policy) -> [Option<Expression>; 2] {
        if !self.leans() || matches!(self.anchor, Anchor::Unsaid) {
            return [None; 2];
        }
        let sides = match (self.side, policy.lean()) {
            (Some(Side::Nearest), _) => [Some(Side::Past), Some(Side::Future)],
            (Some(Side::Past), _) | (None, Lean::Past) => [Some(Side::Future), None],
            _ => [Some(Side::Past), None],
        };
        let other = |side| {
            let mut other = Expression { side: Some(side), ..*self };
            if let Anchor::Weekday { scope, .. } = &mut other.anchor {
                *scope = Scope::Bare;
            }
            other
        };
        sides.map(|side| side.map(other))
    }

    fn other_half(&self) -> Option<Expression> {
        let Some(Time::Clock { hour: hour @ 1..=12, minute, second, meridiem: Meridiem::Open | Meridiem::Next }) =
            self.time
        else {
            return None;
        };
        let hour = if hour == 12 { 0 } else { hour + 12 };
        Some(Expression { time: Some(Time::Clock { hour, minute, second, meridiem: Meridiem::Said }), ..*self })
    }
}
