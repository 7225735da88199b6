//! Columns of dates.

use super::column::Column;
use super::texts::Texts;
use super::{arrow_error, invalid};
use crate::errors::{Sentence, date_sentence, value_error};
use crate::settings::choose;
use crate::style::{script, style};
use arrow_array::builder::{Date32Builder, StringBuilder};
use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, Int64Type};
use arrow_array::{Array as _, ArrayRef, Date32Array, Int8Array, Int16Array, StructArray};
use arrow_buffer::{BooleanBufferBuilder, NullBuffer};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType, Field, Fields};
use pyo3::prelude::*;
use pyo3_arrow::input::AnyArray;
use std::fmt::{Display, Write as _};
use std::sync::Arc;
use taqvim::JalaliDate;
use taqvim::calendar::JalaliYear;
use taqvim::format::{Pattern, Separator, fixed, read_lenient};

/// What becomes of a row that has no answer.
#[derive(Clone, Copy)]
enum Errors {
    Raise,
    Null,
}

/// The patterns that the library writes without interpreting them.
const FIXED: [(&str, Separator); 4] = [
    ("%F", Separator::Hyphen),
    ("%Y-%m-%d", Separator::Hyphen),
    ("%x", Separator::Slash),
    ("%Y/%m/%d", Separator::Slash),
];

const ERRORS: [(&str, Errors); 2] = [("raise", Errors::Raise), ("null", Errors::Null)];

impl Errors {
    /// The answer of a row, none instead of an error where that is asked for.
    fn settle<T>(self, row: usize, answer: Result<T, impl Display>) -> Result<Option<T>, ArrowError> {
        match (answer, self) {
            (Ok(answer), _) => Ok(Some(answer)),
            (Err(_), Errors::Null) => Ok(None),
            (Err(error), Errors::Raise) => Err(invalid(format_args!("row {row}: {error}"))),
        }
    }
}

/// Applies a function to each chunk of a column; `first` is the number of its first row.
fn each_chunk(
    py: Python<'_>,
    values: &Bound<'_, PyAny>,
    name: &str,
    kind: DataType,
    convert: impl Fn(&ArrayRef, usize) -> Result<ArrayRef, ArrowError> + Send + Sync,
) -> PyResult<Column> {
    let reader = values.extract::<AnyArray>()?.into_reader()?;
    let chunks = py.detach(|| {
        let mut first = 0;
        reader
            .map(|chunk| {
                let chunk = chunk?;
                let converted = convert(&chunk, first);
                first += chunk.len();
                converted
            })
            .collect::<Result<Vec<_>, ArrowError>>()
    });
    Ok(Column::new(chunks.map_err(arrow_error)?, Arc::new(Field::new(name, kind, true))))
}

/// Days, from dates or from timestamps, those with a zone on its wall.
fn days(array: &ArrayRef) -> Result<Date32Array, ArrowError> {
    match array.data_type() {
        DataType::Date32 => Ok(array.as_primitive::<Date32Type>().clone()),
        DataType::Date64 | DataType::Timestamp(..) => {
            Ok(cast(array, &DataType::Date32)?.as_primitive::<Date32Type>().clone())
        }
        other => Err(invalid(format_args!("expected a column of dates or timestamps, not {other}"))),
    }
}

fn fields() -> Fields {
    Fields::from(vec![
        Field::new("year", DataType::Int16, true),
        Field::new("month", DataType::Int8, true),
        Field::new("day", DataType::Int8, true),
    ])
}

