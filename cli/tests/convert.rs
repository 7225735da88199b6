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
            "taqvim: line 2: «»: a date is missing at byte 0\n\
             taqvim: line 3: «1404/12/30»: no such jalali date: day 30 is not in 1..=29\n\
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
        ("32/1/1404", "day 32 is not in 1..=31 at byte 0"),
        ("95/6/19", "year 95 does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"),
        ("2535/5/28", "year 2535 does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"),
        ("19/6/95", "year 19 does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"),
        ("۱۵ آذر ۰۴", "the year «۰۴» at byte 12 needs four digits"),
        ("1395", "a month is missing at byte 4"),
        ("۱۵ آذر", "a year is missing at byte 11 (character 6)"),
        ("1395/6/19x", "expected a day, a month or a year at byte 9, found «x»"),
        ("13950/6/19", "year 13950 is not in 1..=3000 at byte 0"),
        ("تیر", "a day is missing at byte 6 (character 3)"),
        ("۱۲ رجب ۱۴۴۶ شمسی", "«شمسی» at byte 21 (character 12) is of another calendar than the rest of the date"),
        ("شنبه ۲۹ آبان ۱۴۰۴", "the weekday at byte 0 is not that of 1404-08-29: found «شنبه»"),
    ] {
        convert(&[date]).assert().code(1).stdout("\n").stderr(format!("taqvim: line 1: «{date}»: {reason}\n"));
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
            .stderr(format!("taqvim: line 1: «{date}»: outside of the {to} calendar's years 1..=3000\n"));
    }
}

#[test]
fn what_people_type() {
    for (arguments, date) in [
        (vec!["27/02/1364"], "1985-05-17"),
        (vec!["13910826"], "2012-11-16"),
        (vec!["--from", "imperial", "2535/05/28"], "1976-08-19"),
        (vec!["--from", "imperial", "28/5/2535"], "1976-08-19"),
        (vec!["۲۸ مرداد ۲۵۳۵ شاهنشاهی"], "1976-08-19"),
        (vec!["2018-02-11T09:45:30.125Z"], "1396-11-22"),
        (vec!["29 Aban 1404"], "2025-11-20"),
        (vec!["۲۹ آبان ۱۴۰۴"], "2025-11-20"),
        (vec!["پنجشنبه ۲۹ آبان ۱۴۰۴"], "2025-11-20"),
        (vec!["20 November 2025"], "1404-08-29"),
        (vec!["--from", "hijri", "1447-05-28"], "2025-11-19"),
        (vec!["۲۸ جمادی الاول ۱۴۴۷"], "2025-11-19"),
    ] {
        convert(&arguments).assert().success().stdout(format!("{date}\n")).stderr("");
    }
    let today = chrono::Local::now().date_naive();
    let out = convert(&["--to", "gregorian", "today", "امروز"]).assert().success();
    let out = String::from_utf8_lossy(&out.get_output().stdout).into_owned();
    // The day may have turned meanwhile.
    assert!(out.lines().count() == 2 && out.lines().all(|day| day >= today.to_string().as_str()), "{out}");
}

#[test]
fn a_year_that_may_be_lunar_is_told() {
    convert(&["1447-05-28", "1404/5/28"])
        .assert()
        .success()
        .stdout("2068-08-18\n2025-08-19\n")
        .stderr("taqvim: line 1: «1447-05-28» was taken for a Jalali date; with --from hijri it is 2025-11-19\n");
    convert(&["--from", "jalali", "1447-05-28"]).assert().success().stderr("");
    convert(&["۲۸ مرداد ۱۴۴۷"]).assert().success().stderr("");
}

#[test]
fn what_a_terminal_would_obey_is_written_out() {
    convert(&["\u{1b}[2J\u{202E}x"])
        .assert()
        .code(1)
        .stderr("taqvim: line 1: «\\u{1b}[2J\\u{202e}x»: expected a day, a month or a year at byte 0, found U+001B\n");
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
