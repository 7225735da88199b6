"""The words of a line, each with the class of the lexicon that tells most about it."""
import os
import re
import unicodedata

TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "lexicon", "tables")
ZWNJ = "\u200c"

# Classes whose words are temporal by themselves: a date can begin or hang at them.
TEMPORAL = {
    "month_jalali", "month_gregorian", "month_hijri", "weekday", "unit", "unit_adjective", "deictic_day",
    "deictic_night", "deictic_year", "daypart", "season", "half", "weekend", "occasion", "feast", "frequency",
    "decade_word", "era", "calendar", "clock", "reference", "meridiem", "school_year", "school_term",
}
# Where a word has several classes, the first of these is its class.
ORDER = [*sorted(TEMPORAL), "cardinal", "ordinal", "vague_number", "fraction", "preposition", "and", "demonstrative",
         "verb", "copula", "particle", "name_head", "name_tail", "event", "yearly", "counted", "coded", "plan"]

# Classes that say nothing alone, whatever the row's flags are.
DEPENDENT = {"unit", "unit_adjective", "era", "calendar", "clock", "half", "meridiem", "decade_word", "school_term"}
# Beside one of these a latent or dependent word could be a date.
COMPANY = TEMPORAL | {"year", "1-figures", "2-figures", "3-figures", "4-figures", "cardinal", "ordinal", "final",
                      "demonstrative", "direction", "edge", "every", "whole", "rest", "times", "fraction", "vague_number"}

LETTERS = "[^\\W\\d_][\u064b-\u0655\u0670\u0640]*"
WORD = re.compile(f"(?:{LETTERS})+(?:{ZWNJ}(?:{LETTERS})+)*|\\d+|[^\\w\\s{ZWNJ}]|_")
MARKS_ON_LETTERS = re.compile("[\u0640\u064b-\u065f\u0670]")
FOLDED = str.maketrans({"ي": "ی", "ك": "ک", "ۀ": "ه", "ة": "ه", "أ": "ا", "إ": "ا", "ؤ": "و", ZWNJ: " "})
VERB = re.compile("^ن?می ?.|^(?:شد|کرد|داد|بود|گرفت|یافت|رسید|گفت)ه?(?:م|ی|یم|ید|ند|ن)?$")


def folded(word):
    """Spelling differences taken away, as the scanner does."""
    return MARKS_ON_LETTERS.sub("", unicodedata.normalize("NFC", word)).translate(FOLDED).lower()


def rows(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]
    head = lines[0]
    return [dict(zip(head, line)) for line in lines[1:]]


def lexicon(languages=("persian", "english")):
    """Form -> (class, whether it needs a neighbour), with the forms that expansions.tsv makes of a row."""
    classes = {}
    for language in languages:
        folder = os.path.join(TABLES, language)
        path = os.path.join(folder, "expansions.tsv")
        made = rows(path) if os.path.exists(path) else []
        for name in sorted(os.listdir(folder)):
            if name == "expansions.tsv":
                continue
            for row in rows(os.path.join(folder, name)):
                if "class" in row and "form" in row:
                    for form in forms(row, made):
                        leans = "latent" in row.get("flags", "").split() or row["class"] in DEPENDENT
                        classes.setdefault(folded(form), set()).add((row["class"], leans))
    rank = {name: place for place, name in enumerate(ORDER)}
    return {form: min(held, key=lambda sense: rank.get(sense[0], len(ORDER))) for form, held in classes.items()}


def forms(row, made):
    form = row["form"]
    yield form
    wanted = {flag[1:] for flag in row.get("flags", "").split() if flag.startswith("+")}
    for how in made:
        if how["name"] in wanted:
            for joint in ("", " ") if how["joint"] == "any" else ("",):
                yield (how["prefix"] + joint if how["prefix"] else "") + form + joint + how["suffix"]


class Word:
    __slots__ = ("text", "start", "end", "kind", "leans")

    def __init__(self, text, start, end, kind, leans):
        self.text, self.start, self.end, self.kind, self.leans = text, start, end, kind, leans


class Reader:
    """Splits lines into words and tells the class of each."""

    def __init__(self):
        self.lexicon = lexicon()

    def sense(self, text):
        """The class of a word, and whether it is a date only beside a neighbour."""
        if text[0].isdecimal():
            return number_kind(text), False
        if not text[0].isalpha():
            return f"'{text[0]}'", False
        word = folded(text)
        held = self.lexicon.get(word) or self.lexicon.get(word.replace(" ", ""))
        if held:
            return held
        return ("verb" if VERB.match(word) else "word"), False

    def words(self, line):
        return [Word(m.group(), m.start(), m.end(), *self.sense(m.group())) for m in WORD.finditer(line)]


def number_kind(digits):
    """Numbers by what they may be: a year of one of the calendars, or how many figures they have."""
    if len(digits) == 4 and 1200 <= int(digits) < 2100:
        return "year"
    return f"{min(len(digits), 5)}-figures"
