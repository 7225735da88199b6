//! The sentences of every kind of error, in English and in Persian.

use taqvim::calendar::JalaliYear;
use taqvim::format::{
    AnyDate, Pattern, ReadError, ReadErrorKind, Style, read_any, read_any_in, read_lenient, read_lenient_date_time,
};
use taqvim::numeral::Script;
use taqvim::{Calendar, HijriDate, JalaliDate, jalali};

fn read(text: &str, pattern: &str, style: Style) -> ReadError {
    Pattern::new(pattern).unwrap().read(text, style).unwrap_err()
}

#[test]
fn of_patterns() {
    let arabic = Style::PERSIAN.with_script(Script::Arabic);
    for (text, pattern, style, english, persian) in [
        (
            "۱۳",
            "%Y",
            Style::ENGLISH,
            "expected 4 Latin digits of a year at byte 0, found the Persian digits «۱۳»",
            "به جای «۱۳» (نویسهٔ ۱) باید سال با ۴ رقم لاتین باشد.",
        ),
        (
            "13",
            "%Y",
            arabic,
            "expected 4 Arabic digits of a year at byte 0, found the Latin digits «13»",
            "به جای «13» (نویسهٔ ۱) باید سال با ۴ رقم عربی باشد.",
        ),
        (
            "1395 x",
            "%Y %q",
            Style::ENGLISH,
            "expected a digit at byte 5, found «x»",
            "به جای «x» (نویسهٔ ۶) باید یک رقم باشد.",
        ),
        (
            "1395;06",
            "%Y-%m",
            Style::ENGLISH,
            "expected «-» at byte 4, found «;»",
            "به جای «;» (نویسهٔ ۵) باید «-» باشد.",
        ),
        (
            "1395\t06",
            "%Y-%m",
            Style::ENGLISH,
            "expected «-» at byte 4, found U+0009",
            "به جای U+0009 (نویسهٔ ۵) باید «-» باشد.",
        ),
        ("1395", "%Y-%m", Style::ENGLISH, "expected «-» at byte 4, found the end", "در پایان متن باید «-» باشد."),
        (
            "1396 366",
            "%Y %j",
            Style::ENGLISH,
            "day of the year 366 is not in 1..=365 at byte 5",
            "روز سال ۳۶۶ در بازهٔ ۱ تا ۳۶۵ نیست.",
        ),
        (
            "3001-01-01",
            "%F",
            Style::ENGLISH,
            "year 3001 is not in 1..=3000 at byte 0",
            "سال ۳۰۰۱ در بازهٔ ۱ تا ۳۰۰۰ نیست.",
        ),
        ("1395-13-01", "%F", Style::ENGLISH, "month 13 is not in 1..=12 at byte 5", "ماه ۱۳ در بازهٔ ۱ تا ۱۲ نیست."),
        (
            "1395-06-19 095",
            "%F %j",
            Style::ENGLISH,
            "the day of the year at byte 11 is not that of 1395-06-19: found «095»",
            "شمارهٔ روز در سال با تاریخ ۱۳۹۵/۰۶/۱۹ نمی\u{200C}خواند.",
        ),
        (
            "Monday 1395-06-19",
            "%A %F",
            Style::ENGLISH,
            "the weekday at byte 0 is not that of 1395-06-19: found «Monday»",
            "روز هفته با تاریخ ۱۳۹۵/۰۶/۱۹ نمی\u{200C}خواند؛ آن روز جمعه است.",
        ),
    ] {
        let error = read(text, pattern, style);
        assert_eq!((error.to_string().as_str(), error.persian().to_string().as_str()), (english, persian), "{pattern}");
    }
    let open = Pattern::new("%-m%-d").unwrap().read("11", Style::ENGLISH).unwrap_err();
    assert_eq!(open.kind(), ReadErrorKind::OpenWidth);
    assert_eq!(
        open.to_string(),
        "nothing says where the number without zeros at byte 0 ends: a digit follows it in the pattern"
    );
    assert_eq!(open.persian().to_string(), "در الگو پس از عددی که صفر ندارد رقم آمده است و پایان آن عدد معلوم نیست.");
}

