#!/usr/bin/env python3
"""Check the program against ../shared/lexicon/phenomena.md, row by row, where that file exists.

usage: scripts/check_phenomena.py [PROGRAM]        (default: target/release/taqvim)

A row is answered when an expression over its words has the row's interval, as `interval`, `estimate` (the rows of
early, mid and late), `anchor` (spans) or as the interval of a range or list over them; or, for rows without an
interval, the row's value. A row of section K is answered by silence. Rows that are answered otherwise on purpose stand
in scripts/phenomena_exceptions.tsv with the reason; any other row fails the check, and so does a row of that file that
is answered after all.
"""
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.environ.get("TAQVIM_SHARED", os.path.join(ROOT, "..", "shared"))
TABLE = os.path.join(SHARED, "lexicon", "phenomena.md")
EXCEPTIONS = os.path.join(ROOT, "scripts", "phenomena_exceptions.tsv")
REFERENCE = "2016-11-18T18:00"


def rows():
    for line in open(TABLE, encoding="utf-8"):
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if len(cells) >= 8 and cells[0].isdigit():
            yield dict(zip(("number", "group", "text", "words", "type", "value", "start", "end"), cells))


def exceptions():
    lines = [line.rstrip("\n").split("\t") for line in open(EXCEPTIONS, encoding="utf-8") if not line.startswith("#")]
    return {number: reason for number, reason in lines}


def run(program, documents):
    text = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    done = subprocess.run(
        [program, "extract", "--input", "jsonl", "--output", "jsonl"], input=text, capture_output=True, text=True, check=True
    )
    return {answer["id"]: answer for answer in map(json.loads, done.stdout.splitlines())}


def minutes(edge):
    return edge if edge is None or "T" in edge else edge + "T00:00"


def spans(row, answer):
    """The expressions over the row's words; the whole sentence where the words are not in it as they stand."""
    words = re.sub(r"\s*\(.*\)$", "", row["words"]) if row["words"] not in row["text"] else row["words"]
    at = row["text"].find(words)
    if at < 0:
        return answer["expressions"]
    start = len(row["text"][:at].encode())
    end = start + len(words.encode())
    return [found for found in answer["expressions"] if found["start"] < end and start < found["end"]]


def intervals(found, answer):
    for one in found:
        for key in ("interval", "estimate", "anchor"):
            if one.get(key):
                yield one[key]
        for other in one.get("alternatives") or []:
            if other.get("interval"):
                yield other["interval"]
    for link in answer.get("ranges", []):
        if link.get("interval"):
            yield link["interval"]
    plain = [one["interval"] for one in found if one.get("interval")]
    if len(plain) > 1:
        yield [plain[0][0], plain[-1][1]]


def answered(row, answer):
    found = spans(row, answer)
    if row["group"].startswith("K.") or row["type"] == "—":
        return not found
    if row["start"] not in ("—", "-inf") and row["end"] != "—":
        want = [minutes(row["start"]), minutes(row["end"])]
        return any([minutes(a), minutes(b)] == want for a, b in intervals(found, answer))
    value = row["value"].split()[0].rstrip(";,")
    return any(value in (one.get("value"), one.get("native")) or row["type"] == one["type"] and value.startswith(str(one.get("value"))) for one in found)


def main():
    if not os.path.exists(TABLE):
        print("no phenomena.md beside the project: nothing to check")
        return
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "target", "release", "taqvim")
    known, table = exceptions(), list(rows())
    answers = run(program, [{"id": row["number"], "text": row["text"], "reference": REFERENCE} for row in table])
    wrong, stale = [], []
    for row in table:
        right = answered(row, answers[row["number"]])
        if not right and row["number"] not in known:
            wrong.append(row)
        if right and row["number"] in known:
            stale.append(row["number"])
    for row in wrong:
        print(f"{row['number']}  {row['text']}\n    - {row['words']}  {row['type']} {row['value']}  {row['start']} {row['end']}")
        for one in answers[row["number"]]["expressions"]:
            print(f"    + {one['text']}  {one['type']} {one['value']}  {one.get('interval')} {one.get('estimate') or ''} {one.get('anchor') or ''} {one['rule']}")
    print(f"{len(table)} rows, {len(known)} answered otherwise on purpose, {len(wrong)} wrong, {len(stale)} exceptions that are none: {' '.join(stale)}")
    sys.exit(bool(wrong or stale))


main()
