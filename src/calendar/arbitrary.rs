//! Dates for fuzzers: every value is a date of the calendar.

use super::{HijriDate, JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear};
use arbitrary::{Arbitrary, Result, Unstructured};
use chrono::{FixedOffset, NaiveTime};

impl<'a> Arbitrary<'a> for JalaliDate {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let day = bytes.int_in_range(JalaliDate::MIN.day_number()..=JalaliDate::MAX.day_number())?;
        JalaliDate::from_day_number(day).map_err(|_| arbitrary::Error::IncorrectFormat)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, Some(4))
    }
}

impl<'a> Arbitrary<'a> for HijriDate {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let day = bytes.int_in_range(HijriDate::MIN.day_number()..=HijriDate::MAX.day_number())?;
        HijriDate::from_day_number(day).map_err(|_| arbitrary::Error::IncorrectFormat)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, Some(4))
    }
}

impl<'a> Arbitrary<'a> for JalaliMonth {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        JalaliDate::arbitrary(bytes).map(JalaliMonth::of)
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        JalaliDate::size_hint(depth)
    }
}

impl<'a> Arbitrary<'a> for JalaliYear {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        JalaliDate::arbitrary(bytes).map(JalaliYear::of)
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        JalaliDate::size_hint(depth)
    }
}

/// With nanoseconds; no leap second.
impl<'a> Arbitrary<'a> for JalaliDateTime {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let date = JalaliDate::arbitrary(bytes)?;
        let (second, nanosecond) = (bytes.int_in_range(0..=86_399)?, bytes.int_in_range(0..=999_999_999)?);
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond);
        time.map(|time| date.and_time(time)).ok_or(arbitrary::Error::IncorrectFormat)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, Some(12))
    }
}

/// At an offset of whole minutes, up to fourteen hours from UTC.
impl<'a> Arbitrary<'a> for JalaliOffsetDateTime {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let moment = JalaliDateTime::arbitrary(bytes)?;
        let offset = FixedOffset::east_opt(bytes.int_in_range(-840..=840)? * 60);
        offset.map(|offset| moment.and_offset(offset)).ok_or(arbitrary::Error::IncorrectFormat)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, Some(16))
    }
}
