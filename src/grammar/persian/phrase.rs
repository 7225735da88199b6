//! One expression at a place: every family is tried, the longest reading wins, the earlier family on a tie.

use super::context;
use crate::grammar::cursor::Cursor;
use super::draft::Draft;
use super::duration::read_duration;
use super::period::{read_edge, read_slice, read_whole};
use crate::grammar::reading::{Link, Reading};
use super::recurrence::read_set;
use super::reference::read_reference;
use crate::expression::Expression;

type Family = fn(&mut Cursor<'_>) -> Option<(Expression, &'static str)>;

/// In the order of precedence.
const FAMILIES: [Family; 7] = [read_set, read_slice, read_edge, read_whole, read_date, read_duration, read_reference];

/// The longest expression that starts here, and the cursor after it.
pub(crate) fn read_longest<'a>(cursor: Cursor<'a>) -> Option<(Reading, Cursor<'a>)> {
    let mut best: Option<(Reading, Cursor<'a>)> = None;
    for family in FAMILIES {
        let mut ahead = cursor;
        let Some((expression, rule)) = family(&mut ahead) else { continue };
        if best.is_some_and(|(_, end)| end.at() >= ahead.at()) {
            continue;
        }
        let Some((start, end)) = ahead.span() else { continue };
        let reading = Reading { expression, start, end, rule, link: Link::None };
        if context::allows(&reading, &ahead) {
            best = Some((reading, ahead));
        }
    }
    best
}

/// A date, a time, or both together.
fn read_date(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut draft = Draft::new();
    draft.fill(cursor);
    if cursor.is_fresh() {
        return None;
    }
    draft.finish()
}
