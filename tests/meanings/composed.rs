//! What phrases of every kind mean, composed by machine: every unit with every direction, every kind of named day with every
//! kind of year, dates, ranges over a new year, weekdays, clock times, eras, sets, in both languages.
//!
//! `tests/meanings/composed.tsv` holds, of each phrase, its meanings at the first reference to be read by eye, and a digest of
//! everything that is known of it at all references under three policies.

use super::{digest, told_at};
use std::fmt::Write as _;
use std::{env, fs};
use taqvim::{Finder, Policy, Reference, Tier};

const MEANINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/meanings/composed.tsv");

/// Each chosen for what it is the border of.
const REFERENCES: [&str; 12] = [
    "2021-06-15T12:00:00", // Tuesday, 25 Khordad 1400
    "2016-11-18T18:00:30", // a minute that has begun
    "2017-03-20T23:30:00", // the last day of the leap year 1395
    "2017-03-21T00:00:00", // the first moment of 1396
    "2020-02-29T09:00:00", // a day that few Gregorian years have
    "1999-12-31T04:45:30", // before a century, and before dawn
    "2000-01-01T17:00:00", // the first day of it
    "2022-07-30T06:00:00", // the first day of 1444 AH, a Saturday
    "2022-07-29T23:59:59", // the last of 1443, a Friday
    "1979-03-20T19:00:00", // the last day of 1357, no leap year
    "2024-04-09T05:00:00", // the last day of Ramadan
    "2101-01-01T21:00:00", // the first of the 22nd century
];

/// A phrase with braces, and the words that fill them in turn.
pub(super) type Frame = (&'static str, &'static [&'static [&'static str]]);

pub(super) type Frames = &'static [Frame];

const UNITS: &[&str] = &["ثانیه", "دقیقه", "ساعت", "روز", "هفته", "ماه", "سال", "دهه", "قرن", "هزاره"];
const COUNTS: &[&str] = &["یک", "سه", "دو و نیم", "۱۰۰", "چند"];
const AWAY: &[&str] = &["پیش", "قبل", "بعد", "دیگر", "گذشته", "آینده", "اخیر"];
const NAMED: &[&str] = &[
    "نوروز", "یلدا", "عاشورا", "عید قربان", "عید فطر", "کریسمس", "روز مادر", "دهه فجر", "هفته دولت", "سیزده بدر",
    "روز معلم", "هالووین",
];
const OF_YEAR: &[&str] = &[
    "", "۱۳۹۵", "۹۵", "۰۳", "۲۰۱۶", "۱۴۳۷", "۶۱ هجری", "پارسال", "امسال", "سال بعد", "سال ۸۸", "دو سال پیش", "هر سال",
];
const DATES: &[&str] = &[
    "۷ مهر", "۳۰ اسفند", "اول فروردین", "۲۹ فوریه", "۳۱ دسامبر", "اول ژانویه", "۱۰ محرم", "۳۰ رمضان", "مهر", "اسفند",
    "فوریه", "رمضان", "بهار", "پاییز", "زمستان", "نیمه دوم شهریور", "هفته اول دی", "اواخر بهمن", "شنبه ۷ مهر",
];
const DATE_YEARS: &[&str] =
    &["", "۱۳۹۵", "۹۵", "۰۳", "۲۰۱۶", "۱۴۳۷", "پارسال", "امسال", "سال آینده", "سال گذشته", "هر سال", "گذشته", "آینده"];
const ENDS: &[&str] = &["۲۰ آبان", "۵ دی", "بهمن", "۲۵ اسفند", "۳ فروردین", "خرداد"];
const WEEKDAYS: &[&str] = &["شنبه", "سه\u{200C}شنبه", "جمعه"];
const WEEKS: &[&str] = &["", "این هفته", "هفته گذشته", "هفته آینده", "گذشته", "آینده", "هفته اول مهر", "آخر آبان"];
const TIMES: &[&str] = &["", "صبح", "شب", "ساعت ۵", "ساعت ۴:۴۵", "ساعت ۱۸", "ساعت ۹ شب", "بین ۹ تا ۱۱"];
const HOURS: &[&str] = &["۱", "۴:۴۵", "۵", "۶", "۹", "۱۲", "۱۷", "۱۸:۰۰", "۲۱", "۲۴", "هفت و نیم", "ربع به سه"];
const HALVES: &[&str] = &["", "صبح", "ظهر", "عصر", "شب", "بامداد", "فردا", "دیروز"];
const PARTS: &[&str] = &["بامداد", "سحر", "صبح", "ظهر", "بعدازظهر", "عصر", "غروب", "شب", "نیمه شب"];
const DAYS: &[&str] = &["امروز", "دیروز", "فردا", "پس\u{200C}فردا", "پریروز", "۷ مهر", "جمعه", "آن روز"];
const ERAS: &[&str] = &[
    "دهه ۸۰",
    "دهه ۳۰",
    "دهه ۱۳۶۰",
    "دهه ۸۰ میلادی",
    "دهه ۱۹۳۰",
    "قرن ۱۸",
    "قرن پنجم هجری",
    "قرن اول میلادی",
    "سده سوم پیش از میلاد",
    "هزاره سوم پیش از میلاد",
    "هزاره دوم",
    "سال ۳۰۰ پیش از میلاد",
    "سال ۶۱ هجری",
    "سال ۱۲۸۷ قمری",
    "سال ۱۳۲۰",
    "سال ۳۰",
    "قرن حاضر",
    "دهه گذشته",
    "قرن آینده",
];
const SLICES: &[&str] =
    &["", "اوایل", "اواسط", "اواخر", "نیمه اول", "نیمه دوم", "ربع اول", "ربع آخر", "ثلث دوم", "سه ماهه دوم", "پایان"];
