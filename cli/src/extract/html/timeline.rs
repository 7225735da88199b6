//! The dates of a document on a line, as inline SVG.
//!
//! The line is logarithmic to both sides of the document's own time, so that this morning and the last century both
//! have room. Time runs as the text does: to the left in Persian.

use super::class::class;
use super::escape::Html;
use super::words::Words;
use crate::extract::document::{Document, Found};
use crate::extract::remarks::value;
use crate::extract::sink::Page;
use chrono::NaiveDateTime;

const WIDTH: f64 = 900.0;
const MARGIN: f64 = 48.0;
/// Height of a lane: a bar with its number over it.
const LANE: f64 = 24.0;
const BAR: f64 = 8.0;
/// No bar is narrower, so that a minute is seen.
const NARROWEST: f64 = 5.0;
/// A number needs so much room.
const NUMBER: f64 = 20.0;
/// A label of the axis needs so much.
const LABEL: f64 = 80.0;
/// What finds no free lane shares the last one.
const LANES: usize = 16;
/// An hour is as far from the reference as an hour from the hour: below, the line is linear.
const UNIT_HOURS: f64 = 1.0;

/// An expression on the line: its number, kind and ends in hours from the reference.
struct Item<'f, 't> {
    place: usize,
    found: &'f Found<'t>,
    start: f64,
    end: f64,
}

/// The ticks to each side: hours, count, unit of [`Words::units`].
const TICKS: [(f64, u32, usize); 8] = [
    (1.0, 1, 0),
    (24.0, 1, 1),
    (24.0 * 7.0, 1, 2),
    (24.0 * 30.437, 1, 3),
    (24.0 * 365.2425, 1, 4),
    (24.0 * 3652.425, 10, 4),
    (24.0 * 36_524.25, 100, 4),
    (24.0 * 365_242.5, 1000, 4),
];

