"""Polars: the namespace `taqvim` of expressions and of series, from the import of this module on.

>>> import polars as pl
>>> import taqvim.polars
>>> frame = pl.DataFrame({"text": ["فردا", None], "day": ["2016-11-18", "2016-11-18"]})
>>> found = frame.select(pl.col("text").taqvim.extract(reference=pl.col("day")))
>>> found["text"].struct.field("value").to_list()
[['2016-11-19'], None]
"""

from typing import Any, List, Optional

import polars as pl

from . import _taqvim
from ._taqvim import Column

__all__ = ["EXPRESSIONS", "JALALI", "TaqvimExpr", "TaqvimSeries"]


def _series(column: Column, name: str) -> pl.Series:
    return pl.Series(name, column)


#: The type of what `extract` gives: a struct of lists.
EXPRESSIONS = _series(_taqvim.extract_arrow([], reference="2000-01-01"), "").dtype
#: The type of what `to_jalali` gives.
JALALI = pl.Struct({"year": pl.Int16, "month": pl.Int8, "day": pl.Int8})


@pl.api.register_series_namespace("taqvim")
class TaqvimSeries:
    """`series.taqvim`."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

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
    ) -> pl.Series:
        """The expressions of each text, a struct of lists; see `taqvim.extract_arrow`."""
        found = _taqvim.extract_arrow(
            self._series,
            reference=reference,
            policy=policy,
            tier=tier,
            languages=languages,
            region=region,
            date_order=date_order,
            num_threads=num_threads,
        )
        return _series(found, self._series.name)

    def to_jalali(self, *, errors: str = "raise") -> pl.Series:
        """Structs of `year`, `month` and `day` from dates; see `taqvim.to_jalali_arrow`."""
        return _series(_taqvim.to_jalali_arrow(self._series, errors=errors), self._series.name)

    def from_jalali(self, *, errors: str = "raise") -> pl.Series:
        """Dates from structs of `year`, `month` and `day`; see `taqvim.from_jalali_arrow`."""
        return _series(_taqvim.from_jalali_arrow(self._series, errors=errors), self._series.name)

    def strftime(
        self, format: str = "%F", *, language: str = "en", digits: Optional[str] = None, errors: str = "raise"
    ) -> pl.Series:
        """Jalali text from dates; see `taqvim.strftime_arrow`."""
        texts = _taqvim.strftime_arrow(self._series, format, language=language, digits=digits, errors=errors)
        return _series(texts, self._series.name)

    def strptime(
        self,
        format: Optional[str] = None,
        *,
        language: str = "en",
        digits: Optional[str] = None,
        reference_year: Optional[int] = None,
        errors: str = "raise",
    ) -> pl.Series:
        """Dates from Jalali text; see `taqvim.strptime_arrow`."""
        dates = _taqvim.strptime_arrow(
            self._series, format, language=language, digits=digits, reference_year=reference_year, errors=errors
        )
        return _series(dates, self._series.name)


@pl.api.register_expr_namespace("taqvim")
class TaqvimExpr:
    """`pl.col("text").taqvim`."""

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

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
    ) -> pl.Expr:
        """The expressions of each text, a struct of lists; see `taqvim.extract_arrow`.

        `reference` is one for all rows or an expression of dates, times or text.
        """

        def extract(texts: pl.Series, reference: Any) -> pl.Series:
            return TaqvimSeries(texts).extract(
                reference=reference,
                policy=policy,
                tier=tier,
                languages=languages,
                region=region,
                date_order=date_order,
                num_threads=num_threads,
            )

        if not isinstance(reference, pl.Expr):
            return self._map(lambda texts: extract(texts, reference), EXPRESSIONS)

        def of_both(both: pl.Series) -> pl.Series:
            fields = both.struct.unnest()
            return extract(fields["text"], fields["reference"])

        both = pl.struct(self._expr.alias("text"), reference.alias("reference"))
        return both.map_batches(of_both, return_dtype=EXPRESSIONS, is_elementwise=True).name.map(
            lambda _: self._expr.meta.output_name()
        )

    def to_jalali(self, *, errors: str = "raise") -> pl.Expr:
        """Structs of `year`, `month` and `day` from dates; see `taqvim.to_jalali_arrow`."""
        return self._map(lambda dates: TaqvimSeries(dates).to_jalali(errors=errors), JALALI)

    def from_jalali(self, *, errors: str = "raise") -> pl.Expr:
        """Dates from structs of `year`, `month` and `day`; see `taqvim.from_jalali_arrow`."""
        return self._map(lambda dates: TaqvimSeries(dates).from_jalali(errors=errors), pl.Date)

    def strftime(
        self, format: str = "%F", *, language: str = "en", digits: Optional[str] = None, errors: str = "raise"
    ) -> pl.Expr:
        """Jalali text from dates; see `taqvim.strftime_arrow`."""
        return self._map(
            lambda dates: TaqvimSeries(dates).strftime(format, language=language, digits=digits, errors=errors), pl.String
        )

    def strptime(
        self,
        format: Optional[str] = None,
        *,
        language: str = "en",
        digits: Optional[str] = None,
        reference_year: Optional[int] = None,
        errors: str = "raise",
    ) -> pl.Expr:
        """Dates from Jalali text; see `taqvim.strptime_arrow`."""
        return self._map(
            lambda texts: TaqvimSeries(texts).strptime(
                format, language=language, digits=digits, reference_year=reference_year, errors=errors
            ),
            pl.Date,
        )

    def _map(self, function: Any, dtype: Any) -> pl.Expr:
        return self._expr.map_batches(function, return_dtype=dtype, is_elementwise=True)
