//! Lists and ranges whose members leave out what one of them says: edges, parts, seasons, decades, centuries, lengths.

use super::meanings;
use std::fmt::Write as _;

/// A period with what an edge or a part of it means, told on Friday, 28 Aban 1395.
const PERIODS: &[(&str, &str)] = &[
    ("دههٔ ۱۹۶۰", "196"),
    ("دههٔ ۷۰ میلادی", "197"),
    ("قرن نوزدهم", "18"),
    ("قرن ۱۹", "18"),
    ("سال ۲۰۱۴", "2014"),
    ("ژوئن ۲۰۱۴", "2014-06"),
    ("دههٔ ۶۰", "1981-03-21/1991-03-21"),
    ("سال ۱۳۹۴", "2015-03-21/2016-03-20"),
    ("پارسال", "2015-03-21/2016-03-20"),
    ("آذر ۱۳۹۴", "2015-11-22/2015-12-22"),
    ("تابستان سال گذشته", "2015-SU"),
];

const EDGES: &[(&str, &str)] = &[("اوایل", "اواسط"), ("اوایل", "اواخر"), ("اواسط", "اواخر")];

const JOINTS: &[&str] = &[" تا ", " و ", " یا ", " و یا "];

const CLAUSES: &[&str] = &["{}", "شهر در {} آباد شد.", "در {}، بارندگی کم بود."];

pub(super) fn values(text: &str) -> Vec<String> {
    meanings(text).iter().map(ToString::to_string).collect()
}

/// Holds what does not fit.
pub(super) struct Grid {
    clauses: &'static [&'static str],
    failures: String,
    count: usize,
}

impl Grid {
    /// Phrases are asked in every one of the clauses.
    pub(super) fn new(clauses: &'static [&'static str]) -> Self {
        Grid { clauses, failures: String::new(), count: 0 }
    }

    pub(super) fn check(&mut self, phrase: &str, expected: &[&str]) {
        for clause in self.clauses {
            let text = clause.replace("{}", phrase);
            let found = values(&text);
            self.count += 1;
            if found != expected {
                let _ = writeln!(self.failures, "{text} → {found:?}, not {expected:?}");
            }
        }
    }

    pub(super) fn finish(&self, count: usize) {
        assert_eq!(self.count, count);
        assert!(self.failures.is_empty(), "{} of {count}\n{}", self.failures.lines().count(), self.failures);
    }
}

#[test]
fn edges_share_their_period() {
    let mut grid = Grid::new(CLAUSES);
    for (period, value) in PERIODS {
        for (first, last) in EDGES {
            for joint in JOINTS {
                grid.check(&format!("{first}{joint}{last} {period}"), &[value, value]);
            }
        }
    }
    grid.finish(11 * 3 * 4 * 3);
}

#[test]
fn parts_share_their_container() {
    const QUARTERS: [&str; 3] = ["2015-03-21/2015-06-22", "2015-06-22/2015-09-23", "2015-09-23/2015-12-22"];
    const HALVES: [&str; 2] = ["2015-03-21/2015-09-23", "2015-09-23/2016-03-20"];
    let mut grid = Grid::new(CLAUSES);
    for year in ["۱۳۹۴", "سال ۱۳۹۴", "سال ۹۴", "پارسال", "سال گذشته"] {
        for head in ["سه\u{200C}ماههٔ", "سه ماهه", "۳ ماهه"] {
            grid.check(&format!("{head} اول و دوم {year}"), &QUARTERS[..2]);
            grid.check(&format!("{head} اول و {head} دوم {year}"), &QUARTERS[..2]);
            grid.check(&format!("{head} نخست، دوم و سوم {year}"), &QUARTERS);
        }
        for head in ["نیمهٔ", "نیمه"] {
            grid.check(&format!("{head} اول و دوم {year}"), &HALVES);
            grid.check(&format!("{head} اول یا {head} دوم {year}"), &HALVES);
        }
    }
    grid.finish(5 * (3 * 3 + 2 * 2) * 3);
}

#[test]
fn seasons_share_their_year() {
    const VALUES: [&str; 3] = ["2014-SP", "2014-SU", "2014-FA"];
    let mut grid = Grid::new(CLAUSES);
    for head in ["", "فصل ", "فصل\u{200C}های ", "فصول "] {
        for year in ["۱۳۹۳", "سال ۱۳۹۳", "سال ۹۳"] {
            grid.check(&format!("{head}بهار و تابستان {year}"), &VALUES[..2]);
            grid.check(&format!("{head}تابستان تا پاییز {year}"), &VALUES[1..]);
            grid.check(&format!("{head}بهار، تابستان و پاییز {year}"), &VALUES);
        }
    }
    grid.finish(4 * 3 * 3 * 3);
}

