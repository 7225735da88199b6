"""A corpus, a line a document, with what the program finds in it."""
import gzip
import json
import subprocess

REFERENCE = "2016-11-18T18:00"


class Document:
    __slots__ = ("text", "year", "expressions", "ranges")

    def __init__(self, text, answer, reference=REFERENCE):
        self.text = text
        self.year = int(reference.split("-")[0])
        self.ranges = answer["ranges"]
        self.expressions = answer["expressions"]
        if self.expressions:
            offsets = character_offsets(text)
            for found in self.expressions:
                found["from"], found["to"] = offsets[found["start"]], offsets[found["end"]]


def character_offsets(text):
    """Place in bytes -> place in characters."""
    offsets, at = {}, 0
    for place, character in enumerate(text):
        offsets[at] = place
        at += len(character.encode())
    offsets[at] = len(text)
    return offsets


def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as file:
        return [line.rstrip("\r\n") for line in file]


def documents(program, path, reference=REFERENCE, policy="past"):
    texts = [line for line in lines(path) if line.strip()]
    asked = "".join(json.dumps({"id": str(n), "text": t}, ensure_ascii=False) + "\n" for n, t in enumerate(texts))
    command = [program, "extract", "--input", "jsonl", "--output", "jsonl", "--reference", reference, "--policy", policy]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    for text, line in zip(texts, done.stdout.splitlines(), strict=True):
        yield Document(text, json.loads(line), reference)