const PARTS_OF_PERIODS: &[&str] = &[
    "هفته اول", "هفته دوم", "هفته چهارم", "هفته پنجم", "هفته سی و دوم", "هفته آخر", "دو هفته اول", "پنج هفته اول",
    "روز اول", "روز آخر", "سه روز اول", "سه روز آخر", "دهه اول", "دهه سوم", "دهه آخر", "نیمه اول", "نیمه دوم",
    "ماه اول", "ماه آخر", "دو ماه اول", "دو ماه آخر", "سه ماهه دوم", "سه ماهه آخر", "شش ماهه اول", "شش ماهه دوم",
    "نه ماهه اول", "ربع دوم", "ثلث دوم", "سال اول", "دو سال آخر", "پنج سال اول", "آخرین جمعه", "دومین دوشنبه",
    "پنجمین جمعه",
];
const WHOLES: &[&str] = &[
    "سال ۱۳۹۵", "سال ۲۰۱۶", "سال ۱۴۳۷ قمری", "سال تحصیلی ۱۳۹۵", "مهر ۱۳۹۵", "شهریور", "اسفند ۱۳۹۴", "محرم ۱۴۳۸",
    "مه ۲۰۱۶", "تابستان ۱۳۹۵", "دهه هفتاد", "دهه ۱۹۹۰", "قرن بیستم", "هفته آینده", "ماه جاری",
];
const EACH: &[&str] =
    &["دوشنبه", "روز", "هفته", "ماه", "سه ماه", "سال", "جمعه شب", "۷ مهر", "پنجم ماه", "پاییز", "دو هفته", "ساعت"];
const EACH_AT: &[&str] = &["", "ساعت ۹", "از ۹ تا ۱۱", "دو بار", "تا ۱۵ مهر", "از فردا"];

const PERSIAN: Frames = &[
    ("{} {} {}", &[COUNTS, UNITS, AWAY]),
    ("{} {}", &[UNITS, &["گذشته", "آینده", "قبل", "بعد", "جاری"]]),
    ("این {}", &[UNITS]),
    (
        "{} {}",
        &[&["سه ماهه اول", "سه ماهه گذشته", "نیم سال دوم", "شش ماه دوم", "ترم اول"], &["امسال", "پارسال", "۱۳۹۵", ""]],
    ),
    ("{} {} {} از ۲۰ مهر ۱۳۹۰", &[&["سه", "یک"], UNITS, &["پیش", "پس"]]),
    ("{} {} {}", &[&["اول", "آخر", "نیمه دوم", "اواخر"], UNITS, &["گذشته", "آینده", "جاری"]]),
    ("هر {} {}", &[&["", "دو"], UNITS]),
    ("{} {}", &[NAMED, OF_YEAR]),
    ("{} {}", &[&["شب", "سه روز پیش از", "دو هفته بعد از", "روز بعد از"], NAMED]),
    ("{} {}", &[DATES, DATE_YEARS]),
    ("از {} تا {} {}", &[ENDS, ENDS, &["", "۹۵", "۱۳۹۵", "امسال"]]),
    ("{} {} {}", &[WEEKDAYS, WEEKS, TIMES]),
    ("ساعت {} {}", &[HOURS, HALVES]),
    ("{} {}", &[PARTS, DAYS]),
    ("{} {} دیروز", &[&["اوایل", "اواخر"], PARTS]),
    ("{} {}", &[SLICES, ERAS]),
    (
        "{} {}",
        &[SLICES, &["سال ۱۳۹۵", "امسال", "سال گذشته", "مهر", "۲۰۱۶", "ماه آینده", "تابستان", "روز", "هفته", "شب"]],
    ),
    ("{} {}", &[PARTS_OF_PERIODS, WHOLES]),
    ("هر {} {}", &[EACH, EACH_AT]),
    ("{} {} به {}", &[&["سه روز", "یک ماه", "دو ساعت"], &["مانده"], &["نوروز", "پایان سال", "۷ مهر", "ساعت ۹"]]),
];

