//! The zodiacal months.

use chrono::NaiveDate;
use taqvim::calendar::BorjiDate;
use taqvim::{JalaliDate, Weekday, jalali};

#[test]
fn both_calendars_share_their_years() {
    for year in 1290..=1303 {
        let first = BorjiDate::new(year, 1, 1).expect("it exists");
        assert_eq!(JalaliDate::from(first), JalaliDate::new(year, 1, 1).expect("it exists"));
    }
}

#[test]
fn every_day_passes_through() {
    for day in jalali!(1290, 1, 1).days_until(jalali!(1304, 1, 1)) {
        let borji = BorjiDate::try_from(day).expect("in the calendar");
        assert_eq!(JalaliDate::from(borji), day);
        assert_eq!(NaiveDate::from(borji), NaiveDate::from(day));
        assert_eq!(borji.weekday(), day.weekday());
        assert_eq!(borji.to_string().parse(), Ok(borji));
    }
    assert!(BorjiDate::try_from(jalali!(1304, 1, 1)).is_err());
    assert!(BorjiDate::try_from(jalali!(1289, 12, 29)).is_err());
}

#[test]
fn coup_of_1299() {
    let coup = BorjiDate::new(1299, 12, 3).expect("it exists");
    assert_eq!(NaiveDate::from(coup).to_string(), "1921-02-21");
    assert_eq!(coup.weekday(), Weekday::Monday);
}
