#!/usr/bin/env bash
# Other finders beside taqvim, each line by line over the same file: parstdex and dateparser over Persian, chrono-node over
# English. Installs them from their registries below the target folder; python3 with venv, node and npm have to be there.
# `benches/peers.sh [PERSIAN_BYTES [ENGLISH_BYTES]]`; report.py prints the table from what is left in peers.tsv.
set -euo pipefail
cd "$(dirname "$0")"
persian_bytes=${1:-500000}
english_bytes=${2:-1000000}
target="${CARGO_TARGET_DIR:-target}"
home="$target/peers"
python="$home/python/bin/python"
result="$target/peers.tsv"

mkdir -p "$home"
[ -x "$python" ] || python3 -m venv "$home/python"
"$python" -m pip install --quiet --disable-pip-version-check dateparser==1.5.0 parstdex==1.3.1
[ -f "$home/package.json" ] || echo '{"private": true}' >"$home/package.json"
npm install --silent --no-audit --no-fund --prefix "$home" chrono-node@2

cargo build --quiet --release
"$target/release/texts" "$persian_bytes" "$english_bytes"

# measure TEXT COMMAND...
measure() {
    local text=$1
    shift
    "$@" | sed "s/^/$text\t/" | tee -a "$result"
}

persian="$target/texts/persian.txt"
english="$target/texts/english.txt"
printf 'text\tname\tbytes\tseconds\tfound\n' >"$result"
# Fast finders get many rounds, since a short round may be disturbed as a whole; the fastest round counts.
measure Persian "$target/release/lines" "$persian" 50
measure Persian "$python" peers/lines.py dateparser "$persian" 2
measure Persian "$python" peers/lines.py parstdex "$persian" 2
measure English "$target/release/lines" "$english" 50
measure English node peers/lines.cjs "$home" "$english" 10

awk -F '\t' 'NR > 1 {
    rate = $3 / $4 / 1e6
    if ($2 == "taqvim") own = rate
    printf "%-8s %-12s %10.4f MB/s %10.1fx\n", $1, $2, rate, own / rate
}' "$result"
