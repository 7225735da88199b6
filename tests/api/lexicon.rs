use chrono::NaiveDate;
use taqvim::{Expression, Finder, Lexicon, LexiconError, Policy, Reference, SharedFinder, Tier, parse_expression};

fn year() -> Expression {
    parse_expression("سال ۱۳۹۵").unwrap()
}

fn lexicon(phrases: &[&str]) -> Lexicon {
    let mut lexicon = Lexicon::new();
    for phrase in phrases {
        lexicon.insert(phrase, year()).unwrap();
    }
    lexicon
}

fn found<'t>(lexicon: &Lexicon, text: &'t str) -> Vec<(&'t str, &'static str)> {
    Finder::new().with_lexicon(lexicon).find_iter(text).map(|found| (found.as_str(), found.rule())).collect()
}

#[test]
fn spellings_are_folded_as_in_the_tables() {
    let lexicon = lexicon(&["سه\u{200C}ماهه کیانی", "Fiscal Year", "FY24"]);
    for text in [
        "سه ماهه کیانی", "سه\u{200C}ماهه\u{200C}کیانی", "سهماههکیانی", "سه ماهه  كياني", "سه ماههٔ کیانی",
        "سـه ماهه کَیانی", "سه ماهه\nکیانی", "FISCAL YEAR", "fiscal year", "fiscalyear", "fy24", "FY ۲۴",
    ] {
        assert_eq!(found(&lexicon, text), [(text, "user-word")], "{text}");
        assert_eq!(lexicon.get(text), Some(&year()), "{text}");
    }
    for text in ["س هماهه کیانی", "کیانی", "fiscal years", "FY2", "FY 245", "fy-24", "#FY24", "FY24_a"]
    {
        assert_eq!(found(&lexicon, text), [], "{text}");
    }
    assert_eq!(found(&lexicon, "سه ماهه\n\nکیانی"), [("سه ماهه", "measure")]);
}

#[test]
fn the_longest_phrase_wins_and_users_come_first() {
    let lexicon = lexicon(&["ترم", "ترم اول", "ترم اول دانشگاه تهران", "امروز", "۵ مهر"]);
    assert_eq!(found(&lexicon, "ترم اول دانشگاه"), [("ترم اول", "user-word")]);
    assert_eq!(found(&lexicon, "ترم اول دانشگاه تهران"), [("ترم اول دانشگاه تهران", "user-word")]);
    assert_eq!(found(&lexicon, "ترم دوم"), [("ترم", "user-word")]);
    assert_eq!(found(&lexicon, "امروز و دیروز"), [("امروز", "user-word"), ("دیروز", "relative")]);
    assert_eq!(found(&lexicon, "۵ مهر و ۱۵ مهر"), [("۵ مهر", "user-word"), ("۱۵ مهر", "jalali-day")]);
    assert_eq!(found(&lexicon, "(ترم\u{200C}اول)"), [("ترم\u{200C}اول", "user-word")]);
}

#[test]
fn numbers_in_a_phrase_are_whole() {
    let lexicon = lexicon(&["فصل ۱ ۲", "Q1-Q2", "v2.0"]);
    assert_eq!(found(&lexicon, "فصل 1 2"), [("فصل 1 2", "user-word")]);
    assert_eq!(found(&lexicon, "فصل ۱۲"), []);
    assert_eq!(found(&lexicon, "فصل ۰۱ ۲"), []);
    assert_eq!(found(&lexicon, "q1 - q2"), [("q1 - q2", "user-word")]);
    assert_eq!(found(&lexicon, "V2.0"), [("V2.0", "user-word")]);
}

#[test]
fn errors_are_worded_and_change_nothing() {
    let mut lexicon = lexicon(&["ترم اول"]);
    for (phrase, error, message) in [
        ("", LexiconError::Empty, "the phrase is empty"),
        ("\u{200C} \u{200F}", LexiconError::Empty, "the phrase is empty"),
        ("ترم\u{200C}اول", LexiconError::Duplicate, "the phrase is there already"),
        ("(ترم دوم", LexiconError::NotAWord { start: 0, end: 1 }, "bytes 0..1 of the phrase are no part of a word"),
        ("ترم 😀 دوم", LexiconError::NotAWord { start: 7, end: 11 }, "bytes 7..11 of the phrase are no part of a word"),
        ("ترم\n\nدوم", LexiconError::NotAWord { start: 8, end: 14 }, "bytes 8..14 of the phrase are no part of a word"),
    ] {
        let got = lexicon.insert(phrase, year()).unwrap_err();
        assert_eq!((got, got.to_string().as_str()), (error, message), "{phrase:?}");
    }
    let long = "the phrase is too long: at most 16 words of 32 letters or 9 digits, 96 letters and digits in all";
    for phrase in
        ["ترم ".repeat(17), "ب".repeat(33), "بسیاربسیار ".repeat(10), "1234567890".to_owned(), "ب".repeat(300)]
    {
        assert_eq!(lexicon.insert(&phrase, year()).unwrap_err().to_string(), long, "{phrase}");
    }
    assert_eq!((lexicon.len(), lexicon.is_empty()), (1, false));
    lexicon.insert(&"ترم ".repeat(16), year()).unwrap();
    assert_eq!(lexicon.len(), 2);
}

