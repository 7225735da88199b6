"""Where parstdex (`pip install parstdex`) and the program find different spans.

Grouped by who found it and the classes of the words in it and beside it.
"""
import contextlib
import os
import sys


def mine(reader, documents):
    try:
        from parstdex import Parstdex
    except ImportError:
        sys.exit("disagreement: needs parstdex: pip install parstdex")
    other = Parstdex()
    for document in documents:
        theirs = spans(other, document.text)
        ours = [(found["from"], found["to"]) for found in document.expressions]
        for who, these, those in (("only parstdex", theirs, ours), ("only taqvim", ours, theirs)):
            for start, end in these:
                if not any(start < other_end and other_start < end for other_start, other_end in those):
                    yield (who, *around(reader, document.text, start, end)), document.text, start, end


def spans(other, text):
    # parstdex prints to the terminal, and fails on some lines.
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
        try:
            return [tuple(span) for span in other.extract_span(text)["datetime"]]
        except Exception as error:  # whatever a package that is not ours raises
            print(f"parstdex fails: {error!r}: {text[:60]}", file=sys.stderr)
            return []


def around(reader, text, start, end):
    words = reader.words(text)
    inside = [n for n, word in enumerate(words) if word.start < end and start < word.end]
    if not inside:
        return ("nothing",)
    before = words[inside[0] - 1].kind if inside[0] else "edge"
    after = words[inside[-1] + 1].kind if inside[-1] + 1 < len(words) else "edge"
    return before, " ".join(words[n].kind for n in inside[:4]), after
