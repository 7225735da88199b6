//! What serde writes is read back the same.

use chrono::NaiveDate;
use proptest::prelude::*;
use std::fmt::Debug;
use taqvim::calendar::{Difference, JalaliDateTime, JalaliOffsetDateTime, Season};
use taqvim::format::Language;
use taqvim::holiday::{Country, Effect};
use taqvim::numeral::{NumeralKind, Script};
use taqvim::{
    Anaphora, AssumedField, Calendar, DateOrder, Expression, Filling, Finder, Grain, Interval, Kind, Lean, Lexicon,
    Modifier, Native, OffsetUnit, Overflow, Policy, Reference, Region, ResolvedRecord, Tier, Warning, Weekday,
};

fn passes<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap_or_else(|error| panic!("{json}: {error}")), value, "{json}");
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value, "{json}");
    assert_eq!(&serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), value, "{json}");
    json
}

fn reference() -> Reference {
    Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap())
}

/// Every phrase and sentence of the corpus with what is found in it.
fn expressions() -> Vec<Expression> {
    let finder = Finder::new().with_policy(Policy::narrative()).with_tier(Tier::Optional);
    let texts: Vec<String> = crate::corpus::files().iter().flat_map(|file| crate::corpus::texts(file)).collect();
    let found: Vec<_> = texts.iter().flat_map(|text| finder.find_iter(text).map(|found| *found.expression())).collect();
    assert!(found.len() > 2000, "only {}", found.len());
    found
}

#[test]
fn every_expression_of_the_corpus() {
    for expression in expressions() {
        passes(&expression);
    }
}

#[test]
fn every_meaning_of_the_corpus() {
    for policy in [Policy::news(), Policy::scheduling(), Policy::strict()] {
        for expression in expressions() {
            let Ok(meaning) = expression.resolve(&reference(), &policy) else { continue };
            let json = serde_json::to_string(&meaning).unwrap();
            let record: ResolvedRecord = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
            assert_eq!(record, ResolvedRecord::from(&meaning), "{json}");
            assert_eq!(serde_json::to_string(&record).unwrap(), json);
            assert_eq!(record.interval, meaning.interval());
            for native in [meaning.native(), meaning.nearest_valid()].into_iter().flatten() {
                assert_eq!(native.to_string().parse::<Native>(), Ok(native));
                passes(&native);
            }
            for interval in [meaning.interval(), meaning.estimate(), meaning.anchor()].into_iter().flatten() {
                assert_eq!(interval.to_string().parse::<Interval>(), Ok(interval));
                passes(&interval);
            }
            passes(&meaning.assumed());
            passes(&meaning.warnings());
        }
    }
}

/// The form is a promise: a change of these lines is one of the version.
#[test]
fn the_form_of_an_expression_is_stable() {
    for (phrase, json) in [
        (
            "۱۹ شهریور",
            r#"{"anchor":{"date":{"calendar":"jalali","calendar_said":true,"year":"unsaid","month":6,"zodiacal":false,"day":19,"weekday":null,"any_order":false}},"slice":null,"shift":null,"time":null,"modifier":null,"repeat":null,"zone":null,"side":null,"convention":{"calendar":"jalali","week_start":"saturday","weekend":"thursday"},"optional":false}"#,
        ),
        (
            "دو ساعت و نیم",
            r#"{"anchor":{"duration":{"amount":[[{"exact":{"digits":2,"scale":0}},"hour"],[{"exact":{"digits":30,"scale":0}},"minute"]],"hang":"free"}},"slice":null,"shift":null,"time":null,"modifier":null,"repeat":null,"zone":null,"side":null,"convention":{"calendar":"jalali","week_start":"saturday","weekend":"thursday"},"optional":false}"#,
        ),
    ] {
        let expression = taqvim::parse_expression(phrase).unwrap();
        assert_eq!(serde_json::to_string(&expression).unwrap(), json, "{phrase}");
        assert_eq!(serde_json::from_str::<Expression>(json).unwrap(), expression);
    }
    // What is absent is nothing.
    let short = r#"{"anchor":{"vague":"past"},"convention":{"calendar":"jalali","week_start":"saturday","weekend":"thursday"}}"#;
    assert_eq!(serde_json::from_str::<Expression>(short).unwrap(), taqvim::parse_expression("اخیراً").unwrap());
}

