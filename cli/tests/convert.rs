//! `taqvim convert` as users and scripts call it.

use assert_cmd::Command;

fn convert(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("taqvim").expect("the binary is built");
    command.arg("convert").args(arguments);
    command
}

#[test]
fn arguments() {
    convert(&["1395/06/19", "۱۳۹۵-۶-۱۹", "١٣٩٥.٠٦.١٩", "2016-09-09"])
        .assert()
        .success()
        .stdout("2016-09-09\n2016-09-09\n2016-09-09\n1395-06-19\n")
        .stderr("");
}

#[test]
fn a_pattern() {
    convert(&["--format", "%A %-d %B %Y", "2016-09-09", "1395/6/19", "1395/13/1"])
        .assert()
        .code(1)
        .stdout("Friday 19 Shahrivar 1395\nFriday 9 September 2016\n\n");
    convert(&["--to", "hijri", "--format", "%x، %B", "--lang", "fa", "1395/6/19"])
        .assert()
        .success()
        .stdout("۱۴۳۷/۱۲/۰۷، ذی\u{200C}الحجه\n");
    convert(&["--format", "%Q", "1395/6/19"]).assert().code(2).stdout("");
    convert(&["--to", "hijri", "--format", "%U", "1395/6/19"])
        .assert()
        .code(1)
        .stdout("\n")
        .stderr("taqvim: line 1: --format: %U has no meaning in the hijri calendar\n");
}

#[test]
fn all_pairs_of_calendars() {
    let dates = [("jalali", "1395-06-19"), ("gregorian", "2016-09-09"), ("hijri", "1437-12-07")];
    for (from, date) in dates {
        for (to, result) in dates {
            convert(&["--from", from, "--to", to, date]).assert().success().stdout(format!("{result}\n"));
        }
    }
    convert(&["--to", "hijri", "1395/6/19", "2016/9/9"]).assert().success().stdout("1437-12-07\n1437-12-07\n");
    convert(&["--from", "gregorian", "0622-03-21"]).assert().success().stdout("0001-01-01\n");
}

#[test]
fn lines_keep_their_places() {
    convert(&[])
        .write_stdin(b"1395/6/19\n\n1404/12/30\n  2016-09-09\r\n\xFF\xFE\n1395.06.20".as_slice())
        .assert()
        .code(1)
        .stdout("2016-09-09\n\n\n1395-06-19\n\n2016-09-10\n")
        .stderr(
            "taqvim: line 2: expected a digit at byte 0, found the end\n\
             taqvim: line 3: no such jalali date: day 30 is not in 1..=29\n\
             taqvim: line 5: not UTF-8 at byte 36 of the input\n",
        );
}

#[test]
fn empty_input() {
    convert(&[]).write_stdin("").assert().success().stdout("").stderr("");
}

#[test]
fn reasons() {
    for (date, reason) in [
        ("1395/13/01", "no such jalali date: month 13 is not in 1..=12"),
        ("2015/02/29", "no such gregorian date: day 29 is not in 1..=28"),
        ("95/6/19", "year 95 does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"),
        ("1395", "expected -, / or . at byte 4, found the end"),
        ("1395/6-19", "expected the same separator at byte 6, found '-'"),
        ("1395/6/19x", "expected the end at byte 9, found 'x'"),
        ("13950/6/19", "expected at most four digits at byte 4, found '0'"),
        ("1395/006/19", "expected at most two digits at byte 7, found '6'"),
        ("تیر", "expected a digit at byte 0, found 'ت'"),
    ] {
        convert(&[date]).assert().code(1).stdout("\n").stderr(format!("taqvim: line 1: {reason}\n"));
    }
    for (from, to, date) in [
        ("gregorian", "jalali", "622-03-20"),
        ("gregorian", "jalali", "3622-03-22"),
        ("gregorian", "hijri", "0500-01-01"),
        ("jalali", "hijri", "3000-01-01"),
    ] {
        convert(&["--from", from, "--to", to, date])
            .assert()
            .code(1)
            .stderr(format!("taqvim: line 1: outside of the {to} calendar's years 1..=3000\n"));
    }
}

#[test]
fn wrong_usage() {
    convert(&["--from", "julian", "1395/6/19"]).assert().code(2).stdout("");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    use std::io::{Read as _, Write as _};
    use std::process::{Command, Stdio};
    let mut child = Command::new(assert_cmd::cargo::cargo_bin("taqvim"))
        .arg("convert")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("a pipe");
    // More than any buffer holds; the program may be gone before all of it is written.
    let _ = input.write_all("1395/6/19\n".repeat(100_000).as_bytes());
    drop(input);
    let mut errors = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut errors).expect("UTF-8");
    assert!(child.wait().expect("it ends").success());
    assert_eq!(errors, "");
}
