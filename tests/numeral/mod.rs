//! Numbers in digits and words.

use proptest::prelude::*;
use taqvim::numeral::{Digits, Numeral, NumeralKind, Script, Words};

fn read(text: &str) -> Numeral {
    text.parse().unwrap_or_else(|error| panic!("«{text}»: {error}"))
}

#[test]
fn words_of_any_length() {
    for (text, value) in [
        ("صفر", 0),
        ("یک", 1),
        ("نوزده", 19),
        ("بیست و پنج", 25),
        ("صد", 100),
        ("یکصد و بیست", 120),
        ("یک صد و بیست", 120),
        ("سیصد و سیزده", 313),
        ("هزار", 1000),
        ("یک هزار و سیصد و نود و پنج", 1395),
        ("یک هزار و سیصد ونود وپنج", 1395),
        ("هزار و سیصد و نود و پنج", 1395),
        ("یکهزار و سیصد و نود و پنج", 1395),
        ("هزار و ۳۰۰", 1300),
        ("هزار و ۳۹۵", 1395),
        ("دو هزار و شانزده", 2016),
        ("دوهزار و شانزده", 2016),
        ("۲ هزار و ۱۶", 2016),
        ("چهل و نه میلیون و سیصد هزار و دوازده", 49_300_012),
        ("نهصد و نود و نه میلیون و نهصد و نود و نه هزار و نهصد و نود و نه", 999_999_999),
        ("هیجده", 18),
        ("شیش", 6),
        ("۱۳۹۵", 1395),
        ("١٣٩٥", 1395),
        ("1395", 1395),
        ("۱۳95", 1395),
        ("۱٬۳۹۵", 1395),
        ("1,234,567", 1_234_567),
        ("۹۹۹،۹۹۹،۹۹۹", 999_999_999),
        ("  ۱۹ ", 19),
        ("۰۰۷", 7),
        ("بيست و يك", 21),
        ("پنج\u{64E}", 5),
        ("بیـست", 20),
        ("بیست\u{200C}و\u{200C}پنج", 25),
        ("هزاروچهارصد", 1400),
        ("سیصدونودوپنج", 395),
        ("هزاروسیصدونودوپنج", 1395),
        ("دوهزاروشانزده", 2016),
    ] {
        assert_eq!(read(text).whole(), Some(value), "{text}");
        assert_eq!(read(text).kind(), NumeralKind::Cardinal, "{text}");
    }
}

#[test]
fn ordinals() {
    for (text, value, kind) in [
        ("نوزدهم", 19, NumeralKind::Ordinal),
        ("سی\u{200C}ام", 30, NumeralKind::Ordinal),
        ("سی ام", 30, NumeralKind::Ordinal),
        ("سی اُم", 30, NumeralKind::Ordinal),
        ("اول", 1, NumeralKind::Ordinal),
        ("یکم", 1, NumeralKind::Ordinal),
        ("نخستین", 1, NumeralKind::Superlative),
        ("دوم", 2, NumeralKind::Ordinal),
        ("سوم", 3, NumeralKind::Ordinal),
        ("چهارمین", 4, NumeralKind::Superlative),
        ("سی\u{200C}امین", 30, NumeralKind::Superlative),
        ("بیست و یکم", 21, NumeralKind::Ordinal),
        ("بیست\u{200C}ویکم", 21, NumeralKind::Ordinal),
        ("بیست و سومین", 23, NumeralKind::Superlative),
        ("هزارودوم", 1002, NumeralKind::Ordinal),
        ("سیصدونودوپنجمین", 395, NumeralKind::Superlative),
        ("سی و یکم", 31, NumeralKind::Ordinal),
        ("۱۹ام", 19, NumeralKind::Ordinal),
        ("۱۹\u{200C}ام", 19, NumeralKind::Ordinal),
        ("۱۹م", 19, NumeralKind::Ordinal),
        ("19 اُم", 19, NumeralKind::Ordinal),
        ("صدم", 100, NumeralKind::Ordinal),
        ("هزار و سیصدم", 1300, NumeralKind::Ordinal),
        ("دو هزارمین", 2000, NumeralKind::Superlative),
        ("یک میلیون و دویست هزارم", 1_200_000, NumeralKind::Ordinal),
        ("هزارمین", 1000, NumeralKind::Superlative),
        // Scales that are ordinals themselves, after what they multiply.
        ("سه هزارم", 3000, NumeralKind::Ordinal),
        ("دو صدم", 200, NumeralKind::Ordinal),
        ("دو میلیونم", 2_000_000, NumeralKind::Ordinal),
        ("سه صدمین", 300, NumeralKind::Superlative),
        ("پنج میلیونمین", 5_000_000, NumeralKind::Superlative),
    ] {
        let numeral = read(text);
        assert_eq!((numeral.whole(), numeral.kind()), (Some(value), kind), "{text}");
    }
}

