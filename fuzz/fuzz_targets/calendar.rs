//! Arithmetic of the calendars on any numbers: nothing panics, days and fields agree both ways, differences add up.
#![no_main]

use arbitrary::{Arbitrary as _, Unstructured};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use taqvim::{Calendar, HijriDate, JalaliDate};

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let (Ok(year), Ok(month), Ok(day), Ok(number)) =
        (i32::arbitrary(&mut u), u8::arbitrary(&mut u), u8::arbitrary(&mut u), i32::arbitrary(&mut u))
    else {
        return;
    };
    for calendar in [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri] {
        for year in [year, year % 3001] {
            if let Ok(at) = calendar.day_number(year, month, day) {
                assert_eq!(calendar.fields(at), Ok((year, month, day)));
            }
        }
        for number in [number, number % 2_000_000] {
            if let Ok((year, month, day)) = calendar.fields(number) {
                assert_eq!(calendar.day_number(year, month, day), Ok(number));
            }
        }
    }
    let (Ok(a), Ok(b), Ok(lunar)) =
        (JalaliDate::arbitrary(&mut u), JalaliDate::arbitrary(&mut u), HijriDate::arbitrary(&mut u))
    else {
        return;
    };
    for date in [a, b] {
        let day = NaiveDate::from(date);
        assert_eq!(JalaliDate::try_from(day), Ok(date));
        assert_eq!(date.to_string().parse(), Ok(date));
        assert_eq!(date.succ().and_then(|next| next.pred()), date.succ().map(|_| date));
    }
    assert_eq!(HijriDate::try_from(NaiveDate::from(lunar)), Ok(lunar));
    assert_eq!((a < b), NaiveDate::from(a) < NaiveDate::from(b));
    let days = i64::arbitrary(&mut u).unwrap_or(0);
    for days in [days, days % 1_000_000] {
        if let Some(later) = a.checked_add_days(days) {
            assert_eq!(later.checked_sub_days(days), Some(a));
        }
    }
});
