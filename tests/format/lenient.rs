//! Dates as people type them.

use proptest::prelude::*;
use taqvim::calendar::JalaliYear;
use taqvim::format::{Pattern, Style, read_lenient};
use taqvim::{JalaliDate, jalali};

#[test]
fn what_people_type() {
    let reference = JalaliYear::new(1403).ok();
    let date = jalali!(1395, 6, 19);
    for text in [
        "1395/6/19",
        "1395-06-19",
        "1395.6.19",
        "1395 6 19",
        "1395_06_19",
        "1395–06–19",
        "1395 / 06 / 19",
        "۱۳۹۵/۶/۱۹",
        "١٣٩٥/٦/١٩",
        "۱۳95/۰6/1۹",
        "19/6/1395",
        "19/06/95",
        "95/6/19",
        "13950619",
        "۱۳۹۵۰۶۱۹",
        "۱۹ شهریور ۱۳۹۵",
        "۱۹ شهريور ۱۳۹۵",
        "۱۹شهریور۱۳۹۵",
        "۱۹ شهریورماه ۱۳۹۵",
        "۱۹ شهریور\u{200C}ماه سال ۱۳۹۵",
        "19 شهریور 95",
        "۹۵ شهریور ۱۹",
        "شهریور ۱۹، ۱۳۹۵",
        "جمعه ۱۹ شهریور ۱۳۹۵",
        "جمعه، ۱۹ شهریور ۱۳۹۵ هجری شمسی",
        "مورخ ۱۹ شهریور ۱۳۹۵",
        "۱۹ام شهریور ۱۳۹۵",
        "نوزدهم شهریور یک هزار و سیصد و نود و پنج",
        "نوزدهم شهریور هزار و سیصد و نود و پنج",
        "نوزده شهریور نود و پنج",
        "19 Shahrivar 1395",
        "19th of shahrivar 1395",
        "Shahrivar 19, 1395",
        "Friday 19 Sha 1395",
        "Fri, 19 SHAHRIVAR 1395",
        "۱۹ سنبله ۱۳۹۵",
        "۱۹ وږي ۱۳۹۵",
        "ھەینی ١٩ خەرمانان ١٣٩٥",
        "\u{200F}۱۳۹۵/۰۶/۱۹\u{200E}",
    ] {
        assert_eq!(read_lenient(text, reference), Ok(date), "{text}");
    }
    for text in
        ["سه\u{200C}شنبه ۹ شهریور ۱۳۹۵", "سه شنبه ۹ شهریور ۱۳۹۵", "سهشنبه ۹ شهریور ۱۳۹۵", "۹ شهریور ۱۳۹۵، سه شنبه"]
    {
        assert_eq!(read_lenient(text, None), Ok(jalali!(1395, 6, 9)), "{text}");
    }
    assert_eq!(read_lenient("پنج شنبه ۱۱ آبان ۹۶", reference), Ok(jalali!(1396, 8, 11)));
    assert_eq!(read_lenient("۱۱ ابان ۹۶", reference), Ok(jalali!(1396, 8, 11)));
    assert_eq!(read_lenient("01/02/03", reference), Ok(jalali!(1401, 2, 3)));
    assert_eq!(read_lenient("0395/02/03", None), Ok(jalali!(395, 2, 3)));
}

#[test]
fn any_separator() {
    let date = Ok(jalali!(1395, 6, 19));
    for separator in [
        "/", "\\", "-", ".", "_", ",", "،", " ", "\t", "\u{60D}", "\u{2044}", "\u{2215}", "\u{FF0F}", "\u{2013}",
        "\u{2212}", "\u{FF0D}", ":", "|", "*", "·", "؛", "+", "~", "=", "#", "•", "→",
    ] {
        for text in [
            format!("1395{separator}06{separator}19"),
            format!("۱۹{separator}۶{separator}۱۳۹۵"),
            format!("1395 {separator} 6 {separator}\u{200F}19"),
            format!("۱۹{separator}شهریور{separator}۱۳۹۵"),
            format!("جمعه{separator} ۱۹ شهریور ۱۳۹۵"),
            format!("تاریخ{separator} ۱۳۹۵/۰۶/۱۹"),
        ] {
            assert_eq!(read_lenient(&text, None), date, "{text}");
        }
    }
    // A two-digit year has the usual ones only: «10:05:30» is a time.
    let reference = JalaliYear::new(1403).ok();
    for separator in ["/", "-", ".", "\u{60D}", "\u{2212}", " "] {
        assert_eq!(read_lenient(&format!("95{separator}6{separator}19"), reference), date);
    }
}

