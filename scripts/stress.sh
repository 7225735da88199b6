#!/usr/bin/env bash
# The program with a line of 64 MiB in 256 MiB of address space, in every input and output: minutes, in release.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo test --release -p taqvim-cli --test it -- --ignored stress
