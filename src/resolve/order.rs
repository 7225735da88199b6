//! The order of the fields of a date in figures: "5/3/2016".

use crate::expression::{Anchor, CalendarDate, Expression, Year};
use crate::policy::DateOrder;

impl Expression {
    /// The expression with the fields of its date in that order.
    pub(super) fn in_order(self, order: DateOrder) -> Self {
        let Anchor::Date(date) = self.anchor else { return self };
        match ordered(date, order) {
            Some(date) => Expression { anchor: Anchor::Date(date), ..self },
            None => self,
        }
    }

    /// The expression as other orders read it, best first.
    pub(super) fn other_orders(self, order: DateOrder) -> [Option<Self>; 2] {
        let others = match order {
            DateOrder::Dmy => [DateOrder::Mdy, DateOrder::Ymd],
            DateOrder::Mdy => [DateOrder::Dmy, DateOrder::Ymd],
            DateOrder::Ymd => [DateOrder::Dmy, DateOrder::Mdy],
        };
        let Anchor::Date(date @ CalendarDate { any_order: true, .. }) = self.anchor else { return [None; 2] };
        // Where the year says itself, it is the same day as with the day first.
        let differs = |order| order != DateOrder::Ymd || ordered(date, order).is_some();
        others.map(|order| differs(order).then(|| self.in_order(order)))
    }
}

/// The date whose fields stand in that order, if it is another one; it was read with the day first.
fn ordered(date: CalendarDate, order: DateOrder) -> Option<CalendarDate> {
    let (day, month) = date.day.zip(date.month).filter(|_| date.any_order)?;
    match (order, date.year) {
        (DateOrder::Mdy, _) if day <= 12 => Some(CalendarDate { day: Some(month), month: Some(day), ..date }),
        (DateOrder::Ymd, Year::Short(last @ 1..=31)) => {
            Some(CalendarDate { day: Some(last), year: Year::Short(day), ..date })
        }
        _ => None,
    }
}
