//! A stream gives what the whole text gives, however it is cut.

use crate::corpus::{files, texts};
use proptest::prelude::*;
use proptest::sample::select;
use taqvim::{Expression, Finder, Lexicon, Policy, Stream, parse_expression};

/// All that a match says.
#[derive(PartialEq, Debug)]
struct Found {
    start: usize,
    end: usize,
    text: String,
    expression: Expression,
    rule: &'static str,
    starts_range: bool,
}

impl From<taqvim::Match<'_>> for Found {
    fn from(found: taqvim::Match<'_>) -> Self {
        Found {
            start: found.start(),
            end: found.end(),
            text: found.as_str().to_owned(),
            expression: *found.expression(),
            rule: found.rule(),
            starts_range: found.starts_range(),
        }
    }
}

fn whole(finder: &Finder<'_>, text: &str) -> Vec<Found> {
    finder.find_iter(text).map(Found::from).collect()
}

fn streamed<'a>(stream: &mut Stream<'_>, chunks: impl Iterator<Item = &'a str>) -> Vec<Found> {
    let mut found = Vec::new();
    for chunk in chunks {
        stream.push(chunk, |expression| found.push(expression.into()));
    }
    stream.finish(|expression| found.push(expression.into()));
    found
}

/// Cuts of so many characters.
fn cut(text: &str, characters: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(characters).map_or(rest.len(), |(place, _)| place);
        let (chunk, after) = rest.split_at(end);
        rest = after;
        (!chunk.is_empty()).then_some(chunk)
    })
}

fn assert_same(whole: &[Found], streamed: &[Found], what: &str) {
    for (whole, streamed) in whole.iter().zip(streamed) {
        assert_eq!(whole, streamed, "{what}");
    }
    assert_eq!(whole.len(), streamed.len(), "{what}");
}

#[test]
fn the_corpus_in_chunks_of_any_size() {
    let text = files().iter().flat_map(|file| texts(file)).collect::<Vec<_>>();
    for joint in ["\n", " ", "\n\n"] {
        let text = text.join(joint);
        for policy in [Policy::news(), Policy::narrative()] {
            let finder = Finder::new().with_policy(policy);
            let expected = whole(&finder, &text);
            assert!(expected.len() > 500);
            let mut stream = finder.stream();
            for size in [1, 7, 64 << 10] {
                let got = streamed(&mut stream, cut(&text, size));
                assert_same(&expected, &got, &format!("chunks of {size}"));
            }
        }
    }
}

/// Words of dates, of verbs and of sentences, cut anywhere.
const WORDS: &[&str] = &[
    "امروز", "دیروز", "فردا", "شب", "صبح", "شنبه", "جمعه", "پنج", "شنبه", "سه", "دوشنبه", "فروردین", "اردی", "بهشت",
    "مهر", "دی", "رمضان", "ژانویه", "روز", "هفته", "ماه", "سال", "دهه", "ساعت", "گذشته", "آینده", "پیش", "بعد", "اول",
    "آخر", "از", "تا", "در", "و", "هر", "یک", "بیست", "هزار", "صد", "نیم", "میلادی", "ق", "م", "قبل از", "برگزار",
    "خواهد", "شد", "رفت", "قرار", "است", "آن", "همان", "سلام", "کتاب", "Friday", "March", "last", "week", "19",
    "Shahrivar", "ترم", "اول", "Q1",
];

const MARKS: &[&str] = &[
    " ", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u{200C}", "\u{200F}", "\u{64B}", "ـ", "/", "-", "–",
    ".", ". ", "،", ": ", "(", ")", "؛", "؟ ", "!", "#", "٫", "",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => select(WORDS).prop_map(str::to_owned),
        1 => "[0-9۰-۹]{1,4}",
        1 => "[۰-۹]{1,4}/[0-9]{1,2}/[0-9]{1,2}",
        1 => "\\PC{0,3}",
    ];
    prop::collection::vec((piece, select(MARKS)), 0..120)
        .prop_map(|pieces| pieces.iter().fold(String::new(), |text, (word, mark)| text + word + mark))
}

