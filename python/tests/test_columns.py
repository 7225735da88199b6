"""Arrow in, Arrow out."""

import datetime
import gc
import json
import os
import pathlib
import resource
import subprocess

import pyarrow as pa
import pytest
from program import expressions, row

import taqvim
from taqvim import extract, extract_arrow, extract_batches, from_jalali_arrow, strftime_arrow, strptime_arrow, to_jalali_arrow

REFERENCE = "2016-11-18T18:00"


def rows(column):
    return [expressions(struct) for struct in column.to_pyarrow().to_pylist()]


def test_a_column_says_what_extract_says(texts):
    texts = [text for text in texts if text is None or "میلاد" not in text]
    for text, found in zip(texts, rows(extract_arrow(texts, reference=REFERENCE))):
        if text is None:
            assert found is None
            continue
        one_by_one = extract(text, reference=REFERENCE)
        assert len(found) == len(one_by_one)
        for ours, other in zip(found, one_by_one):
            for name in ("start", "end", "text", "type", "value", "grain", "modifier", "calendar", "native", "quant", "freq", "rrule", "offset", "nearest_valid", "rule", "tier", "starts_range"):
                assert ours[name] == getattr(other, name), name
            for name in ("assumed", "warnings"):
                assert tuple(ours[name]) == getattr(other, name)
            for name in ("interval", "estimate", "anchor", "range"):
                interval = getattr(other, name)
                sides = (interval.start, interval.end) if interval else (None, None)
                assert (ours[f"{name}_start"], ours[f"{name}_end"]) == sides
            assert ours["alternatives"] == [reading.value for reading in other.alternatives]


def test_every_way_that_arrow_keeps_text_gives_the_same(texts):
    expected = rows_of(extract_arrow(texts, reference=REFERENCE))
    array = pa.array(texts)
    table = pa.table({"text": array})
    for given in [
        array,
        pa.array(texts, pa.large_string()),
        pa.array(texts, pa.string_view()),
        array.dictionary_encode(),
        pa.chunked_array([texts[:2], [], texts[2:]], pa.string()),
        pa.concat_arrays([pa.array(["x"]), array, pa.array(["y"])]).slice(1, len(texts)),
        table["text"],
        tuple(texts),
        (text for text in texts),
    ]:
        for threads in (3, 1) if hasattr(given, "__len__") else (1,):
            assert rows_of(extract_arrow(given, reference=REFERENCE, num_threads=threads)) == expected
    assert rows(extract_arrow(pa.nulls(3), reference=REFERENCE)) == [None, None, None]
    assert len(extract_arrow([], reference=REFERENCE)) == 0
    assert len(pa.array(extract_arrow(pa.chunked_array([], pa.string()), reference=REFERENCE))) == 0


def rows_of(column):
    """The column as one array, which holds years that Python's dates do not."""
    return pa.array(column)


def test_the_schema_is_documented():
    column = extract_arrow([], reference=REFERENCE)
    field = pa.field(column)
    assert field.metadata == {b"taqvim.version": taqvim.__version__.encode(), b"taqvim.schema": b"2"}
    page = (pathlib.Path(__file__).parents[2] / "docs/SCALING.md").read_text(encoding="utf-8")
    for one in field.type:
        assert f"| `{one.name}` | `{one.type.value_type}` |" in page, f"{one.name} of {one.type.value_type}"


def test_pieces_on_threads_are_in_order(texts):
    many = texts * 4000
    one = extract_arrow(many, reference=REFERENCE, num_threads=1)
    for threads in (2, 5):
        several = extract_arrow(many, reference=REFERENCE, num_threads=threads)
        assert several.num_chunks > one.num_chunks
        assert pa.array(several) == pa.array(one)
    assert one.null_count == 4000 and len(one) == len(many)


def test_one_very_long_row(texts):
    long = "فردا " * 200_000
    found = pa.array(extract_arrow([None, long, "فردا"] + texts, reference=REFERENCE, num_threads=2))
    assert [len(it["start"]) if it.is_valid else None for it in found][:3] == [None, 200_000, 1]


