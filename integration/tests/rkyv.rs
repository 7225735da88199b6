//! The feature `rkyv-08`: what is archived is read again, where it lies too, and a number that is no date is refused.

use chrono::FixedOffset;
use proptest::prelude::*;
use rkyv::rancor::Error;
use rkyv::{Archive, Archived, Deserialize, Serialize, access, from_bytes, to_bytes};
use std::collections::BTreeMap;
use taqvim::calendar::{BorjiDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime, JalaliYear};
use taqvim::{HijriDate, JalaliDate, jalali};

#[derive(Archive, Serialize, Deserialize, PartialEq, PartialOrd, Debug)]
#[rkyv(compare(PartialEq, PartialOrd), derive(Debug))]
struct Invoice {
    issued: JalaliDate,
    paid: Option<JalaliDate>,
    feast: HijriDate,
    decreed: BorjiDate,
    printed: JalaliDateTime,
    sent: JalaliOffsetDateTime,
    month: JalaliMonth,
    year: JalaliYear,
    reminders: Vec<JalaliDate>,
}

fn invoice(issued: JalaliDate, offset: i32) -> Invoice {
    let printed = issued.and_hms_opt(18, 30, 5).expect("a time");
    Invoice {
        issued,
        paid: issued.succ(),
        feast: HijriDate::try_from(issued).unwrap_or(HijriDate::MIN),
        decreed: BorjiDate::new(1299, 12, 3).expect("a day"),
        printed,
        sent: printed.and_offset(FixedOffset::east_opt(offset).expect("an offset")),
        month: issued.year_month(),
        year: JalaliYear::from(issued),
        reminders: vec![jalali!(1403, 12, 30), JalaliDate::MIN, JalaliDate::MAX],
    }
}

#[test]
fn a_struct_is_read_where_it_lies() {
    let written = invoice(jalali!(1404, 8, 29), 12_600);
    let bytes = to_bytes::<Error>(&written).expect("bytes");
    let archived = access::<ArchivedInvoice, Error>(&bytes).expect("an archive");
    assert_eq!(*archived, written);
    assert_eq!(archived.issued, jalali!(1404, 8, 29));
    assert_eq!(archived.issued.to_native(), jalali!(1404, 8, 29).day_number());
    assert!(archived.issued < jalali!(1404, 9, 1) && archived.month > JalaliMonth::new(1404, 7).expect("a month"));
    assert!(
        *archived < invoice(jalali!(1404, 8, 30), 12_600)
            && archived.sent < written.sent.local().and_offset(FixedOffset::west_opt(60).expect("an offset"))
    );
    assert_eq!(from_bytes::<Invoice, Error>(&bytes).expect("an invoice"), written);
}

#[test]
fn a_date_has_four_bytes_and_a_time_twelve() {
    assert_eq!(size_of::<Archived<JalaliDate>>(), 4);
    assert_eq!(size_of::<Archived<JalaliYear>>(), 2);
    assert_eq!(size_of::<Archived<JalaliMonth>>(), 4);
    assert_eq!(size_of::<Archived<JalaliDateTime>>(), 12);
    assert_eq!(size_of::<Archived<JalaliOffsetDateTime>>(), 16);
    assert_eq!(to_bytes::<Error>(&jalali!(1348, 10, 12)).expect("bytes").as_slice(), [1, 0, 0, 0]);
}

#[test]
fn dates_are_keys() {
    let sums = BTreeMap::from([(jalali!(1404, 8, 1), 12_u32), (jalali!(1404, 9, 1), 30)]);
    let bytes = to_bytes::<Error>(&sums).expect("bytes");
    assert_eq!(from_bytes::<BTreeMap<JalaliDate, u32>, Error>(&bytes).expect("a map"), sums);
}

/// What the archive of `number` says as a `T`.
macro_rules! reads {
    ($type:ty, $number:expr) => {
        from_bytes::<$type, Error>(&to_bytes::<Error>(&$number).expect("bytes")).map_err(|error| error.to_string())
    };
}

