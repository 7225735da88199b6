//! What the functions of columns return: Arrow data that any library takes over without a copy.

use super::{arrow_error, invalid, joined};
use arrow_array::cast::AsArray as _;
use arrow_array::{Array as _, ArrayRef, Int64Array, RecordBatch, StructArray};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Schema, SchemaRef};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};
use pyo3_arrow::ffi::{ArrayIterator, ArrayReader, to_array_pycapsules, to_schema_pycapsule, to_stream_pycapsule};
use std::sync::{Arc, Mutex};

/// An Arrow column, in one or more chunks, by the PyCapsule interface: `pyarrow.chunked_array(column)`,
/// `polars.Series(column)`, `pandas.Series.from_arrow(column)` take it over without a copy.
///
/// >>> from taqvim import extract_arrow
/// >>> column = extract_arrow(["فردا", None, "کتاب"], reference="2016-11-18")
/// >>> len(column), column.null_count
/// (3, 1)
/// >>> column.to_pyarrow()[0]["value"].as_py()
/// ['2016-11-19']
#[pyclass(frozen, module = "taqvim")]
pub(crate) struct Column {
    chunks: Vec<ArrayRef>,
    field: FieldRef,
}

impl Column {
    pub(super) const fn new(chunks: Vec<ArrayRef>, field: FieldRef) -> Self {
        Column { chunks, field }
    }
}

#[pymethods]
impl Column {
    /// The column as one array: chunks are joined.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let whole = py.detach(|| joined(&self.chunks, self.field.data_type())).map_err(arrow_error)?;
        Ok(to_array_pycapsules(py, self.field.clone(), &whole, requested_schema)?)
    }

    /// The column chunk by chunk.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let chunks = self.chunks.clone().into_iter().map(Ok);
        let reader = Box::new(ArrayIterator::new(chunks, self.field.clone()));
        Ok(to_stream_pycapsule(py, reader, requested_schema)?)
    }

    /// The type of the column, with its metadata.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.field.as_ref())?)
    }

    /// The column as a `pyarrow.ChunkedArray`.
    fn to_pyarrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        py.import(intern!(py, "pyarrow"))?.call_method1(intern!(py, "chunked_array"), (slf,))
    }

    /// The expressions one by one, for a column that `extract_arrow` gave: a stream of record batches with the number of
    /// the `row` and a column for each field of the struct. Nothing is copied. `ValueError` for another column.
    ///
    /// >>> from taqvim import extract_arrow
    /// >>> column = extract_arrow(["امروز و فردا", None, "دیروز"], reference="2016-11-18")
    /// >>> table = column.explode().to_pyarrow().read_all()
    /// >>> list(zip(table["row"].to_pylist(), table["value"].to_pylist()))
    /// [(0, '2016-11-18'), (0, '2016-11-19'), (2, '2016-11-17')]
    fn explode(&self) -> PyResult<RecordBatchReader> {
        let schema = exploded_schema(&self.field).map_err(arrow_error)?;
        let (chunks, each) = (self.chunks.clone(), schema.clone());
        let mut first = 0;
        let batches = chunks.into_iter().map(move |chunk| {
            let batch = exploded(&chunk, first, each.clone());
            first += chunk.len() as i64;
            batch
        });
        Ok(RecordBatchReader::new(batches, schema))
    }

    /// The number of chunks.
    #[getter]
    fn num_chunks(&self) -> usize {
        self.chunks.len()
    }

    /// The number of null rows.
    #[getter]
    fn null_count(&self) -> usize {
        self.chunks.iter().map(|chunk| chunk.null_count()).sum()
    }

    fn __len__(&self) -> usize {
        self.chunks.iter().map(|chunk| chunk.len()).sum()
    }

    fn __repr__(&self) -> String {
        format!("<Column {:?} of {} rows>", self.field.name(), self.__len__())
    }
}

