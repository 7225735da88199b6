//! `--output ics`.

use super::at_friday;
use icalendar::{Calendar, CalendarDateTime, Component as _, DatePerhapsTime, Event};

fn events(out: &str) -> Vec<Event> {
    let calendar: Calendar = out.parse().expect("a calendar of RFC 5545");
    calendar.events().cloned().collect()
}

#[test]
fn an_event_for_each_date_or_time() {
    let text = "جلسه فردا ساعت ۱۰ است؛ قرارداد ۱۹ شهریور بود و سه روز طول کشید. اخیراً تابستان گذشته پل را بستند.";
    let out = at_friday(&["--output", "ics"], text);
    let events = events(&out);
    let of = |event: &Event| (event.get_summary().unwrap_or_default().to_owned(), event.get_start(), event.get_end());
    let date = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).expect("a date");
    let whole = |y, m, d| Some(DatePerhapsTime::Date(date(y, m, d)));
    let floating = |h, m| date(2016, 11, 19).and_hms_opt(h, m, 0).map(|at| CalendarDateTime::Floating(at).into());
    assert_eq!(
        events.iter().map(of).collect::<Vec<_>>(),
        [
            ("فردا ساعت ۱۰".to_owned(), floating(10, 0), floating(10, 1)),
            ("۱۹ شهریور".to_owned(), whole(2016, 9, 9), whole(2016, 9, 10)),
            ("تابستان گذشته".to_owned(), whole(2016, 6, 21), whole(2016, 9, 22)),
        ]
    );
    assert!(events.iter().all(|event| event.get_description() == Some(text)));
}

#[test]
fn a_zone_that_is_named_makes_it_utc() {
    let out = at_friday(&["--output", "ics"], "پخش ساعت ۲۰ به وقت تهران");
    assert!(out.contains("DTSTART:20161118T163000Z\r\n"), "{out}");
}

#[test]
fn the_event_that_begins_a_range_lasts_as_long() {
    let events = events(&at_friday(&["--output", "ics"], "نمایشگاه از ۱۰ آذر تا ۱۵ آذر ۱۳۹۵ باز است."));
    let ends: Vec<_> = events.iter().filter_map(|event| Some((event.get_start()?, event.get_end()?))).collect();
    let day = |d| DatePerhapsTime::Date(chrono::NaiveDate::from_ymd_opt(2016, 12, d).expect("a date"));
    let first = DatePerhapsTime::Date(chrono::NaiveDate::from_ymd_opt(2016, 11, 30).expect("a date"));
    assert_eq!(ends, [(first, day(6)), (day(5), day(6))]);
}

#[test]
fn a_set_is_an_event_that_recurs() {
    let out = at_friday(&["--output", "ics"], "هر دوشنبه ساعت ۹ جلسه و پنجم هر ماه اجاره است.");
    let rules: Vec<_> = events(&out)
        .iter()
        .map(|event| {
            (event.get_start().expect("a start"), event.property_value("RRULE").unwrap_or_default().to_owned())
        })
        .collect();
    let date = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).expect("a date");
    let nine = CalendarDateTime::Floating(date(2016, 11, 21).and_hms_opt(9, 0, 0).expect("a time"));
    assert_eq!(
        rules,
        [
            (nine.into(), "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0".to_owned()),
            // 5 Azar 1395
            (DatePerhapsTime::Date(date(2016, 11, 25)), "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5".to_owned()),
        ]
    );
    for unsaid in ["دو بار در هفته ورزش", "every Monday at 9 a.m. Tehran time"] {
        assert!(!at_friday(&["--output", "ics"], unsaid).contains("RRULE"), "{unsaid}");
    }
}

#[test]
fn a_line_is_told_in_part_where_it_is_long() {
    let told = |text: &str| {
        let events = events(&at_friday(&["--output", "ics"], text));
        events.first().and_then(|event| event.get_description()).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(told("یک\nکار فردا بود\nدو"), "کار فردا بود");
    let long = told(&format!("{}فردا{}", "کار ".repeat(200), " کار".repeat(200)));
    assert!(long.starts_with('…') && long.ends_with('…') && long.contains("فردا"), "{long}");
    assert!((250..=310).contains(&long.chars().count()), "{long}");
}

#[test]
fn the_same_text_gives_the_same_bytes_and_no_other_the_same_names() {
    let run = |text| at_friday(&["--output", "ics", "--input", "lines", "--jobs", "2"], text);
    let out = run("دیروز\nفردا دیروز\nدیروز\n");
    assert_eq!(out, run("دیروز\nفردا دیروز\nدیروز\n"));
    let mut names: Vec<String> = events(&out).iter().filter_map(|event| event.get_uid().map(str::to_owned)).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 4);
}

#[test]
fn lines_end_in_crlf_and_hold_at_most_75_bytes() {
    let text = format!("{}, فردا; \\ \u{0} \tBEGIN:VEVENT\n", "کار ".repeat(200));
    let out = at_friday(&["--output", "ics"], &text);
    assert!(out.ends_with("END:VCALENDAR\r\n"));
    for line in out.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n', '\0', '\t']), "{line:?}");
    }
    assert_eq!(out.matches("BEGIN:VCALENDAR").count(), 1);
    assert_eq!(events(&out).len(), 1);
}
