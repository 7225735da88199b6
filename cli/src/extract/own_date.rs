//! The reference that a document has in its own text: `--reference auto`.

use super::report;
use std::sync::OnceLock;
use taqvim::{Confidence, Dateline, Reference};

/// What is written for the reference to be looked for in the text.
pub(super) const AUTO: &str = "auto";

/// Looks for the documents' own dates, and says once that it goes by them.
#[derive(Default)]
pub(super) struct OwnDates {
    said: OnceLock<()>,
}

impl OwnDates {
    /// The document's own date, if it is not too unsure; `several` where it may not be the only document.
    pub(super) fn of(&self, text: &str, several: bool) -> Option<Dateline> {
        let dateline = Reference::detect(text).filter(|found| found.confidence() >= Confidence::Medium)?;
        self.said.get_or_init(|| match several {
            true => {
                report::line(format_args!("--reference auto: counting from each document's own date, where it has one"))
            }
            false => {
                let (reference, place) = (dateline.reference(), dateline.range());
                report::line(format_args!(
                    "--reference auto: counting from the document's own date, {reference} (bytes {}..{})",
                    place.start, place.end
                ));
            }
        });
        Some(dateline)
    }
}
