"""The stubs: that they say what the module has, and that mypy takes programs that are right and no others."""

import subprocess
import sys


def mypy(*arguments, cwd=None):
    return subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True, cwd=cwd)


def test_stubs_say_what_the_module_has(tmp_path):
    done = mypy("mypy.stubtest", "taqvim._taqvim", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_is_typed_and_so_are_its_users(tmp_path):
    right = tmp_path / "right.py"
    right.write_text(
        """
import datetime
from typing import List, Optional
from taqvim import Expression, Finder, Interval, JalaliDate, JalaliDateTime, JalaliOffsetDateTime, ParseError
from taqvim import detect_reference, extract, extract_arrow, humanize, parse

found: List[Expression] = extract("فردا", reference=datetime.date(2016, 11, 18), policy="future")
interval = parse("فردا", reference=JalaliDate(1395, 8, 28)).interval
start: Optional[datetime.datetime] = interval.start if interval else None
day: JalaliDate = JalaliDate(1395, 6, 19) + datetime.timedelta(days=1)
delta: datetime.timedelta = day - JalaliDate(1395, 6, 19)
date: datetime.date = day.to_gregorian()
time: datetime.time = JalaliDateTime(1395, 6, 19).time()
aware: datetime.datetime = JalaliOffsetDateTime(JalaliDateTime(1395, 6, 19), datetime.timedelta(hours=3)).to_gregorian()
fridays: List[Interval] = list(parse("هر جمعه", reference=aware).occurrences(end=day))
words: str = humanize(day, reference=aware, language="en", digits="words")
dateline = detect_reference("تهران، ۲۸ آبان ۱۳۹۵ –")
if dateline:
    extract("فردا", reference=dateline.reference)
try:
    JalaliDate.parse("کتاب")
except ParseError as error:
    place: int = error.start
rows: int = len(extract_arrow(["فردا", None], reference="2016-11-18"))
reader = extract_arrow(extract_arrow([], reference="2016-11-18"), reference="2016-11-18").explode()
""",
        encoding="utf-8",
    )
    done = mypy("mypy", "--strict", "right.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        """
from taqvim import JalaliDate, extract
extract("فردا")
extract("فردا", reference=7)
extract("فردا", reference="2016-11-18", policy="never")
JalaliDate(1395, 6, 19).year = 7
JalaliDate(1395, 6, 19) + 1
""",
        encoding="utf-8",
    )
    done = mypy("mypy", "--strict", "wrong.py", cwd=tmp_path)
    assert [int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line] == [3, 4, 5, 6, 7]
