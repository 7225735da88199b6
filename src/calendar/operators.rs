//! The operators with chrono's spans of time. They panic past the ends of the calendar, as chrono's do past its own;
//! the `checked_*` methods do not.

use super::date_time::JalaliDateTime;
use super::jalali::JalaliDate;
use super::overflow::Overflow;
use chrono::{Days, Months, TimeDelta};
use core::ops::{Add, AddAssign, Sub, SubAssign};

const PAST_THE_ENDS: &str = "the date lies in 1..=3000 of the Jalali calendar";

fn months(months: Months) -> Option<i32> {
    i32::try_from(months.as_u32()).ok()
}

macro_rules! operator {
    ($type:ident, $span:ident, $doc:literal, $given:literal, $sum:literal, $less:literal, $add:expr, $sub:expr) => {
        impl Add<$span> for $type {
            type Output = $type;

            #[doc = $doc]
            ///
            /// # Panics
            ///
            /// Past the ends of the calendar, 1..=3000.
            ///
            /// ```
            #[doc = concat!("use chrono::", stringify!($span), ";")]
            /// use taqvim::jalali;
            ///
            #[doc = $given]
            #[doc = $sum]
            /// ```
            fn add(self, span: $span) -> $type {
                let add: fn($type, $span) -> Option<$type> = $add;
                add(self, span).expect(PAST_THE_ENDS)
            }
        }

        impl Sub<$span> for $type {
            type Output = $type;

            #[doc = $doc]
            ///
            /// # Panics
            ///
            /// Past the ends of the calendar, 1..=3000.
            ///
            /// ```
            #[doc = concat!("use chrono::", stringify!($span), ";")]
            /// use taqvim::jalali;
            ///
            #[doc = $given]
            #[doc = $less]
            /// ```
            fn sub(self, span: $span) -> $type {
                let sub: fn($type, $span) -> Option<$type> = $sub;
                sub(self, span).expect(PAST_THE_ENDS)
            }
        }

        impl AddAssign<$span> for $type {
            fn add_assign(&mut self, span: $span) {
                *self = *self + span;
            }
        }

        impl SubAssign<$span> for $type {
            fn sub_assign(&mut self, span: $span) {
                *self = *self - span;
            }
        }
    };
}

operator!(
    JalaliDate,
    Days,
    "Days later or earlier.",
    "",
    "assert_eq!(jalali!(1395, 12, 30) + Days::new(1), jalali!(1396, 1, 1));",
    "assert_eq!(jalali!(1396, 1, 1) - Days::new(1), jalali!(1395, 12, 30));",
    |date, days| date.plus(days),
    |date, days| date.minus(days)
);

operator!(
    JalaliDate,
    Months,
    "Months later or earlier, the day clamped to the length of the month.",
    "",
    "assert_eq!(jalali!(1395, 6, 31) + Months::new(1), jalali!(1395, 7, 30));",
    "assert_eq!(jalali!(1396, 1, 31) - Months::new(1), jalali!(1395, 12, 30));",
    |date, span| date.checked_add_months(months(span)?, Overflow::Clamp),
    |date, span| date.checked_sub_months(months(span)?, Overflow::Clamp)
);

operator!(
    JalaliDate,
    TimeDelta,
    "Whole days of a span later or earlier; what is less than a day is left out, as chrono's dates do.",
    "",
    "assert_eq!(jalali!(1395, 6, 19) + TimeDelta::hours(47), jalali!(1395, 6, 20));",
    "assert_eq!(jalali!(1395, 6, 19) - TimeDelta::weeks(1), jalali!(1395, 6, 12));",
    |date, span| date.checked_add_days(span.num_days()),
    |date, span| date.checked_sub_days(span.num_days())
);

operator!(
    JalaliDateTime,
    TimeDelta,
    "So much later or earlier.",
    "let noon = jalali!(1395, 6, 31).and_hms_opt(12, 0, 0).unwrap();",
    "assert_eq!((noon + TimeDelta::hours(13) - TimeDelta::minutes(30)).to_string(), \"1395-07-01T00:30:00\");",
    "assert_eq!((noon - TimeDelta::hours(13)).to_string(), \"1395-06-30T23:00:00\");",
    |moment, span| moment.checked_add(span),
    |moment, span| moment.checked_add(-span)
);

operator!(
    JalaliDateTime,
    Days,
    "The same time days later or earlier.",
    "let noon = jalali!(1395, 6, 31).and_hms_opt(12, 0, 0).unwrap();",
    "assert_eq!((noon + Days::new(1)).to_string(), \"1395-07-01T12:00:00\");",
    "assert_eq!((noon - Days::new(1)).to_string(), \"1395-06-30T12:00:00\");",
    |moment, days| Some(moment.with_date(moment.date().plus(days)?)),
    |moment, days| Some(moment.with_date(moment.date().minus(days)?))
);

operator!(
    JalaliDateTime,
    Months,
    "The same time months later or earlier, the day clamped to the length of the month.",
    "let noon = jalali!(1395, 6, 31).and_hms_opt(12, 0, 0).unwrap();",
    "assert_eq!((noon + Months::new(1)).to_string(), \"1395-07-30T12:00:00\");",
    "assert_eq!((noon - Months::new(1)).to_string(), \"1395-05-31T12:00:00\");",
    |moment, span| moment.checked_add_months(months(span)?, Overflow::Clamp),
    |moment, span| moment.checked_add_months(-months(span)?, Overflow::Clamp)
);

impl Sub for JalaliDateTime {
    type Output = TimeDelta;

    /// The time between two moments.
    ///
    /// ```
    /// use chrono::TimeDelta;
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon - jalali!(1395, 6, 18).and_hms_opt(0, 0, 0).unwrap(), TimeDelta::hours(36));
    /// ```
    fn sub(self, earlier: JalaliDateTime) -> TimeDelta {
        self.since(earlier)
    }
}

impl Sub for JalaliDate {
    type Output = TimeDelta;

    /// The days between two dates.
    ///
    /// ```
    /// use chrono::TimeDelta;
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1396, 1, 1) - jalali!(1395, 1, 1), TimeDelta::days(366));
    /// ```
    fn sub(self, earlier: JalaliDate) -> TimeDelta {
        TimeDelta::days(i64::from(self.days_since(earlier)))
    }
}
