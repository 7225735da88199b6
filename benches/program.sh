#!/usr/bin/env bash
# The program over the Persian text into a file, with one job and with two: the fastest of several runs, the most memory
# of any by GNU time, and whether both write the same. `benches/program.sh [RUNS]`; report.py prints the table from
# program.tsv.
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-15}
target="$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)"

cargo build --quiet --release
"$target/release/texts" 1000000000 1000 >/dev/null
(cd .. && CARGO_TARGET_DIR="$target/program" cargo build --quiet --release -p taqvim-cli)

python3 - "$target/program/release/taqvim" "$target/texts/persian.txt" "$runs" "$target" <<'PYTHON'
import filecmp, os, subprocess, sys, time

program, text, runs, target = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
size = os.path.getsize(text)


def run(jobs):
    """Seconds and the peak memory in KiB."""
    memory = f"{target}/program.memory"
    command = ["/usr/bin/time", "--format=%M", f"--output={memory}", program, "extract", "--reference", "2016-11-18"]
    with open(f"{target}/program.{jobs}.jsonl", "wb") as found:
        start = time.perf_counter()
        subprocess.run([*command, "--input", "lines", "--output", "jsonl", "--jobs", str(jobs), text], stdout=found, check=True)
        seconds = time.perf_counter() - start
    with open(memory, encoding="ascii") as used:
        return seconds, int(used.read())


# In turns, so that a disturbance affects both.
measured = {1: [], 2: []}
for _ in range(runs):
    for jobs, times in measured.items():
        times.append(run(jobs))
if not filecmp.cmp(f"{target}/program.1.jsonl", f"{target}/program.2.jsonl", shallow=False):
    raise SystemExit("one job and two write different answers")
with open(f"{target}/program.tsv", "w", encoding="utf-8") as table:
    print("jobs\tbytes\tseconds\tKiB", file=table)
    for jobs, times in measured.items():
        seconds, memory = min(times)[0], max(used for _, used in times)
        print(f"{jobs}\t{size}\t{seconds:.4f}\t{memory}", file=table)
        print(f"--jobs {jobs}: {size / seconds / 1e6:.1f} MB/s, {memory / 1024:.1f} MiB")
PYTHON
