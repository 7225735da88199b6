//! `--tier`: which expressions are written, and the field that says so.

use super::{at_friday, extract, objects};
use serde_json::Value;

const TEXT: &str = "اخیراً هافبک ۲۶ ساله دیروز از شنبه تا امروز مصدوم بود.";

/// The words and the tier of each expression.
fn tiers(args: &[&str]) -> Vec<(String, Option<String>)> {
    let objects = objects(&at_friday(args, TEXT));
    let word = |found: &Value, field: &str| found[field].as_str().map(str::to_owned);
    let expressions = objects[0]["expressions"].as_array().cloned().unwrap_or_default();
    expressions.iter().map(|found| (word(found, "text").unwrap_or_default(), word(found, "tier"))).collect()
}

#[test]
fn each_tier_holds_those_above_it() {
    let named = |list: &[(&str, &str)]| -> Vec<(String, Option<String>)> {
        list.iter().map(|&(text, tier)| (text.to_owned(), Some(tier.to_owned()))).collect()
    };
    let core = [("دیروز", "core"), ("شنبه", "core"), ("امروز", "core")];
    let vague = [&[("اخیراً", "vague")], &core[..]].concat();
    let optional = [&[("اخیراً", "vague"), ("۲۶ ساله", "optional")], &core[..]].concat();
    assert_eq!(tiers(&["--tier", "core"]), named(&core));
    assert_eq!(tiers(&["--tier", "vague"]), named(&vague));
    assert_eq!(tiers(&["--tier", "optional"]), named(&optional));
}

#[test]
fn without_the_option_nothing_is_said_of_tiers() {
    let plain = at_friday(&[], TEXT);
    assert!(!plain.contains("tier"), "{plain}");
    let told = at_friday(&["--tier", "vague"], TEXT);
    assert_eq!(told.replace(",\"tier\":\"core\"", "").replace(",\"tier\":\"vague\"", ""), plain);
}

/// The numbers of a range are those of the object that is written.
#[test]
fn ranges_are_numbered_as_written() {
    for tier in ["core", "vague", "optional"] {
        let object = objects(&at_friday(&["--tier", tier], TEXT))[0].clone();
        let number = |end: &str| object["ranges"][0][end].as_u64().unwrap_or_default() as usize;
        let ends = ["from", "to"].map(|end| object["expressions"][number(end)]["text"].clone());
        assert_eq!(ends, ["شنبه", "امروز"], "{tier}");
    }
    assert_eq!(objects(&at_friday(&["--tier", "core"], "از سال ۱۳۹۰ تاکنون"))[0]["ranges"], Value::Array(Vec::new()));
}

#[test]
fn every_input_and_output_has_the_tiers() {
    let line = serde_json::json!({ "text": TEXT }).to_string();
    for (input, text) in [("text", TEXT), ("lines", TEXT), ("jsonl", line.as_str())] {
        let out = at_friday(&["--tier", "optional", "--input", input], text);
        assert!(out.contains("۲۶ ساله\",\"type\":\"DURATION\",\"value\":\"P26Y\""), "{input}: {out}");
    }
    for output in ["pretty", "timex3", "html"] {
        let count = |tier| at_friday(&["--tier", tier, "--output", output], TEXT).matches("P26Y").count();
        assert_eq!((count("vague"), count("optional") > 0), (0, true), "{output}");
    }
}

#[test]
fn an_optional_expression_is_explained() {
    let out = at_friday(&["--tier", "optional", "--explain"], "حالا و آن روز");
    let found = objects(&out)[0]["expressions"].clone();
    assert_eq!(found[0]["explain"]["words"][0]["is"], "present");
    assert_eq!(found[0]["explain"]["steps"][0], "its TIMEX3 value is PRESENT_REF");
    assert_eq!(found[1]["explain"]["understood"], "آن روز");
    assert_eq!(found[1]["explain"]["steps"][0], "its TIMEX3 value is XXXX-XX-XX");
}

#[test]
fn a_tier_that_is_none_is_wrong_usage() {
    for tier in ["all", "Core", ""] {
        let run = extract(&["--tier", tier], TEXT);
        assert_eq!((run.out.as_str(), run.code), ("", Some(2)), "{tier}");
        assert!(run.err.contains("[possible values: core, vague, optional]"), "{}", run.err);
    }
}
