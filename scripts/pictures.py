#!/usr/bin/env python3
"""Makes the pictures of docs/pictures/ anew: `scripts/pictures.py [PROGRAM]`.

What the program writes for a terminal is turned from ANSI styles into HTML, and a headless Chromium takes the picture of
it and of the program's own page. The pictures hold what the program says; look at them before you commit them.
"""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "pictures"
TEXT = """\
قرارداد پل را ۱۹ شهریور ۱۳۹۴ امضا کردیم و کار تا پایان تابستان گذشته طول کشید.
جشن بازگشایی ساعت ۱۷:۳۰ شنبه ۲۹ آبان در میدان ۷ تیر برپا می\u200cشود و خبرگزاری مهر آن را پخش می\u200cکند.
The jury met on 19 Shahrivar; the results came early Friday morning, after a delay of two weeks.
"""
# Pixels, as in the style below.
LINE, PADDING = 22, 14
COLORS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "35": "#d2a8ff", "36": "#76e3ea"}
TERMINAL = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; background: #16171a; color: #d8d8da; }}
pre {{ margin: 0; padding: 14px 18px; font: 14px/22px "DejaVu Sans Mono", monospace; }}
.line {{ white-space: pre; height: 22px; unicode-bidi: plaintext; text-align: left; }}
.prompt {{ color: #8b949e; }}
</style><pre>{}</pre>"""


def styled(text):
    """ANSI styles as spans; a line is a paragraph of its own, as bidirectional terminals have it."""
    out = []
    for line in text.rstrip("\n").split("\n"):
        parts, style = [], set()
        for part in re.split("(\x1b\\[[0-9;]*m)", line):
            code = re.fullmatch("\x1b\\[([0-9;]*)m", part)
            if code is None:
                css = "".join(sorted(style))
                parts.append(f'<span style="{css}">{html.escape(part)}</span>' if css and part else html.escape(part))
                continue
            for number in code[1].split(";"):
                if number in COLORS:
                    style.add(f"color:{COLORS[number]};")
                else:
                    rules = {"1": "font-weight:bold;", "2": "opacity:.6;", "7": "background:#444c56;border-radius:2px;"}
                    style = style | {rules[number]} if number in rules else set()
        out.append(f'<div class="line">{"".join(parts) or "&nbsp;"}</div>')
    return "".join(out)


def terminal(program, command, stdin=None):
    """A terminal in which the command was typed."""
    arguments = [program, *command, *(["--color", "always"] if command[0] == "extract" else [])]
    run = ["env", "CLICOLOR_FORCE=1", *arguments]
    output = subprocess.run(run, input=stdin, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    typed = html.escape("taqvim " + " ".join(command))
    return TERMINAL.format(f'<div class="line prompt">$ {typed}</div>' + styled(output))


def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return name
    sys.exit("there is no chromium: apt-get install chromium")


def lines(page):
    """The height of so many lines of a terminal."""
    return page.count('<div class="line') * LINE + 2 * PADDING


def shoot(page, picture, width, height, scale=1.5):
    """The picture of a page in a window of that size."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"]
        flags += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        flags += [f"--user-data-dir={folder}/profile", f"--window-size={width},{height}"]
        flags += [f"--force-device-scale-factor={scale}", f"--screenshot={picture}", source.as_uri()]
        subprocess.run([chromium(), *flags], check=True, capture_output=True)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "target" / "release" / "taqvim")
    OUT.mkdir(exist_ok=True)
    at = ["--reference", "2016-11-18T18:00"]
    pretty = terminal(program, ["extract", *at, "--output", "pretty"], TEXT)
    shoot(pretty, OUT / "pretty.png", 1380, lines(pretty))
    calendar = terminal(program, ["cal", "1404", "1", "--today", "1404/1/5"])
    shoot(calendar, OUT / "cal.png", 700, lines(calendar))
    page = subprocess.run(
        [program, "extract", *at, "--output", "html", "examples/article.txt"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    ).stdout
    shoot(page, OUT / "page.png", 1000, 1250)


if __name__ == "__main__":
    main()
