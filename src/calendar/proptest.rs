//! Strategies for property tests of users. `any::<JalaliDate>()` is every date of the calendar.
//!
//! ```
//! use proptest::prelude::*;
//! use taqvim::calendar::proptest::{jalali_dates, jalali_dates_between};
//! use taqvim::{JalaliDate, jalali};
//!
//! proptest!(|(date in jalali_dates(), day in jalali_dates_between(jalali!(1300, 1, 1), jalali!(1399, 12, 30)))| {
//!     prop_assert_eq!(date.to_string().parse::<JalaliDate>(), Ok(date));
//!     prop_assert_eq!(day.year() / 100, 13);
//! });
//! ```

use super::{HijriDate, JalaliDate, JalaliMonth, JalaliYear};
use proptest::arbitrary::Arbitrary;
use proptest::strategy::{BoxedStrategy, Strategy};

/// Every date of the calendar; it shrinks towards 1 Farvardin 1.
///
/// ```
/// use proptest::prelude::*;
/// use taqvim::{JalaliDate, calendar::proptest::jalali_dates};
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
/// use taqvim::{calendar::proptest::jalali_dates_between, jalali};
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
/// use taqvim::{HijriDate, calendar::proptest::hijri_dates};
///
/// proptest!(|(date in hijri_dates())| prop_assert_eq!(HijriDate::from_day_number(date.day_number()), Ok(date)));
/// ```
pub fn hijri_dates() -> impl Strategy<Value = HijriDate> + Clone {
    let days = HijriDate::MIN.day_number()..=HijriDate::MAX.day_number();
    days.prop_map(|day| HijriDate::from_day_number(day).unwrap_or(HijriDate::MIN))
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
