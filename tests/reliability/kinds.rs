//! Kinds of fault, and what keeps each away.

use super::{at, friday, meant, said, sides};
use chrono::{Duration, NaiveDate};
use std::fmt::Write as _;
use taqvim::calendar::{Difference, JalaliYear};
use taqvim::format::{Pattern, Style, read_lenient};
use taqvim::numeral::Numeral;
use taqvim::{Finder, JalaliDate, Lean, Policy, Reference, parse, parse_expression};

/// An hour has three quarters that are said so; no count of them is too small to be refused.
#[test]
fn quarters_are_one_to_three() {
    let words = ["صفر", "یک", "دو", "سه", "چهار", "پنج"];
    for (count, word) in words.into_iter().enumerate() {
        for written in [word.to_owned(), count.to_string()] {
            let text = format!("{written} ربع");
            assert_eq!(text.parse::<Numeral>().is_ok(), (1..=3).contains(&count), "{text}");
            assert!(read_lenient(&text, None).is_err());
        }
    }
}

/// Two days of one month with a dash are a run of days, or two dates; never a run that ends before it begins.
#[test]
fn no_range_ends_before_it_begins() {
    let months = ["April", "Nov.", "Khordad", "Dey", "Ramadan"];
    let mut count = 0;
    for first in months {
        for last in months {
            for (from, to) in [(1, 1), (2, 1), (1, 2), (29, 3), (3, 29), (17, 16)] {
                for text in [
                    format!("{first} {from}-{last} {to}"),
                    format!("{from} {first}–{to} {last}"),
                    format!("{first} {from}-{to}, 2015"),
                    format!("{first} {from} - {last} {to}, 2015"),
                ] {
                    for (value, interval) in meant(&text) {
                        count += 1;
                        let (start, end) = sides(interval.unwrap_or_else(|| panic!("{text}: {value}")));
                        assert!(start < end, "{text}: {value}");
                    }
                }
            }
        }
    }
    assert!(count > 600, "{count}");
    assert_eq!(meant("April 9-April 4").len(), 2);
    assert_eq!(meant("April 4-April 9").len(), 1);
}

/// An edge before a weekday with its date leaves the date as it is.
#[test]
fn an_edge_keeps_the_day() {
    for edge in ["اوایل", "اواسط", "اواخر", "ابتدای", "پایان"] {
        for weekday in ["شنبه", "دوشنبه", "جمعه"] {
            for day in ["اول", "دوم", "چهارم", "پنجم", "ششم", "بیست و یکم", "۲", "۲۲"] {
                for month in ["تیر", "مهر ماه", "آذر ۱۳۹۴", "اسفندماه سال ۱۳۹۳"] {
                    let date = format!("{weekday} {day} {month}");
                    let alone = meant(&format!("در {date} آمدند"));
                    let edged = meant(&format!("در {edge} {date} آمدند"));
                    assert_eq!(edged, alone, "{edge} {date}");
                    assert_eq!(alone.len(), 1, "{date}");
                }
            }
        }
    }
    // The n-th weekday of a month is said with «ین», or with its month's «ماه» alone.
    assert_eq!(meant("اوایل دومین جمعه مهر")[0].0, "2016-09-30");
}

/// Whatever stands in another paragraph, or nowhere, a paragraph is read alike.
#[test]
fn paragraphs_do_not_lean_on_each_other() {
    let paragraphs = ["1362", "1988 in Shiraz", "2007 in Tabriz and elsewhere", "۱۳۶۲", "14:20", "سال ۸۸", "1401/2/3"];
    let others = ["Reza raft.", "They left.", "کتابی بود.", "7", "1390", "(", "#"];
    for paragraph in paragraphs {
        let alone = meant(paragraph);
        for other in others {
            let before = meant(other).len();
            let after = meant(&format!("{other}\n\n{paragraph}"));
            assert_eq!(after[before..], alone, "{other:?} before {paragraph:?}");
            let first = meant(&format!("{paragraph}\n\n{other}"));
            assert_eq!(first[..alone.len()], alone, "{other:?} after {paragraph:?}");
        }
    }
    assert_eq!(meant("1988 in Shiraz")[0].0, "1988");
    assert!(meant("1988 books in Shiraz").is_empty());
    assert!(meant("1988 in all").is_empty());
}