#[test]
fn signs_that_separate_nothing() {
    let reference = JalaliYear::new(1403).ok();
    for (text, sentence) in [
        ("10:05:30", "expected a stroke, a dash, a point or a space at byte 2, found «:»"),
        ("5*6*7", "expected a stroke, a dash, a point or a space at byte 1, found «*»"),
        ("95|6|19", "expected a stroke, a dash, a point or a space at byte 2, found «|»"),
        ("۱۲:۳۰ شهریور", "expected a stroke, a dash, a point or a space at byte 4 (character 2), found «:»"),
        ("19:06 1395", "expected the same separator at byte 2, found «:»"),
        ("1395/06:19", "expected the same separator at byte 7, found «:»"),
        ("1395(06)19", "expected the same separator at byte 7, found «)»"),
        ("1395::06::19", "expected a day, a month or a year at byte 5, found «:»"),
        ("1395:/06:/19", "expected a day, a month or a year at byte 5, found «/»"),
        ("1395-:06-:19", "expected a day, a month or a year at byte 5, found «:»"),
        (":1395:06:19", "expected a day, a month or a year at byte 0, found «:»"),
        ("1395:06:19:", "expected the end at byte 10, found «:»"),
        ("(1395/06/19)", "expected a day, a month or a year at byte 0, found «(»"),
        ("-1395/06/19", "expected a day, a month or a year at byte 0, found «-»"),
        ("\u{2212}۱۳۹۵/۰۶/۱۹", "expected a day, a month or a year at byte 0, found «\u{2212}»"),
        ("1395x06x19", "expected a day, a month or a year at byte 4, found «x»"),
        ("1395½06½19", "expected a day, a month or a year at byte 4, found «½»"),
        ("1395\u{7}06\u{7}19", "expected a day, a month or a year at byte 4, found U+0007"),
        ("1395\u{FFFD}06\u{FFFD}19", "expected a day, a month or a year at byte 4, found «\u{FFFD}»"),
        (
            "1395|06|19 12:30",
            "expected the end at byte 11, found the time of day «12»: read_lenient_date_time reads it",
        ),
    ] {
        assert_eq!(read_lenient(text, reference).unwrap_err().to_string(), sentence, "{text}");
    }
}

#[test]
fn refused_texts() {
    for (text, sentence) in [
        ("", "a date is missing at byte 0"),
        ("  ", "a date is missing at byte 2"),
        ("۱۳۹۵", "a month is missing at byte 8 (character 4)"),
        ("۱۳۹۵/۶", "a day is missing at byte 11 (character 6)"),
        ("شهریور ۱۳۹۵", "a day is missing at byte 21 (character 11)"),
        ("۱۹ شهریور", "a year is missing at byte 17 (character 9)"),
        ("95/6/19", "the two-digit year «95» at byte 0 needs a reference year"),
        ("نوزدهم شهریور نود و پنج", "the two-digit year «نود» at byte 26 (character 14) needs a reference year"),
        ("1395/13/19", "month 13 is not in 1..=12 at byte 5"),
        ("1404/12/30", "day 30 is not in 1..=29 at byte 8"),
        ("1395/6/500", "day 500 is not in 1..=31 at byte 7"),
        ("1395/6/19/20", "expected the end at byte 10, found «20»"),
        ("1395/6/19 کتاب", "expected a day, a month or a year at byte 10, found «کتاب»"),
        ("1395/6/19!", "expected the end at byte 9, found «!»"),
        ("1395/6/19 :", "expected the end at byte 10, found «:»"),
        ("۱۹ ۲۰ شهریور ۱۳۹۵", "expected the end at byte 23 (character 13), found «۱۳۹۵»"),
        ("123456789", "expected at most eight digits at byte 0, found «123456789»"),
        ("شنبه ۱۹ شهریور ۱۳۹۵", "the weekday at byte 0 is not that of 1395-06-19: found «شنبه»"),
        ("۱۹ شهریور مهر ۱۳۹۵", "expected a day or a year at byte 18 (character 10), found «مهر»"),
        ("شنبه یکشنبه", "expected a day, a month or a year at byte 9 (character 5), found «یکشنبه»"),
        ("دو و نیم شهریور ۱۳۹۵", "expected a whole number at byte 0, found «دو»"),
        ("99999999", "year 9999 is not in 1..=3000 at byte 0"),
    ] {
        assert_eq!(read_lenient(text, None).unwrap_err().to_string(), sentence, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(day in -492_268i32..=603_459) {
        let date = JalaliDate::from_day_number(day).unwrap();
        for pattern in [Pattern::ISO, Pattern::SLASHED, Pattern::LONG, Pattern::FULL, Pattern::WORDS] {
            for style in [Style::PERSIAN, Style::ENGLISH, Style::DARI, Style::PASHTO, Style::KURDISH] {
                let read = read_lenient(&pattern.format(date, style).to_string(), None);
                match date.year() {
                    // A year below 100 in words has no century; those of the kings are others of the sun.
                    ..=99 | 2535..=2537 => {}
                    // Without a name it is a Gregorian date.
                    1500..=2100 if [Pattern::ISO, Pattern::SLASHED].contains(&pattern) => prop_assert!(read.is_err()),
                    _ => prop_assert_eq!(read, Ok(date)),
                }
            }
        }
    }

    #[test]
    fn any_text(text in "\\PC{0,30}|[۰-۹0-9/ .شهریومهردینود\u{200C}-]{0,30}") {
        if let Err(error) = read_lenient(&text, JalaliYear::new(1400).ok()) {
            prop_assert!(text.is_char_boundary(error.at()), "{error}");
        }
    }
}
