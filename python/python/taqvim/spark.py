"""PySpark: a function of data frames over `mapInArrow`, and SQL functions.

The executors need this wheel too, as any Python package with compiled code: in their image, or in a packed environment
that `spark.archives` ships.

    import taqvim.spark
    found = taqvim.spark.extract(frame, "text", reference_column="published")
    taqvim.spark.register(spark)
    spark.sql("SELECT id, taqvim_extract(text, published).value FROM pages")
"""

from typing import TYPE_CHECKING, Any, Iterator, Optional

import pyarrow as pa

from . import _taqvim
from ._sql import EXPRESSIONS, Function, functions

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import DataType

__all__ = ["extract", "register"]


def extract(
    frame: "DataFrame",
    column: str,
    *,
    reference: Any = None,
    reference_column: Optional[str] = None,
    name: str = "taqvim",
    **choices: Any,
) -> "DataFrame":
    """The frame with a further column, what is found in `column`: a struct of arrays.

    `reference` is one for all rows, as `taqvim.extract` takes it, or `reference_column` the name of a column of dates, times or
    text; null there gives null. `choices` are those of `taqvim.Finder`. A partition's batches go through one after the
    other, so that memory holds one of `spark.sql.execution.arrow.maxRecordsPerBatch` rows.
    """
    from pyspark.sql.types import StructField, StructType

    # Wrong choices and names are errors here and not in an executor.
    empty = pa.table({name: pa.array([], pa.string()) for name in frame.columns})
    _taqvim.extract_batches(
        empty, column, reference=reference, reference_column=reference_column, name=name, **choices
    )

    def batches(given: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in given:
            found = _taqvim.extract_batches(
                batch,
                column,
                reference=reference,
                reference_column=reference_column,
                name=name,
                num_threads=1,
                **choices,
            )
            yield from pa.RecordBatchReader.from_stream(found)

    schema = StructType([*frame.schema.fields, StructField(name, spark_type(EXPRESSIONS), True)])
    return frame.mapInArrow(batches, schema)


def register(spark: "SparkSession", **choices: Any) -> None:
    """Adds to a session `taqvim_extract(text, reference)`, `taqvim_to_jalali(date)`, `taqvim_strftime(date, pattern)` and
    `taqvim_strptime(text)`, for SQL and for `selectExpr`.

    The reference is a date, a timestamp or text in ISO 8601; a `TIMESTAMP` is read on the wall of the session's time zone.
    Null gives null; a date that cannot be read or converted does too. `choices` are those of `taqvim.Finder`.
    """
    for function in functions(choices):
        spark.udf.register(function.name, _arrow_udf(function))


def _arrow_udf(function: Function) -> Any:
    from pyspark.sql.functions import arrow_udf

    return arrow_udf(function.call, spark_type(function.result))


def spark_type(kind: pa.DataType) -> "DataType":
    """The type of Spark for one of ours in Arrow."""
    from pyspark.sql import types

    names = {
        pa.string(): types.StringType(),
        pa.int8(): types.ByteType(),
        pa.int16(): types.ShortType(),
        pa.int32(): types.IntegerType(),
        pa.bool_(): types.BooleanType(),
        pa.date32(): types.DateType(),
        pa.timestamp("us"): types.TimestampNTZType(),
    }
    if pa.types.is_struct(kind):
        return types.StructType([types.StructField(field.name, spark_type(field.type), True) for field in kind])
    if pa.types.is_list(kind):
        return types.ArrayType(spark_type(kind.value_type), True)
    return names[kind]
