"""`python -m taqvim`."""

import json
import subprocess
import sys


def run(*arguments, given=None):
    command = [sys.executable, "-X", "utf8", "-m", "taqvim", *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8")


def test_a_text_is_answered():
    done = run("--reference", "2016-11-18", "قرارداد ۱۹ شهریور امضا شد.")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "DATE\t2016-09-09\t2016-09-09/2016-09-10\t1395-06-19\t۱۹ شهریور\n"


def test_lines_are_documents():
    done = run("--reference", "2016-11-18", "--json", "--policy", "future", given="۱۹ شهریور\nکتاب\n")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == "0" and first["expressions"][0]["value"] == "2017-09-10"
    assert second == {"id": "1", "expressions": []}


def test_without_a_reference_it_counts_from_now_and_says_so():
    done = run("فردا")
    assert done.returncode == 0 and done.stdout.startswith("DATE\t2")
    assert done.stderr.startswith("no --reference: counting from the current local time, 2")


def test_what_is_wrong_is_said():
    done = run("--reference", "yesterday", "فردا")
    assert done.returncode == 2 and 'taqvim: time "yesterday": expected a date like' in done.stderr
    assert run("--policy", "never", "فردا").returncode == 2
    assert run("--version").stdout.startswith("taqvim ")
