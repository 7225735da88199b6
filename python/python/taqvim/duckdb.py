"""DuckDB: SQL functions over Arrow, `taqvim.duckdb.register(connection)`.

>>> import duckdb
>>> import taqvim.duckdb
>>> connection = duckdb.connect()
>>> taqvim.duckdb.register(connection)
>>> connection.sql("SELECT taqvim_extract('جلسه فردا', '2016-11-18').value AS value").fetchall()
[(['2016-11-19'],)]
"""

from typing import Any

import duckdb
import pyarrow as pa

from ._sql import functions

__all__ = ["register"]


def register(connection: "duckdb.DuckDBPyConnection", **choices: Any) -> None:
    """Adds to a connection `taqvim_extract(text, reference)`, `taqvim_to_jalali(date)`, `taqvim_strftime(date, pattern)`
    and `taqvim_strptime(text)`.

    The reference is text in ISO 8601; cast a date or a timestamp to `VARCHAR`. Null gives null; a date that cannot be read
    or converted does too. `choices` are those of `taqvim.Finder`, for `taqvim_extract`.
    """
    for function in functions(choices):
        connection.create_function(
            function.name,
            function.call,
            [connection.sqltype(_sql_type(kind)) for kind in function.parameters],
            connection.sqltype(_sql_type(function.result)),
            type="arrow",
            null_handling="special",
        )


def _sql_type(kind: pa.DataType) -> str:
    names = {
        pa.string(): "VARCHAR",
        pa.int8(): "TINYINT",
        pa.int16(): "SMALLINT",
        pa.int32(): "INTEGER",
        pa.bool_(): "BOOLEAN",
        pa.date32(): "DATE",
        pa.timestamp("us"): "TIMESTAMP",
    }
    if pa.types.is_struct(kind):
        return "STRUCT(" + ", ".join(f'"{field.name}" {_sql_type(field.type)}' for field in kind) + ")"
    if pa.types.is_list(kind):
        return _sql_type(kind.value_type) + "[]"
    return names[kind]
