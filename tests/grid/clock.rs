//! Hours, ranges of hours and what recurs, composed by machine.

use chrono::NaiveDate;
use std::fmt::Write as _;
use taqvim::{Finder, Policy, Reference};

/// Days that recur, with their value.
const SETS: &[(&str, &str)] = &[
    ("هر روز", "P1D"),
    ("هر جمعه", "XXXX-WXX-5"),
    ("جمعه\u{200C}ها", "XXXX-WXX-5"),
    ("روزهای زوج", "P1W"),
    ("همه\u{200C}روزه", "P1D"),
    ("هر روز هفته", "P1D"),
];

/// A range of hours, with what stands before its last end and its values.
const HOURS: &[([&str; 2], [&str; 2])] = &[
    (["۸", "۱۶"], ["T08:00", "T16:00"]),
    (["۹", "۱۷"], ["T09:00", "T17:00"]),
    (["۱۰", "۲"], ["T10:00", "T14:00"]),
    (["۱۲", "۲"], ["T12:00", "T14:00"]),
    (["۸", "۱۰ صبح"], ["T08:00", "T10:00"]),
    (["۴", "۶ عصر"], ["T16:00", "T18:00"]),
    (["۹ صبح", "۵ بعدازظهر"], ["T09:00", "T17:00"]),
    (["۸:۳۰", "۱۳:۱۵"], ["T08:30", "T13:15"]),
    (["۷ و نیم", "۹ صبح"], ["T07:30", "T09:00"]),
];

/// What joins the two hours: before the first, between both.
const JOINTS: &[(&str, &str)] = &[
    ("", " تا "),
    ("", " الی "),
    ("از ", " تا "),
    ("از ساعت ", " تا "),
    ("ساعت ", " لغایت "),
    ("بین ", " تا "),
    ("بین ساعت ", " و "),
];

/// Between figures alone.
const STROKES: &[&str] = &["-", "–", " - "];

/// What stands before and after a clause.
const CARRIERS: &[(&str, &str)] =
    &[("", ""), ("کتابخانه ", " باز است."), ("", " هستم،"), ("نمایش ", " برگزار می\u{200C}شود.")];

/// Amounts in each unit: a thing and so much of it.
const RATES: &[(&str, &str)] =
    &[("روزی", "P1D"), ("هفته\u{200C}ای", "P1W"), ("ماهی", "P1M"), ("سالی", "P1Y"), ("شبی", "P1D")];

const SUMS: &[&str] = &[
    "دو سه بار", "یه بار", "۲,۵۰۰ دلار", "2,500$", "سه میلیون تومان", "تا ۳۰ میلیون", "بالای ده میلیون", "یک میلیارد",
    "چند تومن",
];

fn values(text: &str) -> Vec<String> {
    let day = NaiveDate::from_ymd_opt(2021, 6, 15).unwrap();
    let reference: Reference = day.and_hms_opt(12, 0, 0).unwrap().into();
    let resolve = |found: taqvim::Match<'_>| found.expression().resolve(&reference, &Policy::default()).unwrap();
    Finder::new().find_iter(text).map(resolve).map(|value| value.to_string()).collect()
}

/// The texts of which what is read does not fit.
#[derive(Default)]
struct Failures(String);

impl Failures {
    fn expect(&mut self, text: &str, fits: impl FnOnce(&[String]) -> bool) {
        let values = values(text);
        if !fits(&values) {
            let _ = writeln!(self.0, "{text} → {values:?}");
        }
    }

    fn report(self) {
        assert!(self.0.is_empty(), "{} fail\n{}", self.0.lines().count(), self.0);
    }
}

/// The last two are those times.
fn ends_in(values: &[String], [from, to]: [&str; 2]) -> bool {
    let [.., first, last] = values else { return false };
    first.ends_with(from) && last.ends_with(to)
}

#[test]
fn hours_follow_the_days_that_they_are_of() {
    let mut failures = Failures::default();
    for (set, value) in SETS {
        for ([from, to], hours) in HOURS {
            for (opener, joint) in JOINTS {
                for (before, after) in CARRIERS {
                    let text = format!("{before}{set} {opener}{from}{joint}{to}{after}");
                    // The first hour may belong to the set.
                    let fits =
                        |values: &[String]| ends_in(values, *hours) && (values.len() == 2 || values[0] == *value);
                    failures.expect(&text, fits);
                }
            }
        }
    }
    failures.report();
}

#[test]
fn a_run_of_weekdays_has_its_hours() {
    let mut failures = Failures::default();
    for run in ["شنبه تا چهارشنبه", "از شنبه تا چهارشنبه", "شنبه الی چهارشنبه:", "روزهای شنبه تا چهارشنبه"]
    {
        for ([from, to], hours) in HOURS {
            for (opener, joint) in JOINTS {
                let text = format!("{run} {opener}{from}{joint}{to} باز است.");
                failures.expect(&text, |values| values.len() == 4 && ends_in(values, *hours));
            }
        }
    }
    failures.report();
}

#[test]
fn a_stroke_joins_hours() {
    let mut failures = Failures::default();
    for days in ["", "فردا ", "روز دوشنبه ", "جمعه\u{200C}ها ", "شنبه تا چهارشنبه "] {
        for stroke in STROKES {
            for (head, from, to, hours) in [
                ("ساعت ", "۱۰", "۱۱ شب", ["T22:00", "T23:00"]),
                ("", "۱۰", "۱۱ شب", ["T22:00", "T23:00"]),
                ("ساعت ", "۸", "۱۲", ["T08:00", "T12:00"]),
                ("", "۷:۳۰", "۱۴:۳۰", ["T07:30", "T14:30"]),
                ("ساعت ", "۲", "۴ بعدازظهر", ["T14:00", "T16:00"]),
            ] {
                failures.expect(&format!("{days}{head}{from}{stroke}{to}."), |values| ends_in(values, hours));
            }
        }
    }
    failures.report();
}

