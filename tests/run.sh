#!/usr/bin/env bash
# The one command: installs what is missing, builds, runs every suite, ends with 'N passed, N failed, N skipped'.
# Exit code 0 only when nothing failed.
# A step that can't be counted in tests (install, build, lint, a suite that dies) counts as one failure.
#
# Tests that need a Neo4j ([NeedsNeo4j]) have processes of their own, of those on the shared server one at a time. Beside them each suite runs whole with
# the server hidden: what needs one must be skipped there; where there is one those numbers stand on a line of their own and aren't in the sum.
set -uo pipefail
cd "$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)" || exit 1
exec </dev/null

SUITE_SECONDS=${SUITE_SECONDS:-1200} # a suite that hangs; on a busy machine the longest took 880
SIDE_BY_SIDE=2
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
unset APPROVE # approving is for a person who reads the diff

# Databases sync each commit: most of what small tests would wait for. So temporary folders lie in memory where there is plenty of it.
in_memory=/dev/shm/graphcouncil-tests
for left in "$in_memory".*; do # by a run that was killed
  owner=${left#"$in_memory."}
  [ -d "$left" ] && ! kill -0 "${owner%.*}" 2>/dev/null && rm -rf "$left"
done
room=$(df --output=avail -B1M /dev/shm 2>/dev/null | tail -n 1)
memory=$(awk '/MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null)
if [ "${room:-0}" -ge 8000 ] && [ "${memory:-0}" -ge 12000 ]; then
  logs=$(mktemp -d "$in_memory.$$.XXXXXX")
else
  logs=$(mktemp -d)
fi
mkdir "$logs/tmp" "$logs/reports" "$logs/hidden"
: >"$logs/sums"
# Each job has a process group of its own, so that it ends with all that it started.
set -m
groups=()
trap 'for group in "${groups[@]}"; do kill -KILL -- "-$group"; done 2>/dev/null; rm -rf "$logs"' EXIT
trap 'exit 130' INT TERM

finish() {
  echo
  awk '{ p += $1; f += $2; s += $3 } END { printf "%d passed, %d failed, %d skipped\n", p, f, s; exit f > 0 }' "$logs/sums"
  exit
}

# add PASSED FAILED SKIPPED: to the sum. A file, because suites run side by side.
add() { echo "$@" >>"$logs/sums"; }

# step NAME COMMAND...: quiet when it works; shows the end of its output and counts a failure when it doesn't.
step() {
  local name=$1 log start=$SECONDS
  log=$(mktemp "$logs/step.XXXXXX")
  shift
  if "$@" >"$log" 2>&1; then
    echo "$name: ok ($((SECONDS - start)) s)"
    return 0
  fi
  printf '%s\n' "$name: FAILED ($((SECONDS - start)) s)" "$(tail -n 60 "$log")"
  add 0 1 0
  return 1
}

# suite NAME COMMAND...: runs it, reads reports/NAME.json, which the command must write, adds its numbers to the sum and prints its line.
suite() {
  local name=$1 log="$logs/$1.log" start=$SECONDS status ok bad skip unskipped=0
  shift
  timeout --foreground "$SUITE_SECONDS" "$@" >"$log" 2>&1
  status=$?
  if [ "$there" = yes ] && [ -n "${NEO4J_HIDDEN:-}" ]; then
    all_skipped "$name" || unskipped=1
  fi
  read -r ok bad skip < <(node tests/report.mjs counts "$logs/reports/$name.json" || echo 0 0 0)
  # A suite that died, or that ran nothing, has proven nothing.
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ $((ok + skip)) -eq 0 ]; }; then
    bad=1
    [ "$status" -eq 124 ] && echo "$name: stopped after $SUITE_SECONDS s"
  fi
  bad=$((bad + unskipped))
  if [ "$there" = yes ] && [ -z "${NEO4J_HIDDEN:-}" ] && grep -q '"No Neo4j: ' "$logs/reports/$name.json" 2>/dev/null; then
    bad=$((bad + 1))
    echo "$name: a test found no Neo4j although there is one"
  fi
  [ "$bad" -gt 0 ] && grep -v -e '\[SKIP\]' -e '^ *No Neo4j: ' -e ' info GraphCouncil\.' "$log" | tail -n 200
  echo "$name: $ok passed, $bad failed, $skip skipped ($((SECONDS - start)) s)"
  add "$ok" "$bad" "$skip"
}

