//! A document and the expressions in it.

use super::settings::Settings;
use std::borrow::Cow;
use taqvim::{AssumedField, Dateline, Finder, Interval, Match, MatchRange, Reference, Resolved};

/// A text, with what its expressions are resolved by.
pub(super) struct Document<'t> {
    /// Its number in the run, from 0.
    pub(super) number: u64,
    pub(super) id: Id<'t>,
    pub(super) text: &'t str,
    pub(super) finder: Finder<'static>,
    pub(super) reference: Reference,
    /// Where the text says the reference, if it was found there.
    pub(super) dateline: Option<Dateline>,
}

/// What a document is called.
pub(super) enum Id<'t> {
    /// Its number in the run, from 0.
    Number(u64),
    /// Its own name.
    Own(Cow<'t, str>),
}

impl std::fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Id::Number(number) => number.fmt(f),
            Id::Own(name) => name.fmt(f),
        }
    }
}

/// An expression and its meaning.
#[derive(Clone, Copy)]
pub(super) struct Found<'t> {
    /// Its number in the document, from 0.
    pub(super) number: usize,
    pub(super) place: Match<'t>,
    pub(super) meaning: Resolved,
}

impl<'t> Document<'t> {
    /// A text that says nothing of itself but what stands in it.
    pub(super) fn numbered(text: &'t str, number: u64, settings: &Settings) -> Self {
        let (reference, dateline) = settings.reference(text);
        Document { number, id: Id::Number(number), text, finder: settings.finder(None), reference, dateline }
    }

    /// Its expressions, each with its meaning; one outside of the calendars means nothing, with a warning.
    pub(super) fn expressions(&self) -> impl Iterator<Item = Found<'t>> + use<'t> {
        let (finder, reference) = (self.finder, self.reference);
        finder.find_iter(self.text).enumerate().map(move |(number, place)| {
            let meaning = finder.resolve(&place, &reference);
            Found { number, place, meaning: meaning.unwrap_or_else(|_| Resolved::out_of_range(place.expression())) }
        })
    }

    /// Its expressions, each with the interval of the range that it begins.
    pub(super) fn with_ranges(&self) -> impl Iterator<Item = (Found<'t>, Option<Interval>)> {
        let mut all = self.expressions().peekable();
        std::iter::from_fn(move || {
            let found = all.next()?;
            let last = all.peek().filter(|_| found.place.starts_range());
            let range = last.and_then(|last| found.range_to(last, self));
            Some((found, range))
        })
    }
}

impl<'t> Found<'t> {
    /// The interval of the range from it to `last`. Where it has no open year, that is the one from its meaning to the
    /// last's.
    pub(super) fn range_to(&self, last: &Found<'t>, document: &Document<'_>) -> Option<Interval> {
        let range = self.meaning.range_to(&last.meaning, &document.reference);
        if range.is_some() && !self.meaning.assumed().contains(AssumedField::Year) {
            return range;
        }
        let ends = MatchRange::new(self.place, last.place)?;
        document.finder.resolve_range(&ends, &document.reference).ok().flatten()
    }

    /// Its other meanings, best first.
    pub(super) fn alternatives(&self, document: &Document<'_>) -> taqvim::Alternatives {
        self.place.expression().alternatives(&document.reference, document.finder.policy())
    }

    /// How it came to its meaning.
    pub(super) fn explanation(&self, document: &Document<'_>) -> taqvim::Explanation<'t> {
        taqvim::Explanation::new(
            self.place.as_str(),
            self.place.expression(),
            &self.meaning,
            &document.reference,
            document.finder.policy(),
        )
    }
}