#[test]
fn of_what_people_type() {
    for (text, english, persian) in [
        (
            "۱۲ رجب ۱۴۴۶",
            "«۱۴۴۶» at byte 12 (character 7) looks like a lunar Hijri date, not a Jalali one; it would be 1403-10-24: read_any reads it",
            "این تاریخ هجری قمری است و باید هجری شمسی باشد: ۱۴۰۳/۱۰/۲۴.",
        ),
        (
            "2025-11-20",
            "«2025» at byte 0 looks like a Gregorian date, not a Jalali one; it would be 1404-08-29: read_any reads it",
            "این تاریخ میلادی است و باید هجری شمسی باشد: ۱۴۰۴/۰۸/۲۹.",
        ),
        (
            "20 Nov 9999",
            "«9999» at byte 7 looks like a Gregorian date, not a Jalali one",
            "این تاریخ میلادی است و باید هجری شمسی باشد.",
        ),
        (
            "۱۲ رجب ۱۴۴۶ شمسی",
            "«شمسی» at byte 21 (character 12) is of another calendar than the rest of the date",
            "بخش\u{200C}های تاریخ از یک تقویم نیستند.",
        ),
        (
            "1404/8/29 10:30",
            "expected the end at byte 10, found the time of day «10»: read_lenient_date_time reads it",
            "پس از تاریخ ساعت آمده است.",
        ),
        (
            "95/6/19",
            "the two-digit year «95» at byte 0 needs a reference year",
            "سال دورقمی است؛ آن را چهاررقمی بنویسید.",
        ),
        ("۱۵ آذر", "a year is missing at byte 11 (character 6)", "سال نوشته نشده است."),
        (
            "۱۴۰۴/۸/۲۹ کتاب",
            "expected a day, a month or a year at byte 17 (character 10), found «کتاب»",
            "به جای «کتاب» (نویسهٔ ۱۱) باید روز، ماه یا سال باشد.",
        ),
    ] {
        let error = read_lenient(text, None).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.persian().to_string().as_str()), (english, persian), "{text}");
        assert_eq!(error.range_error(), None);
    }
    for (text, at, found) in
        [("1402-03-17T20:11:09Z", 19, "Z"), ("1402-03-17 20:11 +0330", 17, "+"), ("۱۴۰۲/۳/۱۷ ۲۰:۱۱-05", 26, "-")]
    {
        let error = read_lenient_date_time(text, None).unwrap_err();
        assert_eq!((error.kind(), error.at(), error.found()), (ReadErrorKind::Offset, at, found), "{text}");
        assert!(error.to_string().starts_with(&format!("the offset «{found}» at byte {at}")), "{error}");
        assert_eq!(error.persian().to_string(), "پس از ساعت اختلاف با UTC آمده است.");
    }
    let debugged = format!("{:?}", read_lenient("۱۴۰۴/۸/۲۹ کتاب", None).unwrap_err());
    assert!(debugged.contains("\"کتاب\""), "{debugged}");
    let range = JalaliDate::new(-5, 1, 1).unwrap_err();
    assert_eq!(range.persian().to_string(), "سال منفی ۵ در بازهٔ ۱ تا ۳۰۰۰ نیست.");
    let range = JalaliDate::from_day_number(i32::MAX).unwrap_err();
    assert_eq!(range.persian().to_string(), "شمارهٔ روز ۲۱۴۷۴۸۳۶۴۷ در بازهٔ منفی ۴۹۲۲۶۸ تا ۶۰۳۴۵۹ نیست.");
}

