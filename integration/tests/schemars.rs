//! The feature `schemars-1`: a validator takes what serde writes, and what serde refuses by its form.

use proptest::prelude::*;
use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Serialize};
use taqvim::calendar::{BorjiDate, JalaliDateTime, JalaliMonth, JalaliYear};
use taqvim::{HijriDate, JalaliDate, jalali};

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
