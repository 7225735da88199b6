//! The number words.

/// 0 to 19.
pub(super) const UNITS: [&str; 20] = [
    "صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده",
    "پانزده", "شانزده", "هفده", "هجده", "نوزده",
];

/// 0, 10 … 90.
pub(super) const TENS: [&str; 10] = ["", "ده", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];

/// 0, 100 … 900.
pub(super) const HUNDREDS: [&str; 10] =
    ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];

/// The words of the groups, from the greatest.
pub(super) const SCALES: [(u32, &str); 3] = [(1_000_000_000, "میلیارد"), (1_000_000, "میلیون"), (1000, "هزار")];

/// Other spellings, colloquial ones, and words written as one.
const VARIANTS: [(&str, u32); 15] = [
    ("یه", 1),
    ("چار", 4),
    ("شیش", 6),
    ("پونزده", 15),
    ("شونزده", 16),
    ("هیفده", 17),
    ("هیجده", 18),
    ("هیژده", 18),
    ("هژده", 18),
    ("یکصد", 100),
    ("پونصد", 500),
    ("شیشصد", 600),
    ("شصد", 600),
    ("یکهزار", 1000),
    ("دوهزار", 2000),
];

/// Ordinals that are not the cardinal with «م».
const ORDINALS: [(&str, u32); 5] = [("اول", 1), ("نخست", 1), ("سوم", 3), ("اولی", 1), ("ثالث", 3)];

/// Those that stand before their noun and are not the cardinal with «مین».
const SUPERLATIVES: [(&str, u32); 3] = [("اولین", 1), ("نخستین", 1), ("سومین", 3)];

/// What a word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Word {
    Cardinal(u32),
    Ordinal(u32),
    Superlative(u32),
    /// «و»
    And,
    /// «ام» after a number.
    OrdinalSuffix,
    /// «امین» after a number.
    SuperlativeSuffix,
    /// «نیم»
    Half,
    /// «ربع»
    Quarter,
}

/// The meaning of a folded word.
pub(super) fn look_up(word: &str) -> Option<Word> {
    match word {
        "و" => return Some(Word::And),
        "ام" | "م" => return Some(Word::OrdinalSuffix),
        "امین" | "مین" => return Some(Word::SuperlativeSuffix),
        "نیم" => return Some(Word::Half),
        "ربع" => return Some(Word::Quarter),
        _ => {}
    }
    if let Some(value) = cardinal(word) {
        return Some(Word::Cardinal(value));
    }
    if let Some(value) = find(&ORDINALS, word) {
        return Some(Word::Ordinal(value));
    }
    if let Some(value) = find(&SUPERLATIVES, word) {
        return Some(Word::Superlative(value));
    }
    // «سیم» is a wire and «سه» has «سوم»: neither takes the ending.
    let bare = |ending| word.strip_suffix(ending).filter(|&base| base != "سی" && base != "سه").and_then(cardinal);
    bare("مین").map(Word::Superlative).or_else(|| bare("م").map(Word::Ordinal))
}

fn cardinal(word: &str) -> Option<u32> {
    let numbered = |words: &[&str], step: u32| {
        words.iter().position(|&other| other == word && !other.is_empty()).map(|place| place as u32 * step)
    };
    numbered(&UNITS, 1)
        .or_else(|| numbered(&TENS, 10))
        .or_else(|| numbered(&HUNDREDS, 100))
        .or_else(|| SCALES.iter().find(|(_, other)| *other == word).map(|&(scale, _)| scale))
        .or_else(|| find(&VARIANTS, word))
}

fn find(words: &[(&str, u32)], word: &str) -> Option<u32> {
    words.iter().find(|(other, _)| *other == word).map(|&(_, value)| value)
}
