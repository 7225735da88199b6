#!/usr/bin/env bash
# Changes the code in small ways and asks whether a test notices: scripts/mutants.sh [FILE]...
# Needs cargo-mutants (`cargo install cargo-mutants`). Without FILEs: the rooms of which 95 of 100 must be caught. A mutant
# takes about half a minute, so that a whole room is the work of hours; `--shard k/n` in $MUTANTS_ARGS takes a part.
set -euo pipefail
cd "$(dirname "$0")/.."
files=("$@")
[ ${#files[@]} -gt 0 ] || files=('src/calendar/**/*.rs' 'src/numeral/**/*.rs' 'src/format/**/*.rs' 'src/holiday/**/*.rs' 'src/resolve/**/*.rs')
args=()
for file in "${files[@]}"; do args+=(--file "$file"); done
# shellcheck disable=SC2086
exec cargo mutants -p taqvim "${args[@]}" --no-shuffle --timeout 300 ${MUTANTS_ARGS:-} -- --lib --test it