const ENGLISH_UNITS: &[&str] =
    &["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "millennium"];
const ENGLISH_PLURALS: &[&str] =
    &["seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades", "centuries"];
const ENGLISH_MONTHS: &[&str] =
    &["5 March", "29 February", "31 December", "March", "spring", "winter", "Christmas", "Easter", "Nowruz"];

const ENGLISH: Frames = &[
    ("{} {} {}", &[&["three", "two and a half", "100"], ENGLISH_PLURALS, &["ago", "later", "from now"]]),
    ("{} {}", &[&["last", "next", "this", "every", "the past", "the coming"], ENGLISH_UNITS]),
    ("in {} {}", &[&["two", "12"], ENGLISH_PLURALS]),
    ("{} {}", &[ENGLISH_MONTHS, &["", "2016", "1395", "last year", "this year", "next year", "every year"]]),
    ("{} {}", &[&["last", "next", "this", "early", "late", "mid"], &["March", "spring", "2016", "1990s", "weekend"]]),
    ("{} {}", &[&["", "last", "next", "this", "every", "the first"], &["Monday", "Saturday", "Friday night"]]),
    (
        "{} {}",
        &[
            &["Monday", "tomorrow", "yesterday", "5 March", ""],
            &["at 5", "at 4:45 am", "at 6pm", "morning", "night", "from 9 to 11"],
        ],
    ),
    ("from {} to {}", &[&["December", "5 March", "Friday", "9 am"], &["February", "10 April", "Monday", "2 pm"]]),
    (
        "the {} {}",
        &[
            &["first half of", "last quarter of", "end of", "beginning of"],
            &["2016", "the 1990s", "the 19th century", "last year", "March", "next month"],
        ],
    ),
    (
        "the {} of {}",
        &[
            &[
                "first week", "fifth week", "last two weeks", "first weekend", "last weekend", "second Monday",
                "last Friday", "third quarter", "last quarter", "second half", "first two months", "last month",
                "first five quarters", "first decade", "first three years", "first five weeks", "first ten days",
                "last day",
            ],
            &["2016", "1395", "May", "February 2016", "summer 2016", "the 1990s", "the 19th century", "next month"],
        ],
    ),
];

/// Every text of a frame.
fn fill(frame: &str, slots: &[&[&str]]) -> Vec<String> {
    let Some((words, rest)) = slots.split_first() else {
        return vec![frame.split_whitespace().collect::<Vec<_>>().join(" ")];
    };
    words.iter().flat_map(|word| fill(&frame.replacen("{}", word, 1), rest)).collect()
}

/// The meanings at one reference.
fn read(finder: &Finder<'_>, text: &str, reference: &Reference) -> String {
    let policy = Policy::news();
    let mean = |found: taqvim::Match<'_>| match found.expression().resolve(reference, &policy) {
        Ok(meant) => meant.native().map_or_else(|| meant.to_string(), |native| format!("{meant} = {native}")),
        Err(error) => format!("{error}"),
    };
    finder.find_iter(text).map(mean).collect::<Vec<_>>().join(" | ")
}

#[test]
fn composed_phrases_mean_what_they_did() {
    hold(MEANINGS, PERSIAN.iter().chain(ENGLISH));
}

/// Holds what the phrases of the frames mean against a file, or writes that.
pub(super) fn hold<'a>(file: &str, frames: impl Iterator<Item = &'a Frame>) {
    let references: Vec<Reference> = REFERENCES.iter().map(|at| at.parse().unwrap()).collect();
    let finder = Finder::new();
    let (mut now, mut silent) = (String::new(), String::new());
    for (frame, slots) in frames {
        let texts = fill(frame, slots);
        let mut found = 0;
        for text in &texts {
            let meanings = read(&finder, text, &references[0]);
            found += usize::from(!meanings.is_empty());
            let told = digest(&told_at(text, Tier::Vague, &references));
            let _ = writeln!(now, "{text}\t{meanings}\t{told:016x}");
        }
        if found * 2 < texts.len() {
            let _ = writeln!(silent, "{frame}: {found} of {}", texts.len());
        }
    }
    assert!(silent.is_empty(), "frames that are hardly read:\n{silent}");
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(file, &now).expect("it can be written");
    }
    let before = fs::read_to_string(file).unwrap_or_default();
    let known: std::collections::BTreeSet<&str> = before.lines().collect();
    let changed: String = now.lines().filter(|line| !known.contains(line)).map(|line| format!("{line}\n")).collect();
    assert!(
        changed.is_empty(),
        "other meanings:\n{changed}TAQVIM_REGENERATE=1 cargo test -p taqvim --test it meanings"
    );
    assert_eq!(
        now.lines().count(),
        before.lines().count(),
        "phrases are gone: TAQVIM_REGENERATE=1 makes the file anew"
    );
}

/// No phrase of the frames holds an expression.
pub(super) fn stay_quiet(frames: &[Frame]) {
    let finder = Finder::new();
    let texts = frames.iter().flat_map(|(frame, slots)| fill(frame, slots));
    let read: Vec<String> = texts
        .filter_map(|text| finder.find_iter(&text).next().map(|found| format!("{text}: {}", found.as_str())))
        .collect();
    assert!(read.is_empty(), "{read:#?}");
}
