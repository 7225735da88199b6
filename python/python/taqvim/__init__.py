"""Dates and times of Persian and English text, each as an exact Gregorian interval; Jalali and lunar dates.

>>> from taqvim import extract, JalaliDate
>>> [found] = extract("قرارداد ۱۹ شهریور امضا شد.", reference="2016-11-18")
>>> found.text, str(found.interval), found.native
('۱۹ شهریور', '2016-09-09/2016-09-10', '1395-06-19')
>>> JalaliDate(1395, 6, 19).to_gregorian()
datetime.date(2016, 9, 9)

Columns: `extract_arrow` and the functions that end in `_arrow`, `extract_batches` for streams. Engines: the modules
`taqvim.polars`, `taqvim.pandas`, `taqvim.duckdb`, `taqvim.datafusion` and `taqvim.spark`, each imported by itself.
"""

from ._taqvim import (
    Column,
    Dateline,
    Expression,
    Finder,
    HijriDate,
    Holiday,
    Holidays,
    Interval,
    JalaliDate,
    JalaliDateTime,
    JalaliOffsetDateTime,
    Occurrences,
    ParseError,
    RecordBatchReader,
    __version__,
    detect_reference,
    extract,
    extract_arrow,
    extract_batches,
    from_jalali_arrow,
    humanize,
    parse,
    parse_number,
    resolve,
    strftime_arrow,
    strptime_arrow,
    to_jalali_arrow,
    to_words,
)

__all__ = [
    "Column",
    "Dateline",
    "Expression",
    "Finder",
    "HijriDate",
    "Holiday",
    "Holidays",
    "Interval",
    "JalaliDate",
    "JalaliDateTime",
    "JalaliOffsetDateTime",
    "Occurrences",
    "ParseError",
    "RecordBatchReader",
    "__version__",
    "detect_reference",
    "extract",
    "extract_arrow",
    "extract_batches",
    "from_jalali_arrow",
    "humanize",
    "parse",
    "parse_number",
    "resolve",
    "strftime_arrow",
    "strptime_arrow",
    "to_jalali_arrow",
    "to_words",
]
