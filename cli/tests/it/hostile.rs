//! Texts that try to be more than text.

use super::{at_friday, objects};

/// An escape sequence, markup, quotes, what XML and RFC 5545 forbid, a formula, and dates between.
const HOSTILE: &str = "=cmd|' /C calc'!A1, \"دیروز\",\r\n\u{1B}[31m فردا \u{1B}]0;x\u{7}<script>alert(1)</script>\u{0}\u{FFFE}\u{FDD0}\
                       BEGIN:VEVENT\nEND:VCALENDAR; ۱۹\u{200C} شهریور\\n\u{85}\u{2028}\u{202E} tomorrow at 5pm";

#[test]
fn no_output_lets_it_through() {
    for output in ["pretty", "html", "ics", "timex3"] {
        let out = at_friday(&["--output", output, "--explain"], HOSTILE);
        // XML has U+0085, RFC 5545 ends its lines in CRLF.
        let allowed = |c| matches!((c, output), ('\n' | '\t', _) | ('\r', "ics" | "html") | ('\u{85}', "timex3"));
        assert_eq!(out.chars().find(|&c| c.is_control() && !allowed(c)), None, "{output}: {out:?}");
        assert!(!out.contains("<script") || ["pretty", "ics"].contains(&output), "{output}");
    }
}

#[test]
fn programs_read_the_text_back() {
    let found = objects(&at_friday(&[], HOSTILE)).remove(0);
    let texts: Vec<&str> =
        found["expressions"].as_array().expect("an array").iter().filter_map(|found| found["text"].as_str()).collect();
    assert!(texts.len() >= 4, "{texts:?}");
    let out = at_friday(&["--output", "csv"], HOSTILE);
    let mut rows = csv::Reader::from_reader(out.as_bytes());
    let read: Vec<String> = rows.records().map(|row| row.expect("a row")[3].to_owned()).collect();
    assert_eq!(read, texts);
}