#[test]
fn fractions() {
    for (text, decimal) in [
        ("نیم", (5, 1)),
        ("ربع", (25, 2)),
        ("یک ربع", (25, 2)),
        ("سه ربع", (75, 2)),
        ("یک و نیم", (15, 1)),
        ("۲ و نیم", (25, 1)),
        ("دو و ربع", (225, 2)),
        ("دو و سه ربع", (275, 2)),
        ("صد و بیست و نیم", (1205, 1)),
        ("۲٫۵", (25, 1)),
        ("۱٬۲۳۴٫۵۶", (123_456, 2)),
        ("29.53059", (2_953_059, 5)),
    ] {
        assert_eq!(read(text).decimal(), decimal, "{text}");
        assert_eq!(read(text).whole(), None, "{text}");
    }
}

#[test]
fn errors_say_where_and_what() {
    for (text, sentence) in [
        ("", "expected a number at byte 0, found the end of the text"),
        ("   ", "expected a number at byte 3, found the end of the text"),
        ("کتاب", "expected a number at byte 0, found «ک»"),
        ("بیست و", "expected a number at byte 11, found the end of the text"),
        ("ده و پنج", "expected a number that can be added to what stands before at byte 8, found «پ»"),
        ("پنج و بیست", "expected a number that can be added to what stands before at byte 10, found «ب»"),
        ("۱۲ و ۱۳", "expected a number that can be added to what stands before at byte 8, found «۱»"),
        ("بیست پنج", "expected «و» or the end at byte 9, found «پ»"),
        ("نوزدهم و یک", "expected the end at byte 13, found «و»"),
        ("۱۹ ۲۰", "expected «و» or the end at byte 5, found «۲»"),
        ("۱۲۳۴۵۶۷۸۹۰", "expected a number of at most 999999999 at byte 0, found «۱»"),
        ("999999999999999999999999", "expected a number of at most 999999999 at byte 0, found «9»"),
        ("دو میلیارد", "expected «و» or the end at byte 5, found «م»"),
        ("۲٫", "expected a digit at byte 4, found the end of the text"),
        ("۱٬۲۳", "expected «و» or the end at byte 2, found «٬»"),
        ("1395,300", "expected «و» or the end at byte 4, found «,»"),
        ("12/345", "expected «و» or the end at byte 2, found «/»"),
        ("۱۲.", "expected «و» or the end at byte 4, found «.»"),
        ("هزاروکتاب", "expected a number at byte 0, found «ه»"),
        ("کتابوهزار", "expected a number at byte 0, found «ک»"),
        ("-5", "expected a number at byte 0, found «-»"),
        ("سیم", "expected a number at byte 0, found «س»"),
        ("\u{7}", "expected a number at byte 0, found U+0007"),
        ("۱۹ \t!", "expected «و» or the end at byte 6, found «!»"),
        ("-\u{200C}", "expected a number at byte 0, found «-»"),
        ("۱۲/\u{A0}", "expected «و» or the end at byte 4, found «/»"),
        ("۹۹۹,۹۹۹,۹۹۹,۹۹۹", "expected a number of at most 999999999 at byte 0, found «۹»"),
        ("۱,۰۰۰,۰۰۰,۰۰۰", "expected a number of at most 999999999 at byte 0, found «۱»"),
        ("هزار میلیون", "expected «و» or the end at byte 9, found «م»"),
    ] {
        assert_eq!(text.parse::<Numeral>().unwrap_err().to_string(), sentence, "{text}");
    }
    let error = "سی و کتاب".parse::<Numeral>().unwrap_err();
    assert_eq!((error.at(), error.found()), (8, Some('ک')));
}

