#!/usr/bin/env python3
"""Draws docs/performance-scaling.svg, time against size, from the TSV of `cargo bench --bench scaling`.

    benches/plot.py [benches/target/scaling.tsv [docs/performance-scaling.svg]]

Both axes are logarithmic, so that time which grows as the size does is a straight line of slope one: the dashed one, drawn
through the last point."""

import csv
import math
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WIDTH, HEIGHT = 720, 460
LEFT, RIGHT, TOP, BOTTOM = 78, 72, 46, 58

# Colours of the page it stands on: the file brings both and the browser chooses.
STYLE = """
  svg { background: #ffffff }
  text { font: 12px sans-serif; fill: #1f2328 }
  .title { font-size: 15px; font-weight: bold }
  .quiet { fill: #59636e }
  .axis { stroke: #59636e; fill: none }
  .grid { stroke: #d1d9e0; fill: none }
  .linear { stroke: #59636e; stroke-dasharray: 5 4; fill: none }
  .line { stroke: #0969da; stroke-width: 2; fill: none }
  .point { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117 }
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .axis, .linear { stroke: #9198a1 }
    .grid { stroke: #3d444d }
    .line { stroke: #4493f8 }
    .point { fill: #4493f8 }
  }
"""


def size_name(size):
    for unit, name in ((1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= unit:
            return f"{size // unit} {name}"
    return f"{size} B"


def time_name(ns):
    for unit, name in ((1e9, "s"), (1e6, "ms"), (1e3, "µs")):
        if ns >= unit:
            return f"{ns / unit:g} {name}"
    return f"{ns:g} ns"


class Axis:
    """A logarithmic axis from one pixel to another."""

    def __init__(self, low, high, start, end):
        self.low, self.span = math.log(low), math.log(high) - math.log(low)
        self.start, self.end = start, end

    def at(self, value):
        return self.start + (math.log(value) - self.low) / self.span * (self.end - self.start)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [(int(row["bytes"]), int(row["ns"]), row["MB/s"]) for row in csv.DictReader(file, delimiter="\t")]


def powers(base, low, high):
    """The powers of a base around low..high."""
    first = math.floor(math.log(low, base) + 1e-9)
    last = math.ceil(math.log(high, base) - 1e-9)
    return [base**power for power in range(first, last + 1)]


def text(x, y, words, anchor="middle", kind="", turn=""):
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place}{f" class={chr(34)}{kind}{chr(34)}" if kind else ""}{turn}>{words}</text>'


def path(points, kind):
    steps = " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f'<path class="{kind}" d="M{steps}"/>'


def draw(points):
    # A document ends with a character, so it may be a byte shorter than its power of 4.
    sizes = [4 ** round(math.log(size, 4)) for size, _, _ in points]
    times = powers(10, min(ns for _, ns, _ in points), max(ns for _, ns, _ in points))
    across = Axis(sizes[0] / 1.6, sizes[-1] * 1.6, LEFT, WIDTH - RIGHT)
    up = Axis(times[0] / 2, times[-1], HEIGHT - BOTTOM, TOP)
    parts = [text(LEFT, 24, "Time to find in one document", "start", "title")]
    for time in times:
        parts.append(path([(LEFT, up.at(time)), (WIDTH - RIGHT, up.at(time))], "grid"))
        parts.append(text(LEFT - 8, up.at(time) + 4, time_name(time), "end"))
    for size in sizes:
        parts.append(path([(across.at(size), HEIGHT - BOTTOM), (across.at(size), HEIGHT - BOTTOM + 5)], "axis"))
        parts.append(text(across.at(size), HEIGHT - BOTTOM + 20, size_name(size)))
    parts.append(path([(LEFT, TOP), (LEFT, HEIGHT - BOTTOM), (WIDTH - RIGHT, HEIGHT - BOTTOM)], "axis"))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, "size of the document", kind="quiet"))
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(text(18, middle, "time", kind="quiet", turn=f' transform="rotate(-90 18 {middle:.1f})"'))
    last_size, last_ns, _ = points[-1]
    linear = [(size, last_ns * size / last_size) for size in (sizes[0], sizes[-1])]
    parts.append(path([(across.at(size), up.at(ns)) for size, ns in linear], "linear"))
    places = [(across.at(size), up.at(ns)) for size, ns, _ in points]
    parts.append(path(places, "line"))
    for (x, y), (_, _, rate) in zip(places, points):
        parts.append(f'<circle class="point" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
        parts.append(text(x + 8, y + 15, f"{float(rate):.0f} MB/s", "start"))
    body = "\n".join(parts)
    about = "Time against the size of a document, both axes logarithmic: a straight line of slope one."
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{about}">\n'
            f"<style>{STYLE}</style>\n{body}\n</svg>\n")


def main():
    source = sys.argv[1] if len(sys.argv) > 1 else HERE / "target/scaling.tsv"
    picture = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parent / "docs/performance-scaling.svg"
    picture.write_text(draw(read(source)), encoding="utf-8")
    print(picture)


if __name__ == "__main__":
    main()
