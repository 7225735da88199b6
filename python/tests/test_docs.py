"""The examples of the docs: docstrings, the README, and the page for those who come from other packages."""

import datetime
import doctest
import importlib
import inspect
import pathlib
import re

import pytest

import taqvim

HOME = pathlib.Path(__file__).parents[1]
NAMES = [name for name in taqvim.__all__ if not name.startswith("__")]


def documented():
    """Each public object with its docs, and those of its members."""
    for name in NAMES:
        whole = getattr(taqvim, name)
        yield name, whole
        if inspect.isclass(whole):
            for member in vars(whole):
                if not member.startswith("_"):
                    yield f"{name}.{member}", inspect.getattr_static(whole, member)


def examples_fail(name, text):
    globs = {}
    test = doctest.DocTestParser().get_doctest(text, globs, name, None, 0)
    flags = doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL
    results = doctest.DocTestRunner(optionflags=flags, verbose=False).run(test, clear_globs=False)
    assert results.failed == 0
    return results.attempted


def test_everything_public_has_docs_and_their_examples_run():
    run = 0
    for name, thing in documented():
        if isinstance(thing, (taqvim.JalaliDate, taqvim.HijriDate)):
            continue  # `min` and `max`, values
        docs = getattr(getattr(thing, "__func__", thing), "__doc__", None)
        assert docs, f"{name} has no docs"
        run += examples_fail(name, docs)
    assert run > 60
    assert examples_fail("taqvim", taqvim.__doc__)


@pytest.mark.parametrize("name", ["polars", "pandas", "duckdb", "datafusion"])
def test_the_examples_of_the_engines_run(name):
    assert examples_fail(name, importlib.import_module(f"taqvim.{name}").__doc__)


def blocks(page, language):
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_the_readme():
    examples = blocks(HOME / "README.md", "pycon")
    assert examples and all(examples_fail("README", example) for example in examples)


PAGE = HOME / "COMING_FROM.md"
ROWS = [
    [cell.strip()[1:-1] for cell in line.strip("|\n").split(" | ")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| `")
]


@pytest.mark.parametrize("cells", ROWS, ids=lambda cells: cells[0])
def test_coming_from_another_package(cells):
    names = {}
    [setup] = blocks(PAGE, "python")
    exec(setup, names)
    if len(cells) == 3:
        cells = [cells[0], cells[2], cells[1], cells[2]]
    theirs, they_give, ours, we_give = cells
    assert str(eval(theirs, names)) == they_give
    assert str(eval(ours, names)) == we_give


def test_the_page_has_both_packages():
    assert sum("jdatetime" in cells[0] for cells in ROWS) > 15
    assert sum("dateparser" in cells[0] or "search_dates" in cells[0] for cells in ROWS) > 8
    assert datetime.date(2016, 9, 9).toordinal() == taqvim.JalaliDate(1395, 6, 19).toordinal()


SCALING = blocks(HOME.parent / "docs/SCALING.md", "python")


@pytest.mark.parametrize("block", [it for it in SCALING if "pyspark" not in it], ids=lambda it: it.split("import taqvim")[1].split()[0])
def test_each_engine_in_a_few_lines(block, tmp_path, monkeypatch, texts):
    import pyarrow as pa
    import pyarrow.parquet as pq

    texts = [text for text in texts if text is None or "میلاد" not in text]
    days = pa.array([datetime.date(2016, 11, 18)] * len(texts))
    pages = pa.table({"id": pa.array(range(len(texts))), "text": texts, "published": days})
    pq.write_table(pages, tmp_path / "pages.parquet")
    monkeypatch.chdir(tmp_path)
    assert len(block.splitlines()) < 15
    names = {}
    exec(block, names)
    if "found.parquet" in block:
        assert pq.read_metadata(tmp_path / "found.parquet").num_rows > 5
    for name in ("rows", "dated", "jalali", "one_by_one"):
        assert len(names.get(name, texts)) > 5


def test_spark_too_is_short():
    assert [len(block.splitlines()) < 15 for block in SCALING if "pyspark" in block] == [True]
