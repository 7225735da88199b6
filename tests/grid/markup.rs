//! What stands out in a message, a page or a list means what it means without its markup.

use super::{CLOCKS, DAYS, meanings};
use std::fmt::Write as _;

/// Bold and italics of messengers and of Markdown, tags, bullets, emoji, arrows, fields of a record.
const MARKUP: &[(&str, &str)] = &[
    ("*", "*"),
    ("**", "**"),
    ("_", "_"),
    ("__", "__"),
    ("***", "***"),
    ("<b>", "</b>"),
    ("• ", ""),
    ("\u{1F4C5} ", ""),
    ("\u{1F4C5}", "\u{1F449}"),
    ("", " \u{23F0}"),
    ("", "\u{23F0}"),
    ("\u{2705} ", " \u{2764}\u{FE0F}"),
    ("\u{2190} ", " \u{2190}"),
    ("\u{2605}\u{2605}\u{2605}", "\u{2605}\u{2605}\u{2605}"),
    ("when=", ""),
];

/// Letters of other scripts are no markup, and an underscore between letters makes one name.
const NAMES: &[(&str, &str)] = &[("شعر_", ""), ("", "_شعر"), ("#شعر_", "_نو"), ("@", "_نو")];

#[test]
fn markup_changes_no_meaning() {
    let (mut failures, mut count) = (String::new(), 0);
    for (said, _) in DAYS.iter().chain(CLOCKS) {
        let plain = meanings(said);
        assert_eq!(plain.len(), 1, "{said}");
        for (before, after) in MARKUP {
            // Figures that an underscore touches are a version or the name of a file.
            if before.starts_with('_') && said.starts_with(|first: char| first.is_numeric()) {
                continue;
            }
            for text in [format!("{before}{said}{after}"), format!("جلسه {before}{said}{after} با مدیر")] {
                count += 1;
                if meanings(&text) != plain {
                    let _ = writeln!(failures, "{text} → {:?}", meanings(&text));
                }
            }
        }
    }
    assert_eq!(count, 774);
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

#[test]
fn parts_of_names_stay_names() {
    for said in ["شنبه", "امروز", "آبان", "دیروز", "جمعه"] {
        for (before, after) in NAMES {
            let text = format!("{before}{said}{after}");
            assert!(meanings(&text).is_empty(), "{text}");
        }
    }
}