/// The Jalali dates of a column of dates or timestamps, as structs of `year`, `month` and `day`.
///
/// A date outside of the years 1 to 3000 is a `ValueError` that names its row, or null with `errors="null"`.
///
/// >>> import datetime, pyarrow
/// >>> from taqvim import to_jalali_arrow
/// >>> to_jalali_arrow(pyarrow.array([datetime.date(2016, 9, 9)])).to_pyarrow().to_pylist()
/// [{'year': 1395, 'month': 6, 'day': 19}]
#[pyfunction]
#[pyo3(signature = (dates, *, errors = "raise"))]
pub(crate) fn to_jalali_arrow(py: Python<'_>, dates: &Bound<'_, PyAny>, errors: &str) -> PyResult<Column> {
    let errors = choose("errors", errors, &ERRORS)?;
    each_chunk(py, dates, "jalali", DataType::Struct(fields()), move |array, first| {
        let days = days(array)?;
        let rows = days.len();
        let (mut years, mut months, mut month_days) = (vec![0; rows], vec![0; rows], vec![0; rows]);
        let mut valid = BooleanBufferBuilder::new(rows);
        for (row, &day) in days.values().iter().enumerate() {
            let date = match days.is_valid(row) {
                true => errors.settle(first + row, JalaliDate::from_day_number(day))?,
                false => None,
            };
            valid.append(date.is_some());
            if let Some(date) = date {
                years[row] = date.year() as i16;
                months[row] = date.month() as i8;
                month_days[row] = date.day() as i8;
            }
        }
        let columns: Vec<ArrayRef> = vec![
            Arc::new(Int16Array::from(years)),
            Arc::new(Int8Array::from(months)),
            Arc::new(Int8Array::from(month_days)),
        ];
        let valid = NullBuffer::new(valid.finish());
        Ok(Arc::new(StructArray::try_new(fields(), columns, Some(valid))?))
    })
}

/// The Gregorian dates of a column of Jalali ones, structs of integers `year`, `month` and `day`.
///
/// A date that does not exist is a `ValueError` that names its row, or null with `errors="null"`.
///
/// >>> import pyarrow
/// >>> from taqvim import from_jalali_arrow
/// >>> dates = pyarrow.array([{"year": 1395, "month": 6, "day": 19}])
/// >>> from_jalali_arrow(dates).to_pyarrow().to_pylist()
/// [datetime.date(2016, 9, 9)]
#[pyfunction]
#[pyo3(signature = (dates, *, errors = "raise"))]
pub(crate) fn from_jalali_arrow(py: Python<'_>, dates: &Bound<'_, PyAny>, errors: &str) -> PyResult<Column> {
    let errors = choose("errors", errors, &ERRORS)?;
    each_chunk(py, dates, "date", DataType::Date32, move |array, first| {
        let DataType::Struct(_) = array.data_type() else {
            return Err(invalid(format_args!("expected structs of year, month and day, not {}", array.data_type())));
        };
        let dates = array.as_struct();
        let field = |name: &str| match dates.column_by_name(name) {
            Some(field) => cast(field, &DataType::Int64),
            None => Err(invalid(format_args!("the structs have no field {name:?}"))),
        };
        let [years, months, days] = [field("year")?, field("month")?, field("day")?];
        let nulls = [&years, &months, &days]
            .iter()
            .fold(dates.nulls().cloned(), |nulls, field| NullBuffer::union(nulls.as_ref(), field.nulls()));
        let [years, months, days] = [&years, &months, &days].map(|field| field.as_primitive::<Int64Type>().values());
        let mut converted = Date32Builder::with_capacity(dates.len());
        for (row, ((&year, &month), &day)) in years.iter().zip(months).zip(days).enumerate() {
            let date = match &nulls {
                Some(nulls) if nulls.is_null(row) => None,
                _ => match exact(year, month, day) {
                    Some(date) => Some(date),
                    None => errors.settle(first + row, date_sentence((year, month, day), JalaliDate::new))?,
                },
            };
            converted.append_option(date.map(|date| date.day_number()));
        }
        Ok(Arc::new(converted.finish()))
    })
}

