//! Years, centuries and days as encyclopedias write them: heads and eras, two calendars, circa marks, lists, ranges.

use super::span::{Grid, values};

/// Sentences around a year, a run of years or a day.
const CLAUSES: &[&str] = &["در {} درگذشت.", "شاعر نامدار ({}) از مردم هرات بود.", "به {} رسید"];

/// A year in its eras, its value, and another way to tell it.
const JALALI: (&[&str], &str) = (&["۱۲۸۷ خورشیدی", "۱۲۸۷ ش", "۱۲۸۷ه\u{200D}.ش"], "1908-03-21/1909-03-21");
const HIJRI: (&[&str], &str) = (&["۱۲۶۵ قمری", "۱۲۶۵ ق", "۱۲۶۵ هـ. ق."], "1848-11-28/1849-11-17");
const EARLY: (&[&str], &str) = (&["۴۷۰ هجری قمری", "۴۷۰ق", "۴۷۰ ه.ق"], "1077-07-31/1078-07-20");

/// What joins one year in two calendars, and what closes it.
const EQUALS: &[(&str, &str)] = &[
    (" (", ")"),
    ("/", ""),
    (" / ", ""),
    (" = ", ""),
    (" برابر با ", ""),
    (" معادل ", ""),
    (" مصادف با ", ""),
    ("، مطابق با ", ""),
    (" (برابر با ", ")"),
    (" (معادل ", ")"),
    (" (یا ", ")"),
];

#[test]
fn a_year_is_of_its_era_whatever_leads_to_it() {
    let mut grid = Grid::new(&["{}"]);
    let heads = [
        "در {} درگذشت.", "در سال {} درگذشت.", "به سال {} ساخته شد.", "متولد {} در تبریز", "درگذشتهٔ {}",
        "مسجد جامع ({})", "تا {} حکومت کرد.", "زادهٔ ح. {} در بلخ",
    ];
    for (year, value) in [
        ("۶۱ قمری", "0680-10-04/0681-09-23"),
        ("۶۱ هجری", "0680-10-04/0681-09-23"),
        ("۴۷۰ ق", "1077-07-31/1078-07-20"),
        ("۴۷۰ه.ق", "1077-07-31/1078-07-20"),
        ("۶۳۲ م", "0632"),
        ("۶۳۲ ب.م", "0632"),
        ("۱۲۸۷ ش", "1908-03-21/1909-03-21"),
        ("۲۷ ق.م", "BC0027"),
        ("۲۷ پیش از مسیح", "BC0027"),
    ] {
        for head in heads {
            grid.check(&head.replace("{}", year), &[value]);
        }
    }
    grid.finish(9 * 8);
}

#[test]
fn one_year_is_told_in_two_calendars() {
    let mut grid = Grid::new(&["در سال {} درگذشت.", "{}", "متولد {} است"]);
    for ((years, value), other) in [(JALALI, "1908"), (HIJRI, "1849"), (EARLY, "1077")] {
        let other_year = other.chars().map(|digit| char::from_u32(digit as u32 - 48 + 0x6F0).unwrap());
        let other_year: String = other_year.collect();
        for year in years {
            for (joint, end) in EQUALS {
                for era in ["", " میلادی", " م"] {
                    grid.check(&format!("{year}{joint}{other_year}{era}{end}"), &[value, other]);
                }
            }
        }
    }
    grid.finish(3 * 3 * 11 * 3 * 3);
    let mut grid = Grid::new(&["در سال {} درگذشت.", "به سال {} ساخته شد."]);
    for (first, last, values) in [
        ("۱۲۸۷", "۱۹۰۸", [JALALI.1, "1908"]),
        ("۱۹۰۸", "۱۲۸۷", ["1908", JALALI.1]),
        ("۱۸۴۹", "۱۲۶۵", ["1849", HIJRI.1]),
        ("۴۷۰", "۱۰۷۷ م", [EARLY.1, "1077"]),
    ] {
        for (joint, end) in EQUALS {
            grid.check(&format!("{first}{joint}{last}{end}"), &values);
        }
    }
    grid.finish(4 * 11 * 2);
}

#[test]
fn one_century_is_told_in_two_calendars() {
    let mut grid = Grid::new(&["شاعران {} بسیارند.", "{}"]);
    for head in ["قرن", "سدهٔ"] {
        for (first, last) in [("۴ق", "۱۰م"), ("۴ ق", "۱۰ م"), ("چهارم هجری", "دهم میلادی"), ("۴ ه.ق", "۱۰ میلادی")]
        {
            for (joint, end) in [("/", ""), (" / ", ""), (" (", ")")] {
                let value = "0913-08-12/1010-08-21";
                grid.check(&format!("{head} {first}{joint}{last}{end}"), &[value, "09"]);
            }
        }
    }
    for head in ["سده\u{200C}های", "قرون"] {
        let values = ["1010-08-21/1107-08-29", "1107-08-29/1204-09-05", "10", "11"];
        grid.check(&format!("{head} ۵ و ۶ ق/۱۱ و ۱۲ م"), &values);
    }
    grid.finish((2 * 4 * 3 + 2) * 2);
}

#[test]
fn about_some_year_is_that_year() {
    let mut grid = Grid::new(&["افلاطون ({}) فیلسوف بود.", "حافظ ({})"]);
    for first in ["", "ح. ", "ح ", "ح"] {
        for dash in ["–", "-", " – ", " - "] {
            for last in ["", "ح. ", "ح ", "ح"] {
                for (from, to, value) in [
                    ("۴۲۷", "۳۴۷ ق.م", "-0426-01-01/-0345-01-01"),
                    ("۴۵۰", "۵۲۰ ق", "1058-03-06/1127-01-24"),
                    ("۱۵۶۰", "۱۶۲۰", "1560-01-01/1621-01-01"),
                ] {
                    grid.check(&format!("{first}{from}{dash}{last}{to}"), &[value]);
                }
                grid.check(&format!("{first}۲۷ ق.م{dash}{last}۱۴ م"), &["BC0027", "0014"]);
            }
        }
    }
    grid.finish(4 * 4 * 4 * 4 * 2);
}

