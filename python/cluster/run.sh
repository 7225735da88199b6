#!/usr/bin/env bash
# The rows of python/cluster by every engine: two million from the generator of benches/, the program, one process of each
# engine, and Spark with one and with two executors, one of which is killed. Installs what it needs from the registries below
# the target folder; Java 17, cargo and python3 with venv have to be there. `python/cluster/run.sh [ROWS [SAMPLE]]`
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-2000000}
sample=${2:-300}
root="$(cd ../.. && pwd)"
target="$(mkdir -p "${CARGO_TARGET_DIR:-$root/target}" && cd "${CARGO_TARGET_DIR:-$root/target}" && pwd)"
home="$target/cluster"
python="$home/venv/bin/python"

mkdir -p "$home"
[ -x "$python" ] || python3 -m venv "$home/venv"
"$python" -m pip install --quiet --disable-pip-version-check maturin dateparser==1.5.0 parstdex==1.3.1 numpy
(cd "$root/python" && "$python" -m maturin build --quiet --release --target-dir "$target/python" --out "$home/wheels")
wheel=$(ls -t "$home"/wheels/taqvim-*.whl | head -1)
"$python" -m pip install --quiet --disable-pip-version-check "$wheel[polars,duckdb,datafusion,spark]"
"$python" -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps "$wheel"

(cd "$root" && cargo build --quiet --release -p taqvim-cli --target-dir "$target")
# Only what it writes matters, so that it is built quickly.
(cd "$root/benches" && CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo build --quiet --release --bin rows --target-dir "$target/benches")
"$target/benches/release/rows" "$home/lines.txt" "$count"
"$python" make.py "$home/lines.txt" "$home/rows.parquet"

rows="$home/rows.parquet"
program="$target/release/taqvim"
{
    "$python" engines.py rows "$rows" "$program"
    "$python" spark.py rows "$rows" 2
    "$python" spark.py kill "$rows" 2
} | tee "$home/digests"
# One digest for all, before anything is timed.
[ "$(grep -P '\t[0-9a-f]{16}  ' "$home/digests" | cut -f2 | sort -u | wc -l)" = 1 ] || { echo "the rows differ"; exit 1; }

for threads in 1 2; do
    TAQVIM_THREADS=$threads "$python" engines.py time "$rows" "$program"
done
"$python" spark.py time "$rows" 1
"$python" spark.py time "$rows" 2
"$python" peers.py "$rows" "$sample"
