//! One self-contained page: the texts with their expressions marked, a table under each.

use super::document::{Document, Found};
use super::remarks::{covers, remarks, value, warnings};
use super::settings::Settings;
use super::sink::Page;
use std::fmt;
use taqvim::Kind;

/// What stands before the first document.
pub(super) const OPENING: &str = "<!DOCTYPE html>
<html lang=\"fa\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>taqvim</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.05rem/1.9 Vazirmatn, Tahoma, \"Noto Sans Arabic\", system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
article { border-bottom: 1px solid #8886; padding-bottom: 1.5rem; }
h2 { font-size: .85rem; font-weight: normal; opacity: .6; margin-bottom: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: .25em; padding: .1em .2em; }
mark sup { opacity: .6; font-size: .65em; padding-inline-start: .15em; }
.date { background: #2e9e4f38; } .time { background: #1c8fb338; } .duration { background: #c8930038; } .set { background: #a344b738; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; line-height: 1.5; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25em .6em; border-top: 1px solid #8883; }
th { font-weight: normal; opacity: .6; white-space: nowrap; }
code { font: .95em ui-monospace, monospace; unicode-bidi: isolate; white-space: nowrap; }
.warning { color: #d33; }
details { margin: .3em 0; font-size: .85rem; }
</style>
</head>
<body>
";

/// What stands after the last.
pub(super) const CLOSING: &str = "</body>\n</html>\n";

/// Writes a document.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    let direction = if is_right_to_left(document.text) { "rtl" } else { "ltr" };
    page.put(format_args!("<article dir=\"{direction}\">\n"));
    if settings.titles {
        page.put(format_args!("<h2>{}</h2>\n", Html(&document.id.to_string())));
    }
    page.text("<p class=\"text\">");
    let all: Vec<Found<'_>> = document.expressions().collect();
    let mut done = 0;
    for (place, found) in all.iter().enumerate() {
        page.put(format_args!(
            "{}<mark class=\"{}\" title=\"{}\">{}<sup>{}</sup></mark>",
            Html(document.text.get(done..found.place.start()).unwrap_or_default()),
            class(found.place.kind()),
            found.meaning,
            Html(found.place.as_str()),
            place + 1
        ));
        done = found.place.end();
        page.spill(done);
    }
    page.put(format_args!("{}</p>\n", Html(document.text.get(done..).unwrap_or_default().trim_end())));
    if !all.is_empty() {
        table(&all, page);
    }
    if settings.explain {
        for (place, found) in all.iter().enumerate() {
            explain(place + 1, found, document, page);
        }
    }
    page.text("</article>\n");
}

fn table(all: &[Found<'_>], page: &mut Page<'_>) {
    page.text("<div class=\"scroll\"><table>\n<thead><tr><th>#</th><th>text</th><th>type</th><th>value</th>");
    page.text("<th>covers</th><th>in its calendar</th><th>remarks</th></tr></thead>\n<tbody>\n");
    for (place, found) in all.iter().enumerate() {
        let code =
            |text: String| if text.is_empty() { text } else { format!("<code dir=\"ltr\">{}</code>", Html(&text)) };
        let native = found.meaning.native().map(|native| native.to_string()).unwrap_or_default();
        page.put(format_args!(
            "<tr><td>{}</td><td dir=\"auto\">{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td dir=\"ltr\">{}",
            place + 1,
            Html(found.place.as_str()),
            found.meaning.kind().as_str(),
            code(value(found)),
            code(covers(found)),
            code(native),
            Html(&remarks(found)),
        ));
        let warnings = warnings(found);
        if !warnings.is_empty() {
            page.put(format_args!(" <span class=\"warning\">{}</span>", Html(&warnings)));
        }
        page.text("</td></tr>\n");
        page.spill(found.place.end());
    }
    page.text("</tbody>\n</table></div>\n");
}

fn explain(number: usize, found: &Found<'_>, document: &Document<'_>, page: &mut Page<'_>) {
    let explanation = found.explanation(document);
    let text = Html(found.place.as_str());
    page.put(format_args!("<details dir=\"ltr\"><summary>{number} <bdi>{text}</bdi></summary>\n<ul>\n"));
    for word in explanation.words() {
        page.put(format_args!("<li><bdi>{}</bdi>: {}</li>\n", Html(word.as_str()), Html(&word.to_string())));
    }
    let understood = explanation.understood().to_string();
    page.put(format_args!("</ul>\n<p>rule <code>{}</code>, ", Html(found.place.rule())));
    page.put(format_args!("understood <code>{}</code></p>\n<ol>\n", Html(&understood)));
    for step in explanation.steps() {
        page.put(format_args!("<li>{}</li>\n", Html(&step.to_string())));
    }
    page.text("</ol></details>\n");
    page.spill(found.place.end());
}

const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Duration => "duration",
        Kind::Set => "set",
    }
}

/// True where more letters of the text are of scripts that run to the left than of others.
fn is_right_to_left(text: &str) -> bool {
    let leftward = |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let mut balance = 0i64;
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        balance += if leftward(letter) { 1 } else { -1 };
    }
    balance > 0
}

/// Text in HTML, in an element or in an attribute.
struct Html<'t>(&'t str);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut done = 0;
        for (at, byte) in self.0.bytes().enumerate() {
            let escaped = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                b'\'' => "&#39;",
                b'\r' => "&#13;",
                b'\t' | b'\n' => continue,
                0..=0x1F | 0x7F => "\u{FFFD}",
                _ => continue,
            };
            f.write_str(self.0.get(done..at).unwrap_or_default())?;
            f.write_str(escaped)?;
            done = at + 1;
        }
        f.write_str(self.0.get(done..).unwrap_or_default())
    }
}
