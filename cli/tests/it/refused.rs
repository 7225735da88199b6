//! Input that is refused: what is said, what is done all the same, and the exit status.

use super::{Folder, extract, objects};

const AT: [&str; 2] = ["--reference", "2016-11-18T18:00"];

fn ids(out: &str) -> Vec<String> {
    objects(out).iter().map(|object| object["id"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_malformed_line_is_named_and_the_others_are_done() {
    let folder = Folder::new();
    let file = folder.file("in.jsonl", "{\"text\": \"دیروز\"}\n{\"text\": }\n{\"text\": \"فردا\"}\n[1]\n{\"id\": 3}\n");
    let run = extract(&[&AT[..], &["--input", "jsonl", &file]].concat(), "");
    assert_eq!(
        run.err,
        format!(
            "taqvim: {file}: line 2, byte 32: malformed JSON: expected value\n\
             taqvim: {file}: line 4, byte 55: malformed JSON: expected an object\n\
             taqvim: {file}: line 5, byte 67: malformed JSON: missing field `text`\n"
        )
    );
    assert_eq!((ids(&run.out), run.code), (vec!["0".to_owned(), "2".to_owned()], Some(1)));
}

#[test]
fn a_line_with_an_impossible_reference_or_policy_is_refused() {
    let lines =
        "{\"text\": \"دیروز\", \"reference\": \"2016-13-01\"}\n{\"text\": \"دیروز\", \"policy\": \"sideways\"}\n";
    let run = extract(&[&AT[..], &["--input", "jsonl"]].concat(), lines);
    assert_eq!(
        run.err,
        "taqvim: standard input: line 1, byte 37: reference \"2016-13-01\": month 13 is not in 1..=12\n\
         taqvim: standard input: line 2, byte 84: policy \"sideways\": expected past, future or closest\n"
    );
    assert_eq!((run.out.as_str(), run.code), ("", Some(1)));
}

#[test]
fn a_line_that_is_not_utf8_is_named_and_the_others_are_done() {
    for input in ["lines", "jsonl"] {
        let line =
            |text: &[u8]| if input == "lines" { text.to_vec() } else { [b"{\"text\":\"", text, b"\"}"].concat() };
        let lines = [line("دیروز".as_bytes()), line(b"ab\xFFc"), line("فردا".as_bytes())].join(&b'\n');
        let run = extract(&[&AT[..], &["--input", input]].concat(), lines);
        let byte = if input == "lines" { 13 } else { 33 };
        assert_eq!(run.err, format!("taqvim: standard input: line 2, byte {byte}: not UTF-8\n"));
        assert_eq!((ids(&run.out), run.code), (vec!["0".to_owned(), "2".to_owned()], Some(1)));
    }
}

#[test]
fn lines_and_bytes_are_counted_through_a_large_file() {
    let good = "سطری که هیچ تاریخی در آن نیست و تنها جا می\u{200C}گیرد\n".repeat(30_000).into_bytes();
    let bytes = good.len();
    let lines = [good.as_slice(), b"\x80\n", "فردا\n".as_bytes()].concat();
    for jobs in ["1", "2", "5"] {
        let run = extract(&[&AT[..], &["--input", "lines", "--jobs", jobs]].concat(), lines.clone());
        assert_eq!(run.err, format!("taqvim: standard input: line 30001, byte {bytes}: not UTF-8\n"));
        assert_eq!((run.out.lines().count(), run.code), (30_001, Some(1)));
    }
}

#[test]
fn a_file_that_is_not_utf8_is_named_and_nothing_of_it_is_written() {
    let folder = Folder::new();
    let bad = folder.file("bad.txt", [b"2016-11-18 ".as_slice(), b"\xC3\x28"].concat());
    let good = folder.file("good.txt", "فردا");
    for output in ["jsonl", "pretty", "timex3", "html"] {
        let run = extract(&[&AT[..], &["--output", output, &bad, &good]].concat(), "");
        assert_eq!(run.err, format!("taqvim: {bad}: byte 11: not UTF-8\n"));
        assert!(run.out.contains("فردا") && !run.out.contains("2016-11-18 "));
        assert_eq!(run.code, Some(2));
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_done() {
    let folder = Folder::new();
    let missing = folder.path("missing.txt").display().to_string();
    let good = folder.file("good.txt", "فردا");
    for input in ["text", "lines"] {
        let run = extract(&[&AT[..], &["--input", input, &missing, &good]].concat(), "");
        assert_eq!(run.err, format!("taqvim: {missing}: byte 0: cannot be read: No such file or directory\n"));
        assert_eq!((run.out.lines().count(), run.code), (1, Some(2)));
    }
    let phrase = extract(&[&AT[..], &["فردا ساعت ۵"]].concat(), "");
    let hint = "cannot be read: No such file or directory; a phrase is read by taqvim parse";
    assert_eq!(phrase.err, format!("taqvim: فردا ساعت ۵: byte 0: {hint}\n"));
    let directory = folder.0.path().display().to_string();
    let run = extract(&[&AT[..], &[&directory]].concat(), "");
    assert_eq!(run.err, format!("taqvim: {directory}: byte 0: cannot be read: Is a directory\n"));
    assert_eq!((run.out.as_str(), run.code), ("", Some(2)));
}

#[test]
fn the_worse_status_stays() {
    let folder = Folder::new();
    let missing = folder.path("missing.jsonl").display().to_string();
    let bad = folder.file("bad.jsonl", "{\n");
    assert_eq!(extract(&[&AT[..], &["--input", "jsonl", &missing, &bad]].concat(), "").code, Some(2));
    assert_eq!(extract(&[&AT[..], &["--input", "jsonl", &bad]].concat(), "").code, Some(1));
}

#[test]
fn wrong_usage_is_status_2() {
    for args in [["--policy", "sideways"], ["--input", "csv"], ["--jobs", "0"], ["--offsets", "miles"], ["--no", "x"]] {
        let run = extract(&args, "");
        assert_eq!((run.out.as_str(), run.code), ("", Some(2)));
        assert!(run.err.starts_with("error: "), "{}", run.err);
    }
}

#[test]
fn an_id_is_a_string_or_a_number() {
    let lines =
        "{\"text\": \"\", \"id\": true}\n{\"text\": \"\", \"id\": [1]}\n{\"text\": \"\", \"id\": \"\\ud800\"}\n";
    let run = extract(&["--reference", "2016-11-18", "--input", "jsonl"], lines);
    assert_eq!(
        run.err,
        "taqvim: standard input: line 1, byte 19: malformed JSON: `id` must be a string or a number\n\
         taqvim: standard input: line 2, byte 44: malformed JSON: `id` must be a string or a number\n\
         taqvim: standard input: line 3, byte 75: malformed JSON: unexpected end of hex escape\n"
    );
    assert_eq!((run.out.as_str(), run.code), ("", Some(1)));
}
