//! What holds of every command.

use super::{Folder, extract};
use assert_cmd::Command;
use std::io::{Read as _, Write as _};
use std::process::Stdio;

#[test]
fn empty_input_gives_empty_output() {
    for input in ["text", "lines", "jsonl"] {
        for output in ["pretty", "jsonl", "timex3", "html", "csv", "ics"] {
            let run = extract(&["--input", input, "--output", output, "--explain"], "");
            assert_eq!((run.out.as_str(), run.err.as_str(), run.code), ("", "", Some(0)), "{input} {output}");
        }
    }
}

#[test]
fn an_empty_file_among_others_gives_nothing() {
    let folder = Folder::new();
    let (empty, full) = (folder.file("empty.txt", ""), folder.file("full.txt", "هیچ"));
    let run = extract(&["--reference", "2016-11-18", &empty, &full], "");
    assert_eq!(run.out, "{\"id\":\"1\",\"expressions\":[],\"ranges\":[]}\n");
}

#[test]
fn a_date_that_does_not_exist_is_no_error() {
    let run = extract(&["--reference", "2016-11-18"], "۳۰ اسفند ۱۴۰۴");
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
}

#[test]
fn no_color_is_respected() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taqvim"));
    let args = ["extract", "--reference", "2016-11-18", "--output", "pretty"];
    let output = command.env("NO_COLOR", "1").args(args).write_stdin("دیروز").output().expect("it runs");
    assert!(!output.stdout.contains(&0x1B));
}

#[test]
fn progress_is_only_on_a_terminal() {
    let lines = "دیروز و فردا و ۱۹ شهریور ۱۳۹۵ و هفتهٔ آینده\n".repeat(20_000);
    let run = extract(&["--reference", "2016-11-18", "--input", "lines", "--progress", "auto"], lines);
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for input in ["lines", "text"] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_taqvim"))
            .args(["extract", "--reference", "2016-11-18", "--input", input, "--jobs", "2"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().expect("it is piped");
        let writer = std::thread::spawn(move || {
            // It may have gone before it has read all.
            let _ = stdin.write_all("دیروز و فردا و ۱۹ شهریور ۱۳۹۵\n".repeat(50_000).as_bytes());
        });
        let mut err = String::new();
        child.stderr.take().expect("it is piped").read_to_string(&mut err).expect("it is UTF-8");
        let code = child.wait().expect("it ends").code();
        writer.join().expect("it ends");
        assert_eq!((err.as_str(), code), ("", Some(0)));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_said() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_taqvim"))
        .args(["extract", "--reference", "2016-11-18", "../examples/article.txt"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdout(full)
        .output()
        .expect("it runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "taqvim: standard output: No space left on device\n");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn lines_are_answered_as_they_come() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_taqvim"))
        .args(["extract", "--reference", "2016-11-18", "--input", "lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut stdout = child.stdout.take().expect("it is piped");
    stdin.write_all("هیچ\n".as_bytes()).expect("it reads");
    let expected = b"{\"id\":\"0\",\"expressions\":[],\"ranges\":[]}\n";
    let mut answer = vec![0; expected.len()];
    stdout.read_exact(&mut answer).expect("it answers before the end");
    assert_eq!(answer, expected);
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
