"""Values that hardly anyone means: backwards ranges, years far from the reference, durations of over 200 of a unit."""
import re

FIRST_YEAR, PLAN, LONGEST, LONGEST_RANGE = 1000, 10, 200, 120
LENGTH = re.compile(r"^PT?(\d+(?:\.\d+)?)([YMWDHS])")


def year(edge):
    return int(re.match(r"-?\d+", edge).group()) if edge else None


def reasons(found, reference_year):
    start, end = found.get("interval") or (None, None)
    if start and end:
        if not start.startswith("-") and len(start) == len(end) and start >= end:
            yield "ends before it begins"
        if year(start) > reference_year + PLAN:
            yield "year far ahead"
        if year(end) - year(start) > LONGEST_RANGE and found["grain"] not in ("century", "millennium"):
            yield "very long"
    if start and year(start) < FIRST_YEAR and not re.search("میلاد|قمری|هجری|قرن|هزاره|BC|AD|AH", found["text"]):
        yield "year before 1000 without an era"
    length = LENGTH.match(found["value"] or "")
    if length and float(length.group(1)) > LONGEST:
        yield f"over {LONGEST} {length.group(2)}"
    if "weekday_mismatch" in found["warnings"] and "year" in found["assumed"]:
        yield "weekday of another year"


def mine(_reader, documents):
    for document in documents:
        for found in document.expressions:
            for reason in reasons(found, document.year):
                yield (reason, found["rule"]), document.text, found["from"], found["to"]
        for pair in document.ranges:
            first, last = document.expressions[pair["from"]], document.expressions[pair["to"]]
            edges = [end["interval"][0] for end in (first, last) if end.get("interval") and end["interval"][0]]
            if len(edges) == 2 and edges[0] > edges[1] and not edges[0].startswith("-"):
                yield ("range runs backwards", first["rule"], last["rule"]), document.text, first["from"], last["to"]
