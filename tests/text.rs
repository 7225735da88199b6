//! Any text: nothing panics, spans are what they say, results are well formed.

use crate::corpus;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngSeed, TestRunner};
use std::fs;
use std::ops::Range;
use taqvim::{Expression, Finder, Interval, Lean, Policy, Reference, Region, Resolved};

/// Words that dates, times and their traps are made of, in both languages.
const WORDS: &[&str] = &[
    "امروز", "دیروز", "فردا", "پریروز", "دیشب", "امشب", "شب", "صبح", "ظهر", "عصر", "بامداد", "نیمه\u{200C}شب", "شنبه",
    "یکشنبه", "سه شنبه", "جمعه", "پنجشنبه", "فروردین", "اردیبهشت", "خرداد", "تیر", "مهر", "آبان", "دی", "بهمن",
    "اسفند", "محرم", "رمضان", "صفر", "ژانویه", "می", "اوت", "حمل", "عقرب", "روز", "هفته", "ماه", "سال", "دهه", "قرن",
    "هزاره", "ساعت", "دقیقه", "ثانیه", "فصل", "نیمه", "سه ماهه", "بهار", "زمستان", "پارسال", "امسال", "گذشته", "آینده",
    "جاری", "پیش", "قبل", "بعد", "دیگر", "اخیر", "اول", "دوم", "آخر", "اوایل", "اواسط", "اواخر", "از", "تا", "در", "و",
    "بین", "پس از", "قبل از", "هر", "چند", "یک", "دو", "سه", "پنج", "ده", "بیست", "سی", "نود", "صد", "هزار", "میلیون",
    "سیصد", "نیم", "ربع", "میلادی", "هجری", "قمری", "شمسی", "شاهنشاهی", "ق.م", "میدان", "خبرگزاری", "امام", "نفر",
    "ماده", "خواهد شد", "برگزار شد", "نوروز", "عاشورا", "شب یلدا", "today", "yesterday", "last", "next", "Friday",
    "March", "week", "ago", "at", "noon", "the", "of", "19", "Shahrivar", "o'clock", "AD",
];

const MARKS: &[&str] = &[
    " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{A0}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202B}",
    "\u{202C}", "\u{2067}", "\u{2069}", "\u{FEFF}", "\u{64B}", "\u{651}", "\u{654}", "ـ", "/", "-", "–", ".", "،", ",",
    ":", "(", ")", "«", "»", "؟", "#", "٫",
];

/// Constructions of several words, to be cut short and run into others.
const PHRASES: &[&str] = &[
    "از ۵ مهر تا ۱۰ آبان",
    "از شنبه تا چهارشنبه",
    "بین سال های ۱۳۸۵ و ۱۳۹۵",
    "۲۱، ۲۳ و ۲۵ فروردین",
    "ساعت ۷:۳۰",
    "19 شهریور 1395",
    "سه روز پیش",
    "دو ساعت قبل",
    "هفته آینده",
    "۱۳۹۵/۰۶/۱۹",
    "۳۰ اسفند ۱۴۰۴",
    "ده سال گذشته",
    "دهه ۶۰",
    "قرن چهاردهم",
    "روزهای شنبه",
    "هفته ای دو بار",
    "اواخر سال گذشته",
    "یک ربع به هشت شب",
    "سه ماهه دوم",
    "سال های ۱۳۵۷-۵۸",
    "۵۰۰ پیش از میلاد",
    "from 5 to 10 March",
    "two weeks ago",
    "۲ هزار سال بعد",
];

/// A piece of a text.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(WORDS).prop_map(str::to_owned),
        3 => select(PHRASES).prop_map(str::to_owned),
        3 => select(MARKS).prop_map(str::to_owned),
        2 => "[0-9]{1,4}",
        2 => "[۰-۹]{1,4}",
        1 => "[٠-٩]{1,4}",
        1 => "[0-9۰-۹٠-٩]{1,12}",
        1 => "[0-9۰-۹]{1,4}[/.:-][0-9۰-۹]{1,2}[/.:-][0-9۰-۹]{1,4}",
        1 => select(vec!["😀", "👨\u{200D}👩\u{200D}👧", "🇮🇷", "e\u{301}", "\u{1F4C5}", "𝟙𝟚", "ﷺ", "\u{0}"]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => any::<char>().prop_map(String::from),
    ]
}

