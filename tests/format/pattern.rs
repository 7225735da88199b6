//! Patterns, written and read strictly.

use chrono::NaiveDate;
use proptest::prelude::*;
use taqvim::calendar::{JalaliMonth, JalaliYear};
use taqvim::format::{Language, Pattern, Style};
use taqvim::numeral::Script;
use taqvim::{JalaliDate, jalali};

fn pattern(text: &str) -> Pattern<'_> {
    Pattern::new(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn specifiers() {
    let date = jalali!(1395, 6, 9);
    for (specifier, persian, english) in [
        ("%Y", "۱۳۹۵", "1395"),
        ("%C", "۱۳", "13"),
        ("%y", "۹۵", "95"),
        ("%m", "۰۶", "06"),
        ("%-m", "۶", "6"),
        ("%_m", " ۶", " 6"),
        ("%0e", "۰۹", "09"),
        ("%d", "۰۹", "09"),
        ("%e", " ۹", " 9"),
        ("%j", "۱۶۴", "164"),
        ("%B", "شهریور", "Shahrivar"),
        ("%b", "شهریور", "Sha"),
        ("%h", "شهریور", "Sha"),
        ("%A", "سه\u{200C}شنبه", "Tuesday"),
        ("%a", "س", "Tue"),
        ("%u", "۲", "2"),
        ("%w", "۲", "2"),
        ("%U", "۲۴", "24"),
        ("%q", "۲", "2"),
        ("%F", "۱۳۹۵-۰۶-۰۹", "1395-06-09"),
        ("%x", "۱۳۹۵/۰۶/۰۹", "1395/06/09"),
        ("%D", "۹۵/۰۶/۰۹", "95/06/09"),
        ("%Od", "نهم", "نهم"),
        ("%OY", "یک هزار و سیصد و نود و پنج", "یک هزار و سیصد و نود و پنج"),
        ("100%%%n%t.", "100%\n\t.", "100%\n\t."),
    ] {
        assert_eq!(pattern(specifier).format(date, Style::PERSIAN).to_string(), persian, "{specifier}");
        assert_eq!(pattern(specifier).format(date, Style::ENGLISH).to_string(), english, "{specifier}");
    }
    assert_eq!(pattern("%F %y %C").format(jalali!(7, 1, 1), Style::ENGLISH).to_string(), "0007-01-01 07 00");
}

/// What chrono writes for the same specifiers of a Gregorian date that falls on the same day.
#[test]
fn weekday_specifiers_are_those_of_chrono() {
    for date in jalali!(1395, 1, 1).iter_days().take(14) {
        let naive = NaiveDate::from(date);
        for specifier in ["%A", "%a", "%u", "%w"] {
            let chrono = naive.format(specifier).to_string();
            assert_eq!(pattern(specifier).format(date, Style::ENGLISH).to_string(), chrono);
        }
    }
}

#[test]
fn five_languages() {
    let date = jalali!(1395, 6, 19);
    for (style, text) in [
        (Style::PERSIAN, "جمعه ۱۹ شهریور ۱۳۹۵"),
        (Style::ENGLISH, "Friday 19 Shahrivar 1395"),
        (Style::DARI, "جمعه ۱۹ سنبله ۱۳۹۵"),
        (Style::PASHTO, "جمعه ۱۹ وږی ۱۳۹۵"),
        (Style::KURDISH, "ھەینی ١٩ خەرمانان ١٣٩٥"),
    ] {
        assert_eq!(Pattern::FULL.format(date, style).to_string(), text);
        assert_eq!(Pattern::FULL.read(text, style), Ok(date));
    }
    for (language, script, style) in [
        (Language::Persian, Script::Persian, Style::PERSIAN),
        (Language::English, Script::Latin, Style::ENGLISH),
        (Language::Dari, Script::Persian, Style::DARI),
        (Language::Pashto, Script::Persian, Style::PASHTO),
        (Language::Kurdish, Script::Arabic, Style::KURDISH),
    ] {
        assert_eq!(Style::new(script, language), style);
        for other in [Style::ENGLISH, Style::KURDISH, Style::PASHTO] {
            assert_eq!(other.with_script(script).with_language(language), style);
        }
    }
    assert_eq!(Pattern::WORDS.format(date, Style::PERSIAN).to_string(), "نوزدهم شهریور یک هزار و سیصد و نود و پنج");
    assert_eq!(
        Pattern::WORDS.format(jalali!(1400, 1, 30), Style::DARI).to_string(),
        "سی\u{200C}ام حمل یک هزار و چهارصد"
    );
}

#[test]
fn every_day_of_a_leap_cycle_is_read_back() {
    let patterns = ["%F", "%x", "%A %-d %B %Y", "%Od %B %OY", "%Y %j", "%C%y%m%d", "%D %a", "%a %e %b %_Y %U %q %u %w"];
    for style in [Style::PERSIAN, Style::ENGLISH, Style::DARI, Style::PASHTO, Style::KURDISH] {
        let style = style.with_reference(JalaliYear::new(1400).unwrap());
        for text in patterns {
            for date in jalali!(1390, 1, 1).days_until(jalali!(1396, 1, 1)) {
                let written = pattern(text).format(date, style).to_string();
                assert_eq!(pattern(text).read(&written, style), Ok(date), "{text}: {written}");
            }
        }
    }
}

#[test]
fn refused_patterns() {
    for (text, sentence) in [
        ("%", "expected a specifier at byte 1, found the end"),
        ("%Y-%", "expected a specifier at byte 4, found the end"),
        ("%Q", "expected a specifier at byte 1, found «Q»"),
        ("تاریخ %Q", "expected a specifier at byte 12, found «Q»"),
        ("%-", "expected a specifier at byte 2, found the end"),
        ("%-B", "expected a specifier at byte 2, found «B»"),
        ("%Om", "expected a specifier at byte 2, found «m»"),
        ("%O", "expected a specifier at byte 2, found the end"),
        ("% Y", "expected a specifier at byte 1, found U+0020"),
    ] {
        assert_eq!(Pattern::new(text).unwrap_err().to_string(), sentence, "{text}");
    }
}

#[test]
fn refused_texts() {
    let style = Style::PERSIAN;
    for (text, of, sentence) in [
        ("1395/06/19", "%x", "expected 4 Persian digits of a year at byte 0, found the Latin digits «1395»"),
        ("۱۳۹۵/۶/۱۹", "%x", "expected 2 digits of a month at byte 11 (character 6), found «/»"),
        ("۱۳۹۵-۰۶-۱۹", "%x", "expected «/» at byte 8 (character 4), found «-»"),
        ("۱۳۹۵/۰۶/۱۹ ", "%x", "expected the end at byte 18 (character 10), found U+0020"),
        ("۱۳۹۵/۰۶", "%x", "expected «/» at byte 13 (character 7), found the end"),
        ("", "%-d %B", "expected a digit at byte 0, found the end"),
        ("۱۹ شهريور", "%d %B", "expected the name of a month at byte 5 (character 3), found «شهريور»"),
        ("19 شهریور", "%d %B", "expected 2 Persian digits of a day at byte 0, found the Latin digits «19»"),
        ("۱۴۰۴/۱۲/۳۰", "%x", "day 30 is not in 1..=29 at byte 14 (character 8)"),
        ("۱۴۰۴/۱۳/۳۰", "%x", "month 13 is not in 1..=12 at byte 9 (character 5)"),
        ("۰۰۰۰/۱۲/۲۹", "%x", "year 0 is not in 1..=3000 at byte 0"),
        ("۱۳۹۶ ۳۶۶", "%Y %j", "day of the year 366 is not in 1..=365 at byte 9 (character 5)"),
        ("۹۵/۰۶/۱۹", "%D", "the two-digit year «۹۵» at byte 0 needs a reference year"),
        ("شنبه ۱۳۹۵/۰۶/۱۹", "%A %x", "the weekday at byte 0 is not that of 1395-06-19: found «شنبه»"),
        (
            "۱۳۹۵/۰۶/۱۹ ۰۹۵",
            "%x %j",
            "the day of the year at byte 19 (character 11) is not that of 1395-06-19: found «۰۹۵»",
        ),
        ("۱۳۹۵/۰۶", "%Y/%m", "a day is missing at byte 13 (character 7)"),
        ("۱۳۹۵/۰۶", "%Y/%d", "a month is missing at byte 13 (character 7)"),
        ("۰۶/۱۹", "%m/%d", "a year is missing at byte 9 (character 5)"),
        ("۰۶ ۰۷", "%m %m", "expected the same as before at byte 5 (character 3), found «۰۷»"),
        ("۱۹ شهریور", "%Od %B", "expected an ordinal at byte 0, found «۱۹»"),
        ("نوزده شهریور", "%Od %B", "expected an ordinal at byte 0, found «نوزده»"),
        ("چهلم مهر یک هزار و چهارصد", "%Od %B %OY", "day 40 is not in 1..=30 at byte 0"),
        ("یکم مهر یک میلیون", "%Od %B %OY", "year 1000000 is not in 1..=3000 at byte 14 (character 8)"),
    ] {
        assert_eq!(pattern(of).read(text, style).unwrap_err().to_string(), sentence, "{of}: {text}");
    }
    let error = Pattern::SLASHED.read("۱۴۰۴/۱۲/۳۰", style).unwrap_err();
    assert_eq!((error.at(), error.range_error().map(|error| error.value())), (14, Some(30)));
}

#[test]
fn nothing_is_read_that_is_not_written() {
    for (text, of, sentence) in [
        ("1395-06-22 7", "%F %w", "expected a weekday from 0 to 6 at byte 11, found «7»"),
        ("1395-06-22 8", "%F %w", "expected a weekday from 0 to 6 at byte 11, found «8»"),
        ("1395-06-22 9", "%F %w", "expected a weekday from 0 to 6 at byte 11, found «9»"),
        ("1395-06-22 8", "%F %u", "the weekday at byte 11 is not that of 1395-06-22: found «8»"),
        ("1395-06-21 0", "%F %u", "the weekday at byte 11 is not that of 1395-06-21: found «0»"),
        ("هزار و سیصد و نود و پنج 06 19", "%OY %m %d", "expected a year in words at byte 0, found «هزار»"),
        ("يک هزار و سیصد و نود و پنج 06 19", "%OY %m %d", "expected a year in words at byte 0, found «يک»"),
        (
            "یک هزار و سیصدو نود و پنج 06 19",
            "%OY %m %d",
            "expected 2 digits of a month at byte 14 (character 8), found «و»",
        ),
        ("یک هزار و سیصد  و نود و پنج 06 19", "%OY %m %d", "expected a year in words at byte 0, found «یک»"),
        ("یک هزار و ۳۹۵ 06 19", "%OY %m %d", "expected a year in words at byte 0, found «یک»"),
        ("سی ام 01 1395", "%Od %m %Y", "expected an ordinal at byte 0, found «سی»"),
    ] {
        assert_eq!(pattern(of).read(text, Style::ENGLISH).unwrap_err().to_string(), sentence, "{of}: {text}");
    }
    let read = |text: &str| pattern("%OY %Od %m").read(text, Style::ENGLISH);
    for year in (1..=3000).step_by(7) {
        let date = JalaliDate::new(year, 6, (year % 31 + 1) as u8).unwrap();
        assert_eq!(read(&pattern("%OY %Od %m").format(date, Style::ENGLISH).to_string()), Ok(date));
    }
}

#[test]
fn centuries() {
    let short = |reference: i32, text: &str| {
        let style = Style::ENGLISH.with_reference(JalaliYear::new(reference).unwrap());
        pattern("%D").read(text, style).map(JalaliDate::year)
    };
    // 1310 to 1409 around 1395.
    for (text, year) in [("09/01/01", 1409), ("10/01/01", 1310), ("95/01/01", 1395), ("00/01/01", 1400)] {
        assert_eq!(short(1395, text), Ok(year));
    }
    assert_eq!(short(1403, "18/01/01"), Ok(1318));
    assert_eq!(short(1403, "17/01/01"), Ok(1417));
    assert!(short(1, "50/01/01").is_err());
    let both = Style::ENGLISH;
    assert_eq!(pattern("%C %D").read("13 95/06/19", both), Ok(jalali!(1395, 6, 19)));
}

proptest! {
    #[test]
    fn any_pattern_and_text(pattern in "[%YmdBAajOFxD0_/ -]{0,12}|\\PC{0,8}", text in "\\PC{0,24}", day in -492_268i32..=603_459) {
        let date = JalaliDate::from_day_number(day).unwrap();
        for style in [Style::PERSIAN, Style::new(Script::Arabic, Language::English)] {
            match Pattern::new(&pattern) {
                Ok(pattern) => {
                    let written = pattern.format(date, style).to_string();
                    if let Ok(read) = pattern.read(&written, style) {
                        prop_assert_eq!(read, date);
                    }
                    if let Err(error) = pattern.read(&text, style) {
                        prop_assert!(text.is_char_boundary(error.at()), "{error}");
                    }
                }
                Err(error) => prop_assert!(pattern.is_char_boundary(error.at()), "{error}"),
            }
        }
    }
}

/// A month says the name that a date writes.
#[test]
fn a_month_has_the_name_that_is_written() {
    let pattern = Pattern::new("%B").unwrap();
    for language in Language::ALL {
        for month in 1..=12 {
            let style = Style::new(Script::Latin, language);
            let written = pattern.format(JalaliDate::new(1395, month, 1).unwrap(), style).to_string();
            assert_eq!(JalaliMonth::new(1395, month).unwrap().name(language), written, "{language:?} {month}");
        }
    }
}
