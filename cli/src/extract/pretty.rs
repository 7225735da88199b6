//! The text with its expressions marked, and a table under it: for people at a terminal.

use super::document::{Document, Found};
use super::remarks::{covers, joined, printable, remarks, value, warnings};
use super::settings::Settings;
use super::sink::Page;
use super::table;
use crate::bidi::isolated_if_leftward;
use crate::names::Tongue;
use anstyle::{AnsiColor, Style};
use std::fmt;
use taqvim::Kind;

const TITLE: Style = Style::new().dimmed();
const NUMBER: Style = Style::new().dimmed();
const VALUE: Style = Style::new().bold();
const WARNING: Style = AnsiColor::Red.on_default();

const fn style(kind: Kind) -> Style {
    let color = match kind {
        Kind::Date => AnsiColor::Green,
        Kind::Time => AnsiColor::Cyan,
        Kind::Duration => AnsiColor::Yellow,
        Kind::Set => AnsiColor::Magenta,
    };
    color.on_default().bold()
}

/// Writes a document, a table of its expressions and, if that was asked for, how each came to its meaning.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    let paint = Paint(settings.color);
    let all: Vec<Found<'_>> = document.expressions().collect();
    if settings.titles {
        page.put(format_args!("{}\n", paint.of(TITLE, format_args!("── {}", printable(&document.id.to_string())))));
    }
    text(document, &all, paint, page);
    if !all.is_empty() {
        page.text("\n");
        rows(&all, paint, page);
    }
    if settings.explain {
        for (place, found) in all.iter().enumerate() {
            explain(place + 1, found, document, paint, page);
        }
    }
    page.text("\n");
}

fn text(document: &Document<'_>, all: &[Found<'_>], paint: Paint, page: &mut Page<'_>) {
    let mut done = 0;
    for (place, found) in all.iter().enumerate() {
        page.text(&printable(document.text.get(done..found.place.start()).unwrap_or_default()));
        let words = printable(found.place.as_str());
        let marked = paint.of(style(found.place.kind()), format!("[{words}]"));
        page.put(format_args!("{marked}{}", paint.of(NUMBER, superscript(place + 1))));
        done = found.place.end();
        page.spill(done);
    }
    let rest = printable(document.text.get(done..).unwrap_or_default());
    page.text(rest.strip_suffix('\n').unwrap_or(&rest));
    page.text("\n");
}

fn rows(all: &[Found<'_>], paint: Paint, page: &mut Page<'_>) {
    let cells: Vec<[String; 8]> = all
        .iter()
        .enumerate()
        .map(|(place, found)| {
            [
                (place + 1).to_string(),
                found.meaning.kind().as_str().to_owned(),
                value(found),
                covers(found),
                found.meaning.native().map(|native| native.to_string()).unwrap_or_default(),
                joined(&remarks(&found.meaning, found.place.starts_range(), Tongue::En)),
                joined(&warnings(&found.meaning, Tongue::En)),
                isolated_if_leftward(printable(found.place.as_str()).replace('\n', " ")),
            ]
        })
        .collect();
    for (cells, found) in table::align(&cells).iter().zip(all) {
        let [number, kind, value, covers, native, remarks, warnings, text] = cells;
        let color = style(found.place.kind());
        let number = paint.of(NUMBER, number);
        let kind = paint.of(color, kind);
        let value = paint.of(VALUE, value);
        let warnings = paint.of(WARNING, warnings);
        page.put(format_args!("{number}{kind}{value}{covers}{native}{remarks}{warnings}{text}\n"));
    }
}

fn explain(number: usize, found: &Found<'_>, document: &Document<'_>, paint: Paint, page: &mut Page<'_>) {
    let explanation = found.explanation(document);
    let title = paint.of(style(found.place.kind()), printable(found.place.as_str()).replace('\n', " "));
    page.put(format_args!("\n{} {title}\n", paint.of(NUMBER, number)));
    for word in explanation.words() {
        page.put(format_args!("  word        {}: {word}\n", printable(word.as_str())));
    }
    page.put(format_args!("  rule        {}\n", found.place.rule()));
    page.put(format_args!("  understood  {}\n", explanation.understood()));
    for (place, step) in explanation.steps().enumerate() {
        page.put(format_args!("  step {:<6} {step}\n", place + 1));
    }
    page.put(format_args!("  means       {}\n", found.meaning.latin()));
    for other in found.alternatives(document) {
        page.put(format_args!("  or          {}\n", other.latin()));
    }
}

/// `¹²`
fn superscript(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().filter_map(|digit| DIGITS.get(usize::from(digit.wrapping_sub(b'0')))).collect()
}

/// Whether there are colours.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn of<T: fmt::Display>(self, style: Style, text: T) -> Painted<T> {
        Painted { style: self.0.then_some(style), text }
    }
}

struct Painted<T> {
    style: Option<Style>,
    text: T,
}

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.style {
            Some(style) => write!(f, "{style}{}{style:#}", self.text),
            None => self.text.fmt(f),
        }
    }
}