/// Pieces with a blank, nothing or a mark between.
fn pieces(count: Range<usize>) -> impl Strategy<Value = String> {
    let between = prop_oneof![8 => Just(" "), 1 => Just(""), 2 => select(MARKS)];
    prop::collection::vec((piece(), between), count).prop_map(|pieces| {
        let mut text = pieces.iter().fold(String::new(), |text, (piece, between)| text + piece + between);
        text.truncate(text.trim_end_matches(' ').len());
        text
    })
}

fn text() -> impl Strategy<Value = String> {
    pieces(0..28)
}

/// Any day that chrono has, those within years −9999..=9999 as often as the others, with or without a time.
fn reference() -> impl Strategy<Value = Reference> {
    let all = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    let near = -3_652_424..=3_652_059;
    let day = prop_oneof![
        4 => 735_000..=737_000i32,
        4 => near,
        2 => all,
        1 => select(vec![NaiveDate::MIN.num_days_from_ce(), NaiveDate::MAX.num_days_from_ce(), 0, 1, 226_894, 226_895]),
    ];
    (day, prop::option::of(0..86_400u32), prop::option::of(-840..=840i32)).prop_map(|(day, second, offset)| {
        let date = NaiveDate::from_num_days_from_ce_opt(day).expect("a day of chrono's");
        let reference = match second {
            Some(second) => {
                let time =
                    chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, 0).expect("a second of the day");
                Reference::from(date.and_time(time))
            }
            None => Reference::from(date),
        };
        offset.map_or(reference, |minutes| reference.with_offset_minutes(minutes).unwrap())
    })
}

fn policy() -> impl Strategy<Value = Policy> {
    let preset = select(vec![Policy::news(), Policy::scheduling(), Policy::narrative(), Policy::strict()]);
    let lean = select(vec![Lean::Past, Lean::Future, Lean::Closest]);
    let region = select(vec![Region::Iran, Region::Afghanistan]);
    (preset, lean, region).prop_map(|(preset, lean, region)| preset.with_lean(lean).with_region(region))
}

/// Spans are in order, disjoint, not empty, on the borders of characters, and the words are those of the text.
fn wrong_span(text: &str, spans: impl IntoIterator<Item = (Range<usize>, String)>) -> Option<String> {
    let mut last = 0;
    for (range, words) in spans {
        if range.start < last || range.start >= range.end {
            return Some(format!("{range:?} after {last}"));
        }
        if text.get(range.clone()) != Some(&words) {
            return Some(format!("{range:?} is not {words:?}"));
        }
        last = range.end;
    }
    None
}

fn check_spans(text: &str) {
    let mut iter = Finder::new().find_iter(text);
    let mut spans = Vec::new();
    for found in iter.by_ref() {
        assert_eq!((found.start()..found.end(), found.expression().kind()), (found.range(), found.kind()));
        assert!(!found.rule().is_empty());
        spans.push((found.range(), found.as_str().to_owned()));
    }
    assert_eq!(wrong_span(text, spans), None, "{text:?}");
    assert!(iter.next().is_none() && iter.next().is_none(), "the iterator goes on after its end: {text:?}");
}

/// Everything that a result can be asked for.
fn check_meaning(expression: &Expression, reference: &Reference, policy: &Policy) {
    let Ok(meaning) = expression.resolve(reference, policy) else { return };
    check_intervals(&meaning);
    let value = meaning.to_string();
    // A date that does not exist is shown as it was written.
    assert_eq!(meaning.has_value() || meaning.native().is_some(), !value.is_empty(), "{value:?}");
    assert!(value.is_ascii(), "{value}");
    let _ = (
        meaning.start_date(),
        meaning.start(),
        meaning.end(),
        meaning.quant(),
        meaning.freq().map(|freq| freq.to_string()),
    );
    let _ =
        (meaning.native().map(|native| native.to_string()), meaning.nearest_valid().map(|native| native.to_string()));
    assert!(!expression.to_string().is_empty());
    for alternative in expression.alternatives(reference, policy) {
        check_intervals(&alternative);
    }
    assert_eq!(meaning.kind(), expression.kind());
    assert_eq!(Ok(meaning), expression.resolve(reference, policy), "resolving is a pure function");
}

/// An open side is before or after all.
type Sides = (Option<NaiveDateTime>, Option<NaiveDateTime>);

fn is_in_order((start, end): Sides) -> bool {
    start.zip(end).is_none_or(|(start, end)| start <= end)
}