# Each runs, so many at a time, in this order; each is a command in one string. 'at_a_time N' says how many from there on.
side_by_side() {
  local command many=$SIDE_BY_SIDE
  for command in "$@"; do
    case $command in at_a_time*)
      many=${command#* }
      continue
    esac
    while [ "$(jobs -rp | wc -l)" -ge "$many" ]; do wait -n; done
    $command &
    groups+=($!)
  done
  wait
}

install_browser() {
  local browser
  for browser in chromium chromium-browser google-chrome; do
    command -v "$browser" >/dev/null && return 0
  done
  local root=""
  [ "$(id -u)" -eq 0 ] || root="sudo -n"
  export DEBIAN_FRONTEND=noninteractive
  $root apt-get -o DPkg::Lock::Timeout=300 -qq update
  $root apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium
}

install_npm() { # folder; nothing to do when what the lock file names is already there
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return 0
  # Where a registry does not carry the builds of optional packages for other platforms, npm leaves them out of the lock and npm ci then
  # calls the lock out of date; npm install takes the same locked versions and does not mind.
  npm ci --prefix "$1" --no-audit --no-fund || npm install --prefix "$1" --no-audit --no-fund --no-save
}

install() {
  local package install=(install_browser restore)
  for package in "${npm_packages[@]}"; do
    install+=("install_npm $package")
  done
  side_by_side "${install[@]/#/installed }"
  [ ! -s "$logs/sums" ] || finish
}
installed() { step "$*" "$@"; }
restore() { dotnet restore GraphCouncil.sln; }

# xunit NAME FOLDER OPTIONS...: the suite of that folder, or a part of it, under that name.
xunit() { suite "$1" dotnet "$2/bin/Debug/net10.0/${2##*/}.dll" -noColor -result-ctrf "$logs/reports/$1.json" "${@:3}"; }
without_neo4j() { NEO4J_HIDDEN=1 xunit "${1##*/}" "$1"; }
with_neo4j() { xunit "${1##*/}.$2" "$1" -trait Needs=Neo4j -trait- "Needs=$own_server" "${@:3}"; }
with_neo4j_of_its_own() { xunit "${1##*/}.own-neo4j" "$1" -trait "Needs=$own_server"; }

