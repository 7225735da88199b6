//! One document as one JSON object.

use std::io::{self, Write};
use taqvim::{Finder, Interval, Reference, Resolved};

pub(super) fn document(
    out: &mut impl Write,
    id: &str,
    text: &str,
    finder: &Finder,
    reference: &Reference,
) -> io::Result<()> {
    write!(out, "{{\"id\":{},\"expressions\":[", serde_json::Value::from(id))?;
    for (place, found) in finder.find_iter(text).enumerate() {
        if place > 0 {
            out.write_all(b",")?;
        }
        let Ok(meaning) = finder.resolve(&found, reference) else { continue };
        write!(
            out,
            "{{\"start\":{},\"end\":{},\"text\":{},",
            found.start(),
            found.end(),
            serde_json::Value::from(found.as_str())
        )?;
        expression(out, &meaning)?;
        write!(out, ",\"rule\":\"{}\"}}", found.rule())?;
    }
    out.write_all(b"],\"ranges\":[]}\n")
}

fn expression(out: &mut impl Write, meaning: &Resolved) -> io::Result<()> {
    write!(out, "\"type\":\"{}\",\"value\":", meaning.kind().as_str())?;
    if meaning.has_value() {
        write!(out, "\"{meaning}\"")?
    } else {
        out.write_all(b"null")?
    }
    out.write_all(b",\"interval\":")?;
    interval(out, meaning.interval())?;
    out.write_all(b",\"estimate\":")?;
    interval(out, meaning.estimate())?;
    out.write_all(b",\"anchor\":")?;
    interval(out, meaning.anchor())?;
    write!(out, ",\"grain\":\"{}\"", meaning.grain().as_str())?;
    match meaning.modifier() {
        Some(modifier) => write!(out, ",\"modifier\":\"{}\"", modifier.as_str())?,
        None => out.write_all(b",\"modifier\":null")?,
    }
    match meaning.calendar() {
        Some(calendar) => write!(out, ",\"calendar\":\"{}\"", calendar.as_str())?,
        None => out.write_all(b",\"calendar\":null")?,
    }
    if let Some(native) = meaning.native() {
        write!(out, ",\"native\":\"{native}\"")?
    }
    Ok(())
}

fn interval(out: &mut impl Write, interval: Option<Interval>) -> io::Result<()> {
    let Some(interval) = interval else { return out.write_all(b"null") };
    let edge = |edge: Option<String>| edge.map_or("null".to_owned(), |edge| format!("\"{edge}\""));
    write!(
        out,
        "[{},{}]",
        edge(interval.start_iso().map(|edge| edge.to_string())),
        edge(interval.end_iso().map(|edge| edge.to_string()))
    )
}
