//! The feature `rkyv-08`: archives, and archives that were tampered with.

use proptest::prelude::*;
use rkyv::rancor::Error;
use rkyv::{Archive, Deserialize, Serialize};
use taqvim::calendar::{BorjiDate, JalaliDateTime};
use taqvim::{HijriDate, JalaliDate, jalali};

#[derive(Archive, Serialize, Deserialize, PartialEq, Debug)]
struct Row {
    solar: JalaliDate,
    lunar: Option<HijriDate>,
    zodiacal: BorjiDate,
    moments: Vec<JalaliDateTime>,
}

#[test]
fn a_row_comes_back() {
    let row = Row {
        solar: jalali!(1404, 8, 29),
        lunar: HijriDate::try_from(jalali!(1404, 8, 29)).ok(),
        zodiacal: BorjiDate::new(1299, 12, 3).expect("a day"),
        moments: vec![
            jalali!(1, 1, 1).and_hms_opt(0, 0, 0).expect("a time"),
            jalali!(3000, 1, 1).and_hms_opt(23, 59, 59).expect("a time"),
        ],
    };
    let bytes = rkyv::to_bytes::<Error>(&row).expect("an archive");
    assert_eq!(rkyv::from_bytes::<Row, Error>(&bytes).expect("a row"), row);
    // In the archive a date is its day number, which needs no deserialising to be compared.
    let archived = rkyv::access::<ArchivedRow, Error>(&bytes).expect("an archive");
    assert_eq!(archived.solar, row.solar.day_number());
}

#[test]
fn what_is_no_date_is_refused() {
    let bytes = rkyv::to_bytes::<Error>(&i32::MAX).expect("an archive");
    let error = rkyv::from_bytes::<JalaliDate, Error>(&bytes).expect_err("no such day");
    assert!(error.to_string().contains("not in"), "{error}");
    let bytes = rkyv::to_bytes::<Error>(&(0i32, 86_400u32, 0u32)).expect("an archive");
    assert!(rkyv::from_bytes::<JalaliDateTime, Error>(&bytes).is_err());
}

proptest! {
    #[test]
    fn every_date_comes_back(date: JalaliDate) {
        let bytes = rkyv::to_bytes::<Error>(&date).expect("an archive");
        prop_assert_eq!(rkyv::from_bytes::<JalaliDate, Error>(&bytes).ok(), Some(date));
    }
}
