//! Dates for fuzzers: every value is a date of the calendar.

use super::{HijriDate, JalaliDate, JalaliMonth, JalaliYear};
use arbitrary::{Arbitrary, Result, Unstructured};

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
