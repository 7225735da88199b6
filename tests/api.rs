//! What callers hold on to: buffers, streams, words of their own, presets.

mod dateline;
mod dates;
mod ends;
mod finder;
mod interval;
mod languages;
#[cfg(feature = "alloc")]
mod lexicon;
mod meaning;
mod messages;
mod nearest;
mod phrase;
mod policy;
mod ranges;
mod recurrence;
mod scheduling;
mod sets;
#[cfg(feature = "alloc")]
mod stream;
#[cfg(feature = "serde")]
mod units;
mod weekdays;

use taqvim::Finder;

/// No allocator can count without `unsafe`, so that the buffer itself shows it: it stays where it is.
#[cfg(feature = "alloc")]
#[test]
fn a_buffer_is_reused() {
    let long = "۱ مهر ۱۳۹۵، دیروز، فردا. ".repeat(50);
    let finder = Finder::new();
    let mut found = Vec::new();
    finder.find_into(&long, &mut found);
    let (place, capacity, count) = (found.as_ptr(), found.capacity(), found.len());
    assert!(count >= 100);
    for text in ["سلام", "امروز", &long, ""] {
        finder.find_into(text, &mut found);
        assert!(found.iter().copied().eq(finder.find_iter(text)));
        assert_eq!((found.as_ptr(), found.capacity()), (place, capacity));
    }
}

#[test]
fn a_finder_is_a_constant() {
    const FINDER: Finder<'static> = Finder::new();
    assert_eq!(FINDER.find_iter("امروز").count(), 1);
    assert_eq!(FINDER, Finder::default());
}