fn is_within(part: Sides, whole: Sides) -> bool {
    whole.0.is_none_or(|whole| part.0.is_some_and(|part| whole <= part))
        && whole.1.is_none_or(|whole| part.1.is_some_and(|part| part <= whole))
}

fn check_intervals(meaning: &Resolved) {
    let sides = |interval: Interval| (interval.start(), interval.end());
    for interval in [meaning.interval(), meaning.estimate(), meaning.anchor()].into_iter().flatten() {
        assert!(is_in_order(sides(interval)), "{interval} of {meaning}");
        assert!(interval.to_string().contains('/'));
    }
    if let (Some(whole), Some(part)) = (meaning.interval(), meaning.estimate()) {
        assert!(is_within(sides(part), sides(whole)), "{part} is not within {whole}");
    }
}

/// A text that is one expression and nothing else is that expression, for [`taqvim::parse_expression`] too, and in a
/// paragraph of its own.
///
/// It is not so of an expression taken out of its text: the verb after it may have shown its side, a day before it
/// may have lent itself to a bare clock time, a preposition may have licensed a weak name.
fn check_phrase(text: &str) {
    let mut iter = Finder::new().find_iter(text);
    let (first, second) = (iter.next(), iter.next());
    match (first, second) {
        (Some(only), None) if only.as_str() == text.trim() => {
            assert_eq!(taqvim::parse_expression(text), Ok(*only.expression()), "{text:?}");
            let phrase = only.as_str();
            assert_eq!(taqvim::parse_expression(phrase), Ok(*only.expression()), "{phrase:?}");
            let page = format!("ب.\n\n{phrase}\n\n");
            let again = Finder::new().find_iter(&page).next();
            assert_eq!(again.map(|again| *again.expression()), Some(*only.expression()), "{phrase:?}");
        }
        _ => check_field(text),
    }
}

/// Of an expression with other words beside it a phrase is that expression, or one of its other meanings: the day that a
/// length leads to.
fn check_field(text: &str) {
    const ENDS: [char; 9] = ['.', '!', '?', '؟', '…', ',', '،', ';', '؛'];
    let Ok(said) = taqvim::parse_expression(text) else { return };
    let (reference, policy) = (NaiveDateTime::default().into(), Policy::default());
    check_meaning(&said, &reference, &policy);
    let bare = text.trim_end().trim_end_matches(ENDS).trim_end();
    let mut iter = Finder::new().find_iter(bare);
    match (iter.next(), iter.next()) {
        (Some(only), None) => {
            let mut others = only.expression().alternatives(&reference, &policy);
            let is_other = others.any(|other| said.resolve(&reference, &policy) == Ok(other));
            assert!(said == *only.expression() || is_other, "{text:?} is {said:?}");
        }
        // Figures that are a date or an hour in a phrase alone.
        (None, _) => assert!(text.contains(char::is_numeric), "{text:?} is {said:?}"),
        _ => {}
    }
}

/// The same 3000 cases every time, so that a failure is the commit's; `$TAQVIM_CASES` new ones for a hunt.
fn config() -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var("TAQVIM_CASES") {
        Ok(cases) => ProptestConfig { cases: cases.parse().expect("a number of cases"), ..config },
        Err(_) => ProptestConfig { cases: 3000, rng_seed: RngSeed::Fixed(1395), ..config },
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn spans_are_what_they_say(text in text()) {
        check_spans(&text);
    }

    #[test]
    fn every_meaning_is_well_formed(text in text(), reference in reference(), policy in policy()) {
        let finder = Finder::new().with_policy(policy);
        for found in finder.find_iter(&text) {
            check_meaning(found.expression(), &reference, &policy);
        }
        // A narrative counts from what it has just named.
        for (_, meaning) in finder.resolve_iter(&text, &reference) {
            if let Ok(meaning) = meaning {
                check_intervals(&meaning);
            }
        }
    }

    #[test]
    fn a_phrase_is_its_expression(text in pieces(1..7)) {
        check_phrase(&text);
    }

    #[test]
    fn any_characters_are_no_trap(text in "\\PC{0,64}", tail in any::<String>()) {
        check_spans(&text);
        check_spans(&tail);
    }
}

/// The texts of the corpus, without the brackets.
fn corpus_texts() -> Vec<String> {
    let mut texts = Vec::new();
    for file in corpus::files() {
        let rows = fs::read_to_string(file).expect("the corpus is UTF-8");
        let rows = rows.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        texts.extend(rows.map(|row| row.split('\t').next().unwrap_or_default().replace(['⟦', '⟧'], "")));
    }
    texts
}

