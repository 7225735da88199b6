//! Where in a text its own date may stand.

use super::line::{self, Found, Sort};
use super::words;
use super::{Confidence, Dateline, Place};
use crate::resolve::Reference;

/// A dateline stands in so many bytes at the start of a text, or in the last ones.
const HEAD: usize = 4096;
const FOOT: usize = 512;

/// The foot is so many lines that are not blank.
const FOOT_LINES: usize = 3;

impl Reference {
    /// Finds the document's own date: the dateline of a news text, of a letter or a web page, the `Date:` of a mail, the stamp
    /// of a log's first line.
    ///
    /// Only whole dates count, with a year of four digits: «۲۸ آبان» or «۹۵/۸/۲۸» would need a reference themselves. They are
    /// looked for in the first 4096 bytes and the last three lines of the text, and not below the mark of a
    /// quoted or forwarded mail. Of several the surest counts, and of those the first. A label that is of something else
    /// («تاریخ تولد:», "Due date:"), and a date within a sentence, give nothing. The times of a zone's name are read as
    /// [`Finder`](crate::Finder) does.
    ///
    /// Nothing is allocated, and at most 4608 bytes are read.
    ///
    /// ```
    /// use taqvim::{Confidence, Reference};
    ///
    /// let text = "باران در راه است\nتهران، ۲۸ آبان ۱۳۹۵ – سازمان هواشناسی از بارش باران در ۲۹ آبان خبر داد.";
    /// let dateline = Reference::detect(text).unwrap();
    /// assert_eq!(dateline.reference().to_string(), "2016-11-18");
    /// assert_eq!(dateline.confidence(), Confidence::Medium);
    ///
    /// assert_eq!(Reference::detect("انقلاب در ۲۲ بهمن ۱۳۵۷ پیروز شد."), None);
    /// assert_eq!(Reference::detect("تاریخ تولد: ۱۳۶۰/۰۲/۰۳"), None);
    /// ```
    #[must_use]
    pub fn detect(text: &str) -> Option<Dateline> {
        let head = head_of(text);
        let foot = foot_of(text);
        let mut best: Option<Dateline> = None;
        let mut alone: Option<Found> = None;
        let mut one_alone = true;
        let (mut greets, mut is_event) = (false, false);
        let mut bare: Option<Found> = None;
        let lines = lines(head, 0).chain(lines(&text[foot.max(head.len())..], foot.max(head.len())));
        let written = lines.filter(|(_, line)| !line.trim().is_empty());
        for (number, (start, line)) in written.enumerate() {
            if words::begins_quotation(line) {
                break;
            }
            greets |= words::is_greeting(line);
            is_event |= words::names_a_venue(line);
            let place = Place { number, foot: start >= foot };
            let Some(found) = line::read(line, place) else { continue };
            let found = found.moved(start);
            match found.sort {
                Sort::Alone => match alone {
                    None => alone = Some(found),
                    Some(first) => one_alone &= first.dateline.reference.date() == found.dateline.reference.date(),
                },
                Sort::BareLabel => bare = bare.or(Some(found)),
                Sort::Certain => best = surer(best, found.dateline),
            }
        }
        // «تاریخ: … مکان: …» is the card of an event, and lines of several dates are a diary or a table.
        if let Some(found) = bare.filter(|_| !is_event) {
            best = surer(best, found.dateline);
        }
        if let Some(found) = alone.filter(|_| one_alone && !is_event) {
            best = surer(best, if greets { found.dateline.surer() } else { found.dateline });
        }
        best
    }
}

impl Dateline {
    fn surer(mut self) -> Self {
        self.confidence = self.confidence.max(Confidence::Medium);
        self
    }
}

/// The surer of two, the first where they are alike.
fn surer(first: Option<Dateline>, second: Dateline) -> Option<Dateline> {
    Some(first.filter(|first| first.confidence >= second.confidence).unwrap_or(second))
}

/// The first lines; all of a text whose foot they would reach.
fn head_of(text: &str) -> &str {
    if text.len() <= HEAD + FOOT {
        return text;
    }
    let head = (0..=HEAD).rev().find_map(|at| text.get(..at)).unwrap_or_default();
    // A line that goes on behind them may be cut within a number.
    head.rfind('\n').map_or(head, |at| &head[..=at])
}

/// Where the last lines begin.
fn foot_of(text: &str) -> usize {
    let from = text.len().saturating_sub(FOOT);
    let from = (from..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    // The first of these bytes may be the middle of a line.
    let from = if from == 0 { 0 } else { text[from..].find('\n').map_or(text.len(), |at| from + at + 1) };
    let written = || lines(&text[from..], from).filter(|(_, line)| !line.trim().is_empty());
    let skipped = written().count().saturating_sub(FOOT_LINES);
    written().nth(skipped).map_or(text.len(), |(start, _)| start)
}

/// The lines of a text, each with its place; `from` is the text's own.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}
