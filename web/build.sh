#!/usr/bin/env bash
# Builds the npm package into web/dist: the module for WebAssembly, its glue, and the TypeScript around them.
#
# The compiler: that of rustup, where its target wasm32-unknown-unknown is installed. Elsewhere one laid into a folder by
# tools/wasm-toolchain.sh of TAQVIM_SHARED, from Debian's packages; TAQVIM_WASM_TOOLCHAIN names the folder.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "${CARGO_TARGET_DIR:-target}"
target="$(cd "${CARGO_TARGET_DIR:-target}" && pwd)/web"
shared="$(cd "${TAQVIM_SHARED:-../shared}" 2>/dev/null && pwd || true)"
toolchain="${TAQVIM_WASM_TOOLCHAIN:-$target/toolchain}"
cd web

module() (
    export CARGO_TARGET_DIR="$target"
    build=(cargo build --quiet --release --locked -p taqvim-web --target wasm32-unknown-unknown)
    if rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown; then
        exec "${build[@]}"
    fi
    if [ ! -f "$toolchain/env" ]; then
        if [ ! -x "$shared/tools/wasm-toolchain.sh" ]; then
            echo "web/build.sh: no compiler for WebAssembly: run rustup target add wasm32-unknown-unknown" >&2
            exit 1
        fi
        "$shared/tools/wasm-toolchain.sh" "$toolchain" >"$target/toolchain.log" 2>&1 ||
            { cat "$target/toolchain.log" >&2; exit 1; }
    fi
    # shellcheck source=/dev/null
    . "$toolchain/env"
    # The standard library is built with the module, and so without the texts of panics.
    RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" exec "${build[@]}" -Z build-std=std,panic_abort
)

# Of another folder, so that cargo builds both at once.
bindgen() { CARGO_TARGET_DIR="$target/bindgen" cargo build --quiet --profile tool --locked -p taqvim-bindgen; }

mkdir -p "$target"
bindgen &
bindgen=$!
module
wait "$bindgen"
rm -rf src/wasm dist
"$target/bindgen/tool/taqvim-bindgen" "$target/wasm32-unknown-unknown/release/taqvim_web.wasm" src/wasm
[ -d node_modules ] || npm ci --loglevel error --no-audit --no-fund
npx tsc
mkdir -p dist/wasm
cp src/wasm/taqvim.js src/wasm/taqvim.d.ts src/wasm/taqvim_bg.wasm dist/wasm/
wasm=dist/wasm/taqvim_bg.wasm
echo "web/$wasm: $(wc -c <"$wasm") bytes, $(gzip -9 -c "$wasm" | wc -c) gzipped"
