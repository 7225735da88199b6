#!/usr/bin/env python3
"""Compares taqvim's public holidays of Iran with those of the python package `holidays`.

    python3 -m venv venv && venv/bin/pip install holidays
    venv/bin/python scripts/check_holidays.py [FIRST_YEAR LAST_YEAR]      # Jalali years, 1380 1404 by default

Every day on which one of the two has a holiday and the other has none is printed with its reason, if that is known.
Exit status 1 if a difference has no known reason.
"""

import datetime
import re
import subprocess
import sys
from collections import Counter, defaultdict

import holidays

# Why the two differ, by the name that the days have there or here, and the Jalali years in which it is so.
KNOWN = [
    (r"Hasan al-Askari", range(1380, 1396), "the law is of Farvardin 1396; the package has it in every year"),
    (r"Eid al-Fitr Holiday", range(1380, 1390), "the second day is a holiday from 1390; the package has it in every year"),
    (r"^Public Holiday$", range(1380, 1405), "announced for one year (heat, cold, mourning): the caller supplies it"),
    (r"Martyrdom of Imam Ali", [1390], "Ramadan 1432 was observed a day later than printed; the package follows the print"),
]


def ours(first, last):
    command = ["cargo", "run", "-q", "--example", "holidays", "--", "iran", str(first), str(last)]
    days = defaultdict(list)
    for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
        gregorian, jalali, english, _ = line.split("\t")
        days[datetime.date.fromisoformat(gregorian)].append((jalali, english))
    return days


def main():
    first, last = (int(argument) for argument in sys.argv[1:3]) if len(sys.argv) > 2 else (1380, 1404)
    here = ours(first, last)
    begin = min(here)
    end = datetime.date(last + 622, 3, 19)
    there = {
        day: names
        for day, names in holidays.country_holidays(
            "IR", years=range(begin.year, end.year + 1), language="en_US", islamic_show_estimated=False
        ).items()
        if begin <= day <= max(end, max(here))
    }
    reasons, unknown = Counter(), []
    for day in sorted(set(here) ^ set(there)):
        year = day.year - 621 if day >= datetime.date(day.year, 3, 21) else day.year - 622
        side = "there" if day in there else "here"
        names = there[day].split("; ") if day in there else [english for _, english in here[day]]
        found = [
            reason
            for name in names
            for pattern, years, reason in KNOWN
            if re.search(pattern, name) and year in years
        ]
        if found:
            reasons[side, found[0]] += 1
        else:
            unknown.append(f"only {side}: {day} {'; '.join(names)}")
    print(f"{len(here)} days here, {len(there)} there, {len(set(here) & set(there))} in both (holidays {holidays.__version__})")
    for (side, reason), count in reasons.items():
        print(f"{count:4} only {side}: {reason}")
    for line in unknown:
        print(line)
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
