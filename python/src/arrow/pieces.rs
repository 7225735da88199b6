//! Rows by pieces, on several threads, in order.

use super::references::References;
use super::rows::Rows;
use super::texts::Texts;
use arrow_array::ArrayRef;
use arrow_schema::ArrowError;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use taqvim::Finder;

/// The most rows and bytes of text in a piece; a longer text is a piece of its own.
const MOST_ROWS: usize = 8192;
const MOST_BYTES: usize = 1 << 25;
/// A thread is not given fewer rows at once.
const LEAST_ROWS: usize = 64;
/// Pieces for each thread, so that none has much more to do than another where long rows stand together.
const PIECES: usize = 8;

/// How rows are read.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) finder: Finder<'static>,
    pub(super) threads: usize,
}

/// Cuts rows into pieces.
pub(super) fn cut(texts: &Texts, threads: usize) -> Vec<Range<usize>> {
    let rows = texts.len();
    let most = if threads > 1 { (rows / (threads * PIECES)).clamp(LEAST_ROWS, MOST_ROWS) } else { MOST_ROWS };
    let mut pieces = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for row in 0..rows {
        let length = texts.get(row).map_or(0, str::len);
        if row > start && (row - start == most || bytes + length > MOST_BYTES) {
            pieces.push(start..row);
            (start, bytes) = (row, 0);
        }
        bytes += length;
    }
    if start < rows {
        pieces.push(start..rows);
    }
    pieces
}

/// What is found in the rows of each piece. The reference of a row is that at `first` and its number.
pub(super) fn read(
    plan: &Plan,
    texts: &Texts,
    references: &References,
    first: usize,
    pieces: &[Range<usize>],
) -> Result<Vec<ArrayRef>, ArrowError> {
    let piece = |rows: &Range<usize>| {
        let mut found = Rows::new(rows.len());
        for row in rows.clone() {
            match (texts.get(row), references.get(first + row)?) {
                (Some(text), Some(reference)) => found.push(&plan.finder, text, reference)?,
                _ => found.push_null(),
            }
        }
        found.finish()
    };
    if plan.threads <= 1 || pieces.len() <= 1 {
        return pieces.iter().map(piece).collect();
    }
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(pieces.len()));
    thread::scope(|scope| {
        for _ in 0..plan.threads.min(pieces.len()) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(rows) = pieces.get(number) else { break };
                    let found = piece(rows);
                    if let Ok(mut done) = done.lock() {
                        done.push((number, found));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_unstable_by_key(|&(number, _)| number);
    done.into_iter().map(|(_, found)| found).collect()
}
