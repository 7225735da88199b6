"""python3 -m unittest discover scripts: each miner on lines whose faults are known."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from miners import corpus, implausible, invented, residue, seams, words  # noqa: E402

READER = words.Reader()


def document(text, *expressions, ranges=()):
    """`expressions` are (words, rule, further fields)."""
    found = []
    for part, rule, more in expressions:
        start = len(text[: text.index(part)].encode())
        fields = {"start": start, "end": start + len(part.encode()), "text": part, "rule": rule, "value": None}
        found.append({**fields, "interval": None, "grain": None, "warnings": [], "assumed": [], **more})
    return corpus.Document(text, {"expressions": found, "ranges": [{"from": a, "to": b} for a, b in ranges]})


def mined(miner, *documents):
    return [(key, text[start:end]) for key, text, start, end in miner.mine(READER, documents)]


class Words(unittest.TestCase):
    def kinds(self, line):
        return [(word.text, word.kind) for word in READER.words(line)]

    def test_a_word_has_the_class_that_tells_most(self):
        self.assertEqual(self.kinds("در ۱۲ مهر، 1395"), [
            ("در", "preposition"), ("۱۲", "2-figures"), ("مهر", "month_jalali"), ("،", "'،'"), ("1395", "year")])

    def test_made_forms_and_other_spellings_are_known(self):
        self.assertEqual(self.kinds("سال‌های ماههاي")[0][1], "unit")
        self.assertEqual(self.kinds("ماههاي"), [("ماههاي", "unit")])
        self.assertEqual(self.kinds("می‌نوشتیم"), [("می‌نوشتیم", "verb")])

    def test_a_mark_on_a_letter_parts_no_word(self):
        self.assertEqual(len(READER.words("ارائهٔ مُهر")), 2)

    def test_places_are_counted_in_characters(self):
        self.assertEqual(document("آبِ فردا", ("فردا", "relative", {})).expressions[0]["from"], 4)


class Miners(unittest.TestCase):
    def test_residue_is_what_no_expression_holds(self):
        lines = document("مهر ۹۵ و جمعه رفت", ("مهر ۹۵", "jalali-month", {})), document("آن روز رفت")
        self.assertEqual(mined(residue, *lines), [(("and", "جمعه", "verb"), "جمعه")])

    def test_residue_passes_over_a_word_without_its_neighbour(self):
        self.assertEqual(mined(residue, document("سال خوبی بود")), [])

    def test_seams_are_close_pairs_that_are_no_range(self):
        pair = ("فردا", "relative", {}), ("شنبه", "weekday", {})
        self.assertEqual(mined(seams, document("فردا (شنبه)", *pair)),
                         [(("relative", "‹ (›", "weekday"), "فردا (شنبه")])
        self.assertEqual(mined(seams, document("فردا تا شنبه", *pair)), [])
        self.assertEqual(mined(seams, document("فردا - شنبه", *pair, ranges=[(0, 1)])), [])

    def test_invented_are_expressions_of_one_weak_word(self):
        year = document("در ۱۹۹۷ برد", ("۱۹۹۷", "year", {}))
        self.assertEqual(mined(invented, year), [(("preposition", "bare year as year", "verb"), "۱۹۹۷")])
        self.assertEqual(mined(invented, document("سال ۱۹۹۷ برد", ("سال ۱۹۹۷", "year", {}))), [])

    def test_implausible_values(self):
        long = document("۹۷۵ روز", ("۹۷۵ روز", "duration", {"value": "P975D"}))
        self.assertEqual(mined(implausible, long), [(("over 200 D", "duration"), "۹۷۵ روز")])
        self.assertEqual(mined(implausible, document("۹ روز", ("۹ روز", "duration", {"value": "P9D"}))), [])
        far = document("سال ۲۰۵۰", ("سال ۲۰۵۰", "year", {"interval": ["2050-01-01", "2051-01-01"], "grain": "year"}))
        self.assertEqual(mined(implausible, far), [(("year far ahead", "year"), "سال ۲۰۵۰")])
        far.year = 2045
        self.assertEqual(mined(implausible, far), [])
        ends = [{"interval": [day, day], "grain": "day"} for day in ("2016-12-21", "2016-09-22")]
        turned = document("از دی تا مهر", ("دی", "m", ends[0]), ("مهر", "m", ends[1]), ranges=[(0, 1)])
        self.assertIn((("range runs backwards", "m", "m"), "دی تا مهر"), mined(implausible, turned))


if __name__ == "__main__":
    unittest.main()
