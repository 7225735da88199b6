"""What the wheel costs beside the program and beside jdatetime: `speed.py LINES PROGRAM [ROUNDS]`.

In turns, so that a disturbance affects both; the fastest round of each counts, in seconds of a processor, so that what else
runs on the machine takes none of them. The answers are compared before anything is timed."""

import datetime
import gc
import json
import resource
import subprocess
import sys

import jdatetime
import pyarrow as pa

import taqvim
from taqvim import JalaliDate

REFERENCE = "2016-11-18"
DATES = 100_000


def processor():
    """Seconds of a processor that this process has taken, and those that it waited for."""
    taken = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in taken)


def fastest(rounds, contenders):
    best = dict.fromkeys(contenders, float("inf"))
    # As `timeit` does: else most of the time is the collector's, over the objects that a round keeps.
    gc.disable()
    for _ in range(rounds):
        for name, work in contenders.items():
            start = processor()
            work()
            best[name] = min(best[name], processor() - start)
    gc.enable()
    return best


def texts(path, program, rounds):
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    if lines[-1] == "":
        lines.pop()
    column = pa.array(lines)
    command = [program, "extract", "--reference", REFERENCE, "--input", "lines", "--output", "jsonl"]
    command += ["--offsets", "chars", "--tier", "vague", "--jobs", "1", path]
    written = subprocess.run(command, capture_output=True, check=True).stdout.splitlines()
    spans = [[(one["start"], one["end"], one["value"]) for one in json.loads(line)["expressions"]] for line in written]
    found = taqvim.extract_arrow(column, reference=REFERENCE).to_pyarrow()
    ours = [list(zip(row["start"].as_py(), row["end"].as_py(), row["value"].as_py())) for row in found]
    assert ours == spans, "the program and the column differ"
    finder = taqvim.Finder()
    best = fastest(
        rounds,
        {
            "program, one job": lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True),
            "extract_arrow, an Arrow column": lambda: taqvim.extract_arrow(column, reference=REFERENCE, num_threads=1),
            "extract_arrow, a list of str": lambda: taqvim.extract_arrow(lines, reference=REFERENCE, num_threads=1),
            "Finder.extract, line by line": lambda: [finder.extract(line, REFERENCE) for line in lines],
        },
    )
    size = sum(len(line.encode()) + 1 for line in lines)
    program_time = best["program, one job"]
    for name, seconds in best.items():
        print(f"{name}\t{seconds:.3f} s\t{size / seconds / 1e6:.1f} MB/s\t{seconds / program_time:.2f} of the program's time")


def dates(rounds):
    first = datetime.date(1950, 1, 1).toordinal()
    days = [datetime.date.fromordinal(first + number % 40_000) for number in range(DATES)]
    ours = [JalaliDate.from_gregorian(day) for day in days]
    theirs = [jdatetime.date.fromgregorian(date=day) for day in days]
    fields = [(day.year, day.month, day.day) for day in theirs]
    assert [(day.year, day.month, day.day) for day in ours] == fields
    column = pa.array(days)
    structs = taqvim.to_jalali_arrow(column)
    assert [tuple(day.values()) for day in structs.to_pyarrow().to_pylist()] == fields
    rows = {
        "construction": (
            lambda: [JalaliDate(*day) for day in fields],
            lambda: [jdatetime.date(*day) for day in fields],
            None,
        ),
        "from Gregorian": (
            lambda: [JalaliDate.from_gregorian(day) for day in days],
            lambda: [jdatetime.date.fromgregorian(date=day) for day in days],
            lambda: taqvim.to_jalali_arrow(column),
        ),
        "to Gregorian": (
            lambda: [day.to_gregorian() for day in ours],
            lambda: [day.togregorian() for day in theirs],
            lambda: taqvim.from_jalali_arrow(structs),
        ),
        "to text": (
            lambda: [day.strftime("%Y/%m/%d") for day in ours],
            lambda: [day.strftime("%Y/%m/%d") for day in theirs],
            lambda: taqvim.strftime_arrow(column, "%Y/%m/%d"),
        ),
    }
    for name, (one, other, whole) in rows.items():
        contenders = {"taqvim": one, "jdatetime": other}
        if whole:
            contenders["column"] = whole
        best = {contender: seconds / DATES * 1e9 for contender, seconds in fastest(rounds, contenders).items()}
        line = f"{name}\ttaqvim {best['taqvim']:.0f} ns\tjdatetime {best['jdatetime']:.0f} ns\t{best['jdatetime'] / best['taqvim']:.1f}x"
        if whole:
            line += f"\tcolumn {best['column']:.1f} ns\t{best['jdatetime'] / best['column']:.0f}x"
        print(line)


def main():
    path, program = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    texts(path, program, rounds)
    dates(rounds)


main()
