"""What a peer needs for every line of a file: `lines.py dateparser|parstdex FILE ROUNDS`.

Prints the name, bytes, seconds of the fastest round, and expressions. Loading the peer and reading the file are not
counted."""

import sys
import time
import warnings

warnings.filterwarnings("ignore")


def dateparser_finder():
    from dateparser.search import search_dates

    return lambda line: len(search_dates(line, languages=["fa"]) or [])


def parstdex_finder():
    from parstdex import Parstdex

    model = Parstdex()

    def find(line):
        spans = model.extract_span(line)
        return len(spans["datetime"])

    return find


FINDERS = {"dateparser": dateparser_finder, "parstdex": parstdex_finder}


def main():
    name, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines = text.splitlines()
    find = FINDERS[name]()
    fastest, found, failed = float("inf"), 0, 0
    for _ in range(rounds):
        start = time.perf_counter()
        found = failed = 0
        for line in lines:
            try:
                found += find(line)
            except Exception:  # a peer that fails on a line has still read it
                failed += 1
        fastest = min(fastest, time.perf_counter() - start)
    print(name, len(text.encode()), fastest, found, sep="\t")
    if failed:
        print(f"{name} raised an exception on {failed} of {len(lines)} lines", file=sys.stderr)


main()
