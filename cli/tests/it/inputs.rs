//! Where documents come from.

use super::{Folder, at_friday, extract, objects};
use serde_json::json;

#[test]
fn standard_input_is_read_where_no_file_is_named_or_a_dash() {
    let text = "دیروز آمد.";
    assert_eq!(at_friday(&[], text), at_friday(&["-"], text));
    assert_eq!(objects(&at_friday(&[], text))[0]["expressions"][0]["value"], "2016-11-17");
}

#[test]
fn a_file_is_a_document() {
    let folder = Folder::new();
    let (first, second) = (folder.file("a.txt", "دیروز\nآمد."), folder.file("b.txt", "فردا\nمی\u{200C}رود."));
    let all = objects(&at_friday(&[&first, &second], ""));
    assert_eq!([&all[0]["id"], &all[1]["id"]], ["0", "1"]);
    assert_eq!(all[1]["expressions"][0]["value"], "2016-11-19");
}

#[test]
fn a_line_is_a_document() {
    let all = objects(&at_friday(&["--input", "lines"], "دیروز آمد.\r\n\nفردا می\u{200C}رود."));
    assert_eq!(all.len(), 3);
    assert_eq!([&all[0]["id"], &all[1]["id"], &all[2]["id"]], ["0", "1", "2"]);
    assert_eq!(all[1], json!({"id": "1", "expressions": [], "ranges": []}));
    assert_eq!(all[2]["expressions"][0]["start"], 0);
}

#[test]
fn lines_are_numbered_through_all_files() {
    let folder = Folder::new();
    let (first, second) = (folder.file("a.txt", "الف\nب\n"), folder.file("b.txt", "پ\nت"));
    let ids: Vec<_> = objects(&at_friday(&["--input", "lines", &first, &second], ""))
        .iter()
        .map(|object| object["id"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(ids, ["0", "1", "2", "3"]);
}

#[test]
fn what_is_in_a_jsonl_line_wins_over_the_flags() {
    let lines = [
        r#"{"text": "۱۹ شهریور"}"#,
        r#"{"text": "۱۹ شهریور", "reference": "2018-01-01"}"#,
        r#"{"text": "۱۹ شهریور", "policy": "future", "more": [1, {}]}"#,
        r#"{"text": "۱۹ شهریور", "id": 12, "reference": null, "policy": null}"#,
        r#"{"id": "الف\"", "text": "\u06f1\u06f9 شهریور"}"#,
    ];
    let all = objects(&at_friday(&["--input", "jsonl"], &lines.join("\n")));
    let values: Vec<_> = all.iter().map(|object| &object["expressions"][0]["value"]).collect();
    assert_eq!(values, ["2016-09-09", "2017-09-10", "2017-09-10", "2016-09-09", "2016-09-09"]);
    let ids: Vec<_> = all.iter().map(|object| &object["id"]).collect();
    assert_eq!(ids, ["0", "1", "2", "12", "الف\""]);
}

#[test]
fn a_number_keeps_its_digits_as_an_id() {
    for id in
        ["7", "-3", "1.50", "1e5", "-0", "100000000000000000000", "12345678901234567890123", "0.1000000000000000055"]
    {
        let out = at_friday(&["--input", "jsonl"], &format!("{{\"text\": \"\", \"id\" :  {id} }}"));
        assert_eq!(objects(&out)[0]["id"], id);
    }
}

#[test]
fn blank_lines_of_jsonl_are_no_documents() {
    let run =
        extract(&["--input", "jsonl", "--reference", "2016-11-18"], "\n{\"text\": \"\"}\n  \n{\"text\": \"\"}\n\n");
    assert_eq!(
        run.out,
        "{\"id\":\"0\",\"expressions\":[],\"ranges\":[]}\n{\"id\":\"1\",\"expressions\":[],\"ranges\":[]}\n"
    );
    assert_eq!(run.code, Some(0));
}

#[test]
fn a_byte_order_mark_may_open_jsonl() {
    let out = at_friday(&["--input", "jsonl"], "\u{FEFF}{\"text\": \"دیروز\"}\n");
    assert_eq!(objects(&out)[0]["expressions"][0]["start"], 0);
}

#[test]
fn output_is_in_input_order_whatever_jobs_is() {
    let lines: String =
        (0..20_000).map(|n| format!("سطر {n}: {} شهریور ۱۳{:02} و دیروز\n", n % 31 + 1, n % 90)).collect();
    let one = at_friday(&["--input", "lines", "--jobs", "1"], &lines);
    assert_eq!(one.lines().count(), 20_000);
    for jobs in ["2", "3", "8"] {
        assert_eq!(at_friday(&["--input", "lines", "--jobs", jobs], &lines), one);
    }
}

#[test]
fn files_are_in_order_whatever_jobs_is() {
    let folder = Folder::new();
    let files: Vec<String> =
        (0..50).map(|n| folder.file(&format!("{n}.txt"), format!("{} مهر ۱۳۹۴", n % 30 + 1).repeat(n))).collect();
    let args = |jobs| {
        let flags = ["--jobs", jobs].into_iter();
        flags.chain(files.iter().map(String::as_str)).collect::<Vec<&str>>()
    };
    let one = at_friday(&args("1"), "");
    assert_eq!(one.lines().count(), 49);
    assert_eq!(at_friday(&args("4"), ""), one);
}