/// A word that ZWNJ goes on with is another word, however short its end and whatever letters spell it; an enclitic leaves it.
#[test]
fn half_words_are_no_dates() {
    for (head, tails) in [
        ("پنج مه", ["خا", "رز"]),
        ("شب چله", ["پز", "گو"]),
        ("جمعه", ["خا", "رز"]),
        ("۷ دی", ["نگ", "خا"]),
        ("۸ شب", ["پا", "پز"]),
    ] {
        for tail in tails {
            for text in [format!("{head}\u{200C}{tail} بود"), format!("با {head}\u{200C}{tail} آمد")] {
                assert!(meant(&text).is_empty(), "{text}: {:?}", meant(&text));
                assert_eq!(meant(&in_forms(&text)), meant(&text), "{text}");
            }
        }
    }
    for text in ["امروز\u{200C}ست", "جمعه\u{200C}س که بیایند", "همین امسال\u{200C}ه"] {
        assert_eq!(meant(text).len(), 1, "{text}");
    }
    // The «می» of a verb, with a blank too many.
    for gap in ["\u{200C}", "\u{200C} ", "\u{200C}  ", "\u{200C}\u{A0}"] {
        for verb in ["خندد", "دوزم"] {
            assert!(meant(&format!("۳ می{gap}{verb}")).is_empty(), "{gap:?}");
        }
    }
    assert_eq!(meant("۳ می ۲۰۱۶").len(), 1);
}

/// Persian letters as presentation forms.
pub(super) fn in_forms(text: &str) -> String {
    const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقلمنهو";
    const FORMS: [u32; 26] = [
        0xFE8D, 0xFE8F, 0xFE95, 0xFE99, 0xFE9D, 0xFEA1, 0xFEA5, 0xFEA9, 0xFEAB, 0xFEAD, 0xFEAF, 0xFEB1, 0xFEB5, 0xFEB9,
        0xFEBD, 0xFEC1, 0xFEC5, 0xFEC9, 0xFECD, 0xFED1, 0xFED5, 0xFEDD, 0xFEE1, 0xFEE5, 0xFEE9, 0xFEED,
    ];
    let others = [
        ('ی', '\u{FBFC}'),
        ('ک', '\u{FB8E}'),
        ('گ', '\u{FB92}'),
        ('پ', '\u{FB56}'),
        ('چ', '\u{FB7A}'),
        ('ژ', '\u{FB8A}'),
    ];
    let form = |letter: char| {
        let listed = LETTERS.chars().position(|known| known == letter).and_then(|place| char::from_u32(FORMS[place]));
        listed.or_else(|| others.iter().find(|(plain, _)| *plain == letter).map(|&(_, form)| form)).unwrap_or(letter)
    };
    text.chars().map(form).collect()
}

/// A bracket after a day names it again where nothing but a mark stands between: tokens count, not bytes.
#[test]
fn distance_is_counted_in_tokens() {
    let monday = at(2016, 11, 21);
    let last = |text: &str| said(text, &monday, Policy::news()).last().map(|(value, _)| value.clone());
    let today = Some("2016-11-21".to_owned());
    for text in
        ["امروز (یکشنبه)", "امروز    (یکشنبه)", "«امروز» (یکشنبه)", "\u{2067}امروز\u{2069} \u{2067}(یکشنبه)\u{2069}"]
    {
        assert_eq!(last(text), today, "{text}");
    }
    for number in ["7", "۷", "٧", "77", "۷۷۷"] {
        assert_eq!(last(&format!("امروز {number} (یکشنبه)")).as_deref(), Some("2016-11-20"), "{number}");
    }
}

/// A form of the tables is not made of other words that have its letters.
#[test]
fn words_are_joined_only_where_a_form_has_its_blank() {
    let gaps = [" ", "  ", "\t", "\u{A0}", "\u{2009}", "\r\n", "\n", "\u{200F} "];
    for (word, cuts) in
        [("چهارشنبه", 1..3), ("پنجشنبه", 1..2), ("اردیبهشت", 1..3), ("فروردین", 1..6), ("yekshanbeha", 10..11)]
    {
        for cut in cuts {
            let place = word.char_indices().nth(cut).unwrap().0;
            for gap in gaps {
                let text = format!("{}{gap}{}", &word[..place], &word[place..]);
                let whole = Finder::new().find_iter(&text).any(|found| found.as_str().contains(gap));
                assert!(!whole, "{text:?}");
            }
        }
    }
    for gap in gaps {
        assert_eq!(meant(&format!("اردی{gap}بهشت")).len(), 1, "{gap:?}");
        assert_eq!(meant(&format!("عید{gap}ـفطر")), meant("عید فطر"), "{gap:?}");
    }
}

