//! Strategies for property tests of users. `any::<JalaliDate>()` is every date of the calendar.
//!
//! ```
//! use proptest::prelude::*;
//! use taqvim::calendar::strategies::{jalali_dates, jalali_dates_between};
//! use taqvim::{JalaliDate, jalali};
//!
//! proptest!(|(date in jalali_dates(), day in jalali_dates_between(jalali!(1300, 1, 1), jalali!(1399, 12, 30)))| {
//!     prop_assert_eq!(date.to_string().parse::<JalaliDate>(), Ok(date));
//!     prop_assert_eq!(day.year() / 100, 13);
//! });
//! ```

use super::{HijriDate, JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear};
use chrono::{FixedOffset, NaiveTime};
use proptest::arbitrary::Arbitrary;
use proptest::strategy::{BoxedStrategy, Strategy};

/// Every date of the calendar; it shrinks towards 1 Farvardin 1.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::{JalaliDate, calendar::strategies::jalali_dates};
///
/// proptest!(|(date in jalali_dates())| prop_assert_eq!(JalaliDate::from_day_number(date.day_number()), Ok(date)));
/// ```
pub fn jalali_dates() -> impl Strategy<Value = JalaliDate> + Clone {
    jalali_dates_between(JalaliDate::MIN, JalaliDate::MAX)
}

/// The dates from `first` to `last`, both inside; it shrinks towards `first`.
///
/// # Panics
///
/// If `last` lies before `first`, as proptest does for an empty range.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::{calendar::strategies::jalali_dates_between, jalali};
///
/// let year = jalali_dates_between(jalali!(1395, 1, 1), jalali!(1395, 12, 30));
/// proptest!(|(date in year)| prop_assert_eq!(date.year(), 1395));
/// ```
pub fn jalali_dates_between(first: JalaliDate, last: JalaliDate) -> impl Strategy<Value = JalaliDate> + Clone {
    (first.day_number()..=last.day_number()).prop_map(|day| JalaliDate::from_day_number(day).unwrap_or(JalaliDate::MIN))
}

/// Every lunar date of 1..=3000.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::{HijriDate, calendar::strategies::hijri_dates};
///
/// proptest!(|(date in hijri_dates())| prop_assert_eq!(HijriDate::from_day_number(date.day_number()), Ok(date)));
/// ```
pub fn hijri_dates() -> impl Strategy<Value = HijriDate> + Clone {
    let days = HijriDate::MIN.day_number()..=HijriDate::MAX.day_number();
    days.prop_map(|day| HijriDate::from_day_number(day).unwrap_or(HijriDate::MIN))
}

/// Every date of the calendar at every time of day, to the nanosecond; no leap second. It shrinks towards midnight.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::calendar::{JalaliDateTime, strategies::jalali_date_times};
///
/// proptest!(|(moment in jalali_date_times())| {
///     prop_assert_eq!(moment.to_string().parse::<JalaliDateTime>(), Ok(moment));
/// });
/// ```
pub fn jalali_date_times() -> impl Strategy<Value = JalaliDateTime> + Clone {
    (jalali_dates(), 0u32..86_400, 0u32..1_000_000_000).prop_map(|(date, second, nanosecond)| {
        date.and_time(NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond).unwrap_or_default())
    })
}

/// The same at an offset of whole minutes, up to fourteen hours from UTC.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::calendar::{JalaliOffsetDateTime, strategies::jalali_offset_date_times};
///
/// proptest!(|(moment in jalali_offset_date_times())| {
///     prop_assert_eq!(moment.to_string().parse::<JalaliOffsetDateTime>(), Ok(moment));
/// });
/// ```
pub fn jalali_offset_date_times() -> impl Strategy<Value = JalaliOffsetDateTime> + Clone {
    (jalali_date_times(), -840i32..=840)
        .prop_filter_map("an offset", |(moment, minutes)| Some(moment.and_offset(FixedOffset::east_opt(minutes * 60)?)))
}

macro_rules! arbitrary {
    ($type:ty, $strategy:expr) => {
        impl Arbitrary for $type {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $strategy.boxed()
            }
        }
    };
}

arbitrary!(JalaliDate, jalali_dates());
arbitrary!(HijriDate, hijri_dates());
arbitrary!(JalaliMonth, jalali_dates().prop_map(JalaliMonth::of));
arbitrary!(JalaliYear, jalali_dates().prop_map(JalaliYear::of));
arbitrary!(JalaliDateTime, jalali_date_times());
arbitrary!(JalaliOffsetDateTime, jalali_offset_date_times());
