//! English phrases composed by machine: clock times before their day, days of every week beside their hours, what lies ahead.

use super::{clocks_beside_days, meanings};
use std::fmt::Write as _;
use taqvim::Kind;

/// A clock time with its value.
const CLOCKS: &[(&str, &str)] = &[
    ("9am", "T09:00"),
    ("9:30 p.m.", "T21:30"),
    ("21:00", "T21:00"),
    ("half past nine", "T09:30"),
    ("nine in the morning", "T09:00"),
    ("9 o'clock", "T09:00"),
];

/// A day that the sentence needs no verb to place, told on Friday, 18 November 2016.
const DAYS: &[(&str, &str)] = &[
    ("tomorrow", "2016-11-19"),
    ("yesterday", "2016-11-17"),
    ("last Tuesday", "2016-11-15"),
    ("next Tuesday", "2016-11-22"),
    ("10 November 2016", "2016-11-10"),
    ("Nov. 10, 2016", "2016-11-10"),
    ("Thursday, 10 November 2016", "2016-11-10"),
    ("2016-11-10", "2016-11-10"),
];

/// What stands between the two, and after them.
const JOINTS: &[(&str, &str)] = &[(" ", ""), (", ", ""), (" - ", ""), (" – ", ""), (" (", ")"), (" | ", "")];

/// Runs of weekdays with the values of their ends; those with a dash are one set.
const RUNS: &[(&str, &[&str])] = &[
    ("Monday to Friday", &["XXXX-WXX-1", "XXXX-WXX-5"]),
    ("Tues through Sun", &["XXXX-WXX-2", "XXXX-WXX-7"]),
    ("Mondays to Thursdays", &["XXXX-WXX-1", "XXXX-WXX-4"]),
    ("Saturday–Wednesday", &["P1W"]),
    ("Mon-Fri", &["P1W"]),
    ("every Friday", &["XXXX-WXX-5"]),
    ("weekdays", &["P1W"]),
];

/// Hours of a day's opening, from nine to five.
const HOURS: &[&str] = &["9am-5pm", "9 am to 5 pm", "9:00–17:00", "09:00 to 17:00", "9-5"];

/// A day that says no side, the last and the next of its name.
const OPEN_DAYS: &[(&str, &str, &str)] = &[
    ("Monday", "2016-11-14", "2016-11-21"),
    ("saturday", "2016-11-12", "2016-11-19"),
    ("the 25th", "2016-10-25", "2016-11-25"),
    ("5 December", "2015-12-05", "2016-12-05"),
];

const AHEAD: &[&str] = &[
    "The car needs to be back by {}.", "are you guys free on {}?", "We might sail on {}.", "They're leaving on {}.",
    "Applications close on {}.", "The hearing is set for {}.", "The deadline is {}.", "let's move it to {}",
];

const OVER: &[&str] = &[
    "The car was sold on {}.", "He was last seen on {}.", "It has been closed since {}.", "did you see him on {}?",
    "The report was due on {}.",
];

fn values(text: &str) -> Vec<String> {
    meanings(text).iter().map(ToString::to_string).collect()
}

#[test]
fn a_clock_time_is_of_the_day_beside_it() {
    let (count, failures) = clocks_beside_days(CLOCKS, DAYS, JOINTS, ("the talk: ", ""));
    assert_eq!(count, 576);
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

#[test]
fn days_beside_hours_are_of_every_week() {
    let (mut failures, mut count) = (String::new(), 0);
    for (days, sets) in RUNS {
        for hours in HOURS {
            for text in [
                format!("{days} {hours}"),
                format!("{days}: {hours}"),
                format!("{days} ({hours})"),
                format!("The archive is open {days}, {hours}."),
                format!("The archive is open {hours}, {days}."),
            ] {
                let (mut every, mut times) = (Vec::new(), Vec::new());
                for meaning in meanings(&text) {
                    let value = meaning.to_string();
                    // Hours beside several days are of the reference's day, or of each of the days.
                    match value.find('T') {
                        Some(time) => times.push(value[time..].to_owned()),
                        None => every.push(value),
                    }
                }
                count += 1;
                if every != *sets || times != ["T09:00", "T17:00"] {
                    let _ = writeln!(failures, "{text} → {every:?} {times:?}");
                }
            }
        }
    }
    assert_eq!(count, 175);
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

#[test]
fn days_without_hours_are_of_one_week() {
    for text in
        ["The talks ran Monday to Wednesday.", "The pass will be open Monday to Wednesday.", "next Monday to Friday"]
    {
        let found = meanings(text);
        assert!(found.len() == 2 && found.iter().all(|meaning| meaning.kind() == Kind::Date), "{text}");
    }
}

#[test]
fn the_sentence_says_the_side_of_a_day() {
    let mut failures = String::new();
    for (day, last, next) in OPEN_DAYS {
        for (sentences, date) in [(AHEAD, next), (OVER, last)] {
            for sentence in sentences {
                let text = sentence.replace("{}", day);
                let found = values(&text);
                if found != [*date] {
                    let _ = writeln!(failures, "{text} → {found:?}");
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
