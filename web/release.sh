#!/usr/bin/env bash
# Makes what is published into web/pkg: the npm tarball, and the static site, which works from any folder of any host.
#
#   web/release.sh [FOLDER]       TAQVIM_BUILT=1 takes web/dist as it is
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p "${1:-pkg}"
out="$(cd "${1:-pkg}" && pwd)"
[ -n "${TAQVIM_BUILT:-}" ] || ./build.sh
npx tsc -p playground
npx vite build playground --logLevel warn
rm -rf "$out"/taqvim-*.tgz "$out/site"
cp ../LICENSE-MIT ../LICENSE-APACHE .
trap 'rm -f LICENSE-MIT LICENSE-APACHE' EXIT
npm pack --silent --pack-destination "$out" >/dev/null
cp -R playground/dist "$out/site"
echo "web/release.sh: $(cd "$out" && ls taqvim-*.tgz) ($(wc -c <"$out"/taqvim-*.tgz) bytes) and site/ in $out"
