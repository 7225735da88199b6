//! What a user types into one field.

use chrono::NaiveDate;
use taqvim::{DateOrder, Native, ParseReason, Policy, Reference, ResolveError, Warning, parse, parse_expression};

/// A Thursday, 29 Aban 1404.
fn reference() -> Reference {
    Reference::from(NaiveDate::from_ymd_opt(2025, 11, 20).unwrap().and_hms_opt(8, 0, 0).unwrap())
}

fn value(phrase: &str) -> String {
    parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}")).to_string()
}

#[test]
fn ordinary_phrases_are_read() {
    for (phrase, expected) in [
        ("tomorrow at 5pm", "2025-11-21T17:00"),
        ("Monday at 9am", "2025-11-17T09:00"),
        ("on Monday at 9am.", "2025-11-17T09:00"),
        ("5pm on Monday", "2025-11-17T17:00"),
        ("5pm GMT on Monday", "2025-11-17T17:00"),
        ("every Monday at 9am", "XXXX-WXX-1T09:00"),
        ("in 3 days", "2025-11-23"),
        ("in 3 days at 5pm", "2025-11-23T17:00"),
        ("at 10:00 GMT", "2025-11-20T10:00"),
        ("from tomorrow", "2025-11-21"),
        ("فردا ساعت ۱۰ به وقت تهران", "2025-11-21T10:00"),
        ("فردا در ساعت ۱۰", "2025-11-21T10:00"),
        ("جمعه از ساعت ۱۰", "2025-11-14T10:00"),
        ("در ۱۹ شهریور", "2025-09-10"),
        ("از شنبه", "2025-11-15"),
        ("  ۲۸ آبان؟ ", "2025-11-19"),
        ("مورخ ۲۸ آبان", "2025-11-19"),
        ("در حدود ساعت ۸", "2025-11-20T08:00"),
        ("۱۵/۷", "2025-10-07"),
        ("۷/۱۵", "2025-10-07"),
        ("15/7", "2025-07-15"),
        ("at 5", "2025-11-20T05:00"),
        ("۵ روز قبل از عید", "2025-03-16"),
        ("۵ روز قبل از عید نوروز", "2025-03-16"),
        ("دو هفته بعد از ۱۰ آبان", "2025-11-15"),
        ("3 days before Nowruz", "2025-03-18"),
        ("Mondays and Wednesdays at 6", "XXXX-WXX-1T06:00"),
        ("every year, on March 5", "XXXX-03-05"),
        ("20 August–20 August 2015", "2015-08-20/2015-08-21"),
        ("every year on Christmas", "XXXX-12-25"),
    ] {
        assert_eq!(value(phrase), expected, "{phrase}");
    }
    assert_eq!(parse("at 10:00 GMT", &reference()).unwrap().offset_minutes(), Some(0));
    assert_eq!(parse("فردا ساعت ۱۰ به وقت تهران", &reference()).unwrap().offset_minutes(), Some(210));
}

#[test]
fn other_words_are_left_over() {
    for (phrase, range) in [
        ("۱۹ شهریور کتاب", 17..26),
        ("کتاب ۱۹ شهریور", 0..9),
        ("within 3 days", 0..7),
        ("برای فردا", 0..9),
        ("شنبه و دوشنبه", 8..24),
        ("فردا تا جمعه", 8..22),
        ("فردا به وقت تهران", 8..31),
        ("tomorrow at noon and Friday", 16..27),
        ("10:00 GMT book", 5..14),
        ("10:00 London time", 5..17),
        // What is no day of every year.
        ("every year on Monday", 10..20),
        ("every year in March", 10..19),
        ("every year on Christmas 2016", 10..28),
        ("every two years on March 5", 15..26),
        ("every month on March 5", 11..22),
    ] {
        let error = parse_expression(phrase).unwrap_err();
        assert_eq!((error.reason(), error.range()), (ParseReason::Leftover, range), "{phrase}");
    }
    for phrase in ["", "کتاب", "۱۵/۱۳", "۳۲/۷", "۱/۲ لیوان", "۱۵-۷"] {
        assert_eq!(parse_expression(phrase).unwrap_err().reason(), ParseReason::NoExpression, "{phrase}");
    }
}

#[test]
fn the_order_of_two_figures_is_the_policys() {
    let said = parse_expression("۵/۷").unwrap();
    let day = |order| said.resolve(&reference(), &Policy::news().with_date_order(order)).unwrap().native();
    assert_eq!(day(DateOrder::Dmy), Some(Native::Day { year: 1404, month: 7, day: 5 }));
    assert_eq!(day(DateOrder::Mdy), Some(Native::Day { year: 1404, month: 5, day: 7 }));
}

#[test]
fn a_date_that_does_not_exist_is_named() {
    for (phrase, shown, nearest) in [
        ("۳۱ مهر ۱۴۰۳", "1403-07-31", "1403-07-30"),
        ("1404/12/30", "1404-12-30", "1404-12-29"),
        ("2025-02-30", "2025-02-30", "2025-02-28"),
        ("۳۱/۷", "1404-07-31", "1404-07-30"),
    ] {
        let meaning = parse(phrase, &reference()).unwrap();
        assert_eq!(meaning.to_string(), shown, "{phrase}");
        assert!(!meaning.has_value() && meaning.warnings().contains(Warning::NonexistentDate), "{phrase}");
        assert_eq!(meaning.nearest_valid().unwrap().to_string(), nearest, "{phrase}");
        let error = meaning.checked().unwrap_err();
        assert!(matches!(error, ResolveError::NoSuchDate { .. }), "{phrase}: {error}");
        assert!(error.to_string().contains(shown) && error.to_string().ends_with(nearest), "{phrase}: {error}");
        assert_eq!(parse_expression(phrase).unwrap().resolve(&reference(), &Policy::strict()), Err(error), "{phrase}");
    }
    assert!(parse("۳۰ مهر ۱۴۰۳", &reference()).unwrap().checked().is_ok());
}