#[test]
fn written_words() {
    for (value, words) in [
        (0, "صفر"),
        (21, "بیست و یک"),
        (100, "صد"),
        (1000, "یک هزار"),
        (1001, "یک هزار و یک"),
        (2_000_000, "دو میلیون"),
        (1_001_000, "یک میلیون و یک هزار"),
        (u32::MAX, "چهار میلیارد و دویست و نود و چهار میلیون و نهصد و شصت و هفت هزار و دویست و نود و پنج"),
    ] {
        assert_eq!(Words::cardinal(value).to_string(), words);
    }
    for (value, words) in [
        (1, "یکم"),
        (2, "دوم"),
        (3, "سوم"),
        (30, "سی\u{200C}ام"),
        (31, "سی و یکم"),
        (100, "صدم"),
        (103, "صد و سوم"),
        (1000, "یک هزارم"),
        (1_000_030, "یک میلیون و سی\u{200C}ام"),
    ] {
        assert_eq!(Words::ordinal(value).to_string(), words);
    }
    assert_eq!(Words::superlative(30).to_string(), "سی\u{200C}امین");
    assert_eq!(Words::superlative(3).to_string(), "سومین");
    assert_eq!(Words::cardinal(1_001_000).bare_thousand().to_string(), "یک میلیون و یک هزار");
}

#[test]
fn written_digits() {
    assert_eq!(Digits::new(0, Script::Persian).to_string(), "۰");
    assert_eq!(Digits::new(u32::MAX, Script::Latin).grouped().to_string(), "4,294,967,295");
    assert_eq!(Digits::new(5, Script::Arabic).aligned(3).to_string(), "  ٥");
    assert_eq!(Digits::new(395, Script::Persian).padded(4).to_string(), "۰۳۹۵");
    assert_eq!(Digits::new(1, Script::Latin).padded(200).to_string(), "0000000001");
}

/// Each digit of each script in each other; what is no digit stays.
#[test]
fn digits_of_one_script() {
    let digits = ["0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"];
    for (script, own) in Script::ALL.into_iter().zip(digits) {
        for text in digits {
            assert_eq!(script.rewrite(text).to_string(), own);
            assert!(text.chars().all(|digit| Script::of(digit).is_some()), "{text}");
        }
        assert_eq!(script.rewrite("کتاب a/\u{200C}.").to_string(), "کتاب a/\u{200C}.");
        assert!(own.chars().all(|digit| Script::of(digit) == Some(script)));
        assert!((0..=9).filter_map(|value| script.digit(value)).eq(own.chars()));
        assert_eq!((script.digit(10), script.digit(u8::MAX)), (None, None));
        let is_latin = script == Script::Latin;
        assert_eq!((script.thousands_separator() == ',', script.decimal_separator() == '.'), (is_latin, is_latin));
    }
    // What stands around the digits in Unicode.
    for other in ['/', ':', '\u{6EF}', '\u{6FA}', '\u{65F}', '\u{66A}', 'x', '०'] {
        assert_eq!(Script::of(other), None, "{other:?}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in 0u32..=999_999_999, small in 0u32..100_000) {
        for value in [value, small] {
            for words in [Words::cardinal(value), Words::cardinal(value).bare_thousand()] {
                prop_assert_eq!(words.to_string().parse::<Numeral>().map(Numeral::whole), Ok(Some(value)));
            }
            for (words, kind) in
                [(Words::ordinal(value), NumeralKind::Ordinal), (Words::superlative(value), NumeralKind::Superlative)]
            {
                let numeral = words.to_string().parse::<Numeral>().unwrap();
                prop_assert_eq!((numeral.whole(), numeral.kind()), (Some(value), kind));
            }
            for script in Script::ALL {
                let digits = Digits::new(value, script);
                prop_assert_eq!(digits.to_string().parse::<Numeral>().map(Numeral::whole), Ok(Some(value)));
                prop_assert_eq!(digits.grouped().to_string().parse::<Numeral>().map(Numeral::whole), Ok(Some(value)));
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}|[یکدوسهچاربستنهزمو۰-۹0-9٬٫,. \u{200C}]{0,40}") {
        if let Err(error) = text.parse::<Numeral>() {
            prop_assert!(text.is_char_boundary(error.at()));
            prop_assert_eq!(text[error.at()..].chars().next(), error.found());
        }
    }
}
