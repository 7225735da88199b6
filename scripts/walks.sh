#!/usr/bin/env bash
# The walks that take minutes, and are not part of `cargo test`: every word of the tables repeated, with the steps counted.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo test -p taqvim --lib -- --ignored --nocapture linear
