//! Tiers: the optional one adds expressions and changes no other one, the core one leaves out the vague ones.

use crate::corpus;
use chrono::{NaiveDate, NaiveDateTime};
use std::{env, fs};
use taqvim::{Finder, Languages, Match, Policy, Reference, Tier};

fn texts() -> Vec<String> {
    let mut texts: Vec<String> = corpus::files().iter().flat_map(|file| corpus::texts(file)).collect();
    // A larger corpus, a sentence a line.
    if let Some(file) = env::var_os("TAQVIM_TEXTS") {
        texts.extend(fs::read_to_string(file).expect("the texts are UTF-8").lines().map(str::to_owned));
    }
    texts
}

fn reference() -> Reference {
    let moment: Option<NaiveDateTime> = NaiveDate::from_ymd_opt(2016, 11, 18).and_then(|day| day.and_hms_opt(18, 0, 0));
    Reference::from(moment.expect("a moment"))
}

/// Everything that is said of a match, and what it means.
fn shown(finder: &Finder<'_>, found: &Match<'_>) -> String {
    format!("{found:?} {:?}", finder.resolve(found, &reference()))
}

#[test]
fn the_optional_tier_changes_no_other_expression() {
    let mut added = 0;
    for policy in [Policy::news(), Policy::scheduling(), Policy::narrative()] {
        for languages in [Languages::ALL, Languages::PERSIAN, Languages::ENGLISH] {
            let plain = Finder::new().with_policy(policy).with_languages(languages);
            let all = plain.with_tier(Tier::Optional);
            for text in texts() {
                let others: Vec<String> = all
                    .find_iter(&text)
                    .inspect(|found| added += usize::from(found.tier() == Tier::Optional))
                    .filter(|found| found.tier() != Tier::Optional)
                    .map(|found| shown(&all, &found))
                    .collect();
                let alone: Vec<String> = plain.find_iter(&text).map(|found| shown(&plain, &found)).collect();
                assert_eq!(others, alone, "{text}");
            }
        }
    }
    assert!(added > 400, "only {added} are of the optional tier");
}

/// What a narrative counts from is never an optional expression.
#[test]
fn an_optional_expression_is_no_anchor() {
    let plain = Finder::new().with_policy(Policy::narrative());
    let all = plain.with_tier(Tier::Optional);
    for text in texts() {
        let with = all.resolve_iter(&text, &reference()).filter(|(found, _)| found.tier() != Tier::Optional);
        assert!(with.eq(plain.resolve_iter(&text, &reference())), "{text}");
    }
    let text = "در ۱ مهر ۱۳۹۵ کاخی از دوره قاجار خرید. همان سال فروخت.";
    let last = all.resolve_iter(text, &reference()).last().and_then(|(_, meaning)| meaning.ok());
    assert_eq!(
        last.and_then(|meaning| meaning.interval()).map(|years| years.to_string()),
        Some("2016-03-20/2017-03-21".to_owned())
    );
}

#[test]
fn core_is_the_default_without_what_is_vague() {
    for text in texts() {
        let finder = Finder::new();
        let core = finder.with_tier(Tier::Core);
        let kept = finder.find_iter(&text).filter(|found| found.tier() == Tier::Core);
        let place = |found: Match<'_>| (found.range(), *found.expression(), found.rule());
        assert!(core.find_iter(&text).map(place).eq(kept.map(place)), "{text}");
        let found: Vec<Match<'_>> = core.find_iter(&text).collect();
        let open = found.iter().filter(|found| found.starts_range()).count();
        assert!(open == 0 || found.len() > open, "{text}: a range lost its end");
        assert!(found.last().is_none_or(|last| !last.starts_range()), "{text}: a range lost its end");
    }
}

#[test]
fn a_range_that_loses_an_end_is_none() {
    let text = "از سال ۱۳۹۰ تاکنون";
    let starts =
        |tier| Finder::new().with_tier(tier).find_iter(text).map(|found| found.starts_range()).collect::<Vec<_>>();
    assert_eq!((starts(Tier::Vague), starts(Tier::Core)), (vec![true, false], vec![false]));
}

/// A stream finds what the whole text holds, however it is cut, in every tier.
#[cfg(feature = "alloc")]
#[test]
fn streams_agree_in_every_tier() {
    let all = texts();
    for tier in [Tier::Core, Tier::Vague, Tier::Optional] {
        let finder = Finder::new().with_tier(tier);
        let whole = all.join("\n\n");
        for (text, step) in [(whole.as_str(), 1009), (&all.join(" "), 61)] {
            let mut stream = finder.stream();
            let mut found = Vec::new();
            let mut note = |one: Match<'_>| found.push((one.range(), one.as_str().to_owned(), one.rule()));
            let (mut rest, mut taken) = (text, 0);
            while !rest.is_empty() {
                let cut = rest.floor_char_boundary(step + taken % 7).max(rest.chars().next().map_or(0, char::len_utf8));
                let (chunk, after) = rest.split_at(cut);
                stream.push(chunk, &mut note);
                (rest, taken) = (after, taken + 1);
            }
            stream.finish(&mut note);
            let expected = finder.find_iter(text).map(|one| (one.range(), one.as_str().to_owned(), one.rule()));
            assert!(expected.eq(found), "{tier}");
        }
    }
}

#[test]
fn a_tier_is_its_name() {
    for tier in [Tier::Core, Tier::Vague, Tier::Optional] {
        assert_eq!((tier.to_string().parse(), format!("{tier:>9}").len()), (Ok(tier), 9));
    }
    assert_eq!("Core".parse(), Ok(Tier::Core));
    assert!(["", "cor", "all", "core "].iter().all(|text| text.parse::<Tier>().is_err()));
    assert_eq!(Tier::default(), Tier::Vague);
}

#[cfg(feature = "serde")]
#[test]
fn a_tier_is_its_name_in_serde() {
    let text = serde_json::to_string(&Tier::Optional).expect("JSON");
    assert_eq!((text.as_str(), serde_json::from_str(&text).ok()), ("\"optional\"", Some(Tier::Optional)));
    assert!(serde_json::from_str::<Tier>("\"every\"").is_err());
}
