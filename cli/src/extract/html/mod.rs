//! One self-contained page: the texts with their expressions marked, a timeline and a table under each.

mod class;
mod escape;
mod table;
mod timeline;
mod words;

use super::document::{Document, Found};
use super::remarks::value;
use super::settings::Settings;
use super::sink::Page;
use class::class;
use escape::Html;
use taqvim::Kind;
use words::{ENGLISH, PERSIAN, Words};

/// What stands before the first document.
pub(super) fn opening(settings: &Settings) -> String {
    let (title, heading) = match &settings.title {
        Some(title) => (format!("{} · taqvim", Html(title)), format!("<bdi>{}</bdi>", Html(title))),
        None => ("taqvim".to_owned(), "taqvim".to_owned()),
    };
    let legend: String = [Kind::Date, Kind::Time, Kind::Duration, Kind::Set]
        .map(|kind| {
            let (class, english, persian) = (class(kind), ENGLISH.kind(kind), PERSIAN.kind(kind));
            format!("<li><span class=\"{class}\">{english} · <bdi lang=\"fa\">{persian}</bdi></span></li>")
        })
        .concat();
    let style = include_str!("page.css");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{style}</style>\n</head>\n<body>\n<header><h1>{heading}</h1>\n\
         <ul class=\"legend\">{legend}</ul></header>\n"
    )
}

/// What stands after the last.
pub(super) const CLOSING: &str = "</body>\n</html>\n";

/// Writes a document. Mark and row lead to each other by the document's number and the expression's.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    let words = Words::of(document.text);
    page.put(format_args!("<article lang=\"{}\" dir=\"{}\">\n", words.lang, words.direction));
    if settings.titles {
        page.put(format_args!("<h2 dir=\"auto\">{}</h2>\n", Html(&document.id.to_string())));
    }
    page.put(format_args!("<p class=\"reference\">{}</p>\n", words.reference(&document.reference)));
    page.text("<p class=\"text\">");
    let all: Vec<Found<'_>> = document.expressions().collect();
    let mut done = 0;
    for (place, found) in all.iter().enumerate() {
        page.put(format_args!(
            "{0}<mark class=\"{1}\" id=\"m{2}-{3}\" title=\"{4}\"><a href=\"#r{2}-{3}\"><bdi>{5}</bdi><sup>{6}</sup></a></mark>",
            Html(document.text.get(done..found.place.start()).unwrap_or_default()),
            class(found.place.kind()),
            document.number,
            place + 1,
            value(found),
            Html(found.place.as_str()),
            words.number(place + 1),
        ));
        done = found.place.end();
        page.spill(done);
    }
    page.put(format_args!("{}</p>\n", Html(document.text.get(done..).unwrap_or_default().trim_end())));
    if !all.is_empty() {
        timeline::write(&all, document, words, page);
        table::write(&all, document, words, page);
    }
    if settings.explain {
        for (place, found) in all.iter().enumerate() {
            explain(place + 1, found, document, page);
        }
    }
    page.text("</article>\n");
}

fn explain(number: usize, found: &Found<'_>, document: &Document<'_>, page: &mut Page<'_>) {
    let explanation = found.explanation(document);
    let text = Html(found.place.as_str());
    page.put(format_args!("<details lang=\"en\" dir=\"ltr\"><summary>{number} <bdi>{text}</bdi></summary>\n<ul>\n"));
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
