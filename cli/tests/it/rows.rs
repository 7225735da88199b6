//! `--output csv`.

use super::{Folder, at_friday, objects};

#[test]
fn a_row_an_expression_under_one_header() {
    let out = at_friday(&["--output", "csv", "--input", "lines"], "قرار ۱۹ شهریور بود.\nهیچ\nاواخر مهر ۱۳۹۴\n");
    assert_eq!(
        out,
        "id,start,end,text,type,value,interval_start,interval_end,grain,modifier,calendar,native,estimate_start,estimate_end,\
         anchor_start,anchor_end,range_start,range_end,quant,freq,rrule,offset,assumed,warnings,nearest_valid,rule\r\n\
         0,9,26,۱۹ شهریور,DATE,2016-09-09,2016-09-09,2016-09-10,day,,jalali,1395-06-19,,,,,,,,,,,year,,,jalali-day\r\n\
         2,0,26,اواخر مهر ۱۳۹۴,DATE,2015-09-23/2015-10-23,2015-09-23,2015-10-23,month,END,jalali,1394-07,2015-10-13,2015-10-23,\
         ,,,,,,,,,,,edge-of-period\r\n"
    );
}

#[test]
fn fields_that_need_them_stand_in_quotes() {
    let line = "{\"text\": \"فردا،\\nدیروز\", \"id\": \"a,\\\"b\\\"\\nc\"}\n";
    let out =
        at_friday(&["--output", "csv", "--input", "jsonl", "--tier", "core", "--explain", "--offsets", "chars"], line);
    let mut rows = csv::Reader::from_reader(out.as_bytes());
    let heads = rows.headers().expect("a header").clone();
    assert_eq!(heads.iter().skip(25).collect::<Vec<_>>(), ["rule", "tier", "words", "understood", "steps"]);
    let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.iter().map(|row| &row[0]).collect::<Vec<_>>(), ["a,\"b\"\nc"; 2]);
    assert_eq!((&rows[1][1], &rows[1][2], &rows[1][26]), ("6", "11", "core"));
}

#[test]
fn rows_hold_what_the_objects_hold() {
    let article = include_str!("../../../examples/article.txt");
    let object = objects(&at_friday(&[], article)).remove(0);
    let expressions = object["expressions"].as_array().expect("an array");
    let out = at_friday(&["--output", "csv"], article);
    let mut rows = csv::Reader::from_reader(out.as_bytes());
    let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), expressions.len());
    for (row, found) in rows.iter().zip(expressions) {
        for (column, field) in [
            (3, "text"),
            (4, "type"),
            (5, "value"),
            (8, "grain"),
            (9, "modifier"),
            (11, "native"),
            (20, "rrule"),
            (25, "rule"),
        ] {
            assert_eq!(&row[column], found[field].as_str().unwrap_or_default(), "{field}");
        }
        assert_eq!(&row[6], found["interval"][0].as_str().unwrap_or_default());
        assert_eq!(&row[7], found["interval"][1].as_str().unwrap_or_default());
    }
    let ranges = rows.iter().filter(|row| !row[16].is_empty());
    let written: Vec<_> = ranges.map(|row| [row[16].to_owned(), row[17].to_owned()]).collect();
    // A range of two sets, «یکشنبه\u{200C}ها از ساعت ۹ تا ۱۲», has no interval: an object says null, a row leaves both cells empty.
    let (expected, sets): (Vec<_>, Vec<_>) =
        object["ranges"].as_array().expect("an array").iter().partition(|range| range["interval"].is_array());
    assert_eq!(sets.len(), 1);
    assert_eq!(
        written,
        expected
            .iter()
            .map(|range| [0, 1].map(|end| range["interval"][end].as_str().unwrap_or_default().to_owned()))
            .collect::<Vec<_>>()
    );
}

/// The header of a table without rows does not depend on the number of threads.
#[test]
fn files_without_dates_have_a_header_whatever_the_jobs() {
    let folder = Folder::new();
    let files = [folder.file("a.txt", "هیچ"), folder.file("b.txt", "باز هیچ")];
    for output in ["csv", "ics"] {
        let [one, two] =
            ["1", "2"].map(|jobs| at_friday(&["--output", output, "--jobs", jobs, &files[0], &files[1]], ""));
        assert!(!one.is_empty() && one == two, "{output}: {one} {two}");
    }
}
