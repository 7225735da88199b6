//! The feature `schemars-1`: a validator takes what serde writes, and refuses what serde refuses by its form.

use proptest::prelude::*;
use proptest::string::string_regex;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use taqvim::calendar::{
    BorjiDate, Certainty, Difference, HijriCorrection, HijriSource, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime,
    JalaliYear, Overflow, Season, Weekday, Weekdays,
};
use taqvim::{
    Assumed, AssumedField, Confidence, Formality, Frequency, Grain, HijriDate, HumanizeLanguage, Interval, JalaliDate,
    Kind, Lean, Modifier, Native, Reference, Region, Tier, Warning, Warnings, jalali,
};

#[derive(Serialize, Deserialize, JsonSchema)]
struct Invoice {
    issued: JalaliDate,
    paid: Option<JalaliDate>,
    feast: HijriDate,
    decreed: BorjiDate,
    printed: JalaliDateTime,
    month: JalaliMonth,
    year: JalaliYear,
}

fn validator<T: JsonSchema>() -> jsonschema::Validator {
    jsonschema::validator_for(schema_for!(T).as_value()).expect("a schema")
}

fn invoice(issued: JalaliDate) -> Invoice {
    Invoice {
        issued,
        paid: None,
        feast: HijriDate::try_from(issued).unwrap_or(HijriDate::MIN),
        decreed: BorjiDate::new(1299, 12, 3).expect("a day"),
        printed: issued.and_hms_opt(18, 30, 5).expect("a time"),
        month: issued.year_month(),
        year: JalaliYear::from(issued),
    }
}

#[test]
fn what_serde_writes_is_valid_and_other_forms_are_not() {
    let validator = validator::<Invoice>();
    let good = serde_json::to_value(invoice(jalali!(1404, 8, 29))).expect("JSON");
    assert!(validator.is_valid(&good));
    for (field, wrong) in [
        ("issued", serde_json::json!("1404/08/29")),
        ("issued", serde_json::json!("1404-13-01")),
        ("issued", serde_json::json!("1404-07-31")),
        ("issued", serde_json::json!("3001-01-01")),
        ("feast", serde_json::json!("1447-05-31")),
        ("decreed", serde_json::json!("1304-01-01")),
        ("printed", serde_json::json!("1404-08-29")),
        ("month", serde_json::json!("1404-08-29")),
        ("year", serde_json::json!("1404")),
        ("year", serde_json::json!(3001)),
    ] {
        let mut bad = good.clone();
        bad[field] = wrong.clone();
        assert!(!validator.is_valid(&bad), "{field}: {wrong}");
        assert!(serde_json::from_value::<Invoice>(bad).is_err(), "{field}: {wrong}");
    }
}

proptest! {
    #[test]
    fn every_date_is_valid(date: JalaliDate) {
        let written = serde_json::to_value(invoice(date)).expect("JSON");
        prop_assert!(validator::<Invoice>().is_valid(&written), "{}", written);
    }
}

/// Everything that has a schema and is in no `Invoice`.
#[derive(Serialize, Deserialize, JsonSchema)]
struct Meaning {
    interval: Option<Interval>,
    native: Option<Native>,
    reference: Reference,
    assumed: Assumed,
    warnings: Warnings,
    weekdays: Weekdays,
    grain: Grain,
    kind: Kind,
    modifier: Option<Modifier>,
    sent: JalaliOffsetDateTime,
    age: Difference,
}