/// A column for the row and one for each list of the struct.
fn exploded_schema(field: &Field) -> Result<SchemaRef, ArrowError> {
    let refused = || invalid(format_args!("the column has no lists of expressions: it is of {}", field.data_type()));
    let DataType::Struct(fields) = field.data_type() else { return Err(refused()) };
    let mut columns = vec![Field::new("row", DataType::Int64, false)];
    for list in fields {
        let DataType::List(item) = list.data_type() else { return Err(refused()) };
        columns.push(item.as_ref().clone().with_name(list.name()));
    }
    Ok(Arc::new(Schema::new_with_metadata(columns, field.metadata().clone())))
}

/// The items of all lists, which are cut at the same places.
fn exploded(chunk: &ArrayRef, first: i64, schema: SchemaRef) -> Result<RecordBatch, ArrowError> {
    let lists = chunk.as_struct();
    let mut columns: Vec<ArrayRef> = Vec::with_capacity(lists.num_columns() + 1);
    if let Some(list) = lists.columns().first() {
        let lengths = list.as_list::<i32>().offsets().lengths();
        let rows = lengths.enumerate().flat_map(|(row, length)| std::iter::repeat_n(first + row as i64, length));
        columns.push(Arc::new(Int64Array::from_iter_values(rows)));
    }
    columns.extend(lists.columns().iter().map(|list| list.as_list::<i32>().values().clone()));
    RecordBatch::try_new(schema, columns)
}

/// A stream of record batches, read once and only as fast as it is asked for: `pyarrow.RecordBatchReader.from_stream`,
/// `polars.scan_arrow_c_stream` and DuckDB take it.
#[pyclass(frozen, module = "taqvim")]
pub(crate) struct RecordBatchReader {
    batches: Mutex<Option<Box<dyn Batches>>>,
    schema: SchemaRef,
}

/// Record batches that are made as they are asked for.
pub(super) trait Batches: Iterator<Item = Result<RecordBatch, ArrowError>> + Send {}

impl<I: Iterator<Item = Result<RecordBatch, ArrowError>> + Send> Batches for I {}

impl RecordBatchReader {
    pub(super) fn new(batches: impl Batches + 'static, schema: SchemaRef) -> Self {
        RecordBatchReader { batches: Mutex::new(Some(Box::new(batches))), schema }
    }
}

/// Record batches as arrays of structs, which is what Arrow's streams hold.
struct Structs {
    batches: Box<dyn Batches>,
    field: FieldRef,
}

impl Iterator for Structs {
    type Item = Result<ArrayRef, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.batches.next().map(|batch| batch.map(|batch| Arc::new(StructArray::from(batch)) as ArrayRef))
    }
}

impl ArrayReader for Structs {
    fn field(&self) -> FieldRef {
        self.field.clone()
    }
}

#[pymethods]
impl RecordBatchReader {
    /// The stream; `ValueError` if it was taken before.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let batches = self.batches.lock().ok().and_then(|mut batches| batches.take());
        let batches = batches.ok_or_else(|| crate::errors::value_error("the stream was read already"))?;
        let field = Field::new_struct("", self.schema.fields().clone(), false);
        let field = Arc::new(field.with_metadata(self.schema.metadata().clone()));
        Ok(to_stream_pycapsule(py, Box::new(Structs { batches, field }), requested_schema)?)
    }

    /// The types of the columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.schema.as_ref())?)
    }

    /// The stream as a `pyarrow.RecordBatchReader`.
    fn to_pyarrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let reader = py.import(intern!(py, "pyarrow"))?.getattr(intern!(py, "RecordBatchReader"))?;
        reader.call_method1(intern!(py, "from_stream"), (slf,))
    }

    fn __repr__(&self) -> String {
        let names: Vec<_> = self.schema.fields().iter().map(|field| field.name().as_str()).collect();
        format!("<RecordBatchReader of {}>", names.join(", "))
    }
}
