//! The document's own date, where its text says it.

use crate::offset_date_time::with_offset;
use chrono::FixedOffset;
use pyo3::prelude::*;
use taqvim::{Confidence, OffsetUnit, Offsets, Reference};

/// Where a text says its own date, and which one: what `detect_reference` gives.
#[pyclass(frozen, module = "taqvim")]
pub(crate) struct Dateline {
    start: usize,
    end: usize,
    reference: Reference,
    confidence: Confidence,
}

#[pymethods]
impl Dateline {
    /// The first code point of the date, without the label or the city before it.
    #[getter]
    const fn start(&self) -> usize {
        self.start
    }

    /// The code point after its last.
    #[getter]
    const fn end(&self) -> usize {
        self.end
    }

    /// What it says: a `date`, or a `datetime` where a time of day stands beside it, an aware one with an offset.
    /// `extract` takes it as its `reference`.
    #[getter]
    fn reference<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let Some(time) = self.reference.time() else {
            return Ok(self.reference.date().into_pyobject(py)?.into_any());
        };
        let moment = self.reference.date().and_time(time);
        match self.reference.offset_minutes().and_then(|minutes| FixedOffset::east_opt(minutes * 60)) {
            None => Ok(moment.into_pyobject(py)?.into_any()),
            Some(offset) => with_offset(py, moment, offset),
        }
    }

    /// How sure it is: `high` behind a label of publishing or sending, in the header of a mail and in the stamp of a log's
    /// line, `medium` behind a city or another label, `low` for a date alone on its line.
    #[getter]
    const fn confidence(&self) -> &'static str {
        match self.confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            _ => "low",
        }
    }

    fn __repr__(&self) -> String {
        format!("<Dateline {} at {}..{}>", self.reference, self.start, self.end)
    }
}

/// The date that a text says of itself, in a dateline, a label, the header of a mail or the stamp of a log; `None` where it
/// says none.
///
/// >>> from taqvim import detect_reference, extract
/// >>> text = "تاریخ انتشار: ۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰\nدر تهران از دیروز باران آمد."
/// >>> dateline = detect_reference(text)
/// >>> dateline.reference, dateline.confidence
/// (datetime.datetime(2016, 11, 18, 18, 30), 'high')
/// >>> extract(text, reference=dateline.reference)[-1].value
/// '2016-11-17'
#[pyfunction]
pub(crate) fn detect_reference(py: Python<'_>, text: &str) -> Option<Dateline> {
    let found = py.detach(|| Reference::detect(text))?;
    let mut offsets = Offsets::new(text, OffsetUnit::Chars);
    let place = found.range();
    let (start, end) = (offsets.at(place.start), offsets.at(place.end));
    Some(Dateline { start, end, reference: found.reference(), confidence: found.confidence() })
}
