#!/usr/bin/env bash
# Makes the changes that must not matter to texts of yours, one on each line: scripts/metamorphic.sh TEXTS
# A name that ends in .gz is unpacked. The texts stay where they are: nothing of them is written but to the terminal.
set -euo pipefail
texts=${1:?usage: scripts/metamorphic.sh TEXTS}
case $texts in
    *.gz)
        plain=$(mktemp)
        trap 'rm -f "$plain"' EXIT
        gzip -dc "$texts" >"$plain"
        ;;
    *) plain=$(realpath "$texts") ;;
esac
cd "$(dirname "$0")/.."
TAQVIM_TEXTS=$plain cargo test -p taqvim --test it -- --nocapture reliability::metamorphic