def test_a_reference_each_row():
    texts = ["فردا", "فردا", "فردا", None]
    days = [datetime.date(2016, 11, 18), datetime.date(2020, 1, 1), None, datetime.date(2020, 1, 1)]
    times = [None if day is None else datetime.datetime(day.year, day.month, day.day, 23, 30) for day in days]
    expected = [["2016-11-19"], ["2020-01-02"], None, None]
    for reference in [
        pa.array(days),
        pa.array(days, pa.date64()),
        pa.array(times),
        pa.array(times, pa.timestamp("s")),
        pa.array([day and day.isoformat() for day in days]),
        pa.array([day and day.isoformat() for day in days]).dictionary_encode(),
        pa.chunked_array([pa.array(days[:1]), pa.array(days[1:])]),
    ]:
        for given in [texts, pa.chunked_array([texts[:2], texts[2:]])]:
            found = extract_arrow(given, reference=reference)
            assert [struct and struct["value"] for struct in found.to_pyarrow().to_pylist()] == expected
    # An instant is read on the wall of its zone: at 21:30 in UTC it is the next day in Tehran.
    instant = pa.array([datetime.datetime(2016, 11, 17, 21, 30)], pa.timestamp("us"))
    for zone, tomorrow in [("UTC", "2016-11-18"), ("Asia/Tehran", "2016-11-19"), ("+03:30", "2016-11-19")]:
        zoned = instant.cast(pa.timestamp("us", "UTC")).cast(pa.timestamp("us", zone))
        assert extract_arrow(["فردا"], reference=zoned).to_pyarrow()[0]["value"].as_py() == [tomorrow]


@pytest.mark.parametrize(
    "values, choices, error, sentence",
    [
        (pa.array([1]), {}, ValueError, "expected a column of text, not Int64"),
        ("فردا", {}, TypeError, "expected Arrow data or an iterable of str and None, not str"),
        (["فردا", 7], {}, TypeError, "not int in row 1"),
        (7, {}, TypeError, "not int"),
        (["فردا"], {"num_threads": 0}, ValueError, "num_threads 0"),
        (["فردا"], {"policy": "never"}, ValueError, "expected one of"),
        (["فردا"], {"reference": pa.array([1])}, ValueError, "reference: expected dates, timestamps or text, not Int64"),
        (["فردا"], {"reference": pa.array(["2016-11-18"] * 2)}, ValueError, "reference: 2 rows for 1 texts"),
        (["فردا"] * 2, {"reference": pa.array(["2016-11-18"])}, ValueError, "reference: 1 rows for at least 2 texts"),
        (["فردا"] * 2, {"reference": pa.array(["2016-11-18", "x"])}, ValueError, 'reference of row 1: time "x": expected a date'),
        (["\ud800"], {}, ValueError, "surrogates"),
    ],
)
def test_what_is_wrong_is_named(values, choices, error, sentence):
    with pytest.raises(error, match=sentence):
        extract_arrow(values, **{"reference": REFERENCE, **choices})


def test_a_column_is_taken_over_by_others(texts):
    column = extract_arrow(texts * 3, reference=REFERENCE)
    assert pa.chunked_array(column).null_count == pa.array(column).null_count == 3
    import polars

    assert polars.Series(column).null_count() == 3


def test_expressions_one_by_one(texts):
    column = extract_arrow(texts * 2, reference=REFERENCE, num_threads=2)
    table = column.explode().to_pyarrow().read_all()
    counts = [len(struct["start"]) if struct.is_valid else 0 for struct in pa.array(column)]
    assert table.num_rows == sum(counts) > 20
    assert table["row"].to_pylist() == [number for number, count in enumerate(counts) for _ in range(count)]
    assert table["text"].to_pylist()[:2] == ["۱۹ شهریور ۱۳۹۴", "پایان تابستان گذشته"]
    with pytest.raises(ValueError, match="no lists of expressions"):
        to_jalali_arrow(pa.array([datetime.date(2016, 9, 9)])).explode()


def test_batches_go_through_as_they_are_asked_for(texts):
    schema = pa.schema([("id", pa.int64()), ("text", pa.string()), ("day", pa.date32())])
    asked = []

    def batches():
        for number in range(1000):
            asked.append(number)
            day = datetime.date(2016, 11, 18)
            yield pa.record_batch([[number] * len(texts), texts, [day] * len(texts)], schema=schema)

    reader = pa.RecordBatchReader.from_batches(schema, batches())
    found = extract_batches(reader, "text", reference_column="day", name="when", num_threads=1)
    stream = found.to_pyarrow()
    assert stream.schema.names == ["id", "text", "day", "when"] and asked == []
    assert stream.schema.field("when").metadata[b"taqvim.schema"] == b"2"
    first = stream.read_next_batch()
    assert first["when"] == pa.array(extract_arrow(texts, reference="2016-11-18")) and len(asked) == 1
    assert sum(batch.num_rows for batch in stream) == 999 * len(texts) and len(asked) == 1000
    with pytest.raises(ValueError, match="read already"):
        found.to_pyarrow()


