"""The program's `jsonl` as a column, and the other way round: the same rows in two forms."""

import datetime

SIDES = ("interval", "estimate", "anchor")


def moment(iso):
    """The moment of a side in ISO 8601, `None` for an open one."""
    return None if iso is None else datetime.datetime.fromisoformat(iso)


def row(document):
    """The struct of lists that a document of the program is in a column."""
    found = [dict(one) for one in document["expressions"]]
    begun = {one["from"]: one for one in document["ranges"]}
    for number, one in enumerate(found):
        for name in SIDES:
            sides = one.pop(name, None) or [None, None]
            one[f"{name}_start"], one[f"{name}_end"] = map(moment, sides)
        for name in ("quant", "freq", "rrule", "offset", "nearest_valid"):
            one.setdefault(name, None)
        one["alternatives"] = [other["value"] for other in one.get("alternatives", [])]
        one["starts_range"] = number in begun
        sides = begun.get(number, {}).get("interval") or [None, None]
        one["range_start"], one["range_end"] = map(moment, sides)
    return found


def expressions(struct):
    """The expressions of a struct of lists, each with its fields by name."""
    if struct is None:
        return None
    names = list(struct)
    return [dict(zip(names, values)) for values in zip(*struct.values())]
