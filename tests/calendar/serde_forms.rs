//! serde's forms.

use serde::{Deserialize, Serialize};
use taqvim::calendar::{BorjiDate, JalaliDateTime, JalaliMonth, JalaliYear};
use taqvim::{HijriDate, JalaliDate, jalali};

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Forms {
    text: JalaliDate,
    #[serde(with = "taqvim::calendar::serde_as::gregorian")]
    gregorian: JalaliDate,
    #[serde(with = "taqvim::calendar::serde_as::epoch_days")]
    days: JalaliDate,
    #[serde(with = "taqvim::calendar::serde_as::tuple")]
    tuple: JalaliDate,
    #[serde(with = "taqvim::calendar::serde_as::gregorian::option")]
    gregorian_option: Option<JalaliDate>,
    #[serde(with = "taqvim::calendar::serde_as::epoch_days::option", default)]
    days_option: Option<JalaliDate>,
    #[serde(with = "taqvim::calendar::serde_as::tuple::option")]
    tuple_option: Option<JalaliDate>,
}

#[test]
fn all_forms_pass_through_text_values_and_readers() {
    let date = jalali!(1395, 6, 19);
    for option in [Some(date), None] {
        let forms = Forms {
            text: date,
            gregorian: date,
            days: date,
            tuple: date,
            gregorian_option: option,
            days_option: option,
            tuple_option: option,
        };
        let json = serde_json::to_string(&forms).unwrap();
        assert!(json.starts_with(
            r#"{"text":"1395-06-19","gregorian":"2016-09-09","days":17053,"tuple":[1395,6,19],"gregorian_option":"#
        ));
        assert_eq!(serde_json::from_str::<Forms>(&json).unwrap(), forms);
        assert_eq!(serde_json::from_reader::<_, Forms>(json.as_bytes()).unwrap(), forms);
        let value = serde_json::to_value(&forms).unwrap();
        assert_eq!(serde_json::from_value::<Forms>(value).unwrap(), forms);
    }
    // An escape makes the text an owned one.
    assert_eq!(serde_json::from_str::<JalaliDate>(r#""1395\u002d06-19""#).unwrap(), date);
}

#[test]
fn malformed_values_are_refused() {
    let sentence = |json: &str| serde_json::from_str::<JalaliDate>(json).unwrap_err().to_string();
    assert_eq!(sentence(r#""1395-07-31""#), "day 31 is not in 1..=30 at line 1 column 12");
    assert_eq!(sentence(r#""1395/07/30""#), "expected a hyphen at byte 4 at line 1 column 12");
    assert_eq!(
        sentence("13950730"),
        "invalid type: integer `13950730`, expected a Jalali date as YYYY-MM-DD at line 1 column 8"
    );
    let forms = |field: &str, value: &str| {
        let mut forms = serde_json::json!({"text": "1395-06-19", "gregorian": "2016-09-09", "days": 0, "tuple": [1395, 6, 19],
            "gregorian_option": null, "days_option": null, "tuple_option": null});
        forms[field] = serde_json::from_str(value).unwrap();
        serde_json::from_value::<Forms>(forms).map_err(|error| error.to_string())
    };
    assert_eq!(forms("days", "700000").unwrap_err(), "day number 700000 is not in -492268..=603459");
    assert_eq!(forms("gregorian", r#""2015-02-29""#).unwrap_err(), "day 29 is not in 1..=28");
    assert_eq!(
        forms("gregorian_option", r#""0001-01-01""#).unwrap_err(),
        "day number -719162 is not in -492268..=603459"
    );
    assert_eq!(
        forms("tuple", "[1395, 6]").unwrap_err(),
        "invalid length 2, expected year, month and day of a Jalali date"
    );
    assert_eq!(forms("tuple_option", "[1404, 12, 30]").unwrap_err(), "day 30 is not in 1..=29");
    assert!(forms("tuple", "[1395, 6, 19, 1]").is_err());
    assert!(forms("tuple", "[1395, 300, 19]").is_err());
    assert!(forms("text", "null").is_err());
}

#[test]
fn other_types() {
    fn passes<T: Serialize + for<'de> Deserialize<'de> + PartialEq + std::fmt::Debug>(value: T, json: &str) {
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        assert_eq!(serde_json::from_str::<T>(json).unwrap(), value);
    }
    passes(HijriDate::new(1438, 1, 10).unwrap(), r#""1438-01-10""#);
    passes(BorjiDate::new(1299, 12, 3).unwrap(), r#""1299-12-03""#);
    passes(JalaliMonth::new(1395, 6).unwrap(), r#""1395-06""#);
    passes(JalaliYear::new(1395).unwrap(), "1395");
    passes("1395-08-28T18:00".parse::<JalaliDateTime>().unwrap(), r#""1395-08-28T18:00:00""#);
    assert!(serde_json::from_str::<JalaliYear>("0").is_err());
}
