#!/usr/bin/env bash
# The tests of the database features against PostgreSQL: a server of its own in a folder that is gone afterwards.
# Debian's packages are installed where they are missing (as root); `scripts/postgres.sh sqlx` runs one file of tests.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
if [ ! -x "$bin/initdb" ] || [ ! -e /usr/include/postgresql/libpq-fe.h ]; then
    apt-get install -y -qq postgresql libpq-dev >/dev/null
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
fi

folder=$(mktemp -d)
# The server refuses to run as root.
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$folder"
stop() {
    as_server "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT

as_server "$bin/initdb" --pgdata="$folder/data" --username=taqvim --auth=trust --encoding=UTF8 --no-locale >/dev/null
# No port: a socket in the folder, so that nothing else on the machine is in the way.
as_server "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/log" --wait \
    --options="-c listen_addresses='' -c unix_socket_directories='$folder'" start >/dev/null
export DATABASE_URL="postgres://taqvim@localhost/postgres?host=$folder"

cd integration
tests=(--test sqlx --test diesel)
[ $# -eq 0 ] || tests=(--test "$1")
cargo test --features postgres "${tests[@]}"
