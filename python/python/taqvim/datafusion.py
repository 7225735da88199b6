"""DataFusion: SQL functions over Arrow, `taqvim.datafusion.register(context)`.

>>> import datafusion
>>> import taqvim.datafusion
>>> context = datafusion.SessionContext()
>>> taqvim.datafusion.register(context)
>>> frame = context.sql("SELECT taqvim_extract('جلسه فردا', '2016-11-18')['value'] AS value")
>>> frame.to_pydict()
{'value': [['2016-11-19']]}
"""

from typing import Any

import datafusion

from ._sql import functions

__all__ = ["register"]


def register(context: "datafusion.SessionContext", **choices: Any) -> None:
    """Adds to a context `taqvim_extract(text, reference)`, `taqvim_to_jalali(date)`, `taqvim_strftime(date, pattern)` and
    `taqvim_strptime(text)`; they are as those of `taqvim.duckdb`. Cast a date or a timestamp to `VARCHAR` for a reference.
    """
    for function in functions(choices):
        context.register_udf(
            datafusion.udf(function.call, function.parameters, function.result, "immutable", name=function.name)
        )