/// A span of nothing lies nowhere.
#[test]
fn no_interval_is_empty() {
    for text in ["طی ۰ ماه اخیر", "۰ ساعت آینده", "صفر روز گذشته", "در ۰ هفته آینده"]
    {
        for found in Finder::new().find_iter(text) {
            let meaning = Finder::new().resolve(&found, &friday()).unwrap();
            assert_eq!(meaning.anchor(), None, "{text}");
        }
    }
}

/// What is counted from a date leans by the day that it reaches.
#[test]
fn a_shifted_date_is_on_the_side_of_the_policy() {
    for phrase in [
        "پنج روز مانده به یلدا",
        "دو هفته مانده به عید فطر",
        "ده روز مانده به ۱ مهر",
        "یک هفته مانده به ۱۵ شعبان",
        "the weekend of 9 June",
        "the week of May 6th",
        "two days after Nowruz",
        "a week before 9 June",
    ] {
        let expression = parse_expression(phrase).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        let start = at(2019, 1, 1);
        for day in (0..800).step_by(3) {
            let moment = start.date() + Duration::days(day);
            let reference = moment.into();
            let on = |lean| {
                sides(expression.resolve(&reference, &Policy::news().with_lean(lean)).unwrap().interval().unwrap())
            };
            let (past, closest, future) = (on(Lean::Past), on(Lean::Closest), on(Lean::Future));
            assert!(past.0.date() <= moment, "{phrase} at {moment}: {}", past.0);
            assert!(future.1.date() > moment, "{phrase} at {moment}: {}", future.0);
            assert!(past.0 <= closest.0 && closest.0 <= future.0, "{phrase} at {moment}");
            // Nothing of that name lies between.
            assert!(future.0 - past.0 < Duration::days(386), "{phrase} at {moment}");
        }
    }
}

/// Parts of a day are called by their hours, a month of the old calendar by its sign, and a year of the common era by it.
#[test]
fn people_are_told_the_same_hours() {
    for (phrase, persian) in [
        ("بامداد دوشنبه", "بامداد"),
        ("سحر فردا", "سحر"),
        ("غروب دیروز", "غروب"),
        ("شامگاه جمعه", "شامگاه"),
        ("صبح دوشنبه", "صبح"),
        ("عصر فردا", "عصر"),
        ("شب دوشنبه", "شب"),
        ("اسد ۱۳۰۰", "اسد ۱۳۰۰"),
        ("نیم\u{200C}سال اول تحصیلی", "۱ مهر تا"),
    ] {
        let said = parse(phrase, &friday()).unwrap().persian().to_string();
        assert!(said.starts_with(persian), "{phrase}: {said}");
    }
    for (phrase, latin) in [
        ("۱۴۰۲ میلادی", "1402 CE"),
        ("سال ۲۰۰۲ میلادی", "2002"),
        ("سال ۱۴۰۲", "1402 (21 March 2023 – 19 March 2024)"),
        ("دهه ۱۳۹۰ میلادی", "the 1390s CE"),
        ("بامداد دوشنبه", "small hours, 14 November 2016"),
    ] {
        assert_eq!(parse(phrase, &friday()).unwrap().latin().to_string(), latin, "{phrase}");
    }
}

/// A year in words is the year in figures.
#[test]
fn words_and_figures_of_a_year_agree() {
    for (word, figures) in
        [("ده", "۱۰"), ("پانزده", "۱۵"), ("نوزده", "۱۹"), ("بیست و یک", "۲۱"), ("نود و هشت", "۹۸"), ("شش", "۶")]
    {
        for frame in ["{} میلادی", "سال {} میلادی", "در سال {} میلادی رفتند"] {
            let (words, digits) = (frame.replace("{}", word), frame.replace("{}", figures));
            assert_eq!(meant(&words), meant(&digits), "{words}");
        }
    }
}