/// Writes the timeline, if any expression has an interval with two ends.
pub(super) fn write(all: &[Found<'_>], document: &Document<'_>, words: &Words, page: &mut Page<'_>) {
    let reference = document.reference.date().and_time(document.reference.time().unwrap_or_default());
    let items: Vec<Item<'_, '_>> = all
        .iter()
        .enumerate()
        .filter_map(|(place, found)| {
            let interval = found.meaning.interval().or(found.meaning.anchor())?;
            let (start, end) = (hours(interval.start()?, reference), hours(interval.end()?, reference));
            Some(Item { place, found, start, end })
        })
        .collect();
    if items.is_empty() {
        return;
    }
    let scale = Scale::of(&items, words.direction == "rtl");
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    let placed: Vec<(usize, f64, f64)> = items.iter().map(|item| place_in(&mut lanes, item, &scale)).collect();
    let axis = lanes.len() as f64 * LANE + 8.0;
    let height = axis + 22.0;
    page.put(format_args!(
        "<div class=\"scroll\" dir=\"{}\"><svg class=\"timeline\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"{}\" direction=\"{}\">\n",
        words.direction, words.timeline, words.direction
    ));
    page.put(format_args!("<line class=\"axis\" x1=\"0\" y1=\"{axis}\" x2=\"{WIDTH}\" y2=\"{axis}\"/>\n"));
    let now = scale.x(0.0);
    page.put(format_args!("<line class=\"now\" x1=\"{now:.1}\" y1=\"0\" x2=\"{now:.1}\" y2=\"{axis}\"/>\n"));
    tick(now, axis, words.now, page);
    ticks(&scale, axis, words, page);
    for (item, (lane, from, to)) in items.iter().zip(placed) {
        bar(item, document, lane, (from, to), words, page);
    }
    page.text("</svg></div>\n");
}

fn hours(moment: NaiveDateTime, reference: NaiveDateTime) -> f64 {
    (moment - reference).num_seconds() as f64 / 3600.0
}

/// Where a moment stands on the line.
struct Scale {
    from: f64,
    to: f64,
    mirrored: bool,
}

impl Scale {
    fn of(items: &[Item<'_, '_>], mirrored: bool) -> Self {
        // A day to each side is always there.
        let (mut from, mut to) = (bent(-24.0), bent(24.0));
        for item in items {
            from = from.min(bent(item.start));
            to = to.max(bent(item.end));
        }
        Scale { from, to, mirrored }
    }

    fn x(&self, hours: f64) -> f64 {
        let share = (bent(hours) - self.from) / (self.to - self.from);
        let share = if self.mirrored { 1.0 - share } else { share };
        MARGIN + share * (WIDTH - 2.0 * MARGIN)
    }

    fn holds(&self, hours: f64) -> bool {
        (self.from..=self.to).contains(&bent(hours))
    }
}

/// A symmetric logarithm.
fn bent(hours: f64) -> f64 {
    (hours.abs() / UNIT_HOURS).ln_1p().copysign(hours)
}

/// The first lane with room for the item, and its ends there.
fn place_in(lanes: &mut Vec<Vec<(f64, f64)>>, item: &Item<'_, '_>, scale: &Scale) -> (usize, f64, f64) {
    let (one, other) = (scale.x(item.start), scale.x(item.end));
    let (from, to) = (one.min(other), one.max(other));
    let middle = (from + to) / 2.0;
    let (from, to) = (from.min(middle - NARROWEST / 2.0), to.max(middle + NARROWEST / 2.0));
    let room = (from.min(middle - NUMBER / 2.0), to.max(middle + NUMBER / 2.0));
    let is_free = |lane: &Vec<(f64, f64)>| lane.iter().all(|taken| taken.1 <= room.0 || room.1 <= taken.0);
    let lane = match lanes.iter().position(is_free) {
        Some(lane) => lane,
        None if lanes.len() < LANES => {
            lanes.push(Vec::new());
            lanes.len() - 1
        }
        None => LANES - 1,
    };
    // The last lane may hold any number of them; one that is full needs no more entries.
    if let Some(taken) = lanes.get_mut(lane).filter(|taken| taken.len() < 200) {
        taken.push(room);
    }
    (lane, from, to)
}

fn ticks(scale: &Scale, axis: f64, words: &Words, page: &mut Page<'_>) {
    for ahead in [false, true] {
        let mut last = scale.x(0.0);
        for (hours, count, unit) in TICKS {
            let hours = if ahead { hours } else { -hours };
            if !scale.holds(hours) {
                break;
            }
            let x = scale.x(hours);
            // Labels keep clear of each other.
            if (x - last).abs() < LABEL {
                continue;
            }
            last = x;
            page.put(format_args!(
                "<line class=\"axis\" x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{:.1}\"/>\n",
                axis - 3.0,
                axis + 3.0
            ));
            tick(x, axis, &words.distance(count, unit, ahead), page);
        }
    }
}

fn tick(x: f64, axis: f64, label: &str, page: &mut Page<'_>) {
    page.put(format_args!("<text class=\"tick\" x=\"{x:.1}\" y=\"{:.1}\">{label}</text>\n", axis + 17.0));
}

fn bar(
    item: &Item<'_, '_>,
    document: &Document<'_>,
    lane: usize,
    (from, to): (f64, f64),
    words: &Words,
    page: &mut Page<'_>,
) {
    let top = lane as f64 * LANE + 14.0;
    let number = item.place + 1;
    page.put(format_args!(
        "<a href=\"#r{0}-{number}\"><title>{1}: {2}</title><rect class=\"{3}\" x=\"{from:.1}\" y=\"{top:.1}\" \
         width=\"{4:.1}\" height=\"{BAR}\" rx=\"2\"/><text x=\"{5:.1}\" y=\"{6:.1}\">{7}</text></a>\n",
        document.number,
        Html(item.found.place.as_str()),
        value(item.found),
        class(item.found.place.kind()),
        to - from,
        (from + to) / 2.0,
        top - 2.0,
        words.number(number),
    ));
    page.spill(item.found.place.end());
}
