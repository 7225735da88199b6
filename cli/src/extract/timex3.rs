//! The text with inline TIMEX3 elements.

use super::document::{Document, Found};
use super::settings::Settings;
use super::sink::Page;
use std::fmt;
use taqvim::{Timex3, Timex3Writer, XmlAttribute};

/// What stands before the first of several documents.
pub(super) const OPENING: &str = "<corpus>\n";

/// What stands after the last.
pub(super) const CLOSING: &str = "</corpus>\n";

/// Writes a document as one `TimeML` element, which holds its text and nothing else, and a line feed. Its `id` is the
/// document's, and `dct` the document's own time, which `t0` stands for in the elements.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    page.put(format_args!("<TimeML id=\"{}\" dct=\"{}\">", XmlAttribute(&document.id), document.reference));
    let mut writer = Timex3Writer::new(document.text, &mut *page);
    for found in document.expressions() {
        let timex3 = Timex3::new(found.place.expression(), &found.meaning);
        let comment = settings.explain.then_some(Comment(&found, document));
        // A page never fails.
        let _ = writer.element_with(found.place.range(), &timex3, comment);
        writer.get_mut().spill(found.place.end());
    }
    let _ = writer.finish();
    page.text("</TimeML>\n");
}

/// An explanation in one line.
struct Comment<'a, 't>(&'a Found<'t>, &'a Document<'t>);

impl fmt::Display for Comment<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let explanation = self.0.explanation(self.1);
        for word in explanation.words() {
            write!(f, "{}: {word}; ", word.as_str())?;
        }
        write!(f, "rule {}; understood {}", self.0.place.rule(), explanation.understood())?;
        explanation.steps().try_for_each(|step| write!(f, "; {step}"))
    }
}
