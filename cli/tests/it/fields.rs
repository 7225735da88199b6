//! The fields of a `jsonl` object.

use super::{at_friday, expression, extract, objects};
use serde_json::{Value, json};

#[test]
fn an_object_holds_what_the_contract_shows() {
    let out = at_friday(&["--input", "jsonl"], "{\"id\": \"7\", \"text\": \"توافق ۱۹ شهریور ماه امضا شد\"}\n");
    let mut object = objects(&out)[0].clone();
    let expression = &mut object["expressions"][0];
    let rule = expression["rule"].take();
    assert!(expression.as_object_mut().is_some_and(|expression| expression.remove("alternatives").is_some()));
    assert!(rule.as_str().is_some_and(|rule| !rule.is_empty()));
    assert_eq!(
        object,
        json!({"id": "7", "expressions": [{
            "start": 11, "end": 35, "text": "۱۹ شهریور ماه", "type": "DATE", "value": "2016-09-09",
            "interval": ["2016-09-09", "2016-09-10"], "grain": "day", "modifier": null, "calendar": "jalali",
            "native": "1395-06-19", "assumed": ["year"], "warnings": [], "rule": null}], "ranges": []})
    );
}

#[test]
fn text_is_exactly_that_part_of_the_text() {
    let text = "از ۵ آبان ۱۳۹۴ تا ۷ آذر ۱۳۹۴، سپس «دیروز» و فردا صبح.";
    for object in objects(&at_friday(&[], text)) {
        let mut last = 0;
        for found in object["expressions"].as_array().into_iter().flatten() {
            let offset = |name: &str| found[name].as_u64().map(|offset| offset as usize).unwrap_or_default();
            assert!(last <= offset("start"));
            last = offset("end");
            assert_eq!(found["text"], text[offset("start")..last]);
        }
        assert!(last > 0);
    }
}

#[test]
fn offsets_are_bytes_code_points_or_utf16_units() {
    let text = "🕛 قرار: ۱۹ شهریور ۱۳۹۵";
    let place = |offsets: &str| {
        let found = objects(&at_friday(&["--offsets", offsets], text))[0]["expressions"][0].clone();
        (found["start"].clone(), found["end"].clone())
    };
    assert_eq!(place("bytes"), (json!(15), json!(text.len())));
    assert_eq!(place("chars"), (json!(8), json!(text.chars().count())));
    assert_eq!(place("utf16"), (json!(9), json!(text.encode_utf16().count())));
}

#[test]
fn offsets_of_ranges_are_of_the_same_unit() {
    let text = "🕛 از ۵ آبان ۱۳۹۴ تا ۷ آذر ۱۳۹۴";
    let range = objects(&at_friday(&["--offsets", "chars"], text))[0]["ranges"][0].clone();
    assert_eq!((&range["start"], &range["end"]), (&json!(5), &json!(text.chars().count())));
}

#[test]
fn a_month_of_the_jalali_calendar_is_an_interval() {
    let found = expression("شهریور ۱۳۹۵ گرم بود.");
    assert_eq!(found["value"], "2016-08-22/2016-09-22");
    assert_eq!(found["interval"], json!(["2016-08-22", "2016-09-22"]));
    assert_eq!((&found["native"], &found["grain"]), (&json!("1395-06"), &json!("month")));
}

#[test]
fn a_clock_time_is_one_minute_long() {
    let found = expression("فردا ساعت ۱۹:۳۰ جلسه داریم.");
    assert_eq!((&found["type"], &found["value"]), (&json!("TIME"), &json!("2016-11-19T19:30")));
    assert_eq!(found["interval"], json!(["2016-11-19T19:30", "2016-11-19T19:31"]));
}

#[test]
fn a_narrowing_modifier_has_an_estimate() {
    let found = expression("اواخر اسفند ۱۳۹۳ باران بارید.");
    assert_eq!(found["modifier"], "END");
    assert_eq!(found["interval"], json!(["2015-02-20", "2015-03-21"]));
    assert_eq!(found["estimate"], json!(["2015-03-12", "2015-03-21"]));
    assert_eq!(expression("اسفند ۱۳۹۳ باران بارید.").get("estimate"), None);
}

#[test]
fn a_hung_duration_has_an_anchor_and_no_interval() {
    let found = expression("در ۲۴ ساعت گذشته برف بارید.");
    assert_eq!(
        (&found["type"], &found["value"], &found["interval"]),
        (&json!("DURATION"), &json!("PT24H"), &Value::Null)
    );
    assert_eq!(found["anchor"], json!(["2016-11-17T18:00", "2016-11-18T18:00"]));
    assert_eq!(expression("سه هفته طول کشید.").get("anchor"), None);
}

#[test]
fn a_set_has_quant_or_freq_and_no_interval() {
    let every = expression("جمعه\u{200C}ها تعطیل است.");
    assert_eq!(
        (&every["type"], &every["value"], &every["quant"]),
        (&json!("SET"), &json!("XXXX-WXX-5"), &json!("EVERY"))
    );
    assert_eq!(every["interval"], Value::Null);
    let often = expression("هفته\u{200C}ای دو بار می\u{200C}آید.");
    assert_eq!((&often["value"], &often["freq"], often.get("quant")), (&json!("P1W"), &json!("2X"), None));
}

