//! `--output html`.

use super::{Folder, at_friday, extract};

const ARTICLE: &str = include_str!("../../../examples/article.txt");

#[test]
fn it_is_one_page_that_runs_to_the_left_where_the_text_does() {
    let out = at_friday(&["--output", "html", "--input", "lines"], "دیروز & <b>\nOnly English letters here.\n");
    assert!(out.starts_with("<!DOCTYPE html>\n") && out.ends_with("</body>\n</html>\n"));
    assert_eq!((out.matches("<html").count(), out.matches("<article").count()), (1, 2));
    for part in [
        "<article lang=\"fa\" dir=\"rtl\">\n<h2 dir=\"auto\">0</h2>\n<p class=\"reference\">زمان متن: جمعه ۲۸ آبان ۱۳۹۵، ساعت ۱۸:۰۰ \
         <code dir=\"ltr\">2016-11-18T18:00</code></p>\n",
        "<mark class=\"date\" id=\"m0-1\" title=\"2016-11-17\"><a href=\"#r0-1\"><bdi>دیروز</bdi><sup>۱</sup></a></mark> &amp; &lt;b&gt;</p>",
        "<tr id=\"r0-1\"><td><a href=\"#m0-1\">۱</a></td>",
        "<article lang=\"en\" dir=\"ltr\">\n<h2 dir=\"auto\">1</h2>\n<p class=\"reference\">Time of the text: Friday 18 November 2016, 18:00",
        "<p class=\"text\">Only English letters here.</p>",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    // Self-contained: nothing is fetched.
    assert!(!out.contains("http") && !out.contains("src=") && !out.contains("@import"));
}

#[test]
fn heads_and_remarks_are_in_the_language_of_the_article() {
    let persian = at_friday(&["--output", "html"], "اواخر مهر ۱۳۹۴ و ۱۹ شهریور");
    for word in ["<th scope=\"col\">مقدار</th>", "اواخر", "فرض: سال", "<td class=\"kind\">تاریخ</td>"]
    {
        assert!(persian.contains(word), "{word}");
    }
    assert!(!persian.contains("assumed") && !persian.contains(">covers<"));
    let english = at_friday(&["--output", "html"], "late Mehr 1394 and 19 Shahrivar");
    assert!(english.contains("year assumed") && english.contains("<th scope=\"col\">covers</th>"));
}

#[test]
fn the_title_is_the_name_of_the_file() {
    let folder = Folder::new();
    let file = folder.file("a & b.txt", "دیروز");
    let out = at_friday(&["--output", "html", &file], "");
    assert!(out.contains("<title>a &amp; b.txt · taqvim</title>"), "{out}");
    assert!(at_friday(&["--output", "html"], "دیروز").contains("<title>taqvim</title>"));
}

#[test]
fn the_timeline_runs_as_the_text_does() {
    let places = |text: &str| -> Vec<f64> {
        let out = at_friday(&["--output", "html"], text);
        let bars = out.split("<rect ").skip(1);
        bars.filter_map(|bar| bar.split("x=\"").nth(1)?.split('"').next()?.parse().ok()).collect()
    };
    let english = places("yesterday, tomorrow, next year");
    assert!(english.len() == 3 && english.is_sorted(), "{english:?}");
    let persian = places("دیروز، فردا، سال آینده");
    assert!(persian.len() == 3 && persian.iter().rev().is_sorted(), "{persian:?}");
    // What has no interval has no bar, and without bars there is no line.
    assert!(!at_friday(&["--output", "html"], "هر هفته").contains("<svg"));
}

#[test]
fn every_link_leads_somewhere() {
    let text = ARTICLE.repeat(3);
    let out = at_friday(&["--output", "html", "--input", "lines", "--explain"], &text);
    let targets: Vec<&str> = out.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut unique = targets.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), targets.len());
    let links: Vec<&str> = out.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(links.len() > 200);
    for link in links {
        assert!(unique.binary_search(&link).is_ok(), "{link}");
    }
}

#[test]
fn it_explains() {
    assert!(at_friday(&["--output", "html", "--explain"], "۱۹ شهریور").contains("<details"));
}

#[test]
fn elements_are_closed_in_order() {
    let hostile = "</p></article><script>alert('دیروز')</script> <!-- فردا \u{0}\u{1B}\u{FFFE} ]]> &amp; 19 Mehr \"";
    let run = extract(&["--reference", "2016-11-18", "--output", "html", "--explain"], format!("{hostile}{ARTICLE}"));
    let (mut open, mut rest) = (Vec::new(), run.out.strip_prefix("<!DOCTYPE html>").expect("a page"));
    while let Some((_, tagged)) = rest.split_once('<') {
        let (tag, after) = tagged.split_once('>').expect("a tag ends");
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') || ["meta", "wbr"].contains(&name) => {}
            None => open.push(name),
        }
        rest = after;
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(!run.out.contains("<script") && !run.out.contains("<!--"));
}
