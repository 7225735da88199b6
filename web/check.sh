#!/usr/bin/env bash
# Builds the package and the page and tests both: the step `web` of .ci/run. Installs Chromium where there is none.
set -euo pipefail
cd "$(dirname "$0")"

browser() {
    [ ! -x "${TAQVIM_CHROMIUM:-/usr/bin/chromium}" ] || return 0
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
}

cargo fmt --all --check
npm ci --loglevel error --no-audit --no-fund
# One after the other: apt takes one at a time, and building the module begins with it too.
browser
./build.sh
npx tsc -p playground
npx vite build playground --logLevel warn
npx vitest run