#[test]
fn meanings_are_valid() {
    let validator = validator::<Meaning>();
    let reference = Reference::from(jalali!(1404, 8, 29).and_hms_opt(16, 0, 0).expect("a time"));
    for phrase in [
        "۱۹ شهریور", "تابستان ۱۳۹۵", "هر دوشنبه ساعت ۹", "روزهای زوج", "اواخر دههٔ ۶۰", "۳۱ مهر ۱۴۰۳", "two weeks",
        "5 p.m.",
    ] {
        let meaning = taqvim::parse(phrase, &reference).expect("a phrase");
        let written = serde_json::to_value(Meaning {
            interval: meaning.interval(),
            native: meaning.native(),
            reference,
            assumed: meaning.assumed(),
            warnings: meaning.warnings(),
            weekdays: meaning.recurrence().map(|recurrence| recurrence.weekdays()).unwrap_or_default(),
            grain: meaning.grain(),
            kind: meaning.kind(),
            modifier: meaning.modifier(),
            sent: "1404-08-29T16:00:00.25+03:30".parse().expect("a time"),
            age: jalali!(1404, 8, 29).since(jalali!(1375, 6, 19)),
        });
        let written = written.expect("JSON");
        assert!(validator.is_valid(&written), "{phrase}: {written}");
        for (field, wrong) in [
            ("grain", serde_json::json!("fortnight")),
            ("weekdays", serde_json::json!(["someday"])),
            ("interval", serde_json::json!(["2016-09-09"])),
            ("sent", serde_json::json!("1404-08-29T16:00:00")),
        ] {
            let mut bad = written.clone();
            bad[field] = wrong.clone();
            assert!(!validator.is_valid(&bad), "{field}: {wrong}");
            assert!(serde_json::from_value::<Meaning>(bad).is_err(), "{field}: {wrong}");
        }
    }
}

/// Each name in the schema is read, and written again; there are so many.
fn names<T: JsonSchema + Serialize + DeserializeOwned>(count: usize) {
    let schema = schema_for!(T);
    let names = schema.as_value()["enum"].as_array().expect("names").clone();
    assert_eq!(names.len(), count, "{schema:?}");
    for name in names {
        let value: T = serde_json::from_value(name.clone()).expect("a name");
        assert_eq!(serde_json::to_value(value).expect("JSON"), name);
    }
}

#[test]
fn the_names_of_enumerations_are_in_their_schemas() {
    names::<Confidence>(3);
    names::<Formality>(3);
    names::<HumanizeLanguage>(3);
    names::<Frequency>(7);
    names::<HijriCorrection>(3);
    names::<HijriSource>(2);
    names::<Certainty>(4);
    names::<Overflow>(2);
    names::<Season>(4);
    names::<Weekday>(7);
    names::<Grain>(14);
    names::<Kind>(4);
    names::<Lean>(3);
    names::<Region>(2);
    names::<Tier>(3);
    names::<AssumedField>(AssumedField::ALL.len());
    names::<Warning>(Warning::ALL.len());
}

/// What the pattern of a schema takes is read, but where only the calendar knows better.
fn reads<T: JsonSchema + DeserializeOwned>(text: &str, unless: impl Fn(&str) -> bool) {
    let schema = schema_for!(T);
    assert!(jsonschema::is_valid(schema.as_value(), &serde_json::json!(text)), "{text}");
    let read: Result<T, _> = serde_json::from_value(serde_json::json!(text));
    assert!(read.is_ok() || unless(text), "{text}: {}", read.err().expect("an error"));
}

fn pattern<T: JsonSchema>() -> String {
    let schema = schema_for!(T);
    schema.as_value()["pattern"].as_str().expect("a pattern").trim_matches(['^', '$']).to_owned()
}

proptest! {
    #[test]
    fn what_a_pattern_takes_is_read(
        date in string_regex(&pattern::<JalaliDate>()).expect("a pattern"),
        month in string_regex(&pattern::<JalaliMonth>()).expect("a pattern"),
        time in string_regex(&pattern::<JalaliDateTime>()).expect("a pattern"),
        sent in string_regex(&pattern::<JalaliOffsetDateTime>()).expect("a pattern"),
        feast in string_regex(&pattern::<HijriDate>()).expect("a pattern"),
    ) {
        // Years without a leap day, months of 29 days.
        let leap = |text: &str| text[4..].starts_with("-12-30");
        reads::<JalaliDate>(&date, leap);
        reads::<JalaliMonth>(&month, |_| false);
        reads::<JalaliDateTime>(&time, leap);
        reads::<JalaliOffsetDateTime>(&sent, leap);
        reads::<HijriDate>(&feast, |text| text.ends_with("-30"));
    }
}
