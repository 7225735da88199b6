//! Sums and differences.

use chrono::{Days, Months, NaiveDate, TimeDelta};
use proptest::prelude::*;
use taqvim::calendar::Difference;
use taqvim::{JalaliDate, Overflow, jalali};

fn dates() -> impl Strategy<Value = JalaliDate> {
    (JalaliDate::MIN.day_number()..=JalaliDate::MAX.day_number())
        .prop_map(|day| JalaliDate::from_day_number(day).expect("in the calendar"))
}

proptest! {
    #[test]
    fn days_are_added_on_the_line(date in dates(), days in -1_200_000i64..1_200_000) {
        let expected = i32::try_from(i64::from(date.day_number()) + days).ok();
        let expected = expected.and_then(|day| JalaliDate::from_day_number(day).ok());
        prop_assert_eq!(date.checked_add_days(days), expected);
        prop_assert_eq!(date.checked_sub_days(-days), expected);
        if let Some(sum) = expected {
            prop_assert_eq!(i64::from(sum.days_since(date)), days);
            prop_assert_eq!(sum - date, TimeDelta::days(days));
            prop_assert_eq!(date + TimeDelta::days(days), sum);
            prop_assert_eq!(sum - TimeDelta::days(days), date);
            if days >= 0 {
                prop_assert_eq!(date + Days::new(days as u64), sum);
                prop_assert_eq!(sum - Days::new(days as u64), date);
            }
        }
    }

    #[test]
    fn months_keep_the_day_or_clamp_it(date in dates(), months in -40_000i32..40_000) {
        match date.checked_add_months(months, Overflow::Clamp) {
            Some(sum) => {
                prop_assert_eq!(sum.year_month().months_since(date.year_month()), months);
                prop_assert_eq!(sum.day(), date.day().min(sum.days_in_month()));
                let strict = date.checked_add_months(months, Overflow::Reject);
                prop_assert_eq!(strict, (sum.day() == date.day()).then_some(sum));
                prop_assert_eq!(date.checked_sub_months(-months, Overflow::Clamp), Some(sum));
                if months >= 0 {
                    prop_assert_eq!(date + Months::new(months as u32), sum);
                }
            }
            None => prop_assert!(date.year_month().checked_add_months(months).is_none()),
        }
    }

    #[test]
    fn difference_is_undone_by_adding(a in dates(), b in dates()) {
        let (earlier, later) = if a < b { (a, b) } else { (b, a) };
        let Difference { years, months, days, .. } = later.since(earlier);
        prop_assert!(years >= 0 && (0..=11).contains(&months) && (0..=30).contains(&days));
        let back = earlier
            .checked_add_months(years * 12 + months, Overflow::Clamp)
            .and_then(|date| date.checked_add_days(i64::from(days)));
        prop_assert_eq!(back, Some(later));
        let turned = earlier.since(later);
        prop_assert_eq!((turned.years, turned.months, turned.days), (-years, -months, -days));
    }

    #[test]
    fn edges_hold_the_date(date in dates()) {
        prop_assert!(date.first_of_month() <= date && date <= date.last_of_month());
        prop_assert!(date.first_of_quarter() <= date && date <= date.last_of_quarter());
        prop_assert!(date.first_of_year() <= date && date <= date.last_of_year());
        prop_assert!(date.week().contains(date.day_number()));
        prop_assert_eq!(date.first_of_week().map(JalaliDate::day_number).unwrap_or(date.week().start), date.week().start);
        prop_assert_eq!(u32::from(date.ordinal()) + u32::from(date.days_left_in_year()), u32::from(date.days_in_year()));
        prop_assert_eq!(date.season().quarter(), date.quarter());
        prop_assert_eq!(date.first_of_month().pred().map(|day| day == day.last_of_month()), (date.year_month() > JalaliDate::MIN.year_month()).then_some(true));
    }

    #[test]
    fn with_changes_one_field(date in dates(), year in -10i32..3010, month in 0u8..15, day in 0u8..40) {
        prop_assert_eq!(date.with_year(year), JalaliDate::new(year, date.month(), date.day()));
        prop_assert_eq!(date.with_month(month), JalaliDate::new(date.year(), month, date.day()));
        prop_assert_eq!(date.with_day(day), JalaliDate::new(date.year(), date.month(), day));
    }

    #[test]
    fn gregorian_months_do_not_matter(date in dates(), days in 0u64..100_000) {
        let naive = NaiveDate::from(date) + Days::new(days);
        prop_assert_eq!(JalaliDate::try_from(naive).ok(), date.checked_add_days(days as i64));
    }
}

#[test]
fn extremes_do_not_wrap() {
    for date in [JalaliDate::MIN, JalaliDate::MAX] {
        for days in [i64::MIN, i64::MAX] {
            assert_eq!(date.checked_add_days(days), None);
            assert_eq!(date.checked_sub_days(days), None);
            assert_eq!(date.checked_add_weeks(days), None);
            assert_eq!(date.checked_sub_weeks(days), None);
        }
        for months in [i32::MIN, i32::MAX] {
            assert_eq!(date.checked_add_months(months, Overflow::Clamp), None);
            assert_eq!(date.checked_sub_months(months, Overflow::Clamp), None);
            assert_eq!(date.checked_add_years(months, Overflow::Clamp), None);
            assert_eq!(date.checked_sub_years(months, Overflow::Clamp), None);
        }
    }
}

#[test]
#[should_panic(expected = "the date lies in 1..=3000 of the Jalali calendar")]
fn operators_panic_past_the_end() {
    let _ = JalaliDate::MAX + Days::new(1);
}

#[test]
fn leap_day_a_year_later() {
    let leap_day = jalali!(1399, 12, 30);
    assert_eq!(leap_day.checked_add_years(1, Overflow::Clamp), Some(jalali!(1400, 12, 29)));
    assert_eq!(leap_day.checked_add_years(1, Overflow::Reject), None);
    assert_eq!(leap_day.checked_add_years(4, Overflow::Reject), Some(jalali!(1403, 12, 30)));
    let mut months = jalali!(1399, 6, 31).iter_months();
    assert_eq!(months.nth(12), Some(jalali!(1400, 6, 31)));
    assert_eq!(jalali!(3000, 11, 5).iter_months().count(), 2);
}