#[test]
fn a_date_that_does_not_exist_is_a_warning() {
    let found = expression("قرار ۳۰ اسفند ۱۴۰۴ است.");
    assert_eq!((&found["value"], &found["interval"]), (&Value::Null, &Value::Null));
    assert_eq!((&found["native"], &found["nearest_valid"]), (&json!("1404-12-30"), &json!("1404-12-29")));
    assert_eq!(found["warnings"], json!(["nonexistent_date"]));
}

#[test]
fn a_vague_reference_has_no_interval() {
    let found = expression("اکنون باران می\u{200C}بارد.");
    assert_eq!((&found["value"], &found["interval"]), (&json!("PRESENT_REF"), &Value::Null));
}

#[test]
fn a_reference_without_a_time_gives_hours_no_interval() {
    let run = extract(&["--reference", "2016-11-18"], "دو ساعت پیش رسید.");
    let found = objects(&run.out)[0]["expressions"][0].clone();
    assert_eq!((&found["value"], &found["interval"]), (&Value::Null, &Value::Null));
    assert_eq!(found["warnings"], json!(["reference_without_time"]));
    assert_eq!(run.code, Some(0));
}

#[test]
fn other_readings_are_alternatives() {
    let found = expression("ساعت ۵");
    assert_eq!(
        found["alternatives"],
        json!([{"value": "2016-11-18T17:00", "interval": ["2016-11-18T17:00", "2016-11-18T17:01"], "assumed": ["day"]}])
    );
    let found = expression("۱۹ شهریور");
    assert_eq!(
        found["alternatives"],
        json!([{"value": "2017-09-10", "interval": ["2017-09-10", "2017-09-11"], "assumed": ["year"]}])
    );
    assert_eq!(expression("۱۹ شهریور ۱۳۹۵").get("alternatives"), None);
}

#[test]
fn a_range_links_its_two_ends() {
    let text = "دیروز گفت: از ۵ آبان ۱۳۹۴ تا ۷ آذر ۱۳۹۴ بسته است.";
    let object = objects(&at_friday(&[], text))[0].clone();
    let (from, to) = (&object["expressions"][1], &object["expressions"][2]);
    assert_eq!(
        object["ranges"],
        json!([{"from": 1, "to": 2, "start": from["start"], "end": to["end"], "interval": ["2015-10-27", "2015-11-29"]}])
    );
}

#[test]
fn a_range_of_clock_times_ends_where_the_last_begins() {
    let object = objects(&at_friday(&[], "فردا از ساعت ۱۹:۰۵ تا ۱۹:۱۱ برق نیست."))[0].clone();
    assert_eq!(object["ranges"][0]["interval"], json!(["2016-11-19T19:05", "2016-11-19T19:11"]));
}

#[test]
fn the_policy_decides_what_the_words_and_the_sentence_leave_open() {
    let value =
        |policy: &str| objects(&at_friday(&["--policy", policy], "۱۹ شهریور"))[0]["expressions"][0]["value"].clone();
    assert_eq!([value("past"), value("future"), value("closest")], ["2016-09-09", "2017-09-10", "2016-09-09"]);
}

/// The library's serde form is the same object, where the program is asked for tiers.
#[test]
fn serde_agrees() {
    let article = include_str!("../../../examples/article.txt");
    let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).and_then(|day| day.and_hms_opt(18, 0, 0));
    let reference = taqvim::Reference::from(reference.expect("it exists"));
    let found: Vec<Value> = taqvim::Finder::new()
        .find_iter(article)
        .filter_map(|found| serde_json::to_value(found.resolve(&reference).ok()?).ok())
        .collect();
    let mut object = objects(&at_friday(&["--tier", "vague"], article))[0].clone();
    let written = object["expressions"].as_array_mut().expect("it is an array");
    assert!(written.len() > 30);
    for expression in written.iter_mut().filter_map(Value::as_object_mut) {
        for name in ["start", "end", "text", "rule", "alternatives"] {
            expression.remove(name);
        }
    }
    assert_eq!(*written, found);
}

#[test]
fn lang_narrows_to_a_language() {
    let count = |args: &[&str]| {
        objects(&at_friday(args, "دیروز آمد و ۱۳۹۵/۰۶/۱۹ رفت."))[0]["expressions"].as_array().map_or(0, Vec::len)
    };
    assert_eq!([count(&[]), count(&["--lang", "fa"]), count(&["--lang", "en"])], [2, 2, 1]);
    assert_eq!(count(&["--lang", "fa", "--lang", "en"]), 2);
}

#[test]
fn explain_adds_words_and_steps() {
    let out = at_friday(&["--explain"], "۱۹ شهریور");
    let explain = objects(&out)[0]["expressions"][0]["explain"].clone();
    assert_eq!(explain["words"][1], json!({"text": "شهریور", "is": "month Shahrivar (Jalali 6)"}));
    assert_eq!(
        explain["steps"],
        json!([
            "the document's time is Friday 2016-11-18T18:00",
            "no year is said: the policy takes the latest that is not after the document's time",
            "in the Jalali calendar it is 1395-06-19",
            "its TIMEX3 value is 2016-09-09",
            "it covers 2016-09-09/2016-09-10, the end excluded"
        ])
    );
    assert!(explain["understood"] == "۱۹ شهریور");
}
