//! The expressions of a column, and of a stream of record batches.

use super::column::{Column, RecordBatchReader};
use super::pieces::{self, Plan};
use super::references::References;
use super::texts::Texts;
use super::{arrow_error, invalid, joined, schema};
use crate::errors::value_error;
use crate::given_time::GivenTime;
use crate::settings::Choices;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader as _};
use arrow_schema::{ArrowError, Schema};
use pyo3::prelude::*;
use pyo3_arrow::input::{AnyArray, AnyRecordBatch};
use std::collections::VecDeque;
use std::sync::Arc;
use std::thread;

fn plan(choices: Choices<'_>, num_threads: Option<usize>) -> PyResult<Plan> {
    let threads = match num_threads {
        Some(0) => return Err(value_error("num_threads 0: expected a number from 1 on")),
        Some(threads) => threads,
        None => thread::available_parallelism().map_or(1, usize::from),
    };
    Ok(Plan { finder: choices.finder()?, threads })
}

fn is_arrow(values: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(values.hasattr("__arrow_c_array__")? || values.hasattr("__arrow_c_stream__")?)
}

/// The references of all rows.
fn references(py: Python<'_>, given: &Bound<'_, PyAny>) -> PyResult<References> {
    if let Ok(GivenTime(reference)) = given.extract() {
        return Ok(References::Constant(reference));
    }
    if !is_arrow(given)? {
        // The error that names the type.
        return given.extract::<GivenTime>().map(|GivenTime(reference)| References::Constant(reference));
    }
    let reader = given.extract::<AnyArray>()?.into_reader()?;
    let kind = reader.field().data_type().clone();
    py.detach(|| {
        let chunks = reader.collect::<Result<Vec<ArrayRef>, ArrowError>>()?;
        References::new(&joined(&chunks, &kind)?)
    })
    .map_err(arrow_error)
}

/// The expressions of a column of texts: for each row a struct of lists, one item an expression; null for a null.
///
/// `values` is Arrow data, an array or chunked (of pyarrow, Polars, pandas, DuckDB …), or an iterable of `str` and `None`.
/// `reference` is one for all rows, as `extract` takes it, or Arrow data with one a row: dates, timestamps or ISO 8601
/// text; a timestamp with a zone is read on the wall of that zone. Null there gives null. The other choices are those of
/// `Finder`; `num_threads` is otherwise the number of processors. The result has the versions of library and schema in its
/// metadata, `taqvim.version` and `taqvim.schema`.
///
/// >>> from taqvim import extract_arrow
/// >>> found = extract_arrow(["جلسه فردا ساعت ۱۰", "کتاب"], reference="2016-11-18").to_pyarrow()
/// >>> found[0]["text"].as_py(), found[1]["text"].as_py()
/// (['فردا ساعت ۱۰'], [])
/// >>> found[0]["interval_start"].as_py()
/// [datetime.datetime(2016, 11, 19, 10, 0)]
#[pyfunction]
#[pyo3(signature = (values, *, reference, policy = None, tier = None, languages = None, region = None, date_order = None, num_threads = None))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn extract_arrow(
    py: Python<'_>,
    values: &Bound<'_, PyAny>,
    reference: &Bound<'_, PyAny>,
    policy: Option<&str>,
    tier: Option<&str>,
    languages: Option<Vec<String>>,
    region: Option<&str>,
    date_order: Option<&str>,
    num_threads: Option<usize>,
) -> PyResult<Column> {
    let choices = Choices { policy, tier, languages: languages.as_deref(), region, date_order };
    let plan = plan(choices, num_threads)?;
    let references = references(py, reference)?;
    let chunks: Box<dyn Iterator<Item = Result<Texts, ArrowError>> + Send> = if is_arrow(values)? {
        let reader = values.extract::<AnyArray>()?.into_reader()?;
        Box::new(reader.map(|array| Texts::new(&array?)))
    } else {
        Box::new(std::iter::once(Ok(Texts::of_python(values)?)))
    };
    let found = py.detach(|| column(&plan, chunks, &references)).map_err(arrow_error)?;
    Ok(Column::new(found, schema::column("taqvim")))
}

