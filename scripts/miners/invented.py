"""Expressions whose only licence is weak: bare years, months of one word, bare hours and lone weekdays.

Grouped by the classes of the neighbours.
"""
from . import words


def weakness(found, held):
    """What is weak about an expression, or None."""
    if len(held) > 1:
        return None
    text = held[0]
    if text.kind.endswith("figures") or text.kind in ("year", "cardinal"):
        return f"bare {text.kind} as {found['rule']}"
    if text.kind.startswith(("month_", "occasion", "season", "daypart", "weekday")):
        return f"bare {text.kind}"
    return None


def mine(reader, documents):
    for document in documents:
        if not document.expressions:
            continue
        line = [None, *reader.words(document.text), None]
        for found in document.expressions:
            inside = [n for n, w in enumerate(line) if w and w.start < found["to"] and found["from"] < w.end]
            weak = weakness(found, [line[n] for n in inside]) if inside else None
            if weak:
                before, after = line[inside[0] - 1], line[inside[-1] + 1]
                around = tuple("edge" if word is None else word.kind for word in (before, after))
                yield (around[0], weak, around[1]), document.text, found["from"], found["to"]