proptest! {
    #[test]
    fn any_text_cut_anywhere(text in text(), sizes in prop::collection::vec(1usize..40, 1..8)) {
        let mut lexicon = Lexicon::new();
        let year = parse_expression("سال ۱۳۹۵").unwrap();
        for phrase in ["ترم", "ترم اول", "ترم اول سال", "Q1", "شب جمعه"] {
            lexicon.insert(phrase, year).unwrap();
        }
        let finder = Finder::new().with_policy(Policy::narrative()).with_lexicon(&lexicon);
        let mut sizes = sizes.iter().copied().cycle();
        let mut rest = text.as_str();
        let chunks = std::iter::from_fn(|| {
            let chunk = cut(rest, sizes.next()?).next()?;
            rest = &rest[chunk.len()..];
            Some(chunk)
        });
        let got = streamed(&mut finder.stream(), chunks);
        prop_assert_eq!(whole(&finder, &text), got);
    }

    #[test]
    fn any_bytes_cut_anywhere(text in text(), size in 1usize..9) {
        let finder = Finder::new();
        let mut found = Vec::<Found>::new();
        let mut stream = finder.byte_stream();
        for chunk in text.as_bytes().chunks(size) {
            stream.push(chunk, |expression| found.push(expression.into())).unwrap();
        }
        stream.finish(|expression| found.push(expression.into())).unwrap();
        prop_assert_eq!(whole(&finder, &text), found);
    }

    #[test]
    fn bytes_that_are_no_text_are_named(bytes in prop::collection::vec(any::<u8>(), 0..60), valid in text(), size in 1usize..9) {
        let bytes = [valid.as_bytes(), &bytes].concat();
        let mut stream = Finder::new().byte_stream();
        let mut errors = bytes.chunks(size).filter_map(|chunk| stream.push(chunk, |_| ()).err());
        let error = errors.next();
        let unfinished = stream.finish(|_| ()).err();
        // An error is told once, wherever the chunk ended.
        prop_assert!(error.is_none() || unfinished.is_none());
        let error = error.or(unfinished);
        let expected = std::str::from_utf8(&bytes).err().map(|error| error.valid_up_to());
        prop_assert_eq!(error.map(|error| error.offset()), expected);
    }
}

/// Some hundred words, and a part of a chunk.
const MOST_KEPT: usize = 32 << 10;

#[test]
fn little_is_kept_whatever_comes() {
    for unit in [
        "دوشنبه ", "a", "9", " ", "\n", "ـ", "\u{200C}", "ب", "اردی ", "از ۵ مهر تا ", "۲۱، ", "۱ و ", "سلام ", "😀",
        "کتاب. ", "(",
    ] {
        for chunk in [1, 1 << 20] {
            let text = unit.repeat((1 << 17) / unit.len());
            let mut stream = Finder::new().stream();
            let mut found = Vec::<Found>::new();
            for chunk in text.as_bytes().chunks(chunk * unit.len()) {
                stream.push(std::str::from_utf8(chunk).unwrap(), |expression| found.push(expression.into()));
                assert!(stream.kept() <= MOST_KEPT, "{} bytes of {unit:?} are kept", stream.kept());
            }
            assert_eq!(stream.len(), text.len());
            stream.finish(|expression| found.push(expression.into()));
            assert!(stream.is_empty());
            assert_same(&whole(&Finder::new(), &text), &found, unit);
        }
    }
}

#[test]
fn long_runs_are_no_words() {
    let word = "شنبه";
    for long in ["ـ".repeat(200), "ب".repeat(126), "\u{64B}".repeat(300), " ".repeat(400)] {
        let text = format!("یک{long}{word} و {word}");
        let found = whole(&Finder::new(), &text);
        assert_eq!(found.last().map(|found| found.text.as_str()), Some(word), "{text}");
        assert_same(&found, &streamed(&mut Finder::new().stream(), cut(&text, 3)), &text);
    }
}

#[test]
fn a_match_does_not_wait_for_the_end_of_the_text() {
    let mut stream = Finder::new().stream();
    let mut found = 0;
    stream.push("جلسه ۵ مهر ۱۳۹۵ بود.", |_| found += 1);
    let text = " و کتاب".repeat(40);
    stream.push(&text, |_| found += 1);
    assert_eq!(found, 1);
}
