//! The document's own time.

use super::{extract, objects};

fn yesterday(args: &[&str]) -> String {
    let run = extract(args, "دیروز");
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    objects(&run.out)[0]["expressions"][0]["value"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn it_is_gregorian_or_jalali_with_or_without_a_time_and_an_offset() {
    for when in ["2016-11-18T18:00", "2016-11-18", "2016-11-18T18:00+03:30", "2016-11-18T18:00Z"] {
        assert_eq!(yesterday(&["--reference", when]), "2016-11-17");
    }
    for when in ["1395-08-28", "1395-08-28T18:00", "۱۳۹۵/۰۸/۲۸"] {
        assert_eq!(yesterday(&["--reference-calendar", "jalali", "--reference", when]), "2016-11-17");
    }
}

#[test]
fn the_reference_of_a_jsonl_line_is_in_the_same_calendar() {
    let args = ["--input", "jsonl", "--reference-calendar", "jalali"];
    let run = extract(&args, r#"{"text": "دیروز", "reference": "1395-08-28"}"#);
    assert_eq!(objects(&run.out)[0]["expressions"][0]["value"], "2016-11-17");
    // No other reference was needed, so there is nothing to say.
    assert_eq!(run.err, "");
}

#[test]
fn an_impossible_one_is_one_line_and_status_2() {
    let run = extract(&["--reference", "2016-13-40"], "دیروز");
    assert_eq!(run.err, "taqvim: --reference 2016-13-40: month 13 is not in 1..=12\n");
    assert_eq!((run.out.as_str(), run.code), ("", Some(2)));
    let run = extract(&["--reference", "1404-12-30", "--reference-calendar", "jalali"], "دیروز");
    assert_eq!(run.err, "taqvim: --reference 1404-12-30 in the Jalali calendar: day 30 is not in 1..=29\n");
    let run = extract(&["--reference", "last Tuesday"], "دیروز");
    let expected = "expected a date like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30";
    assert_eq!(run.err, format!("taqvim: --reference last Tuesday: {expected}\n"));
}

#[test]
fn without_one_the_current_local_time_is_used_and_said_once() {
    let run = extract(&["--input", "lines", "--jobs", "2"], "دیروز\n".repeat(5_000));
    let said = run.err.strip_prefix("taqvim: no --reference: counting from the current local time, ");
    let said = said.and_then(|said| said.strip_suffix('\n')).unwrap_or_default();
    let now = chrono::DateTime::parse_from_str(said, "%Y-%m-%dT%H:%M%:z").expect("it is a time with an offset");
    assert!((chrono::Local::now().signed_duration_since(now)).num_minutes().abs() < 10);
    let yesterday = (now.date_naive() - chrono::Days::new(1)).to_string();
    assert_eq!(objects(&run.out)[4_999]["expressions"][0]["value"], yesterday.as_str());
    assert_eq!(run.code, Some(0));
}

/// Runs with `--reference auto` and any further arguments.
fn auto(args: &[&str], input: &str) -> super::Run {
    extract(&[&["--reference", "auto"], args].concat(), input)
}

#[test]
fn auto_takes_the_document_s_own_date_and_says_so() {
    let text = "خبرگزاری\nتاریخ انتشار: ۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰\nباران دیروز آمد.";
    for (unit, start, end) in [("bytes", 42, 72), ("chars", 23, 41), ("utf16", 23, 41)] {
        let run = auto(&["--offsets", unit], text);
        let object = &objects(&run.out)[0];
        assert_eq!(object["reference"], serde_json::json!({"value": "2016-11-18T18:30", "start": start, "end": end}));
        assert_eq!(object["expressions"][1]["value"], "2016-11-17");
        let said = "taqvim: --reference auto: counting from the document's own date, 2016-11-18T18:30 (bytes 42..72)\n";
        assert_eq!((run.err.as_str(), run.code), (said, Some(0)));
    }
}

#[test]
fn auto_without_a_dateline_is_as_without_a_reference() {
    for text in ["دیروز باران آمد.", "تاریخ تولد: ۱۳۶۰/۰۲/۰۳\nدیروز باران آمد.", "۲۸ آبان ۱۳۹۵\nدیروز باران آمد."]
    {
        let run = auto(&[], text);
        assert!(run.err.starts_with("taqvim: no --reference: counting from the current local time, "), "{}", run.err);
        let object = &objects(&run.out)[0];
        assert_eq!((object.get("reference"), run.code), (None, Some(0)), "{text}");
    }
}

#[test]
fn auto_is_of_each_document_and_a_line_s_own_reference_wins() {
    let lines = r#"{"text": "Published: 18 November 2016\nyesterday"}
{"text": "Published: 18 November 2016\nyesterday", "reference": "2020-01-02"}"#;
    let run = auto(&["--input", "jsonl"], lines);
    let objects = objects(&run.out);
    assert_eq!(objects[0]["reference"]["value"], "2016-11-18");
    assert_eq!(objects[0]["expressions"][1]["value"], "2016-11-17");
    assert_eq!(objects[1].get("reference"), None);
    assert_eq!(objects[1]["expressions"][1]["value"], "2020-01-01");
    let said = "taqvim: --reference auto: counting from each document's own date, where it has one\n";
    assert_eq!((run.err.as_str(), run.code), (said, Some(0)));
}