/// Two spellings of one letter fold alike.
#[test]
fn composed_letters_fold_as_their_parts() {
    for (composed, parts) in [
        ("هفتۀ آینده", "هفت\u{6D5}\u{654} آینده"),
        ("هفتۂ آینده", "هفت\u{6C1}\u{654} آینده"),
        ("پر\u{6D3}روز", "پر\u{6D2}\u{654}روز"),
    ] {
        assert_eq!(meant(composed), meant(parts), "{composed}");
    }
    assert_eq!(meant("هفتۂ آینده"), meant("هفته آینده"));
}

/// A pattern reads what it wrote as the date that it was, or no text at all.
#[test]
fn a_pattern_reads_its_own_text_or_none() {
    let specifiers = [
        "%Y", "%-Y", "%_Y", "%y", "%-y", "%C", "%-C", "%m", "%-m", "%_m", "%d", "%-d", "%e", "%j", "%-j", "%_j", "%B",
        "%b", "%Od", "%OY", "%A", "%u", "%U", "%-U", "%q", "-", "1",
    ];
    let dates = [(238, 3, 1), (1402, 5, 2), (1670, 1, 20), (1399, 12, 30), (7, 11, 11), (2999, 1, 9)]
        .map(|(y, m, d)| JalaliDate::new(y, m, d).unwrap());
    let style = Style::ENGLISH.with_reference(JalaliYear::new(1400).unwrap());
    let (mut read, mut failures) = (0, String::new());
    for a in specifiers {
        for b in specifiers {
            for c in specifiers {
                let text = format!("{a}{b}{c}");
                let pattern = Pattern::new(&text).unwrap();
                for date in dates {
                    let written = pattern.format(date, style).to_string();
                    match pattern.read(&written, style) {
                        Ok(back) if back == date => read += 1,
                        // A year of two digits is one of the reference's century.
                        Ok(_) if text.contains('y') => {}
                        Ok(back) => {
                            let _ = writeln!(failures, "{text} {written}: {back} for {date}");
                        }
                        Err(_) => {}
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(read > 2000, "{read}");
}

/// A time without a day is today's under a policy that leans to the past, also where it is to come; the nearest may be
/// yesterday's, the next tomorrow's.
#[test]
fn a_time_without_a_day_is_todays() {
    let reference =
        |hour| Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(hour, 0, 0).unwrap());
    for (text, hour, days) in [
        ("پاسی از شب", 7, ["18", "17", "18"]),
        ("پس از ظهر", 1, ["18", "17", "18"]),
        ("ساعت ۲۳", 1, ["18", "17", "18"]),
        ("ساعت ۱ بامداد", 23, ["18", "19", "19"]),
    ] {
        for (lean, day) in [Lean::Past, Lean::Closest, Lean::Future].into_iter().zip(days) {
            let meant = &said(text, &reference(hour), Policy::news().with_lean(lean))[0].0;
            assert_eq!(meant.get(8..10), Some(day), "{text} at {hour} under {lean:?}: {meant}");
        }
    }
}

/// What mutants of the code once survived: a difference of nothing, a day beside a year's end, seasons and days of no year,
/// padded words.
#[test]
fn corners_that_mutants_found() {
    let day = JalaliDate::new(1395, 6, 19).unwrap();
    assert_eq!(day.since(day), Difference::default());
    let new_year_eve = at(2017, 3, 20);
    for (text, value) in
        [("فردا ۱ فروردین", "2017-03-21"), ("امروز ۳۰ اسفند", "2017-03-20"), ("دیروز ۲۹ اسفند", "2017-03-19")]
    {
        let meaning = parse(text, &new_year_eve).unwrap();
        assert_eq!((meaning.to_string().as_str(), meaning.warnings().iter().count()), (value, 0), "{text}");
    }
    assert_eq!(parse("تابستان\u{200C}ها", &friday()).unwrap().to_string(), "XXXX-SU");
    let coup = parse("۵ حوت ۱۲۹۹", &friday()).unwrap();
    let same = JalaliDate::try_from(coup.start_date().unwrap()).unwrap();
    assert_eq!(coup.native().unwrap().to_string(), same.to_string());
    for refused in ["%-Od", "%_OY", "%0Od"] {
        assert!(Pattern::new(refused).is_err(), "{refused}");
    }
}
