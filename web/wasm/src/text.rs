//! Texts: the expressions of one, as the JSON that `taqvim extract --output jsonl --offsets utf16` writes.

use crate::choice::{self, Settings};
use crate::error;
use crate::json::Json;
use std::ops::Bound;
use taqvim::format::Language;
use taqvim::{
    AssumedField, Error, Explanation, Expression, Finder, Interval, Match, MatchRange, OffsetUnit, Offsets, Reference,
    Resolved, parse_expression,
};
use wasm_bindgen::prelude::*;

/// The expressions of a text; none where there are none. JavaScript puts the text of each in, which it has.
#[wasm_bindgen]
pub fn extract(text: &str, settings: u32, day: i32, second: i32, offset: i32) -> Option<String> {
    found_in(text, &Settings::from_bits(settings), &choice::reference(day, second, offset))
}

fn found_in(text: &str, settings: &Settings, reference: &Reference) -> Option<String> {
    let finder = &settings.finder;
    let mut all = finder.resolve_iter(text, reference).peekable();
    all.peek()?;
    let mut offsets = Offsets::new(text, OffsetUnit::Utf16);
    let (mut json, mut ranges) = (Json::default(), Json::default());
    json.open('{');
    json.key("expressions").open('[');
    ranges.open('[');
    // The first end of a range, until its other end comes, with its number and its place.
    let mut open: Option<(u32, u32, Match<'_>, Resolved)> = None;
    for (number, (found, meaning)) in (0..).zip(all) {
        let said = found.expression();
        let meaning = meaning.unwrap_or_else(|_| Resolved::out_of_range(said));
        let (start, end) = (offsets.at(found.start()) as u32, offsets.at(found.end()) as u32);
        if let Some((from, start, begins, means)) = open.take() {
            ranges.open('{');
            for (name, value) in [("from", from), ("to", number), ("start", start), ("end", end)] {
                ranges.key(name).number(value);
            }
            ranges.key("interval").interval(range(finder, (begins, &means), (found, &meaning), reference));
            ranges.close('}');
        }
        if found.starts_range() {
            open = Some((number, start, found, meaning));
        }
        json.open('{');
        json.key("start").number(start);
        json.key("end").number(end);
        json.key("text").name("");
        write_meaning(&mut json, &meaning);
        json.key("rule").name(found.rule());
        write_more(&mut json, found.as_str(), said, &meaning, reference, settings);
        json.close('}');
    }
    ranges.close(']');
    let mut json = json.finish();
    json.push_str("],\"ranges\":");
    json.push_str(&ranges.finish());
    json.push('}');
    Some(json)
}

/// The interval from one expression to the next. Where the first has no year, that is told by both.
fn range<'t>(
    finder: &Finder<'_>,
    (first, begins): (Match<'t>, &Resolved),
    (last, ends): (Match<'t>, &Resolved),
    reference: &Reference,
) -> Option<Interval> {
    let range = begins.range_to(ends, reference);
    if range.is_some() && !begins.assumed().contains(AssumedField::Year) {
        return range;
    }
    finder.resolve_range(&MatchRange::new(first, last)?, reference).ok().flatten()
}

/// What one phrase means.
///
/// # Errors
///
/// A `SyntaxError` for what is no expression or more than one, a `RangeError` for a date outside of its calendar.
#[wasm_bindgen]
pub fn parse(phrase: &str, settings: u32, day: i32, second: i32, offset: i32) -> Result<String, JsValue> {
    let (settings, reference) = (Settings::from_bits(settings), choice::reference(day, second, offset));
    let (said, meaning) = meaning_of(phrase, &settings, &reference)?;
    let mut json = Json::default();
    json.open('{');
    write_meaning(&mut json, &meaning);
    write_more(&mut json, phrase.trim(), &said, &meaning, &reference, &settings);
    json.close('}');
    Ok(json.finish())
}

/// At most `most` intervals of a set that begin in a range, as JSON. It begins at `from`, or after it, or at the reference
/// where that is not there, and ends before `to`, or with the calendar.
///
/// # Errors
///
/// As [`parse`].
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "numbers alone cross for nothing")]
pub fn occurrences(
    phrase: &str,
    settings: u32,
    day: i32,
    second: i32,
    offset: i32,
    from_day: i32,
    from_second: i32,
    after: bool,
    to_day: i32,
    to_second: i32,
    most: u32,
) -> Result<String, JsValue> {
    let (settings, reference) = (Settings::from_bits(settings), choice::reference(day, second, offset));
    let (_, meaning) = meaning_of(phrase, &settings, &reference)?;
    let from = match choice::moment(from_day, from_second) {
        Some(from) if after => Bound::Excluded(from),
        Some(from) => Bound::Included(from),
        None => Bound::Unbounded,
    };
    let to = choice::moment(to_day, to_second).map_or(Bound::Unbounded, Bound::Excluded);
    let mut json = Json::default();
    json.open('[');
    for one in meaning.occurrences((from, to)).take(most as usize) {
        json.interval(Some(one));
    }
    json.close(']');
    Ok(json.finish())
}

