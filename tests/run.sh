#!/usr/bin/env bash
# The one command: installs what is missing, checks format, builds, runs every suite,
# ends with 'N passed, N failed, N skipped'. Exit code 0 only when nothing failed.
# A step that can't be counted in tests (install, format, build, a suite that dies) counts as one failure.
set -uo pipefail
cd "$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)" || exit 1
exec </dev/null

SUITE_SECONDS=${SUITE_SECONDS:-900}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
unset APPROVE # approving is for a person who reads the diff

passed=0 failed=0 skipped=0
logs=$(mktemp -d)
neo4j="" # the process of the server that this run started
trap 'stop_neo4j; rm -rf "$logs"' EXIT
trap 'exit 130' INT TERM

finish() {
  echo
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && exit 0
  exit 1
}

# step NAME COMMAND...: quiet when it works; shows the end of its output and counts a failure when it doesn't.
step() {
  local name=$1 log="$logs/step" start=$SECONDS
  shift
  if "$@" >"$log" 2>&1; then
    echo "$name: ok ($((SECONDS - start)) s)"
    return 0
  fi
  echo "$name: FAILED ($((SECONDS - start)) s)"
  tail -n 60 "$log"
  failed=$((failed + 1))
  return 1
}

# count NAME STATUS PASSED FAILED SKIPPED LOG: adds a suite's numbers to the sum and prints its line.
count() {
  local name=$1 status=$2 ok=${3:-0} bad=${4:-0} skip=${5:-0} log=$6
  # A suite that died, or that ran nothing, has proven nothing.
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ $((ok + skip)) -eq 0 ]; }; then
    bad=1
    [ "$status" -eq 124 ] && echo "$name: stopped after $SUITE_SECONDS s"
  fi
  [ "$bad" -gt 0 ] && tail -n 200 "$log"
  echo "$name: $ok passed, $bad failed, $skip skipped ($7 s)"
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + skip))
}

number() { sed -nE "s/$1/\1/p" "$2" | tail -n 1; }

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

# A Neo4j is running by itself (NEO4J_URI), or is started here, one for the whole run on free ports. The tests wait until it answers.
start_neo4j() {
  [ -n "${NEO4J_URI:-}" ] && return 0
  tests/neo4j.sh --find || { echo "Neo4j: none found, its tests are skipped (NEO4J_URI, NEO4J_HOME or ../shared/neo4j)"; return 0; }
  local ports
  read -r -a ports < <(node -e 'const n=require("node:net");const s=[0,1].map(()=>n.createServer().listen(0,"127.0.0.1"));setTimeout(()=>{console.log(s.map(x=>x.address().port).join(" "));s.forEach(x=>x.close())},50)')
  # Log-in off, whatever the environment says: tests that want a log-in start a server of their own.
  FOLLOW=$$ NEO4J_PASSWORD="" setsid tests/neo4j.sh "$logs/neo4j" "${ports[0]}" "${ports[1]}" >"$logs/neo4j.log" 2>&1 &
  neo4j=$!
  unset NEO4J_PASSWORD
  export NEO4J_URI="http://127.0.0.1:${ports[0]}"
}

# Its folder is thrown away, so it need not close well. A group of its own, because a starter may leave children.
stop_neo4j() {
  [ -n "$neo4j" ] || return 0
  kill -KILL -- "-$neo4j" 2>/dev/null || kill -KILL "$neo4j" 2>/dev/null
  wait "$neo4j" 2>/dev/null
  neo4j=""
}

check_format() { dotnet format GraphCouncil.sln --verify-no-changes --no-restore; }

dotnet_suite() { # project file
  local name log start=$SECONDS status
  name=$(basename "$1" .csproj)
  log="$logs/$name"
  timeout "$SUITE_SECONDS" dotnet test --project "$1" --no-build --no-restore >"$log" 2>&1
  status=$?
  grep -E '^skipped ' "$log"
  if [ -n "${NEO4J_URI:-}" ] && grep -q 'No Neo4j: ' "$log"; then
    echo "$name: a test found no Neo4j although there is one"
    status=1
  fi
  count "$name" "$status" "$(number '^ +succeeded: ([0-9]+).*' "$log")" "$(number '^ +failed: ([0-9]+).*' "$log")" \
    "$(number '^ +skipped: ([0-9]+).*' "$log")" "$log" "$((SECONDS - start))"
}

has_script() { node -e 'process.exit(require(`./${process.argv[1]}/package.json`).scripts?.[process.argv[2]] ? 0 : 1)' "$1" "$2"; }

npm_suite() { # folder whose package has a script 'test' that ends in vitest's summary: 'Tests  1 failed | 12 passed | 1 skipped (14)'
  local log="$logs/npm" start=$SECONDS status summary
  timeout "$SUITE_SECONDS" npm test --prefix "$1" --silent >"$log" 2>&1
  status=$?
  summary=$(grep -E '^ *Tests +[0-9]' "$log" | tail -n 1)
  count "$1" "$status" "$(summed passed "$summary")" "$(summed failed "$summary")" "$(summed skipped "$summary")" "$log" "$((SECONDS - start))"
}

summed() { grep -oE "[0-9]+ $1" <<<"$2" | cut -d ' ' -f 1; }

mapfile -t npm_packages < <(find src tests -name package.json -not -path 'tests/bench/*' -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' | sort | xargs -r -n 1 dirname)
mapfile -t suites < <(grep -rl --include='*.csproj' 'xunit.v3.mtp-v2' tests | sort)

step "browser" install_browser
for package in "${npm_packages[@]}"; do
  step "npm ci $package" install_npm "$package" || finish
done
step "restore" dotnet restore GraphCouncil.sln || finish
step "format" check_format
step "build" dotnet build GraphCouncil.sln --no-restore --nologo -v q || finish

start_neo4j
for suite in "${suites[@]}"; do
  dotnet_suite "$suite"
done
stop_neo4j
for package in "${npm_packages[@]}"; do
  has_script "$package" lint && step "lint $package" npm run lint --prefix "$package" --silent
  has_script "$package" test && npm_suite "$package"
done
finish