#[test]
fn periods_of_several_years_are_of_each() {
    let mut grid = Grid::new(CLAUSES);
    for (head, values) in [
        ("بهار", ["2013-SP", "2014-SP"]),
        ("آذر", ["2013-11-22/2013-12-22", "2014-11-22/2014-12-22"]),
        ("نیمهٔ اول", ["2013-03-21/2013-09-23", "2014-03-21/2014-09-23"]),
        ("سه\u{200C}ماههٔ اول", ["2013-03-21/2013-06-22", "2014-03-21/2014-06-22"]),
    ] {
        for years in ["۱۳۹۲ و ۱۳۹۳", "۹۲ و ۹۳", "۹۲ تا ۹۳"] {
            grid.check(&format!("{head} سال\u{200C}های {years}"), &values);
        }
    }
    grid.finish(4 * 3 * 3);
}

#[test]
fn decades_and_centuries_leave_out_their_head() {
    let mut grid = Grid::new(CLAUSES);
    for (phrase, values) in [
        ("سده\u{200C}های ۱۷ و ۱۸", ["16", "17"]),
        ("قرن ۱۸ تا ۱۹", ["17", "18"]),
        ("اواخر قرن نوزدهم و اوایل بیستم", ["18", "19"]),
        ("اواخر دههٔ ۸۰ و اوایل ۹۰ میلادی", ["198", "199"]),
        ("اواسط دههٔ ۶۰ و اوایل ۷۰", ["1981-03-21/1991-03-21", "1991-03-21/2001-03-21"]),
        ("اواخر سال ۱۳۹۲ و اوایل ۹۳", ["2013-03-21/2014-03-21", "2014-03-21/2015-03-21"]),
        ("سال\u{200C}های ۱۳۹۲ و ۹۳", ["2013-03-21/2014-03-21", "2014-03-21/2015-03-21"]),
    ] {
        grid.check(phrase, &values);
    }
    for (phrase, value) in [
        ("قرن ۱۷–۱۸ میلادی", "1601-01-01/1801-01-01"),
        ("دههٔ ۶۰-۷۰ میلادی", "1960-01-01/1980-01-01"),
        ("دههٔ سیاه هفتاد", "1991-03-21/2001-03-21"),
        ("دههٔ طلایی ۱۹۶۰", "196"),
    ] {
        grid.check(phrase, &[value]);
    }
    grid.finish((7 + 4) * 3);
}

#[test]
fn a_scale_is_of_both_ends() {
    let mut grid = Grid::new(CLAUSES);
    for (numbers, lower) in
        [("سه {} پنج", 3), ("دو {} سه", 2), ("هفتصد {} دویست", 200), ("۷۰۰ {} ۲۰۰", 200), ("۴۰ {} ۵۰", 40)]
    {
        for (scale, zeros) in [("هزار", "000"), ("میلیون", "000000")] {
            for joint in ["تا", "الی", "یا"] {
                let phrase = format!("{} {scale} سال", numbers.replace("{}", joint));
                grid.check(&phrase, &[&format!("P{lower}{zeros}Y")]);
            }
        }
    }
    grid.finish(5 * 2 * 3 * 3);
}

#[test]
fn a_century_is_of_the_count_of_a_year_of_it() {
    let mut grid = Grid::new(CLAUSES);
    for (year, century) in [("سال ۴۸۱ ه. ق", "1010-08-21/1107-08-29"), ("۴۸۱ قمری", "1010-08-21/1107-08-29")]
    {
        for words in ["قرن پنجم", "اوایل سدهٔ پنجم"] {
            let text = format!("او از عارفان {words} است که در {year} درگذشت.");
            let found = values(&text);
            grid.count += 1;
            if found.first().map(String::as_str) != Some(century) {
                let _ = writeln!(grid.failures, "{text} → {found:?}");
            }
        }
    }
    assert_eq!(values("قرن پنجم آغاز شد و در سال ۱۲۷۵ قمری پایان یافت.").first().map(String::as_str), Some("04"));
    grid.finish(4);
}

#[test]
fn what_is_no_list_of_periods_is_quiet() {
    for text in [
        "نیمه اول و دوم بازی",
        "فصل اول و دوم کتاب",
        "اوایل تا اواسط مسیر",
        "دههٔ سیاه نمایش",
        "صفحهٔ ۱۷ و ۱۸",
        "هفتصد تا دویست هزار نفر",
        "در پنجم ماه کوشک را گرفتند.",
        "مراحل آغاز و پایان دوره",
    ] {
        assert!(values(text).is_empty(), "{text} → {:?}", values(text));
    }
    assert_eq!(values("لیگ ۲۲ تیر آغاز و اواخر اردیبهشت ۹۵ تمام شد.").len(), 2);
    assert_eq!(values("شنبه و یکشنبه چهاردهم و پانزدهم آذر").len(), 4);
}
