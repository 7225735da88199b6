"""`python -m taqvim [TEXT]...`: the expressions of each text, or of each line of standard input."""

import argparse
import datetime
import json
import sys
from typing import Iterable, List, Optional

from . import Expression, Finder, __version__


def arguments(given: Optional[List[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m taqvim",
        description="Finds dates and times in Persian and English text and says what each one means.",
    )
    parser.add_argument("texts", metavar="TEXT", nargs="*", help="a text; the lines of standard input if there is none")
    parser.add_argument("--reference", metavar="WHEN", help="the text's own time, 2016-11-18 or 2016-11-18T18:00; now if it is not given")
    parser.add_argument("--policy", default="past", choices=["past", "future", "closest"], help="the side of a date that names none")
    parser.add_argument("--tier", choices=["core", "vague", "optional"], help="which expressions are written; vague if it is not given")
    parser.add_argument("--json", action="store_true", help="an object a text, with the fields of `taqvim extract`")
    parser.add_argument("--version", action="version", version=f"taqvim {__version__}")
    return parser.parse_args(given)


def row(found: Expression) -> str:
    columns = [found.type, found.value or "-", str(found.interval or "-"), found.native or "-", found.text]
    return "\t".join(columns)


def main(given: Optional[List[str]] = None) -> int:
    options = arguments(given)
    reference = options.reference
    if reference is None:
        reference = datetime.datetime.now().replace(second=0, microsecond=0)
        print(f"no --reference: counting from the current local time, {reference:%Y-%m-%dT%H:%M}", file=sys.stderr)
    texts: Iterable[str] = options.texts or (line.rstrip("\r\n") for line in sys.stdin)
    try:
        finder = Finder(policy=options.policy, tier=options.tier)
        for number, text in enumerate(texts):
            expressions = finder.extract(text, reference)
            if options.json:
                found = [expression.to_dict() for expression in expressions]
                print(json.dumps({"id": str(number), "expressions": found}, ensure_ascii=False))
            else:
                for expression in expressions:
                    print(row(expression))
    except BrokenPipeError:
        return 0
    except ValueError as error:
        print(f"taqvim: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
