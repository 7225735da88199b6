#!/usr/bin/env python3
"""Prints the tables of docs/PERFORMANCE.md from what the benchmarks left in the target folder.

    benches/report.py [--target benches/target] [--vector benches/target/v3]

A figure is the 10th percentile of a benchmark's samples, since what disturbs a sample only makes it longer; it is
computed from criterion's sample.json. A section whose benchmark was not run is left out. A peer that was wrong on any
date is never the best right one.
"""

import argparse
import csv
import json
from pathlib import Path

# Rows in the order of the table, and how many times the best right peer's speed is asked of each.
CALENDAR = [
    ("day number to Jalali", 5),
    ("Jalali to day number", 1.8),
    ("year, month, day to day number", None),
    ("NaiveDate to Jalali", 4),
    ("Jalali to NaiveDate", 4),
    ("Gregorian year, month, day to Jalali", 4),
    ("Jalali to Gregorian year, month, day", 4),
    ("is leap", None),
    ("parse Latin digits", 3),
    ("parse Persian digits", 20),
    ("write Latin digits", 10),
    ("write Persian digits", 10),
]
BATCHES = ["batch day numbers to Jalali", "batch Jalali to day numbers"]
TEXTS = ["Persian", "Persian without dates", "Persian, dense dates", "English"]
FLOORS = ("copy", "its last byte")
# Not in the race: taqvim itself in another form, conversions of another calendar, and floors.
BESIDE = ("taqvim", "chrono", *FLOORS)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def estimates(target):
    """(group, kind, contender) -> (ns an item, or seconds a pass and bytes)."""
    found = {}
    for path in sorted((target / "criterion").glob("**/new/benchmark.json")):
        about = json.loads(path.read_text(encoding="utf-8"))
        sample = json.loads((path.parent / "sample.json").read_text(encoding="utf-8"))
        ns = percentile([time / count for time, count in zip(sample["times"], sample["iters"])], 0.1)
        work = about["throughput"] or {}
        found[about["group_id"], about["function_id"], about["value_str"]] = (
            ns / work["Elements"] if "Elements" in work else ns,
            work.get("Bytes"),
        )
    return found


def rows_of(path):
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def wrong_peers(target):
    return {(row["row"], row["name"]): int(row["wrong"]) for row in rows_of(target / "verdicts.tsv") if row["wrong"] != "0"}


def contenders(found, group, kind):
    return {name: ns for (of, how, name), (ns, _) in found.items() if of == group and how == kind}


def floor_of(times):
    return next((ns for name, ns in times.items() if name.startswith(FLOORS)), None)


def best_right(times, group, wrong):
    right = {name: ns for name, ns in times.items() if not name.startswith(BESIDE) and (group, name) not in wrong}
    return min(right.items(), key=lambda pair: pair[1], default=(None, None))