/// Each part of a date of any calendar, and whether the text names the calendar.
#[test]
fn parts_of_any_date() {
    let of = |text: &str, reference: Option<i32>| read_any(text, reference.and_then(|year| JalaliYear::new(year).ok()));
    let parts = |date: &AnyDate| (date.calendar(), date.is_calendar_said(), date.fields());
    for (text, reference, expected) in [
        ("۱۹ شهریور ۱۳۹۵", None, (Calendar::Jalali, true, (1395, 6, 19))),
        ("1395/6/19", None, (Calendar::Jalali, false, (1395, 6, 19))),
        ("2016/9/9", None, (Calendar::Gregorian, false, (2016, 9, 9))),
        ("9 Sep 2016", None, (Calendar::Gregorian, true, (2016, 9, 9))),
        ("9 Sep 16", Some(1395), (Calendar::Gregorian, true, (2016, 9, 9))),
        ("9 Sep 85", Some(1395), (Calendar::Gregorian, true, (1985, 9, 9))),
        ("9/9/2016", None, (Calendar::Gregorian, false, (2016, 9, 9))),
        ("9/13/2016", None, (Calendar::Gregorian, false, (2016, 9, 13))),
        ("۷ ذیحجه ۱۴۳۷", None, (Calendar::Hijri, true, (1437, 12, 7))),
        ("10 May 300 BC", None, (Calendar::Gregorian, true, (-299, 5, 10))),
        ("19/6/95", Some(1395), (Calendar::Jalali, false, (1395, 6, 19))),
        ("05/6/19", Some(1395), (Calendar::Jalali, false, (1405, 6, 19))),
        ("10/6/19", Some(1395), (Calendar::Jalali, false, (1310, 6, 19))),
    ] {
        let date = of(text, reference).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(parts(&date), expected, "{text}");
        let (calendar, _, (year, month, day)) = expected;
        assert_eq!(Ok(date.day_number()), calendar.day_number(year, month, day), "{text}");
        assert_eq!(date.jalali(), JalaliDate::from_day_number(date.day_number()), "{text}");
        assert_eq!(date.hijri(), HijriDate::from_day_number(date.day_number()), "{text}");
        assert_eq!(
            date.gregorian().signed_duration_since(chrono::NaiveDate::default()).num_days(),
            i64::from(date.day_number())
        );
        assert_eq!((date.time(), date.offset()), (None, None));
    }
    assert_eq!(
        read_any_in("16/9/9", Calendar::Gregorian, JalaliYear::new(1395).ok()).map(|date| date.fields()),
        Ok((2016, 9, 9))
    );
    assert_eq!(
        read_any_in("95/6/19", Calendar::Jalali, JalaliYear::new(1395).ok()).map(|date| date.jalali()),
        Ok(Ok(jalali!(1395, 6, 19)))
    );
    assert!(read_any("9/13/13", JalaliYear::new(1395).ok()).is_err() && read_any("13/13/2016", None).is_err());
}

/// What a month lacks stands as its specifier, whichever it is; and a pattern tells what it needs.
#[test]
fn specifiers_of_what_is_not_there() {
    let month = jalali!(1395, 6, 19).year_month();
    for specifier in [
        "%d", "%Od", "%j", "%A", "%a", "%u", "%w", "%U", "%H", "%I", "%M", "%S", "%f", "%.f", "%.3f", "%.6f", "%.9f",
        "%p", "%P", "%z", "%:z",
    ] {
        let pattern = Pattern::new(specifier).unwrap();
        assert_eq!(pattern.format(month, Style::ENGLISH).to_string(), specifier);
        assert_eq!(pattern.as_str(), specifier);
        let of_time = "HIMSfpP".contains(specifier.chars().last().unwrap());
        let offset = specifier.ends_with('z');
        assert_eq!(
            (pattern.has_time(), pattern.has_offset(), pattern.has_day()),
            (of_time, offset, !of_time && !offset),
            "{specifier}"
        );
    }
    for specifier in ["%Y", "%C", "%y", "%OY", "%m", "%B", "%b", "%q"] {
        let pattern = Pattern::new(specifier).unwrap();
        assert!(!pattern.format(month, Style::ENGLISH).to_string().contains('%'), "{specifier}");
        assert!(!pattern.has_time() && !pattern.has_offset() && !pattern.has_day(), "{specifier}");
    }
}