#[test]
fn a_phrase_takes_part_in_its_sentence() {
    let mut lexicon = Lexicon::new();
    lexicon.insert("روز شرکت", parse_expression("۱۵ مهر").unwrap()).unwrap();
    let day = NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    let finder = Finder::new().with_lexicon(&lexicon);
    let meanings: Vec<String> = finder
        .resolve_iter("روز شرکت ساعت ۹ صبح جشن برگزار خواهد شد.", &Reference::from(day))
        .map(|(_, meaning)| meaning.unwrap().to_string())
        .collect();
    assert_eq!(meanings, ["2017-10-07", "2017-10-07T09:00"]);
}

#[test]
fn a_fixed_run_of_days_shows_itself() {
    let day = |day| NaiveDate::from_ymd_opt(2016, 11, day).unwrap();
    assert_eq!(Expression::from_range(day(1), day(1)).unwrap().to_string(), "۱ نوامبر ۲۰۱۶");
    assert_eq!(Expression::from_range(day(1), day(9)).unwrap().to_string(), "۱ نوامبر ۲۰۱۶ تا ۹ نوامبر ۲۰۱۶");
    let error = Expression::from_range(NaiveDate::MIN, day(1)).unwrap_err();
    assert_eq!(error.to_string(), "day number -96465292 is not in -4371587..=2932896");
}

#[test]
fn phrases_can_be_listed_and_taken_out() {
    let mut lexicon = lexicon(&["ترم", "ترم اول", "ترم دوم", "FY24"]);
    assert!(lexicon.iter().map(|(phrase, _)| phrase).eq(["ترم", "ترم اول", "ترم دوم", "FY24"]));
    assert_eq!(lexicon.iter().len(), 4);
    assert_eq!(lexicon.remove("ترم سوم"), None);
    assert_eq!(lexicon.remove("ترم  اول"), Some(year()));
    assert_eq!(lexicon.get("ترم اول"), None);
    assert_eq!(found(&lexicon, "ترم اول و ترم دوم"), [("ترم", "user-word"), ("ترم دوم", "user-word")]);
    assert_eq!(lexicon.remove("fy ۲۴"), Some(year()));
    assert_eq!(found(&lexicon, "FY24"), found(&Lexicon::new(), "FY24"), "it is no word of the user's any more");
    let again = Lexicon::try_from_iter(lexicon.iter().map(|(phrase, &said)| (phrase, said))).unwrap();
    assert_eq!(again, lexicon);
    assert_eq!(lexicon.insert("ترم اول", year()), Ok(()));
    assert_eq!(lexicon.len(), 3);
}

#[test]
fn many_phrases_stop_at_the_first_that_is_refused() {
    let mut lexicon = Lexicon::new();
    let error = lexicon.try_extend([("ترم", year()), ("", year()), ("FY24", year())]).unwrap_err();
    assert_eq!((error.index, error.error), (1, LexiconError::Empty));
    assert!(lexicon.get("ترم").is_some() && lexicon.get("FY24").is_none());
}

#[test]
fn a_shared_finder_reads_as_the_one_that_borrows() {
    let lexicon = lexicon(&["ترم اول", "FY24"]);
    let text = "ترم اول از ۱۹ شهریور تا FY24; ۲۶ ساله";
    for (policy, tier) in
        [(Policy::news(), Tier::Vague), (Policy::scheduling(), Tier::Optional), (Policy::narrative(), Tier::Core)]
    {
        let shared = SharedFinder::new(lexicon.clone()).with_tier(tier).with_policy(policy);
        let borrowed = Finder::new().with_policy(policy).with_tier(tier).with_lexicon(&lexicon);
        assert_eq!(shared.finder(), borrowed);
        assert!(shared.finder().find_iter(text).eq(borrowed.find_iter(text)));
        let (mut stream, mut count) = (shared.finder().stream(), 0);
        stream.push(text, |_| count += 1);
        stream.finish(|_| count += 1);
        assert_eq!(count, borrowed.find_iter(text).count());
    }
    fn travels<T: Send + Sync + Clone + 'static>(_: &T) {}
    travels(&SharedFinder::new(lexicon));
    let plain = SharedFinder::default();
    assert_eq!(plain.finder(), Finder::new());
}
