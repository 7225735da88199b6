//! The lunar calendar.

use super::naive::data;
use chrono::NaiveDate;
use proptest::prelude::*;
use taqvim::calendar::{HijriCorrection, HijriMonths, HijriSource};
use taqvim::{Calendar, HijriDate, JalaliDate};

#[test]
fn every_day_both_ways() {
    let first = HijriDate::new(1, 1, 1).expect("it exists");
    let mut day = first.day_number();
    assert_eq!(NaiveDate::from(first).to_string(), "0622-07-19");
    for year in 1..=3000 {
        for month in 1..=12 {
            let length = Calendar::Hijri.days_in_month(year, month).expect("in the calendar");
            let joint = (year, month) == (1264, 12);
            assert!(joint || (29..=30).contains(&length), "{year}-{month} has {length} days");
            for of_month in 1..=length {
                let date = HijriDate::new(year, month, of_month).expect("it exists");
                assert_eq!(date.day_number(), day, "{date}");
                assert_eq!(HijriDate::from_day_number(day), Ok(date));
                assert_eq!((date.year(), date.month(), date.day()), (year, month, of_month));
                assert_eq!(HijriMonths::default().fields(day), Ok((year, month, of_month)));
                day += 1;
            }
            assert!(HijriDate::new(year, month, length + 1).is_err());
        }
    }
    assert!(HijriDate::from_day_number(day).is_err());
    assert!(HijriDate::from_day_number(first.day_number() - 1).is_err());
}

#[test]
fn observed_months() {
    let mut months = 0;
    for row in data("hijri_months.csv") {
        for (month, length) in (1..).zip(&row[1..]) {
            let date = HijriDate::new(row[0].parse().expect("a year"), month, 1).expect("it exists");
            assert_eq!(date.days_in_month().to_string(), *length, "{date}");
            assert_eq!(date.source(), HijriSource::Observed);
            months += 1;
        }
    }
    assert_eq!(months, 2207);
    for (year, month) in [(1264, 12), (1448, 12), (1, 1), (3000, 12)] {
        assert_eq!(HijriDate::new(year, month, 1).expect("it exists").source(), HijriSource::Tabular);
    }
}

#[test]
fn months_of_the_caller() {
    let table = |year, month| HijriDate::new(year, month, 1).expect("it exists").day_number();
    let start = table(1448, 12) + 1;
    let lengths = [30, 29, 30];
    let months = HijriMonths::new(1448, 12, start, &lengths).expect("near the table");
    // Every day has one date, and the date gives the day back.
    let mut previous = None;
    for day in table(1448, 8)..table(1449, 8) {
        let (year, month, of_month) = months.fields(day).expect("in the calendar");
        assert_eq!(months.day_number(year, month, of_month), Ok(day));
        assert!(previous < Some((year, month, of_month)));
        previous = Some((year, month, of_month));
    }
    assert_eq!(months.fields(start), Ok((1448, 12, 1)));
    assert_eq!(months.fields(start + 30), Ok((1449, 1, 1)));
    assert_eq!(months.days_in_month(1449, 2), Ok(30));
    assert!(months.day_number(1448, 12, 31).is_err());
    // What lies apart from them is the table's.
    assert_eq!(months.day_number(1400, 1, 1), Ok(table(1400, 1)));
    assert_eq!(months.fields(table(1450, 1)), Ok((1450, 1, 1)));
}

#[test]
fn corrected_by_a_day() {
    let table = HijriMonths::default();
    for (correction, days) in
        [(HijriCorrection::DayEarlier, -1), (HijriCorrection::None, 0), (HijriCorrection::DayLater, 1)]
    {
        let corrected = table.corrected(correction);
        let day = table.day_number(1448, 9, 1).expect("it exists");
        assert_eq!(corrected.day_number(1448, 9, 1), Ok(day + days));
        assert_eq!(corrected.fields(day + days), Ok((1448, 9, 1)));
    }
}

#[test]
fn refused_months() {
    let start = HijriDate::new(1448, 12, 1).expect("it exists").day_number();
    let sentence = |result: Result<HijriMonths<'_>, taqvim::RangeError>| result.unwrap_err().to_string();
    assert_eq!(sentence(HijriMonths::new(1448, 13, start, &[29])), "month 13 is not in 1..=12");
    assert_eq!(sentence(HijriMonths::new(1448, 12, start, &[31])), "day 31 is not in 29..=30");
    let (low, high) = (start - 2, start + 2);
    let far = format!("day number {} is not in {low}..={high}", start + 3);
    assert_eq!(sentence(HijriMonths::new(1448, 12, start + 3, &[29])), far);
    assert!(
        HijriMonths::new(3000, 12, HijriDate::new(3000, 12, 1).expect("it exists").day_number(), &[30, 29]).is_err()
    );
    // Months that drift away from the moon, also where they come back to it.
    assert!(HijriMonths::new(1448, 12, start, &[29; 12]).is_err());
    let back: Vec<u8> = [29; 100].into_iter().chain([30; 114]).collect();
    let start = HijriDate::new(1449, 1, 1).expect("it exists").day_number();
    let (third, low) = (start + 5 * 29, start + 146);
    assert_eq!(
        sentence(HijriMonths::new(1449, 1, start, &back)),
        format!("day number {third} is not in {low}..={}", low + 4)
    );
}

