//! The document's own date, where the document says it.

mod detect;
mod line;
mod words;

use crate::name::named;
use crate::resolve::Reference;
use core::ops::Range;

/// How sure it is that a date is that of the document.
///
/// ```
/// use taqvim::{Confidence, Reference};
///
/// let confidence = |text| Reference::detect(text).map(|dateline| dateline.confidence());
/// assert_eq!(confidence("تاریخ انتشار: ۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰"), Some(Confidence::High));
/// assert_eq!(confidence("تهران، ۲۸ آبان ۱۳۹۵"), Some(Confidence::Medium));
/// assert_eq!(confidence("۲۸ آبان ۱۳۹۵\nبه دریا رفتیم."), Some(Confidence::Low));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Confidence {
    /// A whole date on a line of its own, or behind a name that may be a place; one whose weekday does not agree, or
    /// whose day and month may be meant the other way round, where it had medium confidence otherwise.
    Low,
    /// Behind a city («تهران، ۲۸ آبان ۱۳۹۵ –»), or a label that is not only of publishing («تاریخ:», "Date:", "Updated:");
    /// alone on a line with a time of day, or beside a greeting.
    Medium,
    /// Behind a label of publishing or sending («تاریخ انتشار:», "Published:", "Sent:"), the header of a mail, the
    /// stamp of a log's line.
    High,
}

named!(Confidence in "taqvim", "confidence" { Low = "low", Medium = "medium", High = "high" });

/// Where a document says its own date, and which one. [`Reference::detect`] finds it.
///
/// ```
/// use taqvim::Reference;
///
/// let text = "تاریخ انتشار: ۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰\nدیروز باران آمد.";
/// let dateline = Reference::detect(text).unwrap();
/// assert_eq!(&text[dateline.range()], "۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰");
/// assert_eq!(dateline.reference().to_string(), "2016-11-18T18:30");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dateline {
    reference: Reference,
    start: usize,
    end: usize,
    confidence: Confidence,
}

impl Dateline {
    /// What it says: the day, with the time of day and the offset where they stand beside it.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let dateline = Reference::detect("Date: Fri, 18 Nov 2016 18:30:00 +0330\n\nHello,").unwrap();
    /// assert_eq!(dateline.reference().to_string(), "2016-11-18T18:30+03:30");
    /// ```
    #[must_use]
    pub const fn reference(&self) -> Reference {
        self.reference
    }

    /// The bytes of the text that the date stands in, without its label or city.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let text = "تهران، ۲۸ آبان ۱۳۹۵ – باران آمد.";
    /// assert_eq!(&text[Reference::detect(text).unwrap().range()], "۲۸ آبان ۱۳۹۵");
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// How sure it is.
    ///
    /// ```
    /// use taqvim::{Confidence, Reference};
    ///
    /// let dateline = Reference::detect("2016-11-18 18:30:05 INFO started").unwrap();
    /// assert_eq!(dateline.confidence(), Confidence::High);
    /// ```
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }
}

/// Where a line stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    /// How many lines that are not blank stand before it.
    number: usize,
    /// It is one of the last lines.
    foot: bool,
}
