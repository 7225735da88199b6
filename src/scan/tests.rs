use super::{Case, Gap, Key, Mark, PieceKind, Scanner};

fn pieces(text: &str) -> Vec<(&str, PieceKind, Gap)> {
    let mut scanner = Scanner::new(text);
    core::iter::from_fn(|| scanner.next_piece())
        .map(|piece| (&text[piece.start..piece.end], piece.kind, piece.gap))
        .collect()
}

fn key(text: &str) -> Key {
    let mut scanner = Scanner::new(text);
    let piece = scanner.next_piece();
    let key = *scanner.word();
    assert!(matches!(piece.map(|piece| piece.kind), Some(PieceKind::Word(_))), "{text}: no word");
    assert!(scanner.next_piece().is_none(), "{text}: not one word");
    key
}

#[test]
fn spellings_of_one_word_fold_to_one_key() {
    for (spelling, word) in [
        ("شهريور", "شهریور"),
        ("شـهـریور", "شهریور"),
        ("يكشنبه", "یکشنبه"),
        ("آبان", "ابان"),
        ("ا\u{0653}بان", "آبان"),
        ("هفتهٔ", "هفته"),
        ("هفتۀ", "هفته"),
        ("پائیز", "پاییز"),
        ("پای\u{0654}یز", "پائیز"),
        ("محرّم", "محرم"),
        ("ذي\u{200E}حجة", "ذیحجه"),
        ("\u{FEB7}\u{FEEC}\u{FEAE}\u{FEF3}\u{FEEE}\u{FEAD}", "شهریور"),
        ("\u{FB7A}\u{FEEC}\u{FE8E}\u{FEAD}", "چهار"),
        ("Shahrīvar", "shahrivar"),
        ("ĀẔAR", "azar"),
        ("Urdi\u{0304}bihisht", "urdibihisht"),
    ] {
        assert_eq!(key(spelling), key(word), "{spelling}");
    }
    assert_ne!(key("تیر"), key("تبر"));
}

#[test]
fn scripts_and_digits_are_split() {
    let spans: Vec<_> = pieces("19شهریور1395 از۲۰١٦به").into_iter().map(|(text, ..)| text).collect();
    assert_eq!(spans, ["19", "شهریور", "1395", "از", "۲۰١٦", "به"]);
}

#[test]
fn digits_of_three_scripts_are_one_number() {
    for text in ["1395", "۱۳۹۵", "١٣٩٥", "1۳٩5"] {
        assert!(
            matches!(pieces(text)[..], [(_, PieceKind::Number(super::Number { value: 1395, digits: 4 }), _)]),
            "{text}"
        );
    }
}

#[test]
fn gaps_are_reported() {
    let gaps: Vec<_> = pieces("سه\u{200C}شنبه، ۲ تیر\n\nمهر\r\nماه").into_iter().map(|(.., gap)| gap).collect();
    use Gap::{Joined, Paragraph, Space, Touching};
    assert_eq!(gaps, [Paragraph, Joined, Touching, Space, Space, Paragraph, Space]);
}

#[test]
fn invisible_marks_are_outside_of_spans() {
    let spans: Vec<_> =
        pieces("\u{200F}امروز\u{200F} \u{202B}جمعه\u{202C}").into_iter().map(|(text, ..)| text).collect();
    assert_eq!(spans, ["امروز", "جمعه"]);
}

#[test]
fn case_is_reported() {
    let cases: Vec<_> = pieces("may May MAY A")
        .into_iter()
        .map(|(_, kind, _)| match kind {
            PieceKind::Word(case) => case,
            _ => Case::Lower,
        })
        .collect();
    assert_eq!(cases, [Case::Lower, Case::Title, Case::Upper, Case::Title]);
}

#[test]
fn marks_are_recognised() {
    let marks: Vec<_> = pieces("/ – ٪ « ٫")
        .into_iter()
        .map(|(_, kind, _)| match kind {
            PieceKind::Mark(mark) => Some(mark),
            _ => None,
        })
        .collect();
    let expected = [Mark::Slash, Mark::Dash, Mark::Percent, Mark::Quote, Mark::Decimal];
    assert_eq!(marks, expected.map(Some));
}

#[test]
fn every_character_of_a_mark_is_that_mark() {
    for (mark, characters) in Mark::OF {
        for character in characters.chars() {
            let text = character.to_string();
            assert!(matches!(pieces(&text)[..], [(_, PieceKind::Mark(found), _)] if found == mark), "{character}");
        }
    }
}

#[test]
fn overlong_words_are_marked() {
    assert!(key(&"ب".repeat(100)).is_overlong());
    assert!(!key(&"ب".repeat(Key::MAX)).is_overlong());
}
