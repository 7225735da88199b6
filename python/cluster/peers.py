"""parstdex and dateparser over a sample of the same rows: `peers.py ROWS.parquet COUNT`."""

import sys
import time
import warnings

import pyarrow.parquet as pq

warnings.filterwarnings("ignore")


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    table = pq.read_table(path, columns=["text"]).drop_null()
    texts = table["text"].slice(len(table) // 2, count).to_pylist()
    from dateparser.search import search_dates
    from parstdex import Parstdex

    parstdex = Parstdex()
    finders = {
        "parstdex": lambda text: len(parstdex.extract_span(text)["datetime"]),
        "dateparser": lambda text: len(search_dates(text, languages=["fa"]) or []),
    }
    for name, find in finders.items():
        found = failed = 0
        start = time.perf_counter()
        for text in texts:
            try:
                found += find(text)
            except Exception:  # a peer that fails on a text has still read it
                failed += 1
        seconds = time.perf_counter() - start
        print(f"{name}\t{seconds:.2f} s\t{count / seconds:,.0f} rows/s\t{found} expressions, {failed} exceptions", flush=True)


main()
