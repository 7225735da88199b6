#!/usr/bin/env python3
"""Counts the mutants of each room that stand in code which no test of `it` and no unit test runs: a lower bound of those that
would survive, for the price of one build. scripts/unrun_mutants.py [ROOM]... also lists those of the ROOMs.

Needs cargo-mutants, and llvm-profdata and llvm-cov of the compiler's LLVM: those of `rustup component add llvm-tools`, or of
the folder in $LLVM_BIN. Code of tables that the compiler computes counts as not run, though a wrong table fails the tests.
"""

import collections
import glob
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROOMS = ["calendar", "numeral", "format", "holiday", "resolve", "grammar", "finder"]
# Walks of many seconds, and tests of files, which run no other code.
SKIPPED = ["tehran::", "little_is_kept", "architecture::", "public_api::", "both_folds", "linear::", "generate::"]


def tool(name):
    folder = os.environ.get("LLVM_BIN")
    if folder is None:
        sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
        found = glob.glob(f"{sysroot}/lib/rustlib/*/bin/{name}")
        if not found:
            sys.exit(f"no {name}: rustup component add llvm-tools, or set LLVM_BIN")
        return found[0]
    return f"{folder}/{name}"


def coverage(target):
    """The regions of each file, as llvm-cov has them: line, column, count, whether it counts, its first, a gap."""
    target.mkdir(parents=True, exist_ok=True)
    flags = os.environ.get("RUSTFLAGS", "") + " -Cinstrument-coverage"
    # Build scripts are counted too, and write elsewhere than into the folders of their packages.
    settings = {"RUSTFLAGS": flags, "CARGO_INCREMENTAL": "0", "LLVM_PROFILE_FILE": f"{target}/build.ignored"}
    build = "cargo test --profile mutants -p taqvim --lib --test it --no-run --message-format json".split()
    built = subprocess.run(
        build, cwd=ROOT, env={**os.environ, **settings, "CARGO_TARGET_DIR": str(target)},
        stdout=subprocess.PIPE, text=True, check=True,
    ).stdout  # fmt: skip
    programs = [json.loads(line).get("executable") for line in built.splitlines()]
    programs = [program for program in programs if program]
    skips = [argument for name in SKIPPED for argument in ("--skip", name)]
    for program in programs:
        environment = {**os.environ, "LLVM_PROFILE_FILE": f"{target}/%m-%p.profraw"}
        subprocess.run([program, "--quiet", *skips], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    raw = glob.glob(f"{target}/*.profraw")
    subprocess.run([tool("llvm-profdata"), "merge", "-sparse", *raw, "-o", f"{target}/all.profdata"], check=True)
    objects = [programs[0], *(argument for program in programs[1:] for argument in ("-object", program))]
    exported = subprocess.run(
        [tool("llvm-cov"), "export", *objects, f"-instr-profile={target}/all.profdata", "-sources", str(ROOT / "src")],
        stdout=subprocess.PIPE, check=True,
    ).stdout  # fmt: skip
    for path in raw:
        os.remove(path)
    return {file["filename"]: file["segments"] for file in json.loads(exported)["data"][0]["files"]}


def is_run(segments, line, column):
    """Whether the place is run, by the region that it is in; None between regions, as at an operator of one that is."""
    count = None
    for at_line, at_column, times, counts, _, gap in segments:
        if (at_line, at_column) > (line, column):
            break
        count = times if counts and not gap else None
    return None if count is None else count > 0


def main():
    listed = sys.argv[1:]
    files = coverage(pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "coverage")
    for room in ROOMS:
        command = ["cargo", "mutants", "--list", "--json", "-p", "taqvim", "--file", f"src/{room}/**/*.rs"]
        if (ROOT / f"src/{room}.rs").exists():
            command += ["--file", f"src/{room}.rs"]
        mutants = json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
        unrun = collections.Counter()
        for mutant in mutants:
            start = mutant["span"]["start"]
            if is_run(files.get(str(ROOT / mutant["file"]), []), start["line"], start["column"]) is False:
                unrun[mutant["file"]] += 1
                if room in listed:
                    print("  ", mutant["name"])
        most = ", ".join(f"{file} {count}" for file, count in unrun.most_common(4))
        print(f"{room}: {unrun.total()} of {len(mutants)} in code that no test runs ({most})")


main()