def number(value):
    if value is None:
        return "–"
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(heads, rows):
    print("| " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * (len(heads) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def calendar(found, wrong):
    for kind in ("throughput", "latency"):
        rows = []
        for group, wanted in CALENDAR:
            times = contenders(found, group, kind)
            if "taqvim" not in times:
                continue
            name, best = best_right(times, group, wrong)
            ratio = best / times["taqvim"] if best else None
            asked = f"{wanted}×" if wanted and kind == "throughput" else "–"
            rows.append([group, number(times["taqvim"]), f"{number(best)} ({name})" if name else "–",
                         f"{ratio:.1f}×" if ratio else "–", asked, number(floor_of(times))])
        if rows:
            print(f"### {kind.capitalize()}, ns an item\n")
            table(["row", "taqvim", "best right peer", "ratio", "wanted", "floor"], rows)


def everybody(found, wrong):
    rows = []
    for group, _ in CALENDAR:
        for name, ns in sorted(contenders(found, group, "throughput").items(), key=lambda pair: pair[1]):
            latency = found.get((group, "latency", name), (None,))[0]
            verdict = wrong.get((group, name))
            rows.append([group, name, number(ns), number(latency), f"{verdict} wrong" if verdict else ""])
    if rows:
        print("### Every contender, ns an item\n")
        table(["row", "contender", "throughput", "latency", ""], rows)


def batches(plain, vector):
    rows = []
    for group in BATCHES:
        for label, found in (("x86-64", plain), ("x86-64-v3", vector)):
            times = contenders(found, group, "throughput")
            if not {"taqvim", "taqvim, a loop"} <= times.keys():
                continue
            name, best = best_right(times, group, {})
            rows.append([group, label, number(times["taqvim"]), number(times["taqvim, a loop"]),
                         f"{times['taqvim, a loop'] / times['taqvim']:.2f}×", f"{number(best)} ({name})", number(floor_of(times))])
    if rows:
        print("### Slices, ns an item\n")
        table(["row", "built for", "batch", "taqvim's loop", "ratio", "best peer's loop", "copy"], rows)


def texts(found, target):
    about = {row["text"]: row for row in rows_of(target / "texts.tsv")}
    rows = []
    for group in TEXTS:
        rates = {name: size / ns * 1e3 for (of, _, name), (ns, size) in found.items() if of == group and size}
        if "taqvim, line by line" not in rates or group not in about:
            continue
        lines, scan = rates["taqvim, line by line"], rates["word scan"]
        each = int(about[group]["bytes"]) / max(int(about[group]["found"]), 1)
        rows.append([group, f"{int(about[group]['bytes']) / 1e6:.1f} MB", f"{each:,.0f} B" if int(about[group]["found"]) else "none",
                     number(lines), number(rates["taqvim, one document"]), number(scan), f"{lines / scan:.2f}", number(rates["memcpy"])])
    if rows:
        print("### Texts, MB/s\n")
        table(["text", "size", "one date each", "line by line", "one document", "word scan", "of it", "memcpy"], rows)
    phrases = sorted((name, ns) for (of, _, name), (ns, _) in found.items() if of == "one phrase")
    if phrases:
        print("### One phrase\n")
        table(["phrase", "ns"], [[name, number(ns)] for name, ns in phrases])


def scaling(target):
    rows = [[f"{int(row['bytes']):,}", row["found"], number(int(row["ns"]) / 1e3), row["MB/s"]] for row in rows_of(target / "scaling.tsv")]
    if rows:
        print("### Growth with size\n")
        table(["bytes", "found", "µs", "MB/s"], rows)


def peers(target):
    rows = rows_of(target / "peers.tsv")
    rates = {(row["text"], row["name"]): int(row["bytes"]) / float(row["seconds"]) / 1e6 for row in rows}
    lines = []
    for row in rows:
        own, rate = rates[row["text"], "taqvim"], rates[row["text"], row["name"]]
        ratio = "" if row["name"] == "taqvim" else f"{own / rate:,.1f}×"
        lines.append([row["text"], row["name"], f"{rate:.4g}", ratio, row["found"]])
    if lines:
        print("### Finders, line by line\n")
        table(["text", "finder", "MB/s", "taqvim is faster by", "found"], lines)


def main():
    here = Path(__file__).resolve().parent
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--target", type=Path, default=here / "target")
    arguments.add_argument("--vector", type=Path, default=here / "target/v3", help="the target folder of the x86-64-v3 run")
    arguments.add_argument("--all", action="store_true", help="every contender of every row too")
    chosen = arguments.parse_args()
    found, wrong = estimates(chosen.target), wrong_peers(chosen.target)
    calendar(found, wrong)
    if chosen.all:
        everybody(found, wrong)
    batches(found, estimates(chosen.vector))
    texts(found, chosen.target)
    scaling(chosen.target)
    peers(chosen.target)
    for (row, name), count in wrong.items():
        print(f"{row}: {name} is wrong on {count} inputs")


if __name__ == "__main__":
    main()
