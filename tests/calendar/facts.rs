//! Every row of data/.

use super::naive::data;
use chrono::NaiveDate;
use taqvim::JalaliDate;
use taqvim::calendar::{BorjiDate, Certainty, JalaliYear};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

fn number<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("a number")
}

#[test]
fn official_leap_years() {
    let rows = data("official_leap_years.csv");
    assert_eq!(rows.len(), 293);
    for row in rows {
        let year = JalaliYear::new(number(&row[0])).expect("in the calendar");
        assert_eq!(NaiveDate::from(year.first_day()), date(&row[1]), "{year}");
        assert_eq!(JalaliDate::try_from(date(&row[1])), Ok(year.first_day()));
        assert_eq!(year.is_leap(), row[2] == "1", "{year}");
        assert_eq!(year.certainty(), Certainty::Official);
    }
}

#[test]
fn borji_months() {
    let mut day = BorjiDate::new(1290, 1, 1).expect("it exists").day_number();
    for row in data("borji_months.csv") {
        for (month, length) in (1..).zip(&row[1..]) {
            for of_month in 1..=number(length) {
                let date = BorjiDate::new(number(&row[0]), month, of_month).expect("it exists");
                assert_eq!(date.day_number(), day, "{date}");
                assert_eq!(BorjiDate::from_day_number(day), Ok(date));
                day += 1;
            }
            assert!(BorjiDate::new(number(&row[0]), month, number::<u8>(length) + 1).is_err());
        }
    }
    assert!(BorjiDate::from_day_number(day).is_err());
}
