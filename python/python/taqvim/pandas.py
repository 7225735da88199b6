"""pandas: the accessor `series.taqvim`, from the import of this module on.

>>> import pandas as pd
>>> import taqvim.pandas
>>> texts = pd.Series(["از ۱۹ شهریور تا فردا", None, "کتاب"], index=["a", "b", "c"])
>>> texts.taqvim.expressions(reference="2016-11-18")[["text", "value"]]
        text       value
a  ۱۹ شهریور  2016-09-09
a       فردا  2016-11-19
"""

from typing import Any, List, Optional

import pandas as pd
import pyarrow as pa

from . import _taqvim
from ._taqvim import Column

__all__ = ["TaqvimAccessor"]


def _arrow(series: "pd.Series[Any]") -> Any:
    """The column in Arrow. NaN, NA and NaT are null."""
    return pa.chunked_array([pa.array(series, from_pandas=True)]) if len(series) else pa.chunked_array([], pa.null())


@pd.api.extensions.register_series_accessor("taqvim")
class TaqvimAccessor:
    """`series.taqvim`."""

    def __init__(self, series: "pd.Series[Any]") -> None:
        self._series = series

    def _back(self, column: Column) -> "pd.Series[Any]":
        values = column.to_pyarrow()
        kept = pd.arrays.ArrowExtensionArray(values)
        return pd.Series(kept, index=self._series.index, name=self._series.name)

    def _found(self, reference: Any, choices: Any) -> Column:
        if isinstance(reference, pd.Series):
            reference = _arrow(reference)
        return _taqvim.extract_arrow(_arrow(self._series), reference=reference, **choices)

    def extract(
        self,
        *,
        reference: Any,
        policy: Optional[str] = None,
        tier: Optional[str] = None,
        languages: Optional[List[str]] = None,
        region: Optional[str] = None,
        date_order: Optional[str] = None,
        num_threads: Optional[int] = None,
    ) -> "pd.Series[Any]":
        """The expressions of each text, a struct of lists in Arrow; see `taqvim.extract_arrow`.

        `reference` is one for all rows, or a series of dates, times or text.
        """
        choices = {
            "policy": policy,
            "tier": tier,
            "languages": languages,
            "region": region,
            "date_order": date_order,
            "num_threads": num_threads,
        }
        return self._back(self._found(reference, choices))

    def expressions(self, *, reference: Any, **choices: Any) -> pd.DataFrame:
        """A frame with a row an expression, under the index of its text. The arguments are those of `extract`."""
        table = pa.RecordBatchReader.from_stream(self._found(reference, choices).explode()).read_all()
        rows = table["row"].to_numpy()
        frame: pd.DataFrame = table.drop_columns(["row"]).to_pandas()
        frame.index = self._series.index.take(rows)
        return frame

    def to_jalali(self, *, errors: str = "raise") -> "pd.Series[Any]":
        """Structs of `year`, `month` and `day` from dates; see `taqvim.to_jalali_arrow`."""
        return self._back(_taqvim.to_jalali_arrow(_arrow(self._series), errors=errors))

    def from_jalali(self, *, errors: str = "raise") -> "pd.Series[Any]":
        """Dates from structs of `year`, `month` and `day`; see `taqvim.from_jalali_arrow`."""
        return self._back(_taqvim.from_jalali_arrow(_arrow(self._series), errors=errors))

    def strftime(
        self, format: str = "%F", *, language: str = "en", digits: Optional[str] = None, errors: str = "raise"
    ) -> "pd.Series[Any]":
        """Jalali text from dates; see `taqvim.strftime_arrow`."""
        texts = _taqvim.strftime_arrow(_arrow(self._series), format, language=language, digits=digits, errors=errors)
        return self._back(texts)

    def strptime(
        self,
        format: Optional[str] = None,
        *,
        language: str = "en",
        digits: Optional[str] = None,
        reference_year: Optional[int] = None,
        errors: str = "raise",
    ) -> "pd.Series[Any]":
        """Dates from Jalali text; see `taqvim.strptime_arrow`."""
        dates = _taqvim.strptime_arrow(
            _arrow(self._series),
            format,
            language=language,
            digits=digits,
            reference_year=reference_year,
            errors=errors,
        )
        return self._back(dates)
