//! What is written.

use super::{Folder, at_friday, extract, objects};

const ARTICLE: &str = include_str!("../../../examples/article.txt");

#[test]
fn jsonl_is_written_where_there_is_no_terminal() {
    assert_eq!(at_friday(&[], "دیروز"), at_friday(&["--output", "jsonl"], "دیروز"));
}

#[test]
fn pretty_marks_the_expressions_and_puts_a_table_under_the_text() {
    let out = at_friday(&["--output", "pretty"], "قرار ۱۹ شهریور بود. اواخر مهر ۱۳۹۴ گذشت.\n");
    assert_eq!(
        out,
        "قرار [۱۹ شهریور]¹ بود. [اواخر مهر ۱۳۹۴]² گذشت.\n\
         \n\
         1  DATE  2016-09-09             1395-06-19  year assumed                 \u{2068}۱۹ شهریور\u{2069}\n\
         2  DATE  2015-09-23/2015-10-23  1394-07     late: 2015-10-13/2015-10-23  \u{2068}اواخر مهر ۱۳۹۴\u{2069}\n\
         \n"
    );
}

#[test]
fn pretty_names_each_of_several_documents() {
    let out = at_friday(&["--output", "pretty", "--input", "lines"], "هیچ\nدیروز\n");
    assert_eq!(out, "── 0\nهیچ\n\n── 1\n[دیروز]¹\n\n1  DATE  2016-11-17  \u{2068}دیروز\u{2069}\n\n");
}

#[test]
fn pretty_shows_nothing_that_acts_on_a_terminal() {
    let out = at_friday(&["--output", "pretty"], "\u{1B}]0;title\u{7} دیروز\r");
    assert!(out.starts_with("\u{FFFD}]0;title\u{FFFD} [دیروز]¹\u{FFFD}\n"), "{out:?}");
}

#[test]
fn colours_are_where_they_are_asked_for() {
    let colored = at_friday(&["--output", "pretty", "--color", "always"], "دیروز");
    assert!(colored.contains("\u{1B}[1m\u{1B}[32m[دیروز]\u{1B}[0m"), "{colored:?}");
    for color in ["auto", "never"] {
        assert!(!at_friday(&["--output", "pretty", "--color", color], "دیروز").contains('\u{1B}'));
    }
}

#[test]
fn pretty_explains() {
    let out = at_friday(&["--output", "pretty", "--explain"], "۱۹ شهریور");
    for line in [
        "  word        شهریور: month Shahrivar (Jalali 6)",
        "  step 1      the document's time is Friday 2016-11-18T18:00",
    ] {
        assert!(out.lines().any(|written| written == line), "{out}");
    }
}

#[test]
fn timex3_is_the_text_with_elements() {
    let out = at_friday(&["--output", "timex3"], "«الف & ب» اوایل مهر ۱۳۹۴ <آمد>\n");
    assert_eq!(
        out,
        "<TimeML id=\"0\" dct=\"2016-11-18T18:00\">«الف &amp; ب» <TIMEX3 tid=\"t1\" type=\"DATE\" \
         value=\"2015-09-23/2015-10-23\" mod=\"START\">اوایل مهر ۱۳۹۴</TIMEX3> &lt;آمد&gt;\n</TimeML>\n"
    );
}

#[test]
fn timex3_without_its_tags_is_the_text() {
    for explain in [&[][..], &["--explain"]] {
        let out = at_friday(&[&["--output", "timex3"], explain].concat(), ARTICLE);
        let mut text = String::new();
        for part in out.split('<') {
            text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        }
        assert_eq!(text.strip_suffix('\n'), Some(ARTICLE));
        assert!(out.matches("<TIMEX3 tid=\"t").count() > 30);
        assert_eq!(out.matches("<TIMEX3 ").count(), out.matches("</TIMEX3>").count());
    }
}

#[test]
fn timex3_says_what_hangs_on_the_documents_time() {
    let out = at_friday(&["--output", "timex3", "--input", "lines"], "دیروز\nده روز گذشته\n");
    let expected = [
        "<corpus>",
        "<TimeML id=\"0\" dct=\"2016-11-18T18:00\"><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-11-17\" \
         temporalFunction=\"true\" anchorTimeID=\"t0\">دیروز</TIMEX3></TimeML>",
        "<TimeML id=\"1\" dct=\"2016-11-18T18:00\"><TIMEX3 tid=\"t1\" type=\"DURATION\" value=\"P10D\" \
         endPoint=\"t0\">ده روز گذشته</TIMEX3></TimeML>",
        "</corpus>",
    ];
    assert_eq!(out.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn timex3_of_any_number_of_documents_has_one_root() {
    let folder = Folder::new();
    let (first, second) = (folder.file("a.txt", "دیروز & فردا"), folder.file("b.txt", "<امروز>\n"));
    let runs = [
        (at_friday(&["--output", "timex3", &first], ""), 1),
        (at_friday(&["--output", "timex3", &first, &second], ""), 2),
        (at_friday(&["--output", "timex3", "--jobs", "1", &first, &second], ""), 2),
        (at_friday(&["--output", "timex3", "--input", "lines"], "دیروز"), 1),
        (at_friday(&["--output", "timex3", "--input", "lines"], &"دیروز\n".repeat(40_000)), 40_000),
        (at_friday(&["--output", "timex3", "--input", "jsonl"], "{\"text\": \"\", \"id\": \"<\\\"&\"}\n"), 1),
    ];
    for (xml, documents) in runs {
        assert_eq!((roots(&xml), xml.matches("<TimeML ").count()), (1, documents));
    }
}

/// How many elements of a well-formed text stand in no other.
fn roots(xml: &str) -> usize {
    let (mut open, mut roots, mut rest) = (Vec::new(), 0, xml);
    while let Some((before, tagged)) = rest.split_once('<') {
        assert!(!open.is_empty() || before.trim().is_empty(), "text beside the root: {before}");
        let (tag, after) = tagged.split_once('>').expect("a tag ends");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => {
                roots += usize::from(open.is_empty());
                open.push(tag.split(' ').next().unwrap_or_default());
            }
        }
        rest = after;
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} {rest}");
    roots
}

#[test]
fn a_large_document_comes_out_whole() {
    let text = ARTICLE.repeat(200);
    let object = objects(&at_friday(&[], &text)).remove(0);
    let expressions = object["expressions"].as_array().expect("it is an array");
    assert!(expressions.len() > 6_000);
    let ranges = object["ranges"].as_array().expect("it is an array");
    assert_eq!(ranges.len() % 200, 0);
    for output in ["timex3", "html", "pretty"] {
        let run = extract(&["--reference", "2016-11-18T18:00", "--output", output], text.clone());
        assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
        let marks = run.out.matches(match output {
            "timex3" => "<TIMEX3 ",
            "html" => "<mark ",
            _ => "[",
        });
        assert_eq!(marks.count(), expressions.len());
    }
}
