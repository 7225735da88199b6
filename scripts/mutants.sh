#!/usr/bin/env bash
# Changes the code in small ways and asks whether a test notices:
# scripts/mutants.sh ROOM... [-- ARGUMENT...], for instance scripts/mutants.sh resolve -- --shard 3/50 --sharding round-robin
# Without ROOMs: all seven of which docs/RELIABILITY.md gives figures. What follows `--` goes to cargo-mutants. Needs
# cargo-mutants and cargo-nextest (`cargo install --locked cargo-mutants cargo-nextest`).
#
# A mutant is built with the profile `mutants` of Cargo.toml, as the test target `it` alone, and is asked the tests of
# `.config/nextest.toml` that concern its room, until one fails: some five to eight seconds of a processor, of which the build
# is three. One that survives is then asked all tests, the unit tests and the examples of the documentation too.
set -euo pipefail
cd "$(dirname "$0")/.."
rooms=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do rooms+=("${1#src/}") && shift; done
[ $# = 0 ] || shift
[ ${#rooms[@]} -gt 0 ] || rooms=(calendar numeral format holiday resolve grammar finder)
command -v mold >/dev/null && export RUSTFLAGS="${RUSTFLAGS:--Clink-arg=-fuse-ld=mold}"

# The patches of the mutants of a run that no test noticed.
survived() {
    python3 -c '
import json, sys
with open(sys.argv[1] + "/outcomes.json", encoding="utf-8") as file:
    for it in json.load(file)["outcomes"]:
        if it["summary"] == "MissedMutant":
            print(sys.argv[1] + "/" + it["diff_path"])
' "$1"
}

output="${MUTANTS_OUTPUT:-mutants.out.d}"
for room in "${rooms[@]}"; do
    files=(--file "src/$room/**/*.rs")
    [ ! -f "src/$room.rs" ] || files+=(--file "src/$room.rs")
    case $room in
        calendar) tests='test(/^(calendar|format|holiday|meanings)::/) or test(/^api::(interval|ends|recurrence)/) or test(/^output::forms/) or test(/kinds::/)' ;;
        numeral) tests='test(/^(numeral|corpus|meanings|format::typed|format::lenient)/)' ;;
        format) tests='test(/^format::/) or test(/^calendar::(chrono|date_time|messages)/)' ;;
        holiday) tests='test(/^holiday::/) or test(/^api::(policy|scheduling)/)' ;;
        *) tests='test(/^(corpus|meanings|said|read_back|rules|api|output)::/) or test(/kinds::|reading_back::/)' ;;
    esac
    mkdir -p "$output/$room"
    echo "== $room"
    # Status 2 says that some survived, 3 that some took too long.
    cargo mutants -p taqvim --baseline=skip --timeout 150 --build-timeout 300 --no-shuffle "${files[@]}" \
        --output "$output/$room" "$@" -- -E "$tests" || [[ $? = [23] ]]
    # The survivors, one after the other, in this tree.
    survived "$output/$room/mutants.out" | while read -r patch; do
        undo() { patch --quiet --reverse --no-backup-if-mismatch "$(sed -n '1s/^--- //p' "$patch")" "$patch"; }
        patch --quiet --no-backup-if-mismatch "$(sed -n '1s/^--- //p' "$patch")" "$patch"
        trap undo EXIT
        if cargo test --quiet -p taqvim </dev/null >/dev/null 2>&1; then echo "SURVIVED $(sed -n '2s/^+++ //p' "$patch") ($patch)"; fi
        undo
        trap - EXIT
    done
done
