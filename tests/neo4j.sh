#!/usr/bin/env bash
# Runs an empty Neo4j for tests in the foreground on loopback: the one in NEO4J_HOME, else ../shared/neo4j beside this repository.
#
#   neo4j.sh --find                     exit code 0 when there is one to run
#   neo4j.sh DIR HTTP_PORT BOLT_PORT    DIR holds the whole database; SIGTERM or SIGKILL ends it
#
# NEO4J_HIDDEN set: there is none to run, and tests do not use one that NEO4J_URI names either: so it looks on a machine without.
# FOLLOW set: a process; the server ends soon after that has ended, however that ended.
# NEO4J_PASSWORD set: user neo4j with that password must log in; unset: no log-in at all.
set -euo pipefail
shared="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/shared/neo4j/start.sh"
home=${NEO4J_HOME:-}

if [ "$1" = --find ]; then
  [ -z "${NEO4J_HIDDEN:-}" ] || exit 1
  [ -n "$home" ] && exec test -x "$home/bin/neo4j"
  exec test -x "$shared"
fi

if [ -n "${FOLLOW:-}" ]; then
  # The server takes the place of this shell, so $$ will be its process.
  (while kill -0 "$FOLLOW" && kill -0 $$; do sleep 2; done; kill -KILL $$) </dev/null >/dev/null 2>&1 &
fi

export NEO4J_HEAP=${NEO4J_HEAP:-700m}
# Planning thousands of statements it compiles more code than the Java machine has room for by default, and would throw away and compile again for a
# fifth of its processor time.
export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -XX:ReservedCodeCacheSize=600m"
[ -n "$home" ] || exec "$shared" "$@"

mkdir -p "$1/conf" "$1/data"
dir=$(cd "$1" && pwd)
export NEO4J_CONF="$dir/conf"
cat > "$dir/conf/neo4j.conf" <<CONF
server.directories.data=$dir/data
server.directories.logs=$dir/logs
server.directories.run=$dir/run
server.default_listen_address=127.0.0.1
server.http.enabled=true
server.http.listen_address=127.0.0.1:$2
server.https.enabled=false
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:$3
server.memory.heap.max_size=$NEO4J_HEAP
server.threads.worker_count=32
dbms.security.auth_enabled=$([ -n "${NEO4J_PASSWORD:-}" ] && echo true || echo false)
dbms.usage_report.enabled=false
CONF
if [ -n "${NEO4J_PASSWORD:-}" ] && [ ! -e "$dir/data/databases" ]; then
  "$home/bin/neo4j-admin" dbms set-initial-password "$NEO4J_PASSWORD" >/dev/null
fi
exec "$home/bin/neo4j" console
