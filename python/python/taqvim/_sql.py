"""The SQL functions that DuckDB, DataFusion and Spark get, over arrays of pyarrow."""

from typing import Any, Callable, Dict, List, NamedTuple, Optional

import pyarrow as pa

from . import _taqvim
from ._taqvim import Column

#: The type of what `taqvim_extract` gives.
EXPRESSIONS = _taqvim.extract_arrow([], reference="2000-01-01").to_pyarrow().type
#: The type of a Jalali date in a column.
JALALI = pa.struct([("year", pa.int16()), ("month", pa.int8()), ("day", pa.int8())])


class Function(NamedTuple):
    """A scalar function of SQL."""

    name: str
    parameters: List[pa.DataType]
    result: pa.DataType
    call: Callable[..., pa.Array]


def whole(column: Column, result: pa.DataType) -> pa.Array:
    """One array, of exactly the type that the engine was told."""
    array = pa.array(column)
    return array if array.type == result else array.cast(result)


def functions(choices: Dict[str, Any]) -> List[Function]:
    """All of them. The engines run them on threads of their own, so that each call takes one."""

    def extract(texts: pa.Array, references: pa.Array) -> pa.Array:
        found = _taqvim.extract_arrow(texts, reference=references, num_threads=1, **choices)
        return whole(found, EXPRESSIONS)

    def to_jalali(dates: pa.Array) -> pa.Array:
        return whole(_taqvim.to_jalali_arrow(dates, errors="null"), JALALI)

    def strftime(dates: pa.Array, patterns: pa.Array) -> pa.Array:
        return whole(_by_pattern(dates, patterns), pa.string())

    def strptime(texts: pa.Array) -> pa.Array:
        return whole(_taqvim.strptime_arrow(texts, errors="null"), pa.date32())

    text, date = pa.string(), pa.date32()
    return [
        Function("taqvim_extract", [text, text], EXPRESSIONS, extract),
        Function("taqvim_to_jalali", [date], JALALI, to_jalali),
        Function("taqvim_strftime", [date, text], text, strftime),
        Function("taqvim_strptime", [text], date, strptime),
    ]


def _strftime(dates: pa.Array, pattern: Optional[str]) -> Column:
    if pattern is None:
        return _taqvim.strftime_arrow(pa.nulls(len(dates), pa.date32()), "")
    return _taqvim.strftime_arrow(dates, pattern, errors="null")


def _by_pattern(dates: pa.Array, patterns: pa.Array) -> Any:
    """All rows at once where the pattern is one for all, as nearly always; otherwise row by row."""
    if not isinstance(patterns, (pa.Array, pa.ChunkedArray)):
        patterns = pa.array([getattr(patterns, "as_py", lambda: patterns)()] * len(dates), pa.string())
    kinds = patterns.unique().to_pylist()
    if len(kinds) == 1:
        return _strftime(dates, kinds[0])
    rows: List[Optional[str]] = []
    for place, pattern in enumerate(patterns.to_pylist()):
        rows.extend(pa.array(_strftime(dates.slice(place, 1), pattern)).to_pylist())
    return pa.array(rows, pa.string())
