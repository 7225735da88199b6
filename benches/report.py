#!/usr/bin/env python3
"""Prints the tables of docs/PERFORMANCE.md from what the benchmarks left in the target folder, or puts them there.

    benches/report.py [--target benches/target] [--vector benches/target/v3] [--into docs/PERFORMANCE.md]

A file has the places of the tables between comments, `<!-- calendar -->` and `<!-- /calendar -->`. A figure is the 10th percentile of a benchmark's samples, since what disturbs a sample only makes it longer; it is
computed from criterion's sample.json. A section whose benchmark was not run is left out. A peer that was wrong on any
date is never the best right one.
"""

import argparse
import csv
import json
import re
from pathlib import Path

# Rows in the order of the table, each with the ratio to the best right peer that is wanted of it.
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
# Never the best right peer: taqvim itself in another form, conversions of another calendar, and floors.
BESIDE = ("taqvim", "chrono", *FLOORS)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def estimates(target):
    """(group, throughput or latency or none, contender) -> (ns an item or a pass, bytes of a pass)."""
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
    """The lines of a table, or nothing where there are no rows."""
    if not rows:
        return ""
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def race(found, wrong, kind):
    rows = []
    for group, wanted in CALENDAR:
        times = contenders(found, group, kind)
        if "taqvim" not in times:
            continue
        own, (name, best) = times["taqvim"], best_right(times, group, wrong)
        row = [group, number(own), f"{number(best)} ({name})" if name else "–", f"{best / own:.1f}×" if name else "–"]
        if kind == "throughput":
            row.append(f"{wanted}×" if wanted else "–")
        rows.append([*row, number(floor_of(times))])
    wanted = ["wanted"] if kind == "throughput" else []
    return table(["ns an item", "taqvim", "best right peer", "ratio", *wanted, "floor"], rows)


def everybody(found, wrong):
    rows = []
    for group, _ in CALENDAR:
        for name, ns in sorted(contenders(found, group, "throughput").items(), key=lambda pair: pair[1]):
            latency = found.get((group, "latency", name), (None, None))[0]
            verdict = wrong.get((group, name))
            rows.append([group, name + (f" ({verdict} wrong)" if verdict else ""), number(ns), number(latency)])
    return table(["ns an item", "contender", "throughput", "latency"], rows)


def slices(plain, vector):
    rows = []
    for group in BATCHES:
        for label, found in (("x86-64", plain), ("x86-64-v3", vector)):
            times = contenders(found, group, "throughput")
            if not {"taqvim", "taqvim, a loop"} <= times.keys():
                continue
            name, best = best_right(times, group, {})
            own, loop = times["taqvim"], times["taqvim, a loop"]
            peer = f"{number(best)} ({name})" if name else "–"
            rows.append([group, label, number(own), number(loop), f"{loop / own:.2f}×", peer, number(floor_of(times))])
    return table(["ns an item", "built for", "batch", "taqvim's loop", "ratio", "best peer", "copy"], rows)


def texts(found, target):
    about = {row["text"]: row for row in rows_of(target / "texts.tsv")}
    rows = []
    for group in TEXTS:
        rates = {name: size / ns * 1e3 for (of, _, name), (ns, size) in found.items() if of == group and size}
        if "taqvim, line by line" not in rates or group not in about:
            continue
        size, count = int(about[group]["bytes"]), int(about[group]["found"])
        each = f"{size / count:,.0f} B" if count else "–"
        lines, scan = rates["taqvim, line by line"], rates["word scan"]
        rows.append([group, f"{size / 1e6:.1f} MB", each, number(lines), number(rates["taqvim, one document"]),
                     number(scan), f"{lines / scan:.2f}", number(rates["memcpy"])])
    heads = ["MB/s", "size", "one date each", "line by line", "one document", "word scan", "share of it", "memcpy"]
    return table(heads, rows)


def phrases(found):
    rows = sorted([name, number(ns)] for (of, _, name), (ns, _) in found.items() if of == "one phrase")
    return table(["phrase", "ns"], rows)


def scaling(target):
    rows = rows_of(target / "scaling.tsv")
    rows = [[f"{int(row['bytes']):,}", row["found"], number(int(row["ns"]) / 1e3), row["MB/s"]] for row in rows]
    return table(["bytes", "found", "µs", "MB/s"], rows)


def peers(target):
    rows = rows_of(target / "peers.tsv")
    rates = {(row["text"], row["name"]): int(row["bytes"]) / float(row["seconds"]) / 1e6 for row in rows}
    lines = []
    for row in rows:
        own, rate = rates[row["text"], "taqvim"], rates[row["text"], row["name"]]
        ratio = "–" if row["name"] == "taqvim" else f"{own / rate:,.1f}×"
        lines.append([row["text"], row["name"], f"{rate:.2g}" if rate < 1 else number(rate), ratio, row["found"]])
    return table(["text", "finder", "MB/s", "taqvim's ratio", "found"], lines)


def program(target):
    rows = rows_of(target / "program.tsv")
    slowest = max((float(row["seconds"]) for row in rows), default=0)
    lines = []
    for row in rows:
        seconds = float(row["seconds"])
        rate = int(row["bytes"]) / seconds / 1e6
        lines.append([row["jobs"], number(rate), f"{slowest / seconds:.2f}×", f"{int(row['KiB']) / 1024:.1f} MiB"])
    return table(["jobs", "MB/s", "ratio", "peak memory"], lines)


def put_into(path, sections):
    page = path.read_text(encoding="utf-8")
    for name, content in sections.items():
        place = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if not place.search(page):
            raise SystemExit(f"{path} has no place for {name}")
        if content:
            page = place.sub(lambda found: f"{found[1]}{content}{found[2]}", page)
    path.write_text(page, encoding="utf-8")


def main():
    here = Path(__file__).resolve().parent
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--target", type=Path, default=here / "target")
    options.add_argument("--vector", type=Path, default=here / "target/v3", help="target folder of the x86-64-v3 run")
    options.add_argument("--into", type=Path, help="a file with places for the tables")
    chosen = options.parse_args()
    found, wrong = estimates(chosen.target), wrong_peers(chosen.target)
    sections = {
        "calendar": race(found, wrong, "throughput"),
        "latency": race(found, wrong, "latency"),
        "slices": slices(found, estimates(chosen.vector)),
        "texts": texts(found, chosen.target),
        "phrases": phrases(found),
        "scaling": scaling(chosen.target),
        "peers": peers(chosen.target),
        "program": program(chosen.target),
        "contenders": everybody(found, wrong),
    }
    if chosen.into:
        put_into(chosen.into, sections)
    else:
        print("\n".join(f"<!-- {name} -->\n{content}" for name, content in sections.items() if content), end="")
    for (row, name), count in wrong.items():
        print(f"{row}: {name} is wrong on {count} inputs")


if __name__ == "__main__":
    main()
