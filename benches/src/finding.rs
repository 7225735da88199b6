//! Finding in a text, as its users do it.

use taqvim::{Finder, Match};

/// Finds in every line for itself, into one buffer; gives the number of expressions.
pub fn line_by_line<'t>(finder: &Finder<'_>, text: &'t str, found: &mut Vec<Match<'t>>) -> usize {
    let mut count = 0;
    for line in text.lines() {
        finder.find_into(line, found);
        count += found.len();
    }
    count
}

/// Finds in every line through the iterator; gives the number of expressions.
#[must_use]
pub fn iterated(finder: &Finder<'_>, text: &str) -> usize {
    text.lines().map(|line| finder.find_iter(line).count()).sum()
}
