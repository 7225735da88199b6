#!/usr/bin/env bash
# Runs the fuzz targets of fuzz/, one after the other, each for MINUTES of a processor, however busy the machine is:
# scripts/fuzz.sh MINUTES [TARGET]...
# Needs a nightly toolchain and cargo-fuzz (`cargo install cargo-fuzz`). A find stays in fuzz/artifacts; make it a row of a
# test before it is mended. What is learnt stays in fuzz/corpus, which git does not keep; fuzz/seeds is where it begins.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:?usage: scripts/fuzz.sh MINUTES [TARGET]...}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(sed -n 's/^name = "\([a-z]*\)"$/\1/p' fuzz/Cargo.toml | sort)
# Texts that begin the search: the rows of the corpus, without their brackets.
mkdir -p fuzz/corpus/find
if [ ! -e fuzz/corpus/find/.seeded ]; then
    number=0
    while IFS= read -r text; do
        number=$((number + 1))
        printf '%024d%s' 0 "$text" >"fuzz/corpus/find/row-$number"
    done < <(cat tests/corpus/*/*.tsv | grep -v '^#' | cut -f1 | sed 's|⟦||g; s|⟧||g' | awk 'NR % 4 == 0')
    touch fuzz/corpus/find/.seeded
fi
failed=()
exec 3>&1
TIMEFORMAT=%U
for target in "${targets[@]}"; do
    mkdir -p "fuzz/corpus/$target"
    dictionary=()
    [ -f fuzz/words.dict ] && dictionary=(-dict=fuzz/words.dict)
    # The limit of libFuzzer is by the clock on the wall; on a busy machine it is run again for what is left.
    left=$((minutes * 60))
    while [ "$left" -gt 0 ]; do
        echo "== $target: $left s are left"
        used=$({ time cargo +nightly fuzz run "$target" "fuzz/corpus/$target" fuzz/seeds -- \
            -max_total_time="$left" -max_len=2048 -timeout=25 -rss_limit_mb=2048 -print_final_stats=1 "${dictionary[@]}" \
            1>&3 2>&3 || echo failed; } 2>&1)
        if [[ $used == *failed ]]; then
            failed+=("$target")
            break
        fi
        left=$((left - ${used%.*} - 1))
    done
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]} (see fuzz/artifacts)"
    exit 1
fi
