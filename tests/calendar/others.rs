//! The conversions with other crates, on every day that both know.

#[cfg(any(feature = "jiff-1", feature = "time-03", feature = "icu-2", feature = "arbitrary"))]
use taqvim::JalaliDate;

#[cfg(feature = "jiff-1")]
#[test]
fn jiff_both_ways() {
    for date in JalaliDate::MIN.iter_days() {
        let other = jiff::civil::Date::from(date);
        assert_eq!(JalaliDate::try_from(other), Ok(date));
        assert_eq!(other.weekday().to_monday_one_offset() as u8, date.weekday().iso_number());
    }
    assert!(JalaliDate::try_from(jiff::civil::Date::MIN).is_err());
    assert!(JalaliDate::try_from(jiff::civil::Date::MAX).is_err());
}

#[cfg(feature = "time-03")]
#[test]
fn time_both_ways() {
    for date in JalaliDate::MIN.iter_days() {
        let other = time::Date::from(date);
        assert_eq!(JalaliDate::try_from(other), Ok(date));
        assert_eq!(other.weekday().number_from_monday(), date.weekday().iso_number());
    }
    assert!(JalaliDate::try_from(time::Date::MIN).is_err());
    assert!(JalaliDate::try_from(time::Date::MAX).is_err());
}

#[cfg(feature = "icu-2")]
#[test]
fn icu_both_ways() {
    use icu_calendar::{Date, cal::Persian};
    for date in JalaliDate::MIN.iter_days() {
        let other = Date::<Persian>::from(date);
        assert_eq!(JalaliDate::try_from(other), Ok(date));
    }
    assert!(JalaliDate::try_from(Date::try_new_persian(3001, 1, 1).unwrap()).is_err());
    assert!(JalaliDate::try_from(Date::try_new_gregorian(622, 3, 20).unwrap()).is_err());
}

#[cfg(feature = "arbitrary")]
#[test]
fn arbitrary_bytes_are_dates() {
    use arbitrary::{Arbitrary, Unstructured};
    for seed in 0..10_000u32 {
        let bytes = seed.wrapping_mul(0x9E37_79B9).to_le_bytes();
        assert!(JalaliDate::arbitrary(&mut Unstructured::new(&bytes)).is_ok());
        assert!(taqvim::HijriDate::arbitrary(&mut Unstructured::new(&bytes)).is_ok());
    }
}
