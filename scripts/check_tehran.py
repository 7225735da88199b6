#!/usr/bin/env python3
"""Compares data/tehran_offsets.csv with the tz database that Python's `zoneinfo` finds.

    python3 scripts/check_tehran.py

Every change of the clocks of Asia/Tehran in 1970..=2037 that only one of the two has is printed; exit status 1 if there
is any.
"""

import csv
import datetime
import pathlib
import sys
import zoneinfo

FACTS = pathlib.Path(__file__).resolve().parent.parent / "data" / "tehran_offsets.csv"
STANDARD = 210


def changes():
    zone = zoneinfo.ZoneInfo("Asia/Tehran")
    instant = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    last = STANDARD
    while instant.year < 2038:
        minutes = instant.astimezone(zone).utcoffset() // datetime.timedelta(minutes=1)
        if minutes != last:
            yield f"{instant:%Y-%m-%dT%H:%M}", minutes
            last = minutes
        instant += datetime.timedelta(minutes=30)


def main():
    with FACTS.open(encoding="utf-8") as file:
        here = {(row["utc"], int(row["minutes"])) for row in csv.DictReader(file)}
    there = set(changes())
    for change in sorted(here ^ there):
        print(*change, "only here" if change in here else "only in the tz database")
    sys.exit(here != there)


if __name__ == "__main__":
    main()
