#!/usr/bin/env python3
"""Mine a corpus for faults of the finder: groups of like places, the most frequent first.

usage: scripts/mine.py MINER CORPUS [--program P] [--reference R] [--policy P] [--groups N] [--samples N] [--lines N]
                       [--only WORD]

CORPUS is text, a document a line, or the same with gzip (.gz). MINER is one of

  residue       temporal words and likely years outside every expression: misses
  seams         two expressions with at most three characters between them: wrong compositions
  invented      expressions whose only licence is weak, by their neighbours: false dates
  implausible   backwards ranges, years far away, very long durations: wrong values
  disagreement  places where parstdex (pip install parstdex) and the program differ

Each group is printed with its count and a few of its places in their lines, the place in ⟦ ⟧. A group is a kind of
place, to be judged by a reader: most groups of `residue` are rightly silent.
"""
import argparse
import collections
import importlib
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from miners import corpus, words  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MINERS = ("residue", "seams", "invented", "implausible", "disagreement")
AROUND = 45


def shown(text, start, end):
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return f"{before}⟦{text[start:end]}⟧{after}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("miner", choices=MINERS)
    parser.add_argument("corpus")
    parser.add_argument("--program", default=os.path.join(ROOT, "target", "release", "taqvim"))
    parser.add_argument("--reference", default=corpus.REFERENCE)
    parser.add_argument("--policy", default="past")
    parser.add_argument("--groups", type=int, default=300, help="groups to print (300)")
    parser.add_argument("--samples", type=int, default=3, help="places to print of each group (3)")
    parser.add_argument("--lines", type=int, help="read only so many lines, drawn at random with a fixed seed")
    parser.add_argument("--only", help="print only groups whose key holds this word")
    asked = parser.parse_args()

    documents = corpus.documents(asked.program, asked.corpus, asked.reference, asked.policy)
    if asked.lines:
        documents = list(documents)
        documents = random.Random(0).sample(documents, min(asked.lines, len(documents)))
    miner = importlib.import_module(f"miners.{asked.miner}")
    groups = collections.defaultdict(list)
    for key, text, start, end in miner.mine(words.Reader(), documents):
        groups[key].append((text, start, end))

    places = sum(map(len, groups.values()))
    print(f"{places} places in {len(groups)} groups")
    ranked = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    for key, held in [group for group in ranked if not asked.only or asked.only in " ".join(group[0])][: asked.groups]:
        print(f"\n{len(held):6}  {' | '.join(key)}")
        for text, start, end in random.Random(0).sample(held, min(asked.samples, len(held))):
            print(f"        {shown(text, start, end)}")


if __name__ == "__main__":
    main()
