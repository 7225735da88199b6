//! Finding in a text, as its users do it.

use taqvim::{Finder, Match};

/// Every line for itself, into one buffer; how many expressions there are.
pub fn line_by_line<'t>(finder: &Finder<'_>, text: &'t str, found: &mut Vec<Match<'t>>) -> usize {
    let mut count = 0;
    for line in text.lines() {
        finder.find_into(line, found);
        count += found.len();
    }
    count
}

/// The same through the iterator.
#[must_use]
pub fn iterated(finder: &Finder<'_>, text: &str) -> usize {
    text.lines().map(|line| finder.find_iter(line).count()).sum()
}