# One server for all of them, which is warm then, unless NEO4J_URI names one; it starts while the suites are built. Ends with this process.
start_neo4j() {
  [ -z "${NEO4J_URI:-}" ] || return 0
  local http bolt
  read -r http bolt < <(node -e '
    const servers = [0, 0].map(() => require("net").createServer().listen(0, "127.0.0.1"));
    Promise.all(servers.map((server) => new Promise((ready) => server.on("listening", ready)))).then(() => {
      console.log(servers.map((server) => server.address().port).join(" "));
      servers.forEach((server) => server.close());
    });')
  # It keeps a thousand plans, and collects garbage half of the time where it has little room for them.
  [ "${memory:-0}" -lt 12000 ] || export NEO4J_HEAP=${NEO4J_HEAP:-1500m}
  FOLLOW=$$ tests/neo4j.sh "$logs/neo4j" "$http" "$bolt" >"$logs/neo4j.log" 2>&1 &
  groups+=($!)
  disown
  shared_neo4j="http://127.0.0.1:$http"
}

# One after the other: on two cores two servers at once slow each other down beyond the limits of a statement, and a running one has one database.
on_neo4j_in_turn() {
  local suite
  [ -z "${shared_neo4j:-}" ] || export NEO4J_URI=$shared_neo4j
  LAW_GRAPHS=${LAW_GRAPHS:-2} with_neo4j tests/GraphCouncil.StoreTests laws "${laws[@]}"
  for suite in "${on_neo4j[@]}"; do
    if [ "${suite##*/}" = GraphCouncil.StoreTests ]; then
      with_neo4j "$suite" neo4j "${laws[@]/#-class/-class-}"
    else
      with_neo4j "$suite" neo4j
    fi
  done
}

on_neo4j_of_its_own_in_turn() {
  local suite
  for suite in $(grep -rl --include='*.cs' 'NeedsNeo4j(OfItsOwn = true)\]' "${on_neo4j[@]}" | cut -d/ -f1-2 | sort -u); do
    with_neo4j_of_its_own "$suite"
  done
}

# all_skipped NAME: takes what needs a Neo4j out of the report of a suite that ran with it hidden; false unless every one of those was skipped.
all_skipped() {
  local ok=0 bad=0 skip=0
  node tests/report.mjs apart "$logs/reports/$1.json" "$logs/hidden/$1.json"
  read -r ok bad skip < <(node tests/report.mjs counts "$logs/hidden/$1.json" || echo 0 0 0)
  if [ $((ok + bad)) -gt 0 ] || { [ "$skip" -eq 0 ] && [[ " ${on_neo4j[*]##*/} " == *" $1 "* ]]; }; then
    echo "$1 with no Neo4j: FAILED, all that need one must be skipped ($ok passed, $bad failed, $skip skipped)"
    return 1
  fi
  [ "$skip" -eq 0 ] || echo "$1 with no Neo4j: all $skip that need one are skipped (not in the sum)"
}

has_script() { node -e 'process.exit(require(`./${process.argv[1]}/package.json`).scripts?.[process.argv[2]] ? 0 : 1)' "$1" "$2"; }
npm_lint() { step "lint $1" npm run lint --prefix "$1" --silent; }
npm_suite() { # folder whose package has a script 'test' that is vitest
  local name=${1//\//-}
  # A server explains the approved statements in Statements_on_neo4j: what it says of them need not be worked out without one again.
  [ "$there" = no ] || export STATEMENTS_EXPLAINED=1
  suite "$name" npm test --prefix "$1" --silent -- --reporter=default --reporter=json --outputFile.json="$logs/reports/$name.json"
}

mapfile -t npm_packages < <(find src tests -name package.json -not -path 'tests/bench/*' -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' | sort | xargs -r -n 1 dirname)
mapfile -t suites < <(grep -rl --include='*.csproj' 'xunit.v3.mtp-v2' tests | sort | xargs -n 1 dirname)
mapfile -t on_neo4j < <(for suite in "${suites[@]}"; do grep -rlq --include='*.cs' '^ *\[[^"]*NeedsNeo4j' "$suite" && echo "$suite"; done)
there=no
if [ -z "${NEO4J_HIDDEN:-}" ] && { [ -n "${NEO4J_URI:-}" ] || tests/neo4j.sh --find; }; then there=yes; fi

install
[ "$there" = no ] || start_neo4j
# With analyzers whatever a response file above this folder says: they check format; what no build can enforce is a house rule (Style.cs).
step "build" dotnet build GraphCouncil.sln --no-restore --nologo -v q -p:RunAnalyzers=true || finish
export TMPDIR="$logs/tmp" # not before: a build leaves processes behind that would go on looking there

own_server="Neo4j of its own" # a trait: tests that end and start one

# The longest first. The laws ask thousands of questions that a server plans one by one, so they are apart from the rest of their suite. What measures
# how long an answer takes (Attacks, in ServerTests) has one neighbour at most; behind it come, as a third, tests that start and end servers of their
# own and wait for them half of their time.
laws=(-class '*.Neo4jLaw' -class '*.Neo4jAgreement')
jobs=()
[ "$there" = no ] || jobs+=("on_neo4j_in_turn")
jobs+=("without_neo4j tests/GraphCouncil.ServerTests")
[ "$there" = no ] || jobs+=("on_neo4j_of_its_own_in_turn" "at_a_time 3")
for suite in "${suites[@]}"; do
  [ "$suite" = tests/GraphCouncil.ServerTests ] || jobs+=("without_neo4j $suite")
done
for package in "${npm_packages[@]}"; do
  has_script "$package" test && jobs+=("npm_suite $package")
  has_script "$package" lint && jobs+=("npm_lint $package")
done
set -f # the options hold stars
side_by_side "${jobs[@]}"
set +f

node tests/report.mjs failed "$logs/reports"/*.json
echo
echo "The slowest:"
node tests/report.mjs slowest "$logs/reports"/*.json
node tests/report.mjs skipped "$logs/reports"/*.json
finish