fn meaning_of(phrase: &str, settings: &Settings, reference: &Reference) -> Result<(Expression, Resolved), JsValue> {
    let said = parse_expression(phrase).map_err(|refused| error::syntax(&refused, phrase, refused.range()))?;
    let meaning =
        said.resolve(reference, settings.finder.policy()).map_err(|refused| error::range(Error::from(refused)))?;
    Ok((said, meaning))
}

fn write_meaning(json: &mut Json, meaning: &Resolved) {
    json.key("type").name(meaning.kind().as_str());
    json.key("value").shown(meaning.has_value().then_some(meaning));
    json.key("interval").interval(meaning.interval());
    for (name, interval) in [("estimate", meaning.estimate()), ("anchor", meaning.anchor())] {
        if interval.is_some() {
            json.key(name).interval(interval);
        }
    }
    json.key("grain").name(meaning.grain().as_str());
    json.key("modifier").name_or_null(meaning.modifier().map(|modifier| modifier.as_str()));
    json.key("calendar").name_or_null(meaning.calendar().map(|calendar| calendar.as_str()));
    json.key("native").shown(meaning.native());
    if let Some(quant) = meaning.quant() {
        json.key("quant").name(quant);
    }
    if let Some(freq) = meaning.freq() {
        json.key("freq").shown(Some(freq));
    }
    if let Some(rule) = meaning.recurrence().and_then(|recurrence| recurrence.rrule().ok()) {
        json.key("rrule").shown(Some(rule));
    }
    if let Some(offset) = meaning.offset() {
        json.key("offset").shown(Some(offset));
    }
    json.key("assumed").names(meaning.assumed().iter().map(AssumedField::as_str));
    json.key("warnings").names(meaning.warnings().iter().map(|warning| warning.as_str()));
    if let Some(nearest) = meaning.nearest_valid() {
        json.key("nearest_valid").shown(Some(nearest));
    }
}

/// The tier, and what is there only where there is something to say, or where it was asked for.
fn write_more(
    json: &mut Json,
    words: &str,
    said: &Expression,
    meaning: &Resolved,
    reference: &Reference,
    settings: &Settings,
) {
    json.key("tier").name(said.tier().as_str());
    let policy = settings.finder.policy();
    let mut others = said.alternatives(reference, policy).peekable();
    if others.peek().is_some() {
        json.key("alternatives").open('[');
        for other in others {
            json.open('{');
            json.key("value").shown(other.has_value().then_some(other));
            json.key("interval").interval(other.interval());
            json.key("assumed").names(other.assumed().iter().map(AssumedField::as_str));
            json.close('}');
        }
        json.close(']');
    }
    if settings.occurrences > 0 && meaning.recurrence().is_some() {
        json.key("occurrences").open('[');
        for one in meaning.occurrences(..).take(settings.occurrences) {
            json.interval(Some(one));
        }
        json.close(']');
    }
    if settings.explain {
        let explanation = Explanation::new(words, said, meaning, reference, policy);
        json.key("explain").open('{');
        json.key("words").open('[');
        for word in explanation.words() {
            json.open('{');
            json.key("text").text(word.as_str());
            json.key("is").text(&word.to_string());
            json.close('}');
        }
        json.close(']');
        json.key("understood").text(&explanation.understood().to_string());
        json.key("steps").texts(explanation.steps().map(|step| step.to_string()));
        json.close('}');
    }
    if let Some(language) = settings.description {
        json.key("description").text(&match language {
            Language::English => meaning.latin().to_string(),
            Language::Dari => meaning.dari().to_string(),
            _ => meaning.persian().to_string(),
        });
    }
}
