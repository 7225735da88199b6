//! Inline TIMEX3: well-formed, and the text again without its tags.

use super::friday;
use proptest::prelude::*;
use taqvim::{Finder, Timex3, Timex3Writer};

fn annotated(text: &str) -> String {
    let mut writer = Timex3Writer::new(text, String::new());
    for found in Finder::new().find_iter(text) {
        let Ok(meaning) = found.resolve(&friday()) else { continue };
        writer.element(found.range(), &Timex3::new(found.expression(), &meaning)).unwrap();
    }
    writer.finish().unwrap()
}

/// The text of XML content, as a parser gives it; panics where it is not well-formed.
fn text_of(xml: &str) -> String {
    let (mut text, mut open) = (String::new(), false);
    let mut rest = xml;
    while let Some(at) = rest.find(['<', '&', '>']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(tag) = rest.strip_prefix('<') {
            let (tag, after) = tag.split_once('>').expect("a tag ends");
            assert_eq!(tag == "/TIMEX3", open, "{tag}");
            assert!(open || tag.starts_with("TIMEX3 tid=\"t"), "{tag}");
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            open = !open;
            rest = after;
        } else {
            let (entity, after) = rest.split_once(';').expect("an entity ends");
            text.push_str(match entity {
                "&amp" => "&",
                "&lt" => "<",
                "&gt" => ">",
                "&#13" => "\r",
                other => panic!("{other}"),
            });
            rest = after;
        }
    }
    assert!(!open);
    text + rest
}

/// What XML 1.0 cannot hold is U+FFFD.
fn in_xml(text: &str) -> String {
    let illegal = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().map(|c| if illegal(c) { '\u{FFFD}' } else { c }).collect()
}

#[test]
fn marks_of_xml_are_escaped() {
    assert_eq!(
        annotated("<b>\"دیروز\"</b> & ]]>\r\n\u{0}"),
        "&lt;b&gt;\"<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-11-17\" temporalFunction=\"true\" \
         anchorTimeID=\"t0\">دیروز</TIMEX3>\"&lt;/b&gt; &amp; ]]&gt;&#13;\n\u{FFFD}"
    );
}

#[test]
fn attributes_that_apply_are_there() {
    let attributes = |text: &str| {
        let xml = annotated(text);
        let tag = xml.split_once("<TIMEX3 tid=\"t1\" ").and_then(|(_, tag)| tag.split_once('>')).unwrap_or_default();
        tag.0.to_owned()
    };
    assert_eq!(attributes("جمعه\u{200C}ها"), "type=\"SET\" value=\"XXXX-WXX-5\" quant=\"EVERY\"");
    assert_eq!(attributes("هفته\u{200C}ای دو بار"), "type=\"SET\" value=\"P1W\" freq=\"2X\"");
    assert_eq!(attributes("بیش از سه هفته"), "type=\"DURATION\" value=\"P3W\" mod=\"MORE_THAN\"");
    assert_eq!(attributes("ده روز گذشته"), "type=\"DURATION\" value=\"P10D\" endPoint=\"t0\"");
    assert_eq!(attributes("ده روز آینده"), "type=\"DURATION\" value=\"P10D\" beginPoint=\"t0\"");
    // A date that does not exist has no value.
    assert_eq!(attributes("۳۰ اسفند ۱۴۰۴"), "type=\"DATE\"");
}

#[test]
fn the_reference_can_be_written_too() {
    let mut writer = Timex3Writer::new("هیچ", String::new());
    writer.reference(&friday()).unwrap();
    assert_eq!(
        writer.finish().unwrap(),
        "<TIMEX3 tid=\"t0\" type=\"TIME\" value=\"2016-11-18T18:00\" functionInDocument=\"CREATION_TIME\"/>هیچ"
    );
}

#[test]
fn ranges_that_do_not_fit_are_passed_over() {
    let text = "دیروز و فردا";
    let found = Finder::new().find_iter(text).next().unwrap();
    let timex3 = Timex3::new(found.expression(), &found.resolve(&friday()).unwrap());
    let mut writer = Timex3Writer::new(text, String::new());
    for range in [1..4, 0..10, 2..12, 0..10, 11..99] {
        writer.element(range, &timex3).unwrap();
    }
    assert_eq!(writer.finish().unwrap().matches("<TIMEX3").count(), 1);
}

proptest! {
    #[test]
    fn without_its_tags_it_is_the_text(parts in proptest::collection::vec(part(), 0..12)) {
        let text = parts.concat();
        prop_assert_eq!(text_of(&annotated(&text)), in_xml(&text));
    }
}

/// Pieces of dates, of markup, and anything.
fn part() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "۱۹ شهریور ۱۳۹۵", "دیروز", " ", "<", "&amp;", "\"", "]]>", "\r\n", "\u{0}", "جمعه", "(", ")", "ساعت ۵", " تا ",
        "از ", "سه هفته", "\u{FFFE}", "،", "🕛", "\u{200C}", "2016-11-18",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any::<String>()]
}
