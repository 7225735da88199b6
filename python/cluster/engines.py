"""The same rows by each engine in one process: `engines.py time|rows ROWS.parquet PROGRAM [ENGINE]...`.

`time` prints the seconds of reading the file, finding, and counting the expressions, with TAQVIM_THREADS threads; `rows`
the digest of what was found, its rows, null rows and expressions."""

import json
import os
import subprocess
import sys
import tempfile
import time

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import digest
import taqvim

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../tests"))
from program import row  # noqa: E402

#: Processors of the machine: what an engine takes by itself, or one.
THREADS = int(os.environ.get("TAQVIM_THREADS", os.cpu_count()))


def found_type():
    return taqvim.extract_arrow([], reference="2000-01-01").to_pyarrow().type


class Arrow:
    """`extract_batches` over the row groups of the file."""

    def stream(self, path):
        file = pq.ParquetFile(path)
        batches = pa.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(50_000))
        return taqvim.extract_batches(
            batches, "text", reference_column="published", name="found", num_threads=THREADS
        ).to_pyarrow()

    def count(self, path):
        return sum(len(pc.struct_field(batch["found"], "start").flatten()) for batch in self.stream(path))

    def keep(self, path):
        return pa.Table.from_batches([batch.select(["id", "found"]) for batch in self.stream(path)])


class Polars:
    """`scan_parquet`, by the streaming engine."""

    def frame(self, path):
        import polars as pl

        import taqvim.polars  # noqa: F401

        found = pl.col("text").taqvim.extract(reference=pl.col("published"), num_threads=THREADS)
        return pl.scan_parquet(path).select("id", found.alias("found"))

    def count(self, path):
        import polars as pl

        counted = self.frame(path).select(pl.col("found").struct.field("start").list.len().sum())
        return counted.collect(engine="streaming").item()

    def keep(self, path):
        return self.frame(path).collect(engine="streaming").to_arrow()


class DuckDB:
    """The SQL function."""

    def query(self, path, what):
        import duckdb

        import taqvim.duckdb

        connection = duckdb.connect(config={"threads": THREADS})
        taqvim.duckdb.register(connection)
        inner = f"SELECT id, taqvim_extract(text, published::VARCHAR) AS found FROM '{path}'"
        return connection.sql(f"SELECT {what} FROM ({inner})")

    def count(self, path):
        return int(self.query(path, "sum(len(found.start))").fetchall()[0][0])

    def keep(self, path):
        return self.query(path, "id, found").to_arrow_table()


class DataFusion:
    """The SQL function."""

    def query(self, path, what):
        import datafusion

        import taqvim.datafusion

        config = datafusion.SessionConfig().with_target_partitions(THREADS)
        context = datafusion.SessionContext(config)
        taqvim.datafusion.register(context)
        context.register_parquet("rows", path)
        inner = "SELECT id, taqvim_extract(text, CAST(published AS VARCHAR)) AS found FROM rows"
        return context.sql(f"SELECT {what} FROM ({inner})")

    def count(self, path):
        return self.query(path, "sum(cardinality(found['start'])) AS n").to_pydict()["n"][0]

    def keep(self, path):
        return self.query(path, "id, found").to_arrow_table()


class Python:
    """`Finder.extract` row by row: an object an expression."""

    def count(self, path):
        table = pq.read_table(path)
        finder = taqvim.Finder()
        counted = 0
        for text, day in zip(table["text"].to_pylist(), table["published"].to_pylist()):
            if text is not None and day is not None:
                counted += len(finder.extract(text, day))
        return counted

    keep = None


class Program:
    """`taqvim extract` over the rows as JSON lines."""

    def __init__(self, program):
        self.program = program

    def run(self, path, results):
        command = [self.program, "extract", "--input", "jsonl", "--output", "jsonl", "--offsets", "chars"]
        command += ["--tier", "vague", "--jobs", str(THREADS), path.removesuffix(".parquet") + ".jsonl"]
        subprocess.run(command, stdout=results, check=True)

    def count(self, path):
        self.run(path, subprocess.DEVNULL)

    def keep(self, path):
        kind = found_type()
        names = [field.name for field in kind]
        table = pq.read_table(path)
        with tempfile.TemporaryFile() as results:
            self.run(path, results)
            results.seek(0)
            answers = map(json.loads, results)
            chunks = []
            ids = table["id"].to_pylist()
            given = pc.and_(table["text"].is_valid(), table["published"].is_valid()).to_pylist()
            for start in range(0, len(ids), 50_000):
                rows = []
                for number, there in zip(ids[start : start + 50_000], given[start : start + 50_000]):
                    if not there:
                        rows.append(None)
                        continue
                    answer = next(answers)
                    assert answer["id"] == str(number)
                    found = row(answer)
                    rows.append({name: [one[name] for one in found] for name in names})
                chunks.append(pa.array(rows, kind))
            return pa.table({"id": table["id"], "found": pa.chunked_array(chunks)})


def main():
    mode, path, program, *wanted = sys.argv[1:]
    engines = {
        "program": Program(program),
        "arrow": Arrow(),
        "polars": Polars(),
        "duckdb": DuckDB(),
        "datafusion": DataFusion(),
        "python": Python(),
    }
    rows = pq.read_metadata(path).num_rows
    for name in wanted or engines:
        engine = engines[name]
        if mode == "time":
            start = time.perf_counter()
            counted = engine.count(path)
            seconds = time.perf_counter() - start
            threads = 1 if name == "python" else THREADS
            print(f"{name}\t{threads} threads\t{seconds:.2f} s\t{rows / seconds:,.0f} rows/s\t{counted or '-'} expressions", flush=True)
        elif engine.keep is not None:
            table = engine.keep(path).select(["id", "found"])
            print(f"{name}\t{'  '.join(map(str, digest.of_table(table)))}", flush=True)


if __name__ == "__main__":
    main()
