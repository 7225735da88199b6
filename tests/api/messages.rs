//! The errors of phrases, in the Persian of a form.

use taqvim::{Policy, Reference, ResolveError, parse, parse_expression};

fn reference() -> Reference {
    "2024-11-18".parse().unwrap()
}

#[test]
fn a_phrase_that_is_no_date() {
    let sentence = |phrase: &str| parse(phrase, &reference()).unwrap_err().persian().to_string();
    for phrase in ["", " ", "کتاب", "no date", "!"] {
        assert_eq!(sentence(phrase), "در این متن تاریخ یا ساعتی نیست.", "{phrase}");
    }
    for (phrase, word) in [
        ("۱۹ شهریور کتاب", "«کتاب» (نویسهٔ ۱۱)"),
        ("  برای ۱۹ شهریور", "«برای» (نویسهٔ ۳)"),
        ("فردا می\u{200C}آید", "«می\u{200C}آید» (نویسهٔ ۶)"),
        ("فردا، ۱۲۵۰۰ تومان", "«،» (نویسهٔ ۵)"),
        ("tomorrow book", "«book» (نویسهٔ ۱۰)"),
    ] {
        assert_eq!(sentence(phrase), format!("{word} جزو تاریخ و ساعت نیست."), "{phrase}");
    }
    let long = parse_expression(&format!("فردا {}", "ک".repeat(40))).unwrap_err();
    assert_eq!((long.found().chars().count(), long.char_at()), (16, 5));
    assert_eq!(long.persian().to_string(), format!("«{}…» (نویسهٔ ۶) جزو تاریخ و ساعت نیست.", "ک".repeat(16)));
}

#[test]
fn a_date_that_is_none() {
    let refused = |phrase| parse(phrase, &reference()).unwrap().checked().unwrap_err().persian().to_string();
    for (phrase, sentence) in [
        ("۳۱ مهر ۱۴۰۳", "۱۴۰۳/۰۷/۳۱ در تقویم هجری شمسی نیست؛ آن ماه ۳۰ روز دارد و آخرین روز آن ۱۴۰۳/۰۷/۳۰ است."),
        ("۳۰ اسفند ۱۴۰۴", "۱۴۰۴/۱۲/۳۰ در تقویم هجری شمسی نیست؛ آن ماه ۲۹ روز دارد و آخرین روز آن ۱۴۰۴/۱۲/۲۹ است."),
        ("30 February 2015", "۲۰۱۵/۰۲/۳۰ در تقویم میلادی نیست؛ آن ماه ۲۸ روز دارد و آخرین روز آن ۲۰۱۵/۰۲/۲۸ است."),
        ("۳۱ صفر ۱۴۴۶ قمری", "۱۴۴۶/۰۲/۳۱ در تقویم هجری قمری نیست؛ آن ماه ۳۰ روز دارد و آخرین روز آن ۱۴۴۶/۰۲/۳۰ است."),
    ] {
        assert_eq!(refused(phrase), sentence, "{phrase}");
    }
    assert_eq!(refused("هفته دهم مهر ۱۴۰۳"), "آن دوره چنین بخشی ندارد.");
    let said = parse_expression("سال ۵۰۰۰ شمسی").unwrap();
    let error = said.resolve(&reference(), &Policy::strict()).unwrap_err();
    assert!(matches!(error, ResolveError::OutOfRange(_)));
    assert_eq!(error.persian().to_string(), "تاریخ بیرون از تقویم است: سال ۵۰۰۰ در بازهٔ ۱ تا ۳۰۰۰ نیست.");
}

#[test]
fn an_offset_of_a_day_is_none() {
    for minutes in [1440, -1440, i32::MAX, i32::MIN] {
        let error = reference().with_offset_minutes(minutes).unwrap_err();
        assert_eq!(error.to_string(), format!("offset in minutes {minutes} is not in -1439..=1439"));
    }
    let error = reference().with_offset_minutes(1500).unwrap_err();
    assert_eq!(error.persian().to_string(), "اختلاف با UTC به دقیقه ۱۵۰۰ در بازهٔ منفی ۱۴۳۹ تا ۱۴۳۹ نیست.");
    for minutes in [-1439, 0, 1439] {
        let offset = reference().with_offset_minutes(minutes).unwrap();
        assert_eq!((offset.offset_minutes(), offset.to_string().parse()), (Some(minutes), Ok(offset)));
    }
    assert!("2024-11-18T18:00+24:00".parse::<Reference>().is_err());
    // Whatever a zone of chrono's has.
    for seconds in [-86_399, -17_762, 12_344, 86_399] {
        let zone = chrono::FixedOffset::east_opt(seconds).unwrap();
        let moment = chrono::DateTime::UNIX_EPOCH.with_timezone(&zone);
        assert_eq!(Reference::from(moment).offset_minutes(), Some(seconds / 60));
    }
}

/// The nearest date is a day for every text; a caller may name another.
#[test]
fn a_date_that_is_none_in_english() {
    use taqvim::{Calendar, Native};
    let error = parse("30 February 2015", &reference()).unwrap().checked().unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no 2015-02-30 in the gregorian calendar: its month has 28 days, and the last of them is 2015-02-28"
    );
    let native = |month| Native::Month { year: 1403, month };
    let error = ResolveError::NoSuchDate { calendar: Calendar::Jalali, written: native(13), nearest: native(12) };
    assert_eq!(error.to_string(), "there is no 1403-13 in the jalali calendar: the nearest date is 1403-12");
    let error = parse("هفته دهم مهر ۱۴۰۳", &reference()).unwrap().checked().unwrap_err();
    assert_eq!(error, ResolveError::NoSuchPart);
}
