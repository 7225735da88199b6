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
fn a_year_of_the_jalali_calendar_is_taken_for_one_and_said() {
    let said = |when: &str, is: &str| {
        format!(
            "taqvim: the reference «{when}» was taken for a Jalali date, {is}; --reference-calendar gregorian takes it \
             otherwise\n"
        )
    };
    for (when, is) in [("1395/08/28", "2016-11-18"), ("۱۳۹۵-۸-۲۸T18:00", "2016-11-18T18:00")] {
        let run = extract(&["--reference", when], "دیروز");
        assert_eq!(objects(&run.out)[0]["expressions"][0]["value"], "2016-11-17");
        assert_eq!((run.err, run.code), (said(when, is), Some(0)));
    }
    let line = r#"{"text": "دیروز", "reference": "1395-08-28"}"#;
    let run = extract(&["--input", "jsonl"], format!("{line}\n{line}\n"));
    assert!(objects(&run.out).iter().all(|object| object["expressions"][0]["value"] == "2016-11-17"));
    assert_eq!(run.err, said("1395-08-28", "2016-11-18"), "once");
    assert_eq!(yesterday(&["--reference-calendar", "gregorian", "--reference", "1395-08-28"]), "1395-08-27");
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
