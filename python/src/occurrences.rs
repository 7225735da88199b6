//! The intervals of a set, one after the other.

use crate::interval::Interval;
use pyo3::prelude::*;

/// The iterator of `Expression.occurrences`, in order; it may have no end but that of the calendar.
///
/// >>> from itertools import islice
/// >>> from taqvim import parse
/// >>> rent = parse("پنجم هر ماه", reference="2025-11-20").occurrences()
/// >>> [str(day) for day in islice(rent, 2)]
/// ['2025-11-26/2025-11-27', '2025-12-26/2025-12-27']
#[pyclass(module = "taqvim")]
pub(crate) struct Occurrences(pub(crate) taqvim::Occurrences);

#[pymethods]
impl Occurrences {
    const fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<Interval> {
        self.0.next().map(Interval)
    }
}
