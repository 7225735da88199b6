//! A calendar of RFC 5545: an event for each date, time or set.

use super::document::{Document, Found};
use super::remarks::printable;
use super::sink::Page;
use chrono::{DateTime, Datelike as _, NaiveDateTime, TimeDelta, Utc};
use icalendar::{Component as _, DatePerhapsTime, Event, EventLike as _, Property};
use taqvim::{Interval, Kind, Reference, Resolved};
use uuid::Uuid;

/// What stands before the first event. The times float: they are those of the place where the text was written.
pub(super) fn opening() -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//taqvim//taqvim {}//EN\r\nCALSCALE:GREGORIAN\r\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// What stands after the last.
pub(super) const CLOSING: &str = "END:VCALENDAR\r\n";

/// So much of the text is told in an event, in characters.
const CONTEXT: usize = 300;

/// Writes the events of a document: of each date or time whose interval has both ends within the years 1..=9999, and of
/// each set that a rule can say. The event of an expression that begins a range lasts as long as the range; that of a set is
/// its first occurrence from the reference on, and recurs.
pub(super) fn document(document: &Document<'_>, page: &mut Page<'_>) {
    // The same text gives the same names, so that a calendar replaces its events when they are read again. The text is
    // hashed where it lies: it may be long.
    let text = Uuid::new_v5(&Uuid::NAMESPACE_OID, document.text.as_bytes());
    let name = Uuid::new_v5(&text, format!("{}\n{}", document.id, document.reference).as_bytes());
    let stamp = stamp(&document.reference);
    for (found, range) in document.with_ranges() {
        let Some(mut event) = event(&found, range) else { continue };
        event.uid(&format!("{name}-{}", found.number)).timestamp(stamp);
        event.summary(&one_line(found.place.as_str())).description(&context(document.text, &found));
        if let Ok(text) = event.try_into_string() {
            page.text(&text);
        }
        page.spill(found.place.end());
    }
}

fn event(found: &Found<'_>, range: Option<Interval>) -> Option<Event> {
    let meaning = &found.meaning;
    let (interval, rule) = match found.place.kind() {
        Kind::Date | Kind::Time => (range.filter(is_closed).or(meaning.interval())?, None),
        Kind::Set => recurring(meaning).map(|(first, rule)| (first, Some(rule)))?,
        Kind::Duration => return None,
    };
    let (start, end) = (interval.start()?, interval.end()?);
    if ![start, end].iter().all(|moment| (1..=9999).contains(&moment.year())) {
        return None;
    }
    let mut event = Event::new();
    if interval.is_whole_days() {
        event.starts(start.date()).ends(end.date());
    } else {
        let offset = meaning.offset_minutes();
        event.starts(moment(start, offset)).ends(moment(end, offset));
    }
    if let Some(rule) = rule {
        event.append_property(Property::new("RRULE", rule));
    }
    event.append_property(Property::new("CATEGORIES", meaning.kind().as_str()));
    if meaning.has_value() {
        event.append_property(Property::new("X-TAQVIM-VALUE", meaning.to_string()));
    }
    if let Some(native) = meaning.native() {
        event.append_property(Property::new("X-TAQVIM-NATIVE", native.to_string()));
    }
    Some(event)
}

/// The first occurrence and the rule. None where the words name a zone: the hours of a rule are those of its start, which
/// would be in UTC.
fn recurring(meaning: &Resolved) -> Option<(Interval, String)> {
    let recurrence = meaning.recurrence().filter(|_| meaning.offset_minutes().is_none())?;
    let rule = recurrence.rrule().ok()?.to_string();
    Some((recurrence.occurrences(..).next()?, rule))
}

fn is_closed(interval: &Interval) -> bool {
    interval.start().is_some() && interval.end().is_some()
}

/// A moment in UTC where the words name a zone, else one that floats.
fn moment(local: NaiveDateTime, offset: Option<i16>) -> DatePerhapsTime {
    let utc = offset.and_then(|minutes| local.checked_sub_signed(TimeDelta::minutes(minutes.into())));
    match utc {
        Some(utc) => utc.and_utc().into(),
        None => local.into(),
    }
}

/// The reference, so that a run gives what the run before gave; the moment of writing is nobody's concern.
fn stamp(reference: &Reference) -> DateTime<Utc> {
    let local = reference.date().and_time(reference.time().unwrap_or_default());
    let offset = TimeDelta::minutes(reference.offset_minutes().unwrap_or(0).into());
    let utc = local.checked_sub_signed(offset).filter(|utc| (1..=9999).contains(&utc.year()));
    utc.unwrap_or_default().and_utc()
}

/// The lines of the text that the expression stands in, cut on both sides where they are long.
fn context(text: &str, found: &Found<'_>) -> String {
    // A line may be as long as the text: no more of it is looked at than is told.
    let before = text.get(..found.place.start()).unwrap_or_default();
    let skip = before.char_indices().rev().nth(CONTEXT / 2).map_or(0, |(at, _)| at);
    let (from, before) = match before[skip..].rsplit_once('\n') {
        Some((_, line)) => ("", line),
        None => (if skip > 0 { "…" } else { "" }, &before[skip..]),
    };
    let after = text.get(found.place.end()..).unwrap_or_default();
    let take = after.char_indices().nth(CONTEXT / 2).map_or(after.len(), |(at, _)| at);
    let (after, to) = match after[..take].split_once('\n') {
        Some((line, _)) => (line, ""),
        None => (&after[..take], if take < after.len() { "…" } else { "" }),
    };
    one_line(&format!("{from}{before}{}{after}{to}", found.place.as_str()))
}

/// Text without control characters, which RFC 5545 has none of.
fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ").trim().to_owned()
}