#[test]
fn years_share_the_era_of_the_last() {
    let mut grid = Grid::new(&["در {} به ایران آمد.", "طی سال\u{200C}های {} زلزله آمد.", "شهر (ویران در {})"]);
    for (years, values) in [
        ("۸۶۵ و ۸۷۰ ه\u{200D}.ق", ["1460-10-26/1461-10-15", "1465-09-02/1466-08-22"]),
        ("۸۶۵ یا ۸۷۰ ق", ["1460-10-26/1461-10-15", "1465-09-02/1466-08-22"]),
        ("۱۲۸۷، ۱۲۸۸ خورشیدی", ["1908-03-21/1909-03-21", "1909-03-21/1910-03-22"]),
        ("۵۵۰ و ۵۳۰ پیش از میلاد", ["BC0550", "BC0530"]),
        ("۹۱۲ و ۹۱۵ میلادی", ["0912", "0915"]),
    ] {
        grid.check(years, &values);
    }
    grid.finish(5 * 3);
    let mut grid = Grid::new(&["از سال {} حکومت کرد.", "از سال {} جنگ بود"]);
    for (years, values) in [
        ("۶۱ تا ۶۴ هجری", ["0680-10-04/0681-09-23", "0683-09-02/0684-08-21"]),
        ("یازدهم تا چهلم هجری", ["0632-04-01/0633-03-21", "0660-05-20/0661-05-10"]),
        ("یازدهم تا سال چهلم هجری", ["0632-04-01/0633-03-21", "0660-05-20/0661-05-10"]),
        ("۲۷ پیش از میلاد تا سال ۱۴ میلادی", ["BC0027", "0014"]),
    ] {
        grid.check(years, &values);
    }
    grid.finish(4 * 2);
}

#[test]
fn years_with_their_places_follow_one_another() {
    let mut grid = Grid::new(&["در سال {} برگزار شد.", "در {} برگزار شد.", "سال\u{200C}های {}"]);
    for (years, values) in [
        ("۱۹۲۸ آمستردام، ۱۹۳۲ لندن", &["1928", "1932"][..]),
        ("۱۹۲۸ آمستردام و ۱۹۳۲ لس\u{200C}آنجلس", &["1928", "1932"]),
        ("۱۹۲۸ آمستردام، ۱۹۳۲ لندن و ۱۹۳۶ برلین", &["1928", "1932", "1936"]),
        ("۱۹۲۸ (آمستردام)، ۱۹۳۲ (لندن) و ۱۹۳۶ (برلین)", &["1928", "1932", "1936"]),
    ] {
        grid.check(years, values);
    }
    grid.finish(4 * 3);
}

#[test]
fn a_day_has_its_year_beside_it() {
    let mut grid = Grid::new(CLAUSES);
    for (day, values) in [
        ("۳ آبان (۱۳۲۰)", &["1941-10-25"][..]),
        ("جمعه ۵ ژوئن (۱۸۴۹)", &["1849-06-05"]),
        ("۱۵ مارس ۴۴ پیش از میلاد", &["-0043-03-15"]),
        ("۱۵ مارس سال ۴۴ ق.م", &["-0043-03-15"]),
        ("۸ ژوئن ۶۳۲", &["0632-06-08"]),
        ("۲۲ ژوئن – ۵ دسامبر ۱۹۴۱", &["1941-06-22", "1941-12-05"]),
        ("ژوئن–اوت ۱۹۴۱", &["1941-06", "1941-08"]),
        ("۲۸ دسامبر - ۳ ژانویهٔ ۱۹۴۲", &["1941-12-28", "1942-01-03"]),
        ("دههٔ شصت میلادی قرن بیستم", &["196"]),
        ("دههٔ ۵۰ سدهٔ ۱۹", &["185"]),
    ] {
        grid.check(day, values);
    }
    grid.finish(10 * 3);
}

#[test]
fn figures_of_other_things_are_no_years() {
    for text in [
        "ارتفاع ۱۲ م",
        "طول ۱۱–۴۰ م",
        "گزینهٔ ۲ ق",
        "بلوک ۱۲ ش",
        "شکل ۴ ق",
        "۱۲۶۵ دلار (معادل ۱۸۴۹ یورو)",
        "سرعت ۱۹۰۸ کیلومتر (معادل ۱۱۸۵ مایل)",
        "۱۲۸۷ برابر بیشتر",
        "کسر ۱۳۰۰/۱۹۹۰",
        "نسبت ۴۷۰/۱۰۰۰",
        "ص ۱۳۲۰، ۱۳۲۵ و ۱۳۳۱",
        "صص ۴۵۰–۵۲۰",
        "وزن (حدود ۱۵۶۰ کیلوگرم)",
        "تلفات (۱۵۶۰–۱۶۲۰ نفر)",
        "(ح ۱۲)",
        "سیارک ۱۹۰۸",
        "۴۷۰ (۱۰۷۷)",
        "در ۱۹۳۹–۴۵ متر خندق",
        "(رضی، ۱۲۱: ح ۱۳۰)",
    ] {
        assert!(values(text).is_empty(), "{text} → {:?}", values(text));
    }
    assert_eq!(values("در ۳ آبان (۱۳۲۰ تماشاگر)").len(), 1);
    assert_eq!(values("(رضی، ۱۳۷۰: ح ۱۳۰)").len(), 1);
}