#[test]
fn the_error_names_the_number_and_its_range() {
    let message = |read: Result<JalaliDateTime, String>| read.expect_err("no time");
    let error = reads!(JalaliDate, i32::MAX).expect_err("no date");
    assert!(error.contains("day number 2147483647 is not in -492268..="), "{error}");
    let error = reads!(JalaliMonth, (1404_u16, 13_u8)).expect_err("no month");
    assert!(error.contains("month 13 is not in 1..=12"), "{error}");
    let error = reads!(JalaliYear, 0_u16).expect_err("no year");
    assert!(error.contains("year 0 is not in 1..=3000"), "{error}");
    let error = message(reads!(JalaliDateTime, (0, 86_400_u32, 0_u32)));
    assert!(error.contains("there is no second 86400 of the day with nanosecond 0"), "{error}");
    let error = message(reads!(JalaliDateTime, (0, 0_u32, 2_000_000_000_u32)));
    assert!(error.contains("nanosecond 2000000000"), "{error}");
    let error = reads!(JalaliOffsetDateTime, (0, 0_u32, 0_u32, -86_400)).expect_err("no offset");
    assert!(error.contains("offset in seconds -86400 is not in -86399..=86399"), "{error}");
    let error = reads!(JalaliOffsetDateTime, (i32::MIN, 0_u32, 0_u32, 0)).expect_err("no date");
    assert!(error.contains("day number"), "{error}");
}

#[test]
fn what_is_no_date_equals_none_and_has_no_order() {
    let bytes = to_bytes::<Error>(&i32::MAX).expect("bytes");
    let archived = access::<Archived<JalaliDate>, Error>(&bytes).expect("a number");
    assert_ne!(*archived, JalaliDate::MAX);
    assert_eq!(archived.partial_cmp(&JalaliDate::MAX), None);
}

#[test]
fn bytes_that_are_cut_are_refused() {
    let bytes = to_bytes::<Error>(&invoice(jalali!(1404, 8, 29), 0)).expect("bytes");
    for length in 0..bytes.len() {
        assert!(access::<ArchivedInvoice, Error>(&bytes[..length]).is_err(), "{length} bytes");
    }
}

proptest! {
    #[test]
    fn every_date_is_read_again(date: JalaliDate, moment: JalaliDateTime, offset in -86_399..=86_399) {
        let written = Invoice { printed: moment, ..invoice(date, offset) };
        let bytes = to_bytes::<Error>(&written).expect("bytes");
        let read = from_bytes::<Invoice, Error>(&bytes).expect("an invoice");
        prop_assert_eq!(read.sent.offset(), written.sent.offset());
        prop_assert_eq!(read, written);
    }

    #[test]
    fn any_number_is_a_date_or_an_error(day: i32, year: u16, month: u8) {
        for day in [day, day % 1_000_000] {
            prop_assert_eq!(reads!(JalaliDate, day).ok(), JalaliDate::from_day_number(day).ok());
            prop_assert_eq!(reads!(HijriDate, day).ok(), HijriDate::from_day_number(day).ok());
            prop_assert_eq!(reads!(BorjiDate, day).ok(), BorjiDate::from_day_number(day).ok());
        }
        for (year, month) in [(year, month), (year % 4000, month % 14)] {
            prop_assert_eq!(reads!(JalaliYear, year).ok(), JalaliYear::new(year.into()).ok());
            prop_assert_eq!(reads!(JalaliMonth, (year, month)).ok(), JalaliMonth::new(year.into(), month).ok());
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..256)) {
        let mut aligned = rkyv::util::AlignedVec::<16>::new();
        aligned.extend_from_slice(&bytes);
        if let Ok(read) = from_bytes::<Invoice, Error>(&aligned) {
            prop_assert!((JalaliDate::MIN..=JalaliDate::MAX).contains(&read.issued));
        }
    }
}