#[test]
fn what_no_text_says_is_refused() {
    let convention = r#""convention":{"calendar":"jalali","week_start":"saturday","weekend":"thursday"}"#;
    for (anchor, what) in [
        (
            r#"{"date":{"calendar":"jalali","calendar_said":false,"year":"unsaid","month":13,"zodiacal":false,"day":1,"weekday":null,"any_order":false}}"#,
            "a month",
        ),
        (
            r#"{"date":{"calendar":"jalali","calendar_said":false,"year":{"short":100},"month":1,"zodiacal":false,"day":1,"weekday":null,"any_order":false}}"#,
            "a year of two digits",
        ),
        (r#"{"run":{"start":5,"end":5}}"#, "a run of days"),
        (r#"{"run":{"start":-2147483648,"end":2147483647}}"#, "a run of days"),
        (
            r#"{"duration":{"amount":[[{"exact":{"digits":1,"scale":12}},"day"]],"hang":"free"}}"#,
            "more than nine digits",
        ),
        (r#"{"duration":{"amount":[["vague","day"],["vague","year"]],"hang":"free"}}"#, "not from the greatest"),
        (r#"{"duration":{"amount":[],"hang":"free"}}"#, "one to four counts"),
        (r#"{"tomorrow":1}"#, "unknown variant"),
    ] {
        let error = serde_json::from_str::<Expression>(&format!(r#"{{"anchor":{anchor},{convention}}}"#)).unwrap_err();
        assert!(error.to_string().contains(what), "{anchor}: {error}");
    }
    for (json, what) in [
        (r#"["2016-09-10","2016-09-10"]"#, "after each other"),
        (r#"["2016-09-10"]"#, "the start and the end"),
        (r#"["2016-13-10",null]"#, "expected two dates"),
        (r#"["tomorrow",null]"#, "expected two dates"),
    ] {
        let error = serde_json::from_str::<Interval>(json).unwrap_err();
        assert!(error.to_string().contains(what), "{json}: {error}");
    }
    for text in ["", "1395-13-1", "1395-6", "139", "XX", "1395-Q5", "1395-H0", "C", "XXXX", "XXXX-1", "1395-SUX", "é"]
    {
        assert!(text.parse::<Native>().is_err(), "{text}");
    }
    for text in
        ["", "2016-11-18T", "2016-11-18T24:00", "2016-02-30", "2016-11-18+3", "2016-11-18T18:00+03:61", "۲۰۱۶-۱۱-۱۸"]
    {
        assert!(text.parse::<Reference>().is_err(), "{text}");
    }
    let error = serde_json::from_str::<Policy>(r#"{"lean":"left"}"#).unwrap_err();
    assert!(error.to_string().contains("no lean: expected past, future or closest"), "{error}");
    assert!(serde_json::from_str::<Policy>(r#"{"leans":"past"}"#).is_err());
}

macro_rules! by_name {
    ($($values:expr),* $(,)?) => {$(
        for value in $values {
            assert_eq!(value.as_str().parse(), Ok(value));
            assert_eq!(value.as_str().to_uppercase().parse(), Ok(value));
            assert_eq!(passes(&value), format!("\"{}\"", value.as_str()));
        }
    )*};
}

#[test]
fn every_value_has_its_name() {
    by_name!(
        [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri],
        [Kind::Date, Kind::Time, Kind::Duration, Kind::Set],
        [Modifier::Start, Modifier::Mid, Modifier::End, Modifier::Approx, Modifier::LessThan, Modifier::MoreThan],
        [Modifier::EqualOrLess, Modifier::EqualOrMore, Modifier::Before, Modifier::After],
        [Modifier::OnOrBefore, Modifier::OnOrAfter],
        [Grain::Second, Grain::Minute, Grain::Hour, Grain::DayPart, Grain::Day, Grain::Week, Grain::Month],
        [Grain::Quarter, Grain::Season, Grain::Half, Grain::Year, Grain::Decade, Grain::Century, Grain::Millennium],
        [Lean::Past, Lean::Future, Lean::Closest],
        [Filling::Assume, Filling::Refuse],
        [Anaphora::Skip, Anaphora::Read],
        [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd],
        [Region::Iran, Region::Afghanistan],
        [Tier::Core, Tier::Vague, Tier::Optional],
        [OffsetUnit::Bytes, OffsetUnit::Chars, OffsetUnit::Utf16],
        [Overflow::Clamp, Overflow::Reject],
        [Country::Iran, Country::Afghanistan],
        [Effect::DayOff, Effect::WorkingDay],
        [NumeralKind::Cardinal, NumeralKind::Ordinal, NumeralKind::Superlative],
        Script::ALL,
        Language::ALL,
        Season::ALL,
        Weekday::ALL,
        AssumedField::ALL.iter().copied(),
        Warning::ALL.iter().copied(),
    );
    assert_eq!(
        "Jalali ".parse::<Calendar>().unwrap_err().to_string(),
        "no calendar: expected jalali, gregorian or hijri"
    );
    for weekday in Weekday::ALL {
        assert_eq!(Weekday::from(chrono::Weekday::from(weekday)), weekday);
        assert_eq!(weekday.to_string().parse(), Ok(weekday));
        assert_eq!(chrono::Weekday::from(weekday).to_string().parse(), Ok(weekday));
    }
}

#[test]
fn policies_references_and_lexicons() {
    for policy in [Policy::news(), Policy::scheduling(), Policy::narrative(), Policy::strict()] {
        for order in [DateOrder::Dmy, DateOrder::Mdy] {
            passes(&policy.with_date_order(order).with_region(Region::Afghanistan));
        }
    }
    assert_eq!(serde_json::from_str::<Policy>("{}").unwrap(), Policy::news());
    let day = reference().date();
    for reference in [
        Reference::from(day),
        Reference::from(day).with_offset_minutes(-210).unwrap(),
        reference(),
        reference().with_offset_minutes(210).unwrap(),
        Reference::from(day.and_hms_opt(1, 2, 3).unwrap()).with_offset_minutes(0).unwrap(),
        Reference::from(NaiveDate::MIN),
        Reference::from(NaiveDate::MAX),
    ] {
        passes(&reference);
        assert_eq!(reference.to_string().parse(), Ok(reference));
    }
    let mut lexicon = Lexicon::new();
    lexicon.try_extend([("ترم پاییز", expressions()[0]), ("شبِ حافظ", expressions()[1])]).unwrap();
    passes(&lexicon);
    let json = serde_json::to_string(&lexicon).unwrap().replace("شبِ حافظ", "ترم  پاییز");
    assert!(serde_json::from_str::<Lexicon>(&json).unwrap_err().to_string().contains("the phrase is there already"));
    let difference = Difference::new(34, 9, 28);
    assert_eq!(passes(&difference), r#"{"years":34,"months":9,"days":28}"#);
    passes(&"1395-08-28T18:00:00.5".parse::<JalaliDateTime>().unwrap());
    passes(&"1395-08-28T18:00:00.5+03:30".parse::<JalaliOffsetDateTime>().unwrap());
}

/// A tree whose numbers are turned into others is refused, or resolves to something without a panic.
fn with_numbers(value: &mut serde_json::Value, next: &mut impl FnMut() -> i64) {
    match value {
        serde_json::Value::Number(number) => *number = next().into(),
        serde_json::Value::Array(values) => values.iter_mut().for_each(|value| with_numbers(value, next)),
        serde_json::Value::Object(map) => map.values_mut().for_each(|value| with_numbers(value, next)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn no_tree_panics(place in 0usize..1_000_000, numbers in proptest::collection::vec(prop_oneof![-40i64..130, -400i64..10_000, any::<i32>().prop_map(i64::from), any::<u32>().prop_map(i64::from)], 1..8), day in any::<i32>()) {
        use std::sync::OnceLock;
        static TREES: OnceLock<Vec<serde_json::Value>> = OnceLock::new();
        let trees = TREES.get_or_init(|| expressions().iter().map(|said| serde_json::to_value(said).unwrap()).collect());
        let mut tree = trees[place % trees.len()].clone();
        let mut numbers = numbers.iter().copied().cycle();
        with_numbers(&mut tree, &mut || numbers.next().unwrap_or(0));
        if let Ok(expression) = serde_json::from_value::<Expression>(tree) {
            let date = NaiveDate::from_num_days_from_ce_opt(day % 3_000_000).unwrap_or_default();
            for reference in [Reference::from(date), Reference::from(date.and_hms_opt(18, 0, 0).unwrap())] {
                for policy in [Policy::news(), Policy::scheduling(), Policy::strict()] {
                    if let Ok(meaning) = expression.resolve(&reference, &policy) {
                        let _ = (meaning.to_string(), format!("{meaning:?}"), meaning.persian().to_string());
                    }
                    let _ = expression.alternatives(&reference, &policy).count();
                }
            }
            let _ = (expression.to_string(), serde_json::to_string(&expression));
        }
    }
}
