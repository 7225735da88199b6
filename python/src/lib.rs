//! taqvim for Python: the module `taqvim._taqvim`, which the package `taqvim` re-exports.

mod arrow;
mod date;
mod date_time;
mod dateline;
mod errors;
mod expression;
mod finder;
mod given_time;
mod hijri;
mod holidays;
mod humanize;
mod interval;
mod numbers;
mod occurrences;
mod offset_date_time;
mod settings;
mod style;

use pyo3::prelude::*;

#[pymodule]
mod _taqvim {
    #[pymodule_export]
    use crate::arrow::column::{Column, RecordBatchReader};
    #[pymodule_export]
    use crate::arrow::{
        extract_arrow, extract_batches, from_jalali_arrow, strftime_arrow, strptime_arrow, to_jalali_arrow,
    };
    #[pymodule_export]
    use crate::date::JalaliDate;
    #[pymodule_export]
    use crate::date_time::JalaliDateTime;
    #[pymodule_export]
    use crate::dateline::{Dateline, detect_reference};
    #[pymodule_export]
    use crate::errors::ParseError;
    #[pymodule_export]
    use crate::expression::Expression;
    #[pymodule_export]
    use crate::finder::{Finder, extract, parse, resolve};
    #[pymodule_export]
    use crate::hijri::HijriDate;
    #[pymodule_export]
    use crate::holidays::{Holiday, Holidays};
    #[pymodule_export]
    use crate::humanize::humanize;
    #[pymodule_export]
    use crate::interval::Interval;
    #[pymodule_export]
    use crate::numbers::{parse_number, to_words};
    #[pymodule_export]
    use crate::occurrences::Occurrences;
    #[pymodule_export]
    use crate::offset_date_time::JalaliOffsetDateTime;

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
