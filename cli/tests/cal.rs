//! `taqvim cal` as users see it.

use assert_cmd::Command;

fn cal(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("taqvim").expect("the binary is built");
    command.arg("cal").args(arguments);
    command
}

#[test]
fn month() {
    let expected = "\
Farvardin 1395  \u{2068}فروردین ۱۳۹۵\u{2069}
March - April 2016 / Jumada II - Rajab 1437
   Sat        Sun        Mon        Tue        Wed        Thu        Fri
            1* 20/10   2* 21/11   3* 22/12   4* 23/13   5  24/14   6  25/15
 7  26/16   8  27/17   9  28/18  10  29/19  11  30/20  12* 31/21  13*  1/22
14   2/23  15   3/24  16   4/25  17   5/26  18   6/27  19   7/28  20   8/29
21   9/ 1  22  10/ 2  23  11/ 3  24  12/ 4  25  13/ 5  26  14/ 6  27  15/ 7
28  16/ 8  29  17/ 9  30  18/10  31  19/11
 1* Nowruz  \u{2068}نوروز\u{2069}
 2* Nowruz holiday  \u{2068}عید نوروز\u{2069}
 3* Nowruz holiday  \u{2068}عید نوروز\u{2069}
 4* Nowruz holiday  \u{2068}عید نوروز\u{2069}
12* Islamic Republic Day  \u{2068}روز جمهوری اسلامی\u{2069}
13* Nature Day  \u{2068}روز طبیعت\u{2069}
";
    cal(&["1395", "1"]).assert().success().stdout(expected);
    cal(&["۱۳۹۵", "۱"]).assert().success().stdout(expected);
}

#[test]
fn year_has_all_its_days() {
    let output = cal(&["1403"]).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success());
    assert_eq!(text.split("\n\n").count(), 12);
    assert!(text.contains("30* Last day of a leap year"));
    assert_eq!(text.matches('/').count() - 12, 366, "a cell a day, and a slash in each heading");
    // Persian is isolated, and the rows hold none of it.
    for line in text.lines() {
        let row = line.split('\u{2068}').next().unwrap_or_default();
        assert!(row.is_ascii(), "{line}");
        assert_eq!(line.matches('\u{2068}').count(), line.matches('\u{2069}').count());
    }
}

#[test]
fn holidays_of_their_time() {
    let marked = |year: &str, month: &str, line: &str| {
        let output = cal(&[year, month]).output().expect("it runs");
        String::from_utf8_lossy(&output.stdout).lines().any(|written| written.starts_with(line))
    };
    assert!(marked("1340", "5", "14* Constitution Day") && marked("1340", "5", "28* 28 Mordad"));
    assert!(marked("1305", "12", "24* Birthday of Reza Shah") && !marked("1300", "12", "24* "));
    assert!(marked("1330", "8", " 4* Birthday of the Shah") && !marked("1319", "8", " 4* "));
    assert!(!marked("1358", "5", "14* ") && !marked("1357", "12", "24* "));
}

#[test]
fn every_month_of_the_calendar_s_ends() {
    for year in ["1", "1502", "1503", "3000"] {
        cal(&[year]).assert().success();
    }
    for (year, note) in [("1410", "Lunar days are computed"), ("1503", "The date of Nowruz is projected")] {
        let output = cal(&[year, "1"]).output().expect("it runs");
        assert!(String::from_utf8_lossy(&output.stdout).contains(note), "{year}");
    }
}

#[test]
fn this_month() {
    cal(&[]).assert().success();
}

#[test]
fn wrong_usage() {
    cal(&["0"]).assert().code(2).stdout("");
    cal(&["1395", "13"]).assert().code(2).stdout("");
    cal(&["tomorrow"]).assert().code(2).stdout("");
}