/// The date, if it exists; the sentence of an error is made only where it is needed.
fn exact(year: i64, month: i64, day: i64) -> Option<JalaliDate> {
    JalaliDate::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

/// A column of dates or timestamps as Jalali text, by a pattern of `JalaliDate.strftime`.
///
/// A date outside of the years 1 to 3000 is a `ValueError` that names its row, or null with `errors="null"`.
///
/// >>> import datetime, pyarrow
/// >>> from taqvim import strftime_arrow
/// >>> days = pyarrow.array([datetime.date(2016, 9, 9), None])
/// >>> strftime_arrow(days, "%-d %B %Y", language="fa").to_pyarrow().to_pylist()
/// ['۱۹ شهریور ۱۳۹۵', None]
#[pyfunction]
#[pyo3(signature = (dates, format = "%F", *, language = "en", digits = None, errors = "raise"))]
pub(crate) fn strftime_arrow(
    py: Python<'_>,
    dates: &Bound<'_, PyAny>,
    format: &str,
    language: &str,
    digits: Option<&str>,
    errors: &str,
) -> PyResult<Column> {
    let errors = choose("errors", errors, &ERRORS)?;
    let style = style(language, digits, None)?;
    let pattern = Pattern::new(format).map_err(value_error)?;
    let separator = FIXED.iter().find(|(known, _)| *known == format).map(|&(_, separator)| separator);
    let script = script(language, digits)?;
    each_chunk(py, dates, "jalali", DataType::Utf8, move |array, first| {
        let days = days(array)?;
        let mut texts = StringBuilder::with_capacity(days.len(), 0);
        for (row, day) in days.iter().enumerate() {
            let date = day.map(|day| errors.settle(first + row, JalaliDate::from_day_number(day))).transpose()?;
            match (date.flatten(), separator) {
                (Some(date), Some(separator)) => texts.append_value(fixed(date, separator, script).as_str()),
                (Some(date), None) => {
                    let _ = write!(texts, "{}", pattern.format(date, style)); // a builder takes all that is written
                    texts.append_value("");
                }
                (None, _) => texts.append_null(),
            }
        }
        Ok(Arc::new(texts.finish()))
    })
}

/// The Gregorian dates of a column of Jalali ones in text, read by a pattern of `JalaliDate.strptime`, or without one as
/// `JalaliDate.parse` reads.
///
/// A text that is no date is a `ValueError` that names its row, or null with `errors="null"`.
///
/// >>> import pyarrow
/// >>> from taqvim import strptime_arrow
/// >>> texts = pyarrow.array(["۱۳۹۵/۶/۱۹", "19 Shahrivar 1395", None])
/// >>> [str(day) for day in strptime_arrow(texts).to_pyarrow().to_pylist()]
/// ['2016-09-09', '2016-09-09', 'None']
#[pyfunction]
#[pyo3(signature = (texts, format = None, *, language = "en", digits = None, reference_year = None, errors = "raise"))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn strptime_arrow(
    py: Python<'_>,
    texts: &Bound<'_, PyAny>,
    format: Option<&str>,
    language: &str,
    digits: Option<&str>,
    reference_year: Option<i32>,
    errors: &str,
) -> PyResult<Column> {
    let errors = choose("errors", errors, &ERRORS)?;
    let style = style(language, digits, reference_year)?;
    let pattern = format.map(Pattern::new).transpose().map_err(value_error)?;
    let year = reference_year.map(JalaliYear::new).transpose().map_err(value_error)?;
    each_chunk(py, texts, "date", DataType::Date32, move |array, first| {
        let texts = Texts::new(array)?;
        let mut dates = Date32Builder::with_capacity(texts.len());
        for row in 0..texts.len() {
            let read = |text| match pattern {
                Some(pattern) => pattern.read(text, style),
                None => read_lenient(text, year),
            };
            let date =
                texts.get(row).map(|text| errors.settle(first + row, read(text).map_err(Sentence))).transpose()?;
            dates.append_option(date.flatten().map(|date| date.day_number()));
        }
        Ok(Arc::new(dates.finish()))
    })
}