fn column(
    plan: &Plan,
    chunks: impl Iterator<Item = Result<Texts, ArrowError>>,
    references: &References,
) -> Result<Vec<ArrayRef>, ArrowError> {
    let mut found = Vec::new();
    let mut first = 0;
    for texts in chunks {
        let texts = texts?;
        let rows = texts.len();
        if let Some(most) = references.len().filter(|&most| most < first + rows) {
            return Err(invalid(format_args!("reference: {most} rows for at least {} texts", first + rows)));
        }
        let pieces = pieces::cut(&texts, plan.threads);
        found.extend(pieces::read(plan, &texts, references, first, &pieces)?);
        first += rows;
    }
    match references.len() {
        Some(rows) if rows != first => Err(invalid(format_args!("reference: {rows} rows for {first} texts"))),
        _ => Ok(found),
    }
}

/// The record batches of a stream with what is found in one of their columns as a further one, in bounded memory.
///
/// `batches` is a record batch, a table or a stream of batches by the PyCapsule interface, `column` the name of the texts,
/// `name` that of the new column. `reference` is one for all rows, or `reference_column` the name of a column that has
/// them. A batch is read when it is asked for, and given on in one or more batches, in order.
///
/// >>> import pyarrow
/// >>> from taqvim import extract_batches
/// >>> table = pyarrow.table({"id": [7], "text": ["فردا"], "day": ["2016-11-18"]})
/// >>> found = extract_batches(table, "text", reference_column="day").to_pyarrow().read_all()
/// >>> found.column_names, found["taqvim"][0]["value"].as_py()
/// (['id', 'text', 'day', 'taqvim'], ['2016-11-19'])
#[pyfunction]
#[pyo3(signature = (batches, column, *, reference = None, reference_column = None, name = "taqvim", policy = None, tier = None, languages = None, region = None, date_order = None, num_threads = None))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn extract_batches(
    batches: AnyRecordBatch,
    column: &str,
    reference: Option<GivenTime>,
    reference_column: Option<&str>,
    name: &str,
    policy: Option<&str>,
    tier: Option<&str>,
    languages: Option<Vec<String>>,
    region: Option<&str>,
    date_order: Option<&str>,
    num_threads: Option<usize>,
) -> PyResult<RecordBatchReader> {
    let choices = Choices { policy, tier, languages: languages.as_deref(), region, date_order };
    let plan = plan(choices, num_threads)?;
    let batches = batches.into_reader()?;
    let schema = batches.schema();
    let place = |column: &str| schema.index_of(column).map_err(arrow_error);
    let texts = place(column)?;
    let references = match (reference, reference_column) {
        (Some(GivenTime(reference)), None) => Source::Constant(References::Constant(reference)),
        (None, Some(column)) => Source::Column(place(column)?),
        _ => return Err(value_error("expected either reference or reference_column")),
    };
    if schema.index_of(name).is_ok() {
        return Err(value_error(format_args!("name {name:?}: there is such a column already")));
    }
    let mut fields = schema.fields().to_vec();
    fields.push(schema::column(name));
    let schema = Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone()));
    let found = Extracted { batches, plan, texts, references, schema: schema.clone(), ready: VecDeque::new() };
    Ok(RecordBatchReader::new(found, schema))
}

/// Where a batch has its references.
enum Source {
    Constant(References),
    Column(usize),
}

/// The batches with their new column.
struct Extracted {
    batches: Box<dyn arrow_array::RecordBatchReader + Send>,
    plan: Plan,
    texts: usize,
    references: Source,
    schema: Arc<Schema>,
    /// The pieces of the last batch that nobody asked for yet.
    ready: VecDeque<RecordBatch>,
}

impl Extracted {
    fn read(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {
        let texts = Texts::new(batch.column(self.texts))?;
        let of_batch;
        let references = match &self.references {
            Source::Constant(references) => references,
            Source::Column(column) => {
                of_batch = References::new(batch.column(*column))?;
                &of_batch
            }
        };
        let pieces = pieces::cut(&texts, self.plan.threads);
        let found = pieces::read(&self.plan, &texts, references, 0, &pieces)?;
        for (rows, found) in pieces.into_iter().zip(found) {
            let mut columns = batch.slice(rows.start, rows.len()).columns().to_vec();
            columns.push(found);
            self.ready.push_back(RecordBatch::try_new(self.schema.clone(), columns)?);
        }
        Ok(())
    }
}

impl Iterator for Extracted {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            let read = match self.batches.next()? {
                Ok(batch) => self.read(&batch),
                Err(error) => Err(error),
            };
            if let Err(error) = read {
                return Some(Err(error));
            }
        }
        self.ready.pop_front().map(Ok)
    }
}
