//! The table of a document's expressions.

use super::escape::Html;
use super::words::Words;
use crate::extract::document::{Document, Found};
use crate::extract::remarks::{covers, remarks, value, warnings};
use crate::extract::sink::Page;

pub(super) fn write(all: &[Found<'_>], document: &Document<'_>, words: &Words, page: &mut Page<'_>) {
    page.text("<div class=\"scroll\"><table>\n<thead><tr>");
    for head in words.heads {
        page.put(format_args!("<th scope=\"col\">{head}</th>"));
    }
    page.text("</tr></thead>\n<tbody>\n");
    for (place, found) in all.iter().enumerate() {
        row(place + 1, found, document, words, page);
        page.spill(found.place.end());
    }
    page.text("</tbody>\n</table></div>\n");
}

fn row(number: usize, found: &Found<'_>, document: &Document<'_>, words: &Words, page: &mut Page<'_>) {
    let native = found.meaning.native().map(|native| native.to_string()).unwrap_or_default();
    page.put(format_args!(
        "<tr id=\"r{0}-{number}\"><td><a href=\"#m{0}-{number}\">{1}</a></td>\
         <td class=\"words\"><bdi>{2}</bdi></td><td class=\"kind\">{3}</td><td>{4}</td><td>{5}</td><td>{6}</td><td>",
        document.number,
        words.number(number),
        Html(found.place.as_str()),
        words.kind(found.meaning.kind()),
        dates(&value(found)),
        dates(&covers(found)),
        dates(&native),
    ));
    for remark in remarks(&found.meaning, found.place.starts_range(), words.tongue) {
        page.put(format_args!("<span class=\"remark\">{}", Html(&remark.words)));
        if let Some(written) = remark.dates {
            page.put(format_args!(":\u{A0}{}", dates(&written)));
        }
        page.text("</span>");
    }
    for warning in warnings(&found.meaning, words.tongue) {
        page.put(format_args!("<span class=\"remark warning\">{}</span>", Html(&warning)));
    }
    page.text("</td></tr>\n");
}

/// Dates that keep their direction; an interval may break between its ends and nowhere else.
fn dates(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let (first, second) = match text.split_once('/') {
        Some((first, second)) => (format!("{first}/"), second),
        None => (text.to_owned(), ""),
    };
    let one = |text: &str| format!("<code dir=\"ltr\">{}</code>", Html(text));
    if second.is_empty() { one(&first) } else { format!("<bdo dir=\"ltr\">{}<wbr>{}</bdo>", one(&first), one(second)) }
}
