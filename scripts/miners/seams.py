"""Two expressions with at most three characters between them: most wrong compositions leave such a seam.

Pairs that the program itself calls a range are left out.
"""
import re

FARTHEST = 3


def mine(_reader, documents):
    for document in documents:
        joined = {(pair["from"], pair["to"]) for pair in document.ranges}
        pairs = zip(document.expressions, document.expressions[1:])
        for place, (first, second) in enumerate(pairs):
            gap = document.text[first["to"] : second["from"]]
            if len(gap) <= FARTHEST and (place, place + 1) not in joined:
                shown = re.sub(r"\s+", " ", gap).replace("\u200c", "ZWNJ")
                yield (first["rule"], f"‹{shown}›", second["rule"]), document.text, first["from"], second["to"]
