"""Temporal words, and numbers that look like years, outside every expression: what may have been missed.

Grouped by the classes of the neighbours, since the words there are open. A word that needs a neighbour (a unit, "May")
and has none is passed over; the frames in which others are rightly silent stand in silences.tsv.
"""
import os

from . import words

SILENCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "silences.tsv")


def silences():
    """(before, word, after) patterns: a class, `=word`, or `*`."""
    return [(row["before"], row["word"], row["after"]) for row in words.rows(SILENCES)]


def fits(pattern, word):
    if pattern == "*":
        return True
    if word is None:
        return pattern == "edge"
    return words.folded(word.text) == pattern[1:] if pattern.startswith("=") else word.kind == pattern


def mine(reader, documents):
    silent = silences()
    for document in documents:
        held = [(found["from"], found["to"]) for found in document.expressions]
        line = [None, *reader.words(document.text), None]
        for before, word, after in zip(line, line[1:], line[2:]):
            if word is None or not (word.kind in words.TEMPORAL or word.kind == "year"):
                continue
            if word.leans and not any(beside and beside.kind in words.COMPANY for beside in (before, after)):
                continue
            if any(start < word.end and word.start < end for start, end in held):
                continue
            if any(fits(b, before) and fits(w, word) and fits(a, after) for b, w, a in silent):
                continue
            shown = word.kind if word.kind == "year" else words.folded(word.text)
            yield (kind(before), shown, kind(after)), document.text, word.start, word.end


def kind(word):
    return "edge" if word is None else word.kind
