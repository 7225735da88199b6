//! A finder's settings, and the phrases that it reads under them.

use chrono::NaiveDate;
use taqvim::{DateOrder, Error, Finder, Languages, Lean, Policy, Reference, Region, Tier, parse};

/// A Thursday, 29 Aban 1404.
fn reference() -> Reference {
    Reference::from(NaiveDate::from_ymd_opt(2025, 11, 20).unwrap().and_hms_opt(16, 0, 0).unwrap())
}

#[test]
fn settings_keep_each_other_in_any_order() {
    let (policy, languages, tier) = (Policy::narrative(), Languages::PERSIAN, Tier::Optional);
    let finder = Finder::new().with_policy(policy).with_languages(languages).with_tier(tier);
    assert_eq!((*finder.policy(), finder.languages(), finder.tier()), (policy, languages, tier));
    assert_eq!(Finder::new().with_tier(tier).with_policy(policy).with_languages(languages), finder);
    assert_eq!(Finder::new().with_languages(languages).with_tier(tier).with_policy(policy), finder);
    assert_eq!(finder.with_policy(Policy::news()).with_policy(policy), finder);
    // What the policy says of anaphors is asked of the texts too.
    assert_eq!(finder.find_iter("روز بعد آمد.").count(), 1);
    assert_eq!(finder.with_policy(Policy::news()).with_tier(Tier::Vague).find_iter("روز بعد آمد.").count(), 0);
}

#[test]
fn without_settings_a_finder_parses_as_the_function() {
    for phrase in [
        "۱۹ شهریور", "tomorrow at 5pm", "۱۵/۷", "at 5", "هر شب ساعت ۱۰ تا عید", "every Monday until June", "کتاب", "",
        "برای فردا", "۳۱ مهر ۱۴۰۳",
    ] {
        assert_eq!(Finder::new().parse(phrase, &reference()), parse(phrase, &reference()), "{phrase}");
        assert_eq!(Finder::new().parse_expression(phrase), taqvim::parse_expression(phrase), "{phrase}");
    }
}

#[test]
fn a_phrase_is_read_under_the_policy() {
    let value = |policy, phrase| Finder::new().with_policy(policy).parse(phrase, &reference()).unwrap().to_string();
    assert_eq!(value(Policy::news(), "ساعت ۵"), "2025-11-20T05:00");
    assert_eq!(value(Policy::scheduling(), "ساعت ۵"), "2025-11-20T17:00");
    assert_eq!(value(Policy::scheduling(), "۱۵/۷"), "2026-10-07");
    assert_eq!(value(Policy::news(), "5/3/2016"), "2016-03-05");
    assert_eq!(value(Policy::news().with_date_order(DateOrder::Mdy), "5/3/2016"), "2016-05-03");
    let weekend = |region| {
        let finder = Finder::new().with_policy(Policy::news().with_lean(Lean::Future).with_region(region));
        finder.parse("آخر هفته", &reference()).unwrap().interval().unwrap().to_string()
    };
    assert_ne!(weekend(Region::Iran), weekend(Region::Afghanistan));
    let strict = Finder::new().with_policy(Policy::strict());
    assert!(matches!(strict.parse("۳۱ مهر ۱۴۰۳", &reference()), Err(Error::Resolve(_))));
    assert_eq!(strict.parse("دوشنبه", &reference()).unwrap().interval(), None);
    // The end of a set lies ahead under every policy that fills it in.
    for policy in [Policy::news(), Policy::scheduling(), Policy::narrative()] {
        let set = Finder::new().with_policy(policy).parse("every Friday until June", &reference()).unwrap();
        assert_eq!(set.occurrences(..).last().unwrap().to_string(), "2026-06-26/2026-06-27", "{policy:?}");
    }
}

#[test]
fn a_phrase_is_read_in_the_languages_and_up_to_the_tier() {
    let reads = |finder: Finder<'_>, phrase| finder.parse(phrase, &reference()).is_ok();
    let languages = |languages| Finder::new().with_languages(languages);
    for (phrase, persian, english) in [
        ("فردا", true, false),
        ("tomorrow", false, true),
        ("at 5", false, true),
        ("15/7", true, true),
        ("هر شب ساعت ۱۰ تا عید", true, false),
    ] {
        assert_eq!(reads(languages(Languages::PERSIAN), phrase), persian, "{phrase}");
        assert_eq!(reads(languages(Languages::ENGLISH), phrase), english, "{phrase}");
    }
    let tier = |tier| Finder::new().with_tier(tier);
    assert!(!reads(tier(Tier::Core), "اخیراً") && reads(tier(Tier::Vague), "اخیراً"));
    assert!(!reads(tier(Tier::Vague), "۹ ساله") && reads(tier(Tier::Optional), "۹ ساله"));
}

/// The verb decides on which side a weekday lies, up to 64 words after it, however far into the text that is.
#[test]
fn a_verb_is_seen_however_far_into_the_text() {
    for before in 0..90 {
        for between in [0, 1, 10, 30, 31, 32, 40, 62, 63, 64, 65] {
            let (before, between) = ("کتاب ".repeat(before), ["کتاب "; 65][..between].concat());
            let text = format!("{before}دوشنبه {between}خواهد رفت.");
            let (found, meaning) = Finder::new().resolve_iter(&text, &reference()).next().unwrap();
            let ahead = between.split_whitespace().count() < 64;
            let day = if ahead { "2025-11-24" } else { "2025-11-17" };
            assert_eq!((found.as_str(), meaning.unwrap().to_string().as_str()), ("دوشنبه", day), "{text}");
        }
    }
}

#[cfg(feature = "alloc")]
#[test]
fn words_of_ones_own_are_phrases_and_ends() {
    let words = taqvim::Lexicon::try_from_iter([
        ("روز شرکت", taqvim::parse_expression("۱۹ شهریور").unwrap()),
        ("پایان ترم", taqvim::parse_expression("۱۵ بهمن").unwrap()),
    ])
    .unwrap();
    let finder = Finder::new().with_policy(Policy::scheduling()).with_lexicon(&words);
    assert_eq!(finder.parse("در روز شرکت.", &reference()).unwrap().to_string(), "2026-09-10");
    let set = finder.parse("هر دوشنبه تا پایان ترم", &reference()).unwrap();
    assert_eq!(set.occurrences(..).last().unwrap().to_string(), "2026-02-02/2026-02-03");
    assert_eq!(
        finder.parse("روز شرکت کتاب", &reference()).unwrap_err().to_string(),
        "not part of the expression at bytes 15..24"
    );
}
