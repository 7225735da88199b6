"""The Parquet file that all engines read, and the same rows as JSON lines for the program: `make.py LINES ROWS.parquet`.

`id`, `text`, `published`; in `ROWS.jsonl` are those that have all. A row in 97 has no text, one in 101 no date. The first rows are 40 times as long as the others, so
that the first partition has a third more to do than the next."""

import datetime
import json
import sys

import pyarrow as pa
import pyarrow.parquet as pq

GROUP = 50_000
LONG, TIMES = 400, 40


def main():
    lines_path, rows_path = sys.argv[1:]
    schema = pa.schema([("id", pa.int64()), ("text", pa.string()), ("published", pa.date32())])
    json_path = rows_path.removesuffix(".parquet") + ".jsonl"
    first = (datetime.date(2016, 1, 1) - datetime.date(1970, 1, 1)).days
    with (
        open(lines_path, encoding="utf-8") as lines,
        open(json_path, "w", encoding="utf-8") as documents,
        pq.ParquetWriter(rows_path, schema) as rows,
    ):
        start = 0
        while True:
            group = [line.rstrip("\n") for _, line in zip(range(GROUP), lines)]
            if not group:
                break
            ids = range(start, start + len(group))
            texts = [
                None if number % 97 == 96 else " ".join([text] * TIMES) if number < LONG else text
                for number, text in zip(ids, group)
            ]
            days = [None if number % 101 == 100 else first + number % 3000 for number in ids]
            batch = [pa.array(ids, pa.int64()), pa.array(texts, pa.string()), pa.array(days, pa.int32()).cast(pa.date32())]
            rows.write_table(pa.table(batch, schema=schema), row_group_size=GROUP)
            for number, text, day in zip(ids, texts, days):
                if text is not None and day is not None:
                    reference = str(datetime.date(1970, 1, 1) + datetime.timedelta(day))
                    document = {"id": number, "text": text, "reference": reference}
                    documents.write(json.dumps(document, ensure_ascii=False) + "\n")
            start += len(group)
    print(f"{start} rows in {rows_path}")


main()