#[test]
fn hours_after_a_night_are_of_it() {
    let mut failures = Failures::default();
    for night in ["هر شب", "شب\u{200C}ها", "جمعه شب\u{200C}ها", "امشب", "فردا شب"] {
        for (opener, joint) in JOINTS {
            let text = format!("{night} {opener}۹{joint}۱۱ باز است.");
            failures.expect(&text, |values| ends_in(values, ["T21:00", "T23:00"]));
        }
    }
    failures.report();
}

#[test]
fn the_hours_of_a_label_are_hours() {
    let mut failures = Failures::default();
    for label in ["ساعت کاری: ", "ساعت کار ", "ساعات کار: ", "ساعت پاسخگویی ", "ساعت کار کتابخانه: "]
    {
        for (from, joint, to) in [("۸", " تا ", "۱۶"), ("۹", " الی ", "۲۱"), ("۸", "-", "۱۲"), ("از ۷", " تا ", "۱۰")]
        {
            let text = format!("{label}{from}{joint}{to}");
            failures.expect(&text, |values| values.len() == 2);
        }
    }
    failures.report();
}

#[test]
fn a_part_of_every_day_stands_on_either_side() {
    let parts = [
        ("صبح", "TMO"),
        ("ظهر", "T12:00"),
        ("بعدازظهر", "TAF"),
        ("عصر", "TEV"),
        ("دم غروب", "TEV"),
        ("لنگ ظهر", "T12:00"),
        ("تنگ غروب", "TEV"),
        ("کله\u{200C}ی سحر", "TMO"),
        ("اول صبح", "TMO"),
        ("آخر شب", "TNI"),
        ("اواخر شب", "TNI"),
        ("اوایل صبح", "TMO"),
    ];
    let mut failures = Failures::default();
    for (part, code) in parts {
        for (days, value) in [("هر روز", "XXXX-XX-XX"), ("هر جمعه", "XXXX-WXX-5"), ("روزهای جمعه", "XXXX-WXX-5")]
        {
            let whole = format!("{value}{code}");
            failures.expect(&format!("{days} {part} می\u{200C}دوم."), |values| values == [whole.clone()]);
            failures.expect(&format!("{part} {days} می\u{200C}دوم."), |values| values == [whole.clone()]);
        }
        let tomorrow = format!("2021-06-16{code}");
        failures.expect(&format!("{part} فردا می\u{200C}رسم."), |values| values == [tomorrow.clone()]);
        failures.expect(&format!("فردا {part} می\u{200C}رسم."), |values| values == [tomorrow.clone()]);
    }
    failures
        .expect("فردا حدود ظهر می\u{200C}رسم.", |values| values == ["2021-06-16", "2021-06-16T12:00"]);
    for about in ["نزدیک", "طرفای", "حوالی"] {
        failures
            .expect(&format!("فردا {about} ظهر می\u{200C}رسم."), |values| values == ["2021-06-16T12:00"]);
    }
    failures.report();
}

#[test]
fn so_much_in_each_unit() {
    let mut failures = Failures::default();
    for (unit, value) in RATES {
        for sum in SUMS {
            for (before, after) in [("", ""), ("او ", " می\u{200C}پردازد."), ("قبلاً ", " می\u{200C}گرفتم،")]
            {
                failures.expect(&format!("{before}{unit} {sum}{after}"), |values| values == [*value]);
            }
        }
    }
    failures.report();
}

#[test]
fn numbers_that_count_are_no_hours() {
    let mut failures = Failures::default();
    for count in [
        "۸ تا ۱۲ نفر", "۱۰-۱۲ نفر", "۲ تا ۳ قرص", "از ۵ تا ۱۰ درصد", "۸ تا ۱۰ کتاب", "۱۰-۱۲ مشتری", "۲۰ تا ۲۵ مورد",
        "۸ تا ۱۰ تا سیب", "۸ یا ۹ نفر",
    ] {
        for set in ["هر روز", "جمعه\u{200C}ها", "روزهای فرد", "هر هفته"] {
            failures.expect(&format!("{set} {count} می\u{200C}آورد."), |values| values.len() == 1);
        }
        failures.expect(&format!("{count} آورد."), <[String]>::is_empty);
    }
    for text in ["دیروز ۲-۱ باختیم.", "پنجشنبه ۳-۲ باختیم.", "تا ۱۰ الی ۱۵ شب بنوشد و بخوابد.", "۲۰ تا ۸ شب کاشی چید."]
    {
        failures.expect(text, |values| values.len() <= 1);
    }
    for text in [
        "ماهی بالای دو کیلو نخرید.",
        "ماهی تا ۳۰ سانتی\u{200C}متر رشد می\u{200C}کند.",
        "ماهی چند کیلو بود؟",
        "شبی دو دزد به ده رفتند.",
        "روزی یه مرد فقیر پیش حاکم رفت.",
        "روزی چند پسر در کوچه بودند.",
    ] {
        failures.expect(text, <[String]>::is_empty);
    }
    failures.report();
}
