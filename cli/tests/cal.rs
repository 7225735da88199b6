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
fn a_lunar_month_and_a_year_are_named_once() {
    let head = |year: &str, month: &str| {
        let output = cal(&[year, month]).output().expect("it runs");
        String::from_utf8_lossy(&output.stdout).lines().nth(1).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(head("1404", "8"), "October - November 2025 / Jumada I 1447");
    assert_eq!(head("1404", "4"), "June - July 2025 / Dhu al-Hijja 1446 - Muharram 1447");
    assert_eq!(head("1404", "10"), "December 2025 - January 2026 / Rajab 1447");
}

#[test]
fn today_is_marked() {
    let marked = |today: &str| {
        let output = cal(&["1395", "1", "--today", today]).output().expect("it runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let text = marked("1395/1/8");
    assert!(text.contains(" 8< 27/17") && text.contains("\n 8< today\n"), "{text}");
    let holiday = marked("۱۳۹۵/۱/۱۳");
    assert!(holiday.contains("13*  1/22") && holiday.ends_with("13< today\n"), "{holiday}");
    assert!(!marked("1395/2/8").contains('<'));
    cal(&["--today", "1404/12/30"]).assert().code(2).stdout("");
}

#[test]
fn in_persian_weeks_run_to_the_left() {
    let output = cal(&["1395", "1", "--lang", "fa"]).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "\u{2068}فروردین ۱۳۹۵\u{2069}");
    assert_eq!(lines[1], "\u{2068}مارس - آوریل ۲۰۱۶\u{2069} / \u{2068}جمادی\u{200C}الثانی - رجب ۱۴۳۷\u{2069}");
    assert_eq!(lines[3], " ۶  ۲۵/۱۵   ۵  ۲۴/۱۴   ۴* ۲۳/۱۳   ۳* ۲۲/۱۲   ۲* ۲۱/۱۱   ۱* ۲۰/۱۰");
    assert_eq!(lines[8], " ۱* \u{2068}نوروز\u{2069}");
    assert!(!text.chars().any(|c| c.is_ascii_alphanumeric()), "{text}");
}

#[test]
fn json_has_an_object_a_month() {
    let output = cal(&["1395", "--json", "--today", "1395/1/12"]).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let months: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(months.len(), 12);
    let days: usize = months.iter().filter_map(|month| month["days"].as_array()).map(Vec::len).sum();
    assert_eq!(days, 366);
    let day = &months[0]["days"][11];
    assert_eq!(
        *day,
        serde_json::json!({
            "jalali": "1395-01-12", "gregorian": "2016-03-31", "hijri": "1437-06-21", "weekday": "Thursday", "today": true,
            "holiday": true, "holidays": [{"name": "روز جمهوری اسلامی", "english": "Islamic Republic Day"}],
        })
    );
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