def test_a_stream_is_read_in_bounded_memory():
    text = "قرارداد ۱۹ شهریور امضا شد و هفتهٔ آینده اجرا می‌شود. " * 20
    schema = pa.schema([("text", pa.string())])
    batch = pa.record_batch([[text] * 1000], schema=schema)

    def read(count):
        reader = pa.RecordBatchReader.from_batches(schema, (batch for _ in range(count)))
        return sum(found.num_rows for found in extract_batches(reader, "text", reference=REFERENCE).to_pyarrow())

    assert read(4) == 4000
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert read(60) == 60_000  # more than 100 MB of text and more found in it
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_errors_of_a_stream():
    table = pa.table({"text": ["فردا"], "day": ["x"], "taqvim": [1]})
    for choices, sentence in [
        ({"reference": REFERENCE}, "there is such a column already"),
        ({"name": "t"}, "either reference or reference_column"),
        ({"name": "t", "reference": REFERENCE, "reference_column": "day"}, "either reference or reference_column"),
        ({"name": "t", "reference_column": "date"}, "date"),
    ]:
        with pytest.raises(ValueError, match=sentence):
            extract_batches(table, "text", **choices)
    with pytest.raises(pa.ArrowInvalid, match="expected a date"):
        extract_batches(table, "text", reference_column="day", name="t").to_pyarrow().read_all()


DAYS = [datetime.date(2016, 9, 9), None, datetime.date(2021, 3, 20)]


def test_columns_of_dates():
    for given in [
        pa.array(DAYS),
        pa.array(DAYS, pa.date64()),
        pa.array(DAYS).cast(pa.timestamp("ns")),
        pa.chunked_array([pa.array(DAYS[:1]), pa.array(DAYS[1:])]),
    ]:
        jalali = to_jalali_arrow(given)
        fields = [day and tuple(day.values()) for day in jalali.to_pyarrow().to_pylist()]
        assert fields == [(1395, 6, 19), None, (1399, 12, 30)]
        assert from_jalali_arrow(jalali).to_pyarrow().to_pylist() == DAYS
        texts = strftime_arrow(given)
        assert texts.to_pyarrow().to_pylist() == ["1395-06-19", None, "1399-12-30"]
        assert strptime_arrow(texts, "%F").to_pyarrow().to_pylist() == DAYS
        assert strptime_arrow(texts).to_pyarrow().to_pylist() == DAYS
    # On the wall of the zone it is the next day.
    instant = pa.array([datetime.datetime(2016, 9, 8, 21, 30)], pa.timestamp("us")).cast(pa.timestamp("us", "UTC"))
    assert strftime_arrow(instant.cast(pa.timestamp("us", "Asia/Tehran"))).to_pyarrow().to_pylist() == ["1395-06-19"]
    assert strftime_arrow(instant).to_pyarrow().to_pylist() == ["1395-06-18"]


def test_dates_that_are_none():
    day = pa.array([0, -800_000], pa.date32())
    for function in (to_jalali_arrow, strftime_arrow):
        with pytest.raises(ValueError, match="row 1: day number -800000 is not in"):
            function(pa.chunked_array([day[:1], day[1:]]))
        assert function(day, errors="null").null_count == 1
    wrong = pa.array([{"year": 1404, "month": 12, "day": 29}, {"year": 1404, "month": 12, "day": 300}])
    with pytest.raises(ValueError, match="row 1: day 300 is not in 1..=29"):
        from_jalali_arrow(wrong)
    assert from_jalali_arrow(wrong, errors="null").null_count == 1
    with pytest.raises(ValueError, match="row 0: expected"):
        strptime_arrow(pa.array(["x"]), "%F")
    assert strptime_arrow(pa.array(["x"]), errors="null").null_count == 1
    with pytest.raises(ValueError, match="expected a column of dates or timestamps, not Utf8"):
        to_jalali_arrow(pa.array(["x"]))
    with pytest.raises(ValueError, match='have no field "day"'):
        from_jalali_arrow(pa.array([{"year": 1, "month": 1}]))
    with pytest.raises(ValueError, match='errors "ignore": expected one of'):
        to_jalali_arrow(day, errors="ignore")


PROGRAM = os.environ.get("TAQVIM_PROGRAM")


@pytest.mark.skipif(not PROGRAM, reason="TAQVIM_PROGRAM names no program")
def test_the_program_says_the_same(texts, tmp_path):
    article = pathlib.Path(__file__).parents[2] / "examples/article.txt"
    lines = [text for text in texts if text] + article.read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if "پیش از میلاد" not in line]
    path = tmp_path / "lines.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for tier in ("core", "vague", "optional"):
        command = [PROGRAM, "extract", "--input", "lines", "--output", "jsonl", "--offsets", "chars", "--tier", tier]
        written = subprocess.run([*command, "--reference", REFERENCE, path], capture_output=True, check=True).stdout
        documents = [json.loads(line) for line in written.splitlines()]
        found = rows(extract_arrow(lines, reference=REFERENCE, tier=tier))
        assert found == [row(document) for document in documents]
        for line, document in zip(lines, documents):
            objects = [one.to_dict() for one in extract(line, reference=REFERENCE, tier=tier)]
            assert objects == document["expressions"]
