//! The sentences of the errors.

use taqvim::calendar::{BorjiDate, Field, JalaliMonth, JalaliYear};
use taqvim::{Calendar, HijriDate, JalaliDate, RangeError};

#[test]
fn ranges() {
    let jalali = |year, month, day| JalaliDate::new(year, month, day).unwrap_err().to_string();
    assert_eq!(jalali(0, 1, 1), "year 0 is not in 1..=3000");
    assert_eq!(jalali(-1, 1, 1), "year -1 is not in 1..=3000");
    assert_eq!(jalali(3001, 1, 1), "year 3001 is not in 1..=3000");
    assert_eq!(jalali(i32::MIN, 1, 1), "year -2147483648 is not in 1..=3000");
    assert_eq!(jalali(1395, 0, 1), "month 0 is not in 1..=12");
    assert_eq!(jalali(1395, 13, 1), "month 13 is not in 1..=12");
    assert_eq!(jalali(1395, 1, 0), "day 0 is not in 1..=31");
    assert_eq!(jalali(1395, 6, 32), "day 32 is not in 1..=31");
    assert_eq!(jalali(1395, 7, 31), "day 31 is not in 1..=30");
    assert_eq!(jalali(1395, 12, 31), "day 31 is not in 1..=30");
    assert_eq!(jalali(1404, 12, 30), "day 30 is not in 1..=29");
    assert_eq!(jalali(1404, 12, 255), "day 255 is not in 1..=29");
    let sentence = |result: Result<JalaliDate, RangeError>| result.unwrap_err().to_string();
    assert_eq!(sentence(JalaliDate::from_ordinal(1396, 366)), "day of the year 366 is not in 1..=365");
    assert_eq!(sentence(JalaliDate::from_ordinal(1396, 0)), "day of the year 0 is not in 1..=365");
    assert_eq!(sentence(JalaliDate::from_day_number(i32::MIN)), "day number -2147483648 is not in -492268..=603459");
    assert_eq!(HijriDate::new(1448, 12, 31).unwrap_err().to_string(), "day 31 is not in 1..=29");
    assert_eq!(BorjiDate::new(1299, 12, 31).unwrap_err().to_string(), "day 31 is not in 1..=30");
    assert_eq!(JalaliYear::from_imperial(1180).unwrap_err().to_string(), "year 1180 is not in 1181..=4180");
    for calendar in [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri] {
        let (first, last) = calendar.years().into_inner();
        let outside = [first - 1, last + 1].map(|year| calendar.day_number(year, 1, 1).unwrap_err().to_string());
        assert_eq!(outside, [first - 1, last + 1].map(|year| format!("year {year} is not in {first}..={last}")));
        assert!(calendar.day_number(first, 1, 1).is_ok() && calendar.day_number(last, 12, 29).is_ok());
    }
    assert_eq!(Calendar::Gregorian.day_number(2015, 2, 29).unwrap_err().to_string(), "day 29 is not in 1..=28");
}

#[test]
fn range_errors_tell_their_parts() {
    let error = JalaliDate::new(1404, 12, 30).unwrap_err();
    assert_eq!((error.field(), error.value(), error.min(), error.max()), (Field::Day, 30, 1, 29));
    assert!(size_of::<RangeError>() <= 24);
}

#[test]
fn figures() {
    let date = JalaliDate::new(1395, 6, 9);
    for text in ["1395-06-09", "1395/6/9", "1395.06.9", "1395-6-09", "۱۳۹۵/۰۶/۰۹", "١٣٩٥/٦/٩", "۱۳95/6/۹"]
    {
        assert_eq!(text.parse::<JalaliDate>().ok(), date.ok(), "{text}");
    }
    assert_eq!("1437/12/7".parse::<HijriDate>().ok(), HijriDate::new(1437, 12, 7).ok());
    assert_eq!("1299.12.3".parse::<BorjiDate>().ok(), BorjiDate::new(1299, 12, 3).ok());
    for text in ["1395-06", "1395/6", "۱۳۹۵.۶"] {
        assert_eq!(text.parse::<JalaliMonth>().ok(), JalaliMonth::new(1395, 6).ok(), "{text}");
    }
    for (text, year) in [("1395", 1395), ("۷", 7), ("٠٠٠١", 1)] {
        assert_eq!(text.parse::<JalaliYear>().ok(), JalaliYear::new(year).ok(), "{text}");
    }
    for text in ["", "13950", "-1395", "1395 ", "0"] {
        assert!(text.parse::<JalaliYear>().is_err(), "{text}");
    }
    for (text, sentence) in [
        ("", "expected a digit at byte 0"),
        ("1395", "expected -, / or . at byte 4"),
        ("1395/06-19", "expected the same separator at byte 7"),
        ("95/06/19", "expected a digit at byte 2"),
        ("19/06/1395", "expected a digit at byte 2"),
        ("13950619", "expected -, / or . at byte 4"),
        ("1395/6/190", "expected the end at byte 9"),
        ("1395/6/19 ", "expected the end at byte 9"),
        ("1395//19", "expected a digit at byte 5"),
        ("۱۳۹۵ شهریور", "expected -, / or . at byte 8"),
    ] {
        let hint = "; taqvim::format::read_lenient reads dates as people type them";
        assert_eq!(text.parse::<JalaliDate>().unwrap_err().to_string(), format!("{sentence}{hint}"), "{text}");
        assert!(text.parse::<HijriDate>().is_err() && text.parse::<BorjiDate>().is_err(), "{text}");
    }
    assert_eq!("1395/7/31".parse::<JalaliDate>().unwrap_err().to_string(), "day 31 is not in 1..=30");
}

#[test]
fn iso_text() {
    for (text, sentence) in [
        ("", "expected a digit at byte 0"),
        ("1395", "expected a hyphen at byte 4"),
        ("1395/06/19", "expected a hyphen at byte 4"),
        ("95-06-19", "expected a digit at byte 2"),
        ("1395-06-1", "expected a digit at byte 9"),
        ("1395-06-190", "expected the end at byte 10"),
        ("1395-06-19 ", "expected the end at byte 10"),
        (" 1395-06-19", "expected a digit at byte 0"),
        ("+395-06-19", "expected a digit at byte 0"),
        ("۱۳۹۵-۰۶-۱۹", "expected a digit at byte 0"),
        ("1395-07-31", "day 31 is not in 1..=30"),
        ("0000-01-01", "year 0 is not in 1..=3000"),
    ] {
        assert_eq!(JalaliDate::parse_iso(text).unwrap_err().to_string(), sentence, "{text}");
        assert!(HijriDate::parse_iso(text).is_err());
    }
    for (text, sentence) in [
        ("1395", "expected a hyphen at byte 4"),
        ("1395-6", "expected a digit at byte 6"),
        ("1395-06-", "expected the end at byte 7"),
        ("1395-06-19", "expected the end at byte 7"),
        ("1395-۰", "expected a digit at byte 5"),
        ("1395-00", "month 0 is not in 1..=12"),
    ] {
        assert_eq!(JalaliMonth::parse_iso(text).unwrap_err().to_string(), sentence, "{text}");
    }
}

#[test]
fn text_follows_the_width() {
    let date = taqvim::jalali!(1395, 6, 19);
    assert_eq!(format!("{date:>12}|{date:<12}|{date:?}"), "  1395-06-19|1395-06-19  |1395-06-19");
    assert_eq!(taqvim::jalali!(7, 1, 1).to_string(), "0007-01-01");
}
