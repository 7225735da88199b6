//! Times of day in patterns.

use chrono::{NaiveDateTime, Timelike};
use proptest::prelude::*;
use taqvim::calendar::{JalaliMonth, JalaliOffsetDateTime};
use taqvim::format::{Language, Pattern, ReadErrorKind, ReadField, Style};
use taqvim::numeral::Script;
use taqvim::{JalaliDate, jalali};

fn pattern(text: &str) -> Pattern<'_> {
    Pattern::new(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

const TIMES: [&str; 21] = [
    "%H", "%k", "%I", "%l", "%M", "%S", "%p", "%P", "%f", "%.f", "%.3f", "%.6f", "%.9f", "%R", "%T", "%r", "%-H",
    "%_H", "%-I", "%-M", "%_S",
];

/// What chrono writes for the same specifiers at the same time of day.
#[test]
fn time_specifiers_are_those_of_chrono() {
    let date = jalali!(1395, 6, 9);
    for (hour, minute, second, nanosecond) in
        [(0, 0, 0, 0), (9, 5, 7, 250_000_000), (12, 30, 59, 123_456_000), (23, 59, 59, 1_999_999_999), (18, 5, 0, 1)]
    {
        let moment = date.and_hms_opt(hour, minute, second).unwrap();
        let moment = moment.with_time(moment.time().with_nanosecond(nanosecond).unwrap());
        for specifier in TIMES {
            let chrono = NaiveDateTime::from(moment).format(specifier).to_string();
            let ours = pattern(specifier).format(moment, Style::ENGLISH).to_string();
            assert_eq!(ours, chrono, "{specifier} of {moment}");
        }
    }
}

#[test]
fn languages_and_scripts() {
    let evening = jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap();
    let text = "%A %-d %B %Y ساعت %I:%M:%S %p";
    for (style, written) in [
        (Style::PERSIAN, "جمعه ۲۸ آبان ۱۳۹۵ ساعت ۰۶:۰۵:۰۷ ب.ظ"),
        (Style::DARI, "جمعه ۲۸ عقرب ۱۳۹۵ ساعت ۰۶:۰۵:۰۷ ب.ظ"),
        (Style::PERSIAN.with_script(Script::Latin), "جمعه 28 آبان 1395 ساعت 06:05:07 ب.ظ"),
        (Style::ENGLISH, "Friday 28 Aban 1395 ساعت 06:05:07 PM"),
    ] {
        assert_eq!(pattern(text).format(evening, style).to_string(), written);
        assert_eq!(pattern(text).read_date_time(written, style), Ok(evening));
        assert_eq!(pattern(text).read(written, style), Ok(evening.date()));
    }
    assert_eq!(pattern("%.3f").format(evening, Style::PERSIAN).to_string(), "٫۰۰۰");
    for language in Language::ALL {
        assert_ne!(language.meridiem(false), language.meridiem(true));
    }
}

#[test]
fn what_a_value_lacks_stands_as_its_specifier() {
    let text = "%Y-%m-%d %H:%M:%S%.3f %p %z %:z %A %j";
    let month = JalaliMonth::new(1395, 6).unwrap();
    assert_eq!(pattern(text).format(month, Style::ENGLISH).to_string(), text.replace("%Y-%m", "1395-06"));
    let date = pattern(text).format(jalali!(1395, 6, 9), Style::ENGLISH).to_string();
    assert_eq!(date, "1395-06-09 %H:%M:%S%.3f %p %z %:z Tuesday 164");
    assert!(pattern(text).has_day() && pattern(text).has_time() && pattern(text).has_offset());
    let plain = pattern("%B %Y %q");
    assert!(!plain.has_day() && !plain.has_time() && !plain.has_offset());
}

#[test]
fn months() {
    let month = JalaliMonth::new(1395, 6).unwrap();
    for (text, written) in
        [("%B %Y", "شهریور ۱۳۹۵"), ("%Y/%m", "۱۳۹۵/۰۶"), ("فصل %q سال %Y، ماه %-m", "فصل ۲ سال ۱۳۹۵، ماه ۶")]
    {
        assert_eq!(pattern(text).format(month, Style::PERSIAN).to_string(), written);
        assert_eq!(pattern(text).read_month(written, Style::PERSIAN), Ok(month));
    }
    let error = pattern("%q %m %Y").read_month("1 06 1395", Style::ENGLISH).unwrap_err();
    assert_eq!(error.to_string(), "the quarter at byte 0 is not that of 1395-06-01: found «1»");
    let error = pattern("%m %Y").read_month("13 1395", Style::ENGLISH).unwrap_err();
    assert_eq!(error.to_string(), "month 13 is not in 1..=12 at byte 0");
    assert_eq!(
        pattern("%m %Y").read("06 1395", Style::ENGLISH).unwrap_err().kind(),
        ReadErrorKind::Missing(ReadField::Day)
    );
}

#[test]
fn refused_times() {
    for (text, read, sentence) in [
        ("%F %H:%M", "1395-06-09 24:00", "expected an hour in 0..=23 at byte 11, found «24»"),
        ("%F %H:%M", "1395-06-09 18:60", "expected a minute in 0..=59 at byte 14, found «60»"),
        ("%F %T", "1395-06-09 18:00:61", "expected a second in 0..=60 at byte 17, found «61»"),
        ("%F %I:%M %p", "1395-06-09 13:00 PM", "expected an hour in 1..=12 at byte 11, found «13»"),
        ("%F %I:%M %p", "1395-06-09 01:00 ب.ظ", "expected a.m. or p.m. at byte 17, found «ب»"),
        ("%F %I:%M", "1395-06-09 01:00", "a.m. or p.m. is missing at byte 16"),
        ("%F", "1395-06-09", "an hour is missing at byte 10"),
        ("%F %H %I %p", "1395-06-09 18 07 PM", "expected the same as before at byte 14, found «07»"),
        ("%F %H %p", "1395-06-09 18 AM", "expected the same as before at byte 14, found «AM»"),
        ("%F %T%.3f", "1395-06-09 18:00:00,250", "expected a decimal point at byte 19, found «,»"),
    ] {
        assert_eq!(pattern(text).read_date_time(read, Style::ENGLISH).unwrap_err().to_string(), sentence, "{text}");
    }
    for (text, sentence) in [
        ("%.4f", "expected a specifier at byte 2, found «4»"),
        ("%:x", "expected a specifier at byte 2, found «x»"),
        ("%.z", "expected a specifier at byte 2, found «z»"),
        ("%-p", "expected a specifier at byte 2, found «p»"),
        ("%.", "expected a specifier at byte 2, found the end"),
    ] {
        assert_eq!(Pattern::new(text).unwrap_err().to_string(), sentence, "{text}");
    }
    let error = pattern("%F %T %z").read_offset_date_time("1395-06-09 18:00:00 +9930", Style::ENGLISH).unwrap_err();
    assert_eq!(error.to_string(), "expected an offset like +03:30 at byte 20, found «+»");
}

#[test]
fn an_error_names_the_script() {
    for (text, style, read, sentence) in [
        (
            "%d %B %Y",
            Style::PERSIAN,
            "22 آبان 1399",
            "expected 2 Persian digits of a day at byte 0, found the Latin digits «22»",
        ),
        (
            "%Y/%m/%d",
            Style::ENGLISH,
            "۱۳۹۵/۰۶/۰۹",
            "expected 4 Latin digits of a year at byte 0, found the Persian digits «۱۳۹۵»",
        ),
        (
            "%Y/%-m/%-d",
            Style::PERSIAN,
            "۱۳۹۵/٦/۹",
            "expected Persian digits of a month at byte 9 (character 5), found the Arabic digits «٦»",
        ),
        ("%H", Style::PERSIAN, "18", "expected 2 Persian digits of an hour at byte 0, found the Latin digits «18»"),
        ("%d", Style::PERSIAN, "x", "expected 2 digits of a day at byte 0, found «x»"),
    ] {
        assert_eq!(pattern(text).read(read, style).unwrap_err().to_string(), sentence, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(day in -492_268i32..=603_459, second in 0u32..86_400, nanosecond in 0u32..1_000_000_000, minutes in -840i32..=840) {
        let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond).unwrap();
        let local = JalaliDate::from_day_number(day).unwrap().and_time(time);
        let moment: JalaliOffsetDateTime = local.and_offset(chrono::FixedOffset::east_opt(minutes * 60).unwrap());
        for style in [Style::PERSIAN, Style::ENGLISH, Style::DARI, Style::PASHTO, Style::KURDISH] {
            for text in ["%F %T%.f %:z", "%r%.9f %x %z", "%k %_M %-S %f %Od %B %Y %p %:z", "%l:%M %P %-S%.9f %j %Y%z"] {
                let written = pattern(text).format(moment, style).to_string();
                let read = pattern(text).read_offset_date_time(&written, style);
                prop_assert_eq!(read.map(|read| (read.local(), read.offset())), Ok((local, moment.offset())), "{}", written);
                prop_assert_eq!(pattern(text).read_date_time(&written, style), Ok(local));
            }
        }
    }
}
