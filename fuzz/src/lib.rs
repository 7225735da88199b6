//! What the fuzz targets ask of every text, reference and meaning.

use arbitrary::{Arbitrary, Result, Unstructured};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use taqvim::{DateOrder, Finder, Interval, Languages, Lean, Match, Policy, Reference, Region, Resolved, Tier};

/// A reference over all of chrono's range, most of them of our days.
pub fn reference(u: &mut Unstructured<'_>) -> Result<Reference> {
    let day = if u.ratio(7, 8)? {
        NaiveDate::from_ymd_opt(2016, 11, 18).unwrap_or_default() + Duration::days(u.int_in_range(-30_000..=30_000)?)
    } else {
        let days = u.int_in_range(i64::from(-96_000_000)..=96_000_000)?;
        NaiveDate::default().checked_add_signed(Duration::days(days)).unwrap_or(NaiveDate::MAX)
    };
    let mut reference = Reference::from(day);
    if u.ratio(3, 4)? {
        let second = u.int_in_range(0..=86_399)?;
        let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap_or_default();
        reference = Reference::from(day.and_time(time));
    }
    if bool::arbitrary(u)? {
        reference = reference.with_offset_minutes(u.int_in_range(-1439..=1439)?).unwrap_or(reference);
    }
    Ok(reference)
}

/// A policy.
pub fn policy(u: &mut Unstructured<'_>) -> Result<Policy> {
    let presets = [Policy::news(), Policy::scheduling(), Policy::narrative(), Policy::strict()];
    let policy = *u.choose(&presets)?;
    Ok(policy
        .with_lean(*u.choose(&[Lean::Past, Lean::Future, Lean::Closest])?)
        .with_region(*u.choose(&[Region::Iran, Region::Afghanistan])?)
        .with_date_order(*u.choose(&[DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd])?))
}

/// A finder.
pub fn finder(u: &mut Unstructured<'_>, policy: Policy) -> Result<Finder<'static>> {
    let languages = *u.choose(&[Languages::ALL, Languages::ALL, Languages::PERSIAN, Languages::ENGLISH])?;
    let tier = *u.choose(&[Tier::Core, Tier::Vague, Tier::Optional])?;
    Ok(Finder::new().with_policy(policy).with_languages(languages).with_tier(tier))
}

/// Spans are in order, disjoint, not empty, on the borders of characters, and the words are those of the text.
pub fn check_span(text: &str, last: usize, found: &Match<'_>) -> usize {
    assert!(found.start() >= last && found.start() < found.end(), "{:?} after {last}", found.range());
    assert_eq!(text.get(found.range()), Some(found.as_str()));
    assert!(!found.rule().is_empty());
    found.end()
}

/// An interval ends after it begins; an estimate lies within its period; every form of it is written.
pub fn check_meaning(meaning: &Resolved) {
    let inside = |part: Option<Interval>, whole: Option<Interval>| {
        let (Some(part), Some(whole)) = (part, whole) else { return };
        let before = |a: Option<NaiveDateTime>, b: Option<NaiveDateTime>| a.zip(b).is_none_or(|(a, b)| a <= b);
        assert!(before(whole.start(), part.start()) && before(part.end(), whole.end()), "{part} is not within {whole}");
    };
    for interval in [meaning.interval(), meaning.estimate(), meaning.anchor()].into_iter().flatten() {
        if let (Some(start), Some(end)) = (interval.start(), interval.end()) {
            assert!(start < end, "{interval}");
        }
    }
    inside(meaning.estimate(), meaning.interval());
    let value = meaning.to_string();
    // A date that does not exist has no value, and is shown as it was written.
    let written = meaning.has_value() || meaning.native().is_some();
    assert_eq!(written, !value.is_empty(), "{value}");
    assert!(value.is_ascii(), "{value}");
    let (_, _, _) = (meaning.persian().to_string(), meaning.latin().to_string(), meaning.dari().to_string());
    let (_, _) = (meaning.edtf().map(|it| it.to_string()), meaning.rfc9557().map(|it| it.to_string()));
    let json = serde_json::to_string(meaning).expect("a meaning is serialized");
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
}

/// Words that dates and their traps are made of, from the tables of the lexicon.
pub fn words() -> &'static [&'static str] {
    static WORDS: std::sync::OnceLock<Vec<&'static str>> = std::sync::OnceLock::new();
    WORDS.get_or_init(|| {
        macro_rules! tables {
            ($($path:literal)*) => { [$(include_str!(concat!("../../src/lexicon/tables/", $path, ".tsv"))),*] };
        }
        let tables = tables![
            "persian/words" "persian/numbers" "persian/months" "persian/weekdays" "persian/units" "persian/occasions" "persian/verbs"
            "persian/blocks" "persian/names" "persian/optional" "persian/anaphors"
            "english/words" "english/numbers" "english/months" "english/weekdays" "english/units" "english/occasions" "english/verbs"
            "english/blocks" "english/names" "english/optional"
        ];
        let rows = tables.into_iter().flat_map(str::lines).filter(|row| !row.starts_with('#'));
        let mut words: Vec<&str> = rows.filter_map(|row| row.split('\t').next()).filter(|form| !form.is_empty()).collect();
        words.extend(PHRASES);
        words
    })
}

/// Constructions, the examples of the rules among them, to be cut short and run into others.
const PHRASES: &[&str] = &[
    "۱۹ شهریور ۱۳۹۵", "از ۵ مهر تا ۱۰ آبان", "ساعت ۷:۳۰", "سه روز پیش", "۱۳۹۵/۰۶/۱۹", "20 March–5 April",
    "the weekend of 5 March", "یک ربع به هشت شب", "هفته ای دو بار", "۵۰۰ پیش از میلاد", "once every three months",
    "3 Mehr 1395", "از شنبه تا چهارشنبه",
];

/// What stands between words.
pub const JOINTS: &[&str] = &[
    " ", " ", " ", " ", "", "\u{200C}", "  ", "\n", "\n\n", "\r\n", "\t", "\u{A0}", "ـ", "-", "–", "/", ":", ".", "، ",
    ", ", "(", ") ", "«", "» ", "#", "_", "'", "\u{200F}", "\u{2067}", "\u{2069}", "\u{64B}", "\u{0}", "٫", "%",
];

/// A text of words, numbers and joints.
pub fn made_text(u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(1..=24)? {
        match u.int_in_range(0..=9)? {
            0..=5 => text.push_str(u.choose(words())?),
            6 => text.push_str(&u.int_in_range(0..=3000)?.to_string()),
            7 | 8 => {
                let (zero, number) = (*u.choose(&['0', '۰', '٠'])?, u.int_in_range(0..=2100u32)?);
                let digit = |c: char| char::from_u32(zero as u32 + c as u32 - '0' as u32).unwrap_or(c);
                text.extend(number.to_string().chars().map(digit));
            }
            _ => text.push(char::arbitrary(u)?),
        }
        text.push_str(u.choose(JOINTS)?);
    }
    Ok(text)
}
