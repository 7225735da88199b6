//! Dates as people type them in every spelling, of every calendar, with a time; and what is said of those that are none.

use chrono::NaiveTime;
use proptest::prelude::*;
use taqvim::calendar::JalaliYear;
use taqvim::format::{
    Expected, Pattern, ReadErrorKind, ReadField, Style, read_any, read_any_in, read_fixed, read_lenient,
    read_lenient_date_time,
};
use taqvim::{Calendar, JalaliDate, Weekday, jalali};

#[test]
fn every_spelling_that_the_finder_knows() {
    for (text, date) in [
        ("۲ مرداد ۱۴۰۱ ه.ش", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ ه.ش.", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ ه. ش.", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ هـ.ش", jalali!(1401, 5, 2)),
        ("۱۴۰۱/۵/۲ ه\u{200D}.ش.", jalali!(1401, 5, 2)),
        ("۱۴۰۱/۵/۲ ه\u{200C}ش", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ هجری شمسی", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ هجری خورشیدی", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ هجری", jalali!(1401, 5, 2)),
        ("۲ مرداد ۱۴۰۱ ش", jalali!(1401, 5, 2)),
        ("Mordad 2, 1401 AP", jalali!(1401, 5, 2)),
        ("Mordad 2, 1401 A.P.", jalali!(1401, 5, 2)),
        ("2 Mordad 1401 SH", jalali!(1401, 5, 2)),
        ("2 Amordaad 1401", jalali!(1401, 5, 2)),
        ("5 Khordaad 1401", jalali!(1401, 3, 5)),
        ("5 Aabaan 1401", jalali!(1401, 8, 5)),
        ("5 Aazar 1401", jalali!(1401, 9, 5)),
        ("5 ordibehesht 1401", jalali!(1401, 2, 5)),
        ("5 Urdibihisht 1401", jalali!(1401, 2, 5)),
        ("5 Khurdad 1401", jalali!(1401, 3, 5)),
        ("29 Aban 1404", jalali!(1404, 8, 29)),
        ("5 اردی بهشت ۱۴۰۱", jalali!(1401, 2, 5)),
        ("5 اردی\u{200C}بهشت ۱۴۰۱", jalali!(1401, 2, 5)),
        ("5 امرداد ۱۴۰۱", jalali!(1401, 5, 5)),
        ("5 اسپند ۱۴۰۱", jalali!(1401, 12, 5)),
        ("5 Hamal 1401", jalali!(1401, 1, 5)),
        ("5 Sawr 1401", jalali!(1401, 2, 5)),
        ("5 Jawza 1401", jalali!(1401, 3, 5)),
        ("5 Saratan 1401", jalali!(1401, 4, 5)),
        ("5 Asad 1401", jalali!(1401, 5, 5)),
        ("5 Sunbula 1401", jalali!(1401, 6, 5)),
        ("5 Mizan 1401", jalali!(1401, 7, 5)),
        ("5 Aqrab 1401", jalali!(1401, 8, 5)),
        ("5 Qaws 1401", jalali!(1401, 9, 5)),
        ("5 Jadi 1401", jalali!(1401, 10, 5)),
        ("5 Dalw 1401", jalali!(1401, 11, 5)),
        ("5 Hut 1401", jalali!(1401, 12, 5)),
        ("۳شنبه ۴ مرداد ۱۴۰۱", jalali!(1401, 5, 4)),
        ("3 شنبه ۴ مرداد ۱۴۰۱", jalali!(1401, 5, 4)),
        ("پنج\u{200C}شنبه ۶ مرداد ۱۴۰۱", jalali!(1401, 5, 6)),
        ("panjshanbe 6 Mordad 1401", jalali!(1401, 5, 6)),
        ("جمعه مورخ ۷ مرداد ۱۴۰۱", jalali!(1401, 5, 7)),
        ("آدینه ۷ مرداد ۱۴۰۱", jalali!(1401, 5, 7)),
        ("به تاریخ ۷ مرداد ۱۴۰۱", jalali!(1401, 5, 7)),
        ("یازده مهر هزاروچهارصد", jalali!(1400, 7, 11)),
        ("یازدهم مهر هزاروسیصدونودوپنج", jalali!(1395, 7, 11)),
        ("یازده مهر هزار و چهارصد و یک", jalali!(1401, 7, 11)),
        ("بیست ویکم مهر سال یک هزار و چهارصد", jalali!(1400, 7, 21)),
        ("۲۸ مرداد ۲۵۳۵ شاهنشاهی", jalali!(1355, 5, 28)),
        ("۲۵۳۶/۱/۲", jalali!(1356, 1, 2)),
        ("2 Farvardin 2537", jalali!(1357, 1, 2)),
        ("۲۴۹۹/۱/۲ شاهنشاهی", jalali!(1319, 1, 2)),
        ("27/02/1364", jalali!(1364, 2, 27)),
        ("13910826", jalali!(1391, 8, 26)),
        // An era says what a year does not.
        ("۲۰۱۸/۳/۱۲ شمسی", jalali!(2018, 3, 12)),
    ] {
        assert_eq!(read_lenient(text, None), Ok(date), "{text}");
        let any = read_any(text, None).map(|any| (any.calendar(), any.jalali()));
        assert_eq!(any, Ok((Calendar::Jalali, Ok(date))), "{text}");
    }
}

#[test]
fn a_reference_year_fills_in_what_is_missing() {
    let reference = JalaliYear::new(1404).ok();
    for (text, date) in [
        ("۱۵ آذر", jalali!(1404, 9, 15)),
        ("15 Azar", jalali!(1404, 9, 15)),
        ("شنبه ۱۵ آذر", jalali!(1404, 9, 15)),
        ("پانزدهم آذر", jalali!(1404, 9, 15)),
        ("آذر ۱۵", jalali!(1404, 9, 15)),
        ("۱۵ آذر ۰۳", jalali!(1403, 9, 15)),
    ] {
        assert_eq!(read_lenient(text, reference), Ok(date), "{text}");
    }
    for (text, kind) in [
        ("آذر", ReadErrorKind::Missing(ReadField::Day)),
        ("آذر ۱۴۰۴", ReadErrorKind::Missing(ReadField::Day)),
        ("۱۴۰۴/۹", ReadErrorKind::Missing(ReadField::Day)),
        ("15/9", ReadErrorKind::Missing(ReadField::Year)),
        // A Jalali year says nothing of another calendar's months.
        ("15 November", ReadErrorKind::Missing(ReadField::Year)),
        ("۱۵ رجب", ReadErrorKind::Missing(ReadField::Year)),
    ] {
        assert_eq!(read_lenient(text, reference).unwrap_err().kind(), kind, "{text}");
    }
    let error = read_lenient("یکشنبه ۱۵ آذر", reference).unwrap_err();
    let date = jalali!(1404, 9, 15);
    assert_eq!(error.kind(), ReadErrorKind::Contradiction { field: ReadField::Weekday, date });
    assert_eq!(date.weekday(), Weekday::Saturday);
    assert_eq!(error.persian().to_string(), "روز هفته با تاریخ ۱۴۰۴/۰۹/۱۵ نمی\u{200C}خواند؛ آن روز شنبه است.");
}

#[test]
fn other_calendars_are_never_jalali_dates() {
    for (text, calendar, fields) in [
        ("2018/03/12", Calendar::Gregorian, (2018, 3, 12)),
        ("2025-11-20", Calendar::Gregorian, (2025, 11, 20)),
        ("۲۰۲۵/۱۱/۲۰", Calendar::Gregorian, (2025, 11, 20)),
        ("20251120", Calendar::Gregorian, (2025, 11, 20)),
        ("20.11.2025", Calendar::Gregorian, (2025, 11, 20)),
        ("11/20/2025", Calendar::Gregorian, (2025, 11, 20)),
        ("1900-01-01", Calendar::Gregorian, (1900, 1, 1)),
        ("1500-01-01", Calendar::Gregorian, (1500, 1, 1)),
        ("2100/12/31", Calendar::Gregorian, (2100, 12, 31)),
        ("20 November 2025", Calendar::Gregorian, (2025, 11, 20)),
        ("Thu, Nov 20, 2025", Calendar::Gregorian, (2025, 11, 20)),
        ("۲۰ نوامبر ۲۰۲۵", Calendar::Gregorian, (2025, 11, 20)),
        ("۲۰ نوامبر ۲۰۲۵ میلادی", Calendar::Gregorian, (2025, 11, 20)),
        ("۲۰۲۵/۱۱/۲۰ میلادی", Calendar::Gregorian, (2025, 11, 20)),
        ("12 March 1350 AD", Calendar::Gregorian, (1350, 3, 12)),
        ("۱۲ رجب ۱۴۴۶", Calendar::Hijri, (1446, 7, 12)),
        ("12 Rajab 1446 AH", Calendar::Hijri, (1446, 7, 12)),
        ("۱۴۴۶/۷/۱۲ ه.ق", Calendar::Hijri, (1446, 7, 12)),
        ("۲۹ جمادی الاول ۱۴۴۷ هجری قمری", Calendar::Hijri, (1447, 5, 29)),
    ] {
        let any = read_any(text, None).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((any.calendar(), any.fields()), (calendar, fields), "{text}");
        let kind = read_lenient(text, None).map_err(|error| error.kind());
        assert_eq!(kind, Err(ReadErrorKind::OtherCalendar { calendar, jalali: any.jalali().ok() }), "{text}");
    }
    assert_eq!(
        read_lenient("2025-13-01", None).unwrap_err().to_string(),
        "month 13 is not in 1..=12 at byte 5",
        "a Gregorian date that there is not"
    );
    for text in ["۳ مرداد ۱۴۰۲ میلادی", "12 March 1402 AP", "۱۲ رجب ۱۴۴۶ شمسی"] {
        assert_eq!(read_any(text, None).map_err(|error| error.kind()), Err(ReadErrorKind::EraMismatch), "{text}");
    }
    assert_eq!(read_any_in("1447-05-28", Calendar::Hijri, None).map(|any| any.fields()), Ok((1447, 5, 28)));
    assert_eq!(
        read_any_in("20 Nov 2025", Calendar::Jalali, None).map_err(|error| error.kind()),
        Err(ReadErrorKind::EraMismatch)
    );
}

#[test]
fn a_time_after_the_date() {
    let at = |hour, minute, second| jalali!(1397, 2, 31).and_hms_opt(hour, minute, second).unwrap();
    for (text, moment) in [
        ("1397-02-31 09:05:07", at(9, 5, 7)),
        ("1397-02-31T09:05:07", at(9, 5, 7)),
        ("1397/2/31 9:05", at(9, 5, 0)),
        ("۱۳۹۷/۲/۳۱ - ۹:۰۵", at(9, 5, 0)),
        ("۱۳۹۷/۲/۳۱، ساعت ۹:۰۵", at(9, 5, 0)),
        ("۳۱ اردیبهشت ۱۳۹۷ ساعت ۹", at(9, 0, 0)),
        ("دوشنبه ۳۱ اردیبهشت ۱۳۹۷ در ساعت ۲۱:۳۰", at(21, 30, 0)),
        ("۱۳۹۷/۲/۳۱ ۹:۰۵ ب.ظ", at(21, 5, 0)),
        ("۱۳۹۷/۲/۳۱ ۹:۰۵ ق.ظ.", at(9, 5, 0)),
        ("۱۳۹۷/۲/۳۱ ۱۲:۰۵ ق.ظ", at(0, 5, 0)),
        ("31 Ordibehesht 1397, 9:05 PM", at(21, 5, 0)),
        ("31 Ordibehesht 1397 9 pm", at(21, 0, 0)),
        ("13970231 09:05", at(9, 5, 0)),
        ("31/2/1397 23:59:59", at(23, 59, 59)),
    ] {
        assert_eq!(read_lenient_date_time(text, None), Ok(moment), "{text}");
        assert_eq!(read_any(text, None).map(|any| any.time()), Ok(Some(moment.time())), "{text}");
        assert_eq!(read_lenient(text, None).map_err(|error| error.kind()), Err(ReadErrorKind::TimeOfDay), "{text}");
    }
    let zoned = read_any("2018-02-11T09:45:30.125Z", None).unwrap();
    assert_eq!(
        (zoned.jalali(), zoned.time()),
        (Ok(jalali!(1396, 11, 22)), NaiveTime::from_hms_milli_opt(9, 45, 30, 125))
    );
    for (text, seconds) in [
        ("1402-03-17T20:11:09Z", 0),
        ("1402-03-17T20:11:09+03:30", 12_600),
        ("1402-03-17 20:11:09 +0330", 12_600),
        ("1402-03-17T20:11:09-05", -18_000),
    ] {
        let offset = read_any(text, None).unwrap().offset().unwrap();
        assert_eq!(offset.local_minus_utc(), seconds, "{text}");
        let kind = read_lenient_date_time(text, None).map_err(|error| error.kind());
        assert_eq!(kind, Err(ReadErrorKind::Offset), "{text}");
    }
    for (text, sentence) in [
        ("1397/2/31 25:00", "expected an hour in 0..=23 at byte 10, found «25»"),
        ("1397/2/31 13:00 PM", "expected an hour in 1..=12 at byte 10, found «13»"),
        ("1397/2/31 12:60", "expected a minute in 0..=59 at byte 13, found «60»"),
        ("1397/2/31 12:00:61", "expected a second in 0..=60 at byte 16, found «61»"),
        ("1397/2/31 12:00 کتاب", "expected the end at byte 16, found «کتاب»"),
        ("1397/2/31 12:00+99:00", "expected an offset like +03:30 at byte 15, found «+»"),
        ("1397/2/31 9", "expected the end at byte 10, found «9»"),
        ("1397/2/31", "an hour is missing at byte 9"),
    ] {
        assert_eq!(read_lenient_date_time(text, None).unwrap_err().to_string(), sentence, "{text}");
    }
}

#[test]
fn errors_say_what_and_where() {
    for (text, kind, at, char_at, found) in [
        ("32/1/1404", None, 0, 0, "32"),
        ("۳۲/۱/۱۴۰۴", None, 0, 0, "۳۲"),
        ("۱۴۰۴/۱۳/۱", None, 9, 5, "۱۳"),
        ("۱۴۰۴/۸/۲۹ کتاب", Some(ReadErrorKind::Expected(Expected::DatePart)), 17, 10, "کتاب"),
        ("95/6/19", Some(ReadErrorKind::TwoDigitYear), 0, 0, "95"),
        ("", Some(ReadErrorKind::Missing(ReadField::Date)), 0, 0, ""),
    ] {
        let error = read_lenient(text, None).unwrap_err();
        assert_eq!((error.at(), error.char_at(), error.found()), (at, char_at, found), "{text}");
        match kind {
            Some(kind) => assert_eq!(error.kind(), kind, "{text}"),
            None => assert!(matches!(error.kind(), ReadErrorKind::Range(_)), "{text}: {error}"),
        }
    }
    let error = read_lenient("۳۲/۱/۱۴۰۴", None).unwrap_err();
    assert_eq!((error.range_error().unwrap().value(), error.range_error().unwrap().max()), (32, 31));
}

#[test]
fn errors_in_persian() {
    for (text, sentence) in [
        ("32/1/1404", "روز ۳۲ در بازهٔ ۱ تا ۳۱ نیست."),
        ("۱۴۰۴/۱۲/۳۰", "روز ۳۰ در بازهٔ ۱ تا ۲۹ نیست."),
        ("۹۵/۶/۱۹", "سال دورقمی است؛ آن را چهاررقمی بنویسید."),
        ("۱۵ آذر", "سال نوشته نشده است."),
        ("آذر ۱۴۰۴", "روز نوشته نشده است."),
        ("", "تاریخ نوشته نشده است."),
        ("2025-11-20", "این تاریخ میلادی است و باید هجری شمسی باشد: ۱۴۰۴/۰۸/۲۹."),
        ("۱۲ رجب ۱۴۴۶", "این تاریخ هجری قمری است و باید هجری شمسی باشد: ۱۴۰۳/۱۰/۲۴."),
        ("۱۴۰۴/۸/۲۹ ۱۰:۳۰", "پس از تاریخ ساعت آمده است."),
        ("۱۴۰۴/۸/۲۹!", "به جای «!» (نویسهٔ ۱۰) باید پایان متن باشد."),
        ("۱۲ رجب ۱۴۴۶ شمسی", "بخش\u{200C}های تاریخ از یک تقویم نیستند."),
    ] {
        assert_eq!(read_lenient(text, None).unwrap_err().persian().to_string(), sentence, "{text}");
    }
    let error = Pattern::LONG.read("22 آبان 1399", Style::PERSIAN).unwrap_err();
    assert_eq!(error.persian().to_string(), "به جای «22» (نویسهٔ ۱) باید روز با رقم\u{200C}های فارسی باشد.");
    assert_eq!(read_fixed("1395/06").unwrap_err().persian().to_string(), "در پایان متن باید جداکننده باشد.");
}

proptest! {
    #[test]
    fn any_of_the_calendars_is_read_back(day in -492_268i32..=603_459, calendar in 0usize..3) {
        let calendar = [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri][calendar];
        if let Ok((year, month, date)) = calendar.fields(day) {
            let text = format!("{year:04}-{month:02}-{date:02}");
            let any = read_any_in(&text, calendar, None).unwrap();
            prop_assert_eq!((any.day_number(), any.calendar(), any.to_string()), (day, calendar, text));
        }
    }

    #[test]
    fn any_text(text in "\\PC{0,30}|[۰-۹0-9/ .:TZ+شهریومهردینود\u{200C}-]{0,30}|(1[34]|20)[0-9]{2}[/-][0-9]{1,2}[/-][0-9]{1,2}[ T][0-9]{1,2}:[0-9]{2}(ب.ظ| PM|Z|\\+03:30)?") {
        let reference = JalaliYear::new(1400).ok();
        for result in [
            read_lenient(&text, reference).map(|_| ()),
            read_lenient_date_time(&text, reference).map(|_| ()),
            read_any(&text, reference).map(|_| ()),
        ] {
            if let Err(error) = result {
                prop_assert!(text.is_char_boundary(error.at()), "{error}");
                prop_assert_eq!(text[..error.at()].chars().count(), error.char_at());
                prop_assert!(text[error.at()..].starts_with(error.found()));
                prop_assert!(!error.to_string().is_empty() && !error.persian().to_string().is_empty());
            }
        }
    }

    #[test]
    fn what_is_read_as_jalali_is_no_other_calendars(year in 1500i32..=2100, month in 1u8..=12, day in 1u8..=28) {
        for text in [format!("{year}/{month}/{day}"), format!("{day}-{month}-{year}"), format!("{year}{month:02}{day:02}")] {
            let is_other = matches!(
                read_lenient(&text, None).map_err(|error| error.kind()),
                Err(ReadErrorKind::OtherCalendar { calendar: Calendar::Gregorian, .. })
            );
            prop_assert!(is_other, "{text}");
        }
        // Who means the Jalali year says so.
        let said = read_lenient(&format!("{year}/{month}/{day} شمسی"), None);
        prop_assert_eq!(said, JalaliDate::new(year, month, day).map_err(|_| unreachable!()));
    }
}

#[test]
fn an_instant_has_a_time_and_an_offset() {
    let instant = |text| read_any(text, None).unwrap().to_utc().map(|instant| instant.to_rfc3339());
    for (text, expected) in [
        ("1395-08-28T18:00+03:30", Some("2016-11-18T14:30:00+00:00")),
        ("2016-11-18T18:00:05.25Z", Some("2016-11-18T18:00:05.250+00:00")),
        ("1404-01-01T01:00:00+03:30", Some("2025-03-20T21:30:00+00:00")),
        ("1395-08-28 18:00", None),
        ("1395-08-28", None),
        ("2016-11-18", None),
    ] {
        assert_eq!(instant(text).as_deref(), expected, "{text}");
    }
}
