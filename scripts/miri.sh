#!/usr/bin/env bash
# Runs unit tests under miri, which finds undefined behaviour, reads out of bounds and wrong casts of pointers:
# scripts/miri.sh [NAME]...
# Without NAMEs: every unit test of the library but those that walk the whole lexicon, the corpus or a megabyte, which would
# take hours there; they are listed below. Needs a nightly toolchain with miri (`rustup +nightly component add miri`).
set -euo pipefail
cd "$(dirname "$0")/.."
left_out=(
    generate::       # written files against their tables
    guide::          # docs/GRAMMAR.md
    linear::         # steps over long texts
    no_start_is_left_out held_back_rules the_table # every rule, and every row of the lexicon
    counts_as_the_standard_library # hundreds of random texts
)
names=("$@")
skips=()
[ ${#names[@]} -gt 0 ] || for name in "${left_out[@]}"; do skips+=(--skip "$name"); done
export MIRIFLAGS="${MIRIFLAGS:--Zmiri-disable-isolation}"
exec cargo +nightly miri test -p taqvim --no-default-features --features alloc --lib -- \
    -Zunstable-options --report-time "${skips[@]}" "${names[@]}"