/// Every day of `days` that the months know has one date, later than that of the day before, and gives the day back.
fn round_trips(months: &HijriMonths<'_>, days: std::ops::RangeInclusive<i32>) -> usize {
    let mut previous = None;
    let mut known = 0;
    for day in days {
        let Ok((year, month, of_month)) = months.fields(day) else { continue };
        assert!((1..=3000).contains(&year) && (1..=12).contains(&month), "{year}-{month}");
        let length = months.days_in_month(year, month).expect("in the calendar");
        assert!((27..=32).contains(&length) && (1..=length).contains(&of_month), "{year}-{month}-{of_month}");
        assert_eq!(months.day_number(year, month, of_month), Ok(day));
        assert!(previous < Some((year, month, of_month)));
        previous = Some((year, month, of_month));
        known += 1;
    }
    known
}

#[test]
fn the_first_and_the_last_month_of_the_caller() {
    const CORRECTIONS: [HijriCorrection; 3] =
        [HijriCorrection::DayEarlier, HijriCorrection::None, HijriCorrection::DayLater];
    let (min, max) = (HijriDate::MIN.day_number(), HijriDate::MAX.day_number());
    let last = HijriDate::new(3000, 12, 1).expect("it exists").day_number();
    for correction in CORRECTIONS {
        let off = correction as i32 - 1;
        for shift in -2..=2 {
            for length in [29, 30] {
                let lengths = [length];
                if let Ok(months) = HijriMonths::new(1, 1, min + shift, &lengths) {
                    let months = months.corrected(correction);
                    assert!(months.fields(min + shift + off - 1).is_err());
                    assert_eq!(months.fields(min + shift + off), Ok((1, 1, 1)));
                    assert_eq!(round_trips(&months, min - 9..=min + 90), (91 - shift - off) as usize);
                }
                if let Ok(months) = HijriMonths::new(3000, 12, last + shift, &lengths) {
                    let months = months.corrected(correction);
                    let end = last + shift + off + i32::from(length) - 1;
                    assert_eq!(months.fields(end), Ok((3000, 12, length)));
                    assert!(months.fields(end + 1).is_err());
                    assert_eq!(round_trips(&months, max - 90..=max + 9), (end - max + 91) as usize);
                }
            }
        }
    }
    let error = HijriMonths::new(1, 1, min + 1, &[29]).and_then(|months| months.fields(min)).unwrap_err();
    assert_eq!(error.to_string(), "day number -492148 is not in -492147..=570951");
}

proptest! {
    /// Of months that are accepted all days go both ways; of those that keep near the table, all are accepted.
    #[test]
    fn accepted_months_go_both_ways(
        first in 0..3000 * 12i32,
        shift in -3i32..=3,
        steps in proptest::collection::vec(any::<bool>(), 0..300),
        steered in any::<bool>(),
        correction in 0..3usize,
    ) {
        let table = |index: i32| {
            let date = HijriDate::new(index / 12 + 1, (index % 12) as u8 + 1, 1);
            date.map_or(HijriDate::MAX.day_number() + 1, HijriDate::day_number)
        };
        let start = table(first) + shift;
        let mut next = start;
        let mut near = shift.abs() <= 2;
        let mut lengths = Vec::new();
        for (index, long) in (first + 1..=3000 * 12).zip(steps) {
            let off = next + 29 - table(index);
            let long = if steered { off < -2 || (long && off < 2) } else { long };
            lengths.push(29 + u8::from(long));
            next += 29 + i32::from(long);
            near &= (next - table(index)).abs() <= 2;
        }
        let (year, month) = (first / 12 + 1, (first % 12) as u8 + 1);
        let months = HijriMonths::new(year, month, start, &lengths);
        prop_assert_eq!(months.is_ok(), near);
        if let Ok(months) = months {
            let correction = [HijriCorrection::DayEarlier, HijriCorrection::None, HijriCorrection::DayLater][correction];
            round_trips(&months.corrected(correction), start - 100..=next + 100);
        }
    }

    #[test]
    fn adding_is_the_day_number(day in -492_148i32..570_000, days in -600_000i64..600_000) {
        let date = HijriDate::from_day_number(day).expect("in the calendar");
        let sum = i64::from(day) + days;
        let expected = i32::try_from(sum).ok().and_then(|day| HijriDate::from_day_number(day).ok());
        prop_assert_eq!(date.checked_add_days(days), expected);
        let through = JalaliDate::try_from(date).and_then(HijriDate::try_from);
        prop_assert_eq!(through, Ok(date));
    }
}