#[test]
fn the_corpus_keeps_the_rules_of_any_text() {
    let texts = corpus_texts();
    assert!(texts.len() > 500);
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).expect("a date"));
    for text in &texts {
        check_spans(text);
        check_phrase(text);
        for found in Finder::new().find_iter(text) {
            for policy in [Policy::news(), Policy::scheduling()] {
                check_meaning(found.expression(), &reference, &policy);
            }
        }
    }
}

/// Cut anywhere, a text is still a text.
#[test]
fn cut_texts_are_no_trap() {
    for text in corpus_texts().iter().step_by(7) {
        for (cut, _) in text.char_indices() {
            check_spans(&text[..cut]);
            check_spans(&text[cut..]);
        }
    }
}

/// «قرن چهاردهم ژانویه» is nonsense, and its interval must not run backwards.
#[test]
fn a_part_lies_within_its_period() {
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).expect("a date"));
    for text in [
        "قرن چهاردهم ژانویه", "هفته دهم مهر", "روز چهلم مهر", "دهه پنجم مهر", "ماه سیزدهم سال ۱۳۹۵",
        "اول هفته اول نوروز", "AD 89-19", "AD 40-00",
    ] {
        for found in Finder::new().find_iter(text) {
            check_meaning(found.expression(), &reference, &Policy::news());
        }
    }
}

/// «یک تیر» counts shots where a word follows, but not over an empty line.
#[test]
fn the_next_paragraph_is_not_what_follows() {
    let first = |text| Finder::new().find_iter(text).next().map(|found| *found.expression());
    assert_eq!(first("یک تیر\n\nپ"), first("یک تیر"));
}

/// Expressions of paragraphs of their own do not know of each other.
#[test]
fn paragraphs_are_read_alone() {
    let texts = corpus_texts();
    let finder = Finder::new();
    for pair in texts.windows(2).step_by(5) {
        let joined = pair.join("\n\n");
        let alone =
            pair.iter().flat_map(|text| finder.find_iter(text)).map(|found| (found.as_str(), *found.expression()));
        let together = finder.find_iter(&joined).map(|found| (found.as_str(), *found.expression()));
        assert!(alone.eq(together), "{joined:?}");
    }
}

#[test]
fn a_wrong_span_is_seen() {
    let text = "از مهر تا دی";
    let span = |start, end, words: &str| (start..end, words.to_owned());
    assert_eq!(wrong_span(text, [span(5, 11, "مهر"), span(17, 21, "دی")]), None);
    for wrong in [
        vec![span(17, 21, "دی"), span(5, 11, "مهر")],
        vec![span(5, 11, "مهر"), span(9, 13, "ر ت")],
        vec![span(5, 5, "")],
        vec![span(5, 10, "مه")],
        vec![span(5, 11, "دی")],
        vec![span(17, 40, "دی")],
    ] {
        assert!(wrong_span(text, wrong.clone()).is_some(), "{wrong:?}");
    }
}

#[test]
fn a_wrong_interval_is_seen() {
    let day = |day| NaiveDate::from_ymd_opt(2016, 11, day).and_then(|date| date.and_hms_opt(0, 0, 0));
    assert!(is_in_order((day(1), day(1))) && is_in_order((None, day(1))) && !is_in_order((day(2), day(1))));
    assert!(is_within((day(2), day(3)), (day(1), day(3))) && is_within((day(2), day(3)), (None, None)));
    assert!(!is_within((day(1), day(3)), (day(2), day(3))) && !is_within((day(2), day(4)), (day(2), day(3))));
    assert!(!is_within((None, day(3)), (day(2), day(3))));
}

/// Texts put together at random do hold expressions: else the properties above would say nothing.
#[test]
fn random_texts_hold_expressions() {
    let mut runner = TestRunner::deterministic();
    let (mut found, mut resolved, mut ranges) = (0, 0, 0);
    for _ in 0..2000 {
        let text = text().new_tree(&mut runner).expect("a text").current();
        let reference = reference().new_tree(&mut runner).expect("a reference").current();
        for expression in Finder::new().find_iter(&text) {
            found += 1;
            resolved += usize::from(expression.resolve(&reference).is_ok_and(|meaning| meaning.interval().is_some()));
            ranges += usize::from(expression.starts_range());
        }
    }
    assert!(
        found > 4000 && resolved > 1500 && ranges > 20,
        "{found} found, {resolved} with an interval, {ranges} ranges"
    );
}
