"""The engines that install quickly, each over the same rows."""

import datetime

import pyarrow as pa
import pytest

from taqvim import extract_arrow

DAY = datetime.date(2016, 11, 18)


@pytest.fixture
def rows(texts):
    many = texts * 700  # more than one batch of any engine
    days = [DAY + datetime.timedelta(days=number % 5) if number % 7 else None for number in range(len(many))]
    return pa.table({"id": pa.array(range(len(many))), "text": pa.array(many), "day": pa.array(days)})


@pytest.fixture
def expected(rows):
    return pa.array(extract_arrow(rows["text"], reference=rows["day"]))


def same(found, expected):
    """Equal, whatever the engine calls the items of lists and says of their nullability."""
    found = found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found
    assert found.is_valid() == expected.is_valid()
    for name in (field.name for field in expected.type):
        kind = pa.list_(expected.type.field(name).type.value_type)
        ours, theirs = (pa.compute.struct_field(column, name).cast(kind) for column in (found, expected))
        ours, theirs = ours.filter(found.is_valid()), theirs.filter(expected.is_valid())
        assert plain(ours) == plain(theirs), name


def plain(lists):
    if pa.types.is_timestamp(lists.type.value_type):
        lists = lists.cast(pa.list_(pa.int64()))
    return lists.to_pylist()


def test_polars(rows, expected):
    import polars as pl

    import taqvim.polars

    frame = pl.from_arrow(rows)
    found = frame.select(pl.col("text").taqvim.extract(reference=pl.col("day")))
    assert found.columns == ["text"] and found.schema["text"] == taqvim.polars.EXPRESSIONS
    same(found["text"].to_arrow(compat_level=pl.CompatLevel.oldest()), expected)
    for engine in ("in-memory", "streaming"):
        lazy = frame.lazy().with_columns(taqvim=pl.col("text").taqvim.extract(reference=pl.col("day")))
        assert lazy.collect(engine=engine)["taqvim"].equals(found["text"])
    assert frame["text"].taqvim.extract(reference=frame["day"]).equals(found["text"])
    one = frame.select(pl.col("text").taqvim.extract(reference=DAY, tier="core"))
    assert one["text"].null_count() == 700
    exploded = found.unnest("text").select("text", "value", "interval_start").explode("text", "value", "interval_start")
    assert exploded.schema["interval_start"] == pl.Datetime("us")
    with pytest.raises(Exception, match="expected one of"):
        frame.select(pl.col("text").taqvim.extract(reference=DAY, policy="never"))

    days = pl.DataFrame({"day": [DAY, None]})
    jalali = days.select(
        pl.col("day").taqvim.strftime("%-d %B %Y", language="fa").alias("text"),
        pl.col("day").taqvim.to_jalali().alias("jalali"),
    )
    assert jalali["text"].to_list() == ["۲۸ آبان ۱۳۹۵", None]
    assert jalali["jalali"].to_list() == [{"year": 1395, "month": 8, "day": 28}, None]
    back = jalali.select(pl.col("text").taqvim.strptime(), pl.col("jalali").taqvim.from_jalali())
    assert back["text"].to_list() == back["jalali"].to_list() == [DAY, None]


def test_pandas(rows, expected):
    import pandas as pd

    import taqvim.pandas  # noqa: F401

    frame = rows.to_pandas()
    frame.index = frame["id"] * 10
    found = frame["text"].taqvim.extract(reference=frame["day"])
    assert found.name == "text" and found.index.equals(frame.index)
    same(pa.array(found), expected)
    one_by_one = frame["text"].taqvim.expressions(reference=frame["day"])
    assert len(one_by_one) == sum(len(it["start"]) for it in expected if it.is_valid)
    assert set(one_by_one.columns) == {field.name for field in expected.type}
    assert one_by_one.index[0] == 10  # the first row has no reference

    days = pd.Series(pd.to_datetime(["2016-11-18", None]), index=["a", "b"])
    texts = days.taqvim.strftime("%x", language="fa")
    assert texts["a"] == "۱۳۹۵/۰۸/۲۸" and texts.isna().tolist() == [False, True]
    assert texts.taqvim.strptime()["a"] == DAY
    assert days.taqvim.to_jalali()["a"] == {"year": 1395, "month": 8, "day": 28}
    assert days.taqvim.to_jalali().taqvim.from_jalali()["a"] == DAY
    assert pd.Series([], dtype=object).taqvim.extract(reference=DAY).empty


def test_duckdb(rows, expected):
    import duckdb

    import taqvim.duckdb

    connection = duckdb.connect()
    taqvim.duckdb.register(connection)
    query = "SELECT taqvim_extract(text, day::VARCHAR) AS found FROM rows ORDER BY id"
    same(connection.sql(query).to_arrow_table()["found"], expected)
    one = connection.sql("SELECT unnest(f.text), unnest(f.value) FROM (SELECT taqvim_extract('امروز و فردا', '2016-11-18') AS f)")
    assert one.fetchall() == [("امروز", "2016-11-18"), ("فردا", "2016-11-19")]
    dates = connection.sql(
        "SELECT taqvim_strftime(DATE '2016-11-18', '%x'), taqvim_to_jalali(DATE '2016-11-18').year, "
        "taqvim_strptime('۲۸ آبان ۱۳۹۵'), taqvim_strptime('x'), taqvim_strftime(NULL, '%x')"
    )
    assert dates.fetchall() == [("1395/08/28", 1395, DAY, None, None)]
    patterns = connection.sql("SELECT taqvim_strftime(DATE '2016-11-18', p) FROM (VALUES ('%Y'), ('%m'), (NULL)) AS t(p)")
    assert patterns.fetchall() == [("1395",), ("08",), (None,)]
    with pytest.raises(duckdb.Error, match="expected a date like"):
        connection.sql("SELECT taqvim_extract('فردا', 'x')").fetchall()


def test_datafusion(rows, expected):
    import datafusion

    import taqvim.datafusion

    context = datafusion.SessionContext()
    taqvim.datafusion.register(context)
    context.from_arrow(rows, name="rows")
    query = "SELECT taqvim_extract(text, CAST(day AS VARCHAR)) AS found FROM rows ORDER BY id"
    same(context.sql(query).to_arrow_table()["found"], expected)
    dates = context.sql(
        "SELECT taqvim_strftime(DATE '2016-11-18', '%x') AS a, taqvim_to_jalali(DATE '2016-11-18')['year'] AS b, "
        "taqvim_strptime('۲۸ آبان ۱۳۹۵') AS c"
    )
    assert dates.to_pydict() == {"a": ["1395/08/28"], "b": [1395], "c": [DAY]}
    with pytest.raises(Exception, match="expected a date like"):
        context.sql("SELECT taqvim_extract('فردا', 'x')").to_pydict()
