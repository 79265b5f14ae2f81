#!/usr/bin/env bash
# Measures the hosted API against FastAPI and asyncpg on the same database in the same run; prints a table.
# Needs Debian's wrk, postgresql-client, python3-fastapi, python3-asyncpg and uvicorn.
#   ./mvnw -q -pl src/server -am process-classes && benchmark/server.sh [streams] [seconds]
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/java25.sh
streams=${1:-2000}
seconds=${2:-15}
ulimit -n 20000
python=/usr/bin/python3 # the one that Debian's packages belong to
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT
database=15998 ours=18080 peer=18081

answers() { # port path -> waits until something answers there
  until curl -s -o /dev/null "http://127.0.0.1:$1$2"; do sleep 0.1; done
}

memory() { # pid… -> MB that these processes have for themselves, shared pages divided
  for pid in "$@"; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup"; done | awk '{sum += $1} END {printf "%.0f", sum / 1024}'
}

cpu() { # pid… -> CPU milliseconds used so far
  for pid in "$@"; do awk '{print ($14 + $15) * 10}' "/proc/$pid/stat"; done | awk '{sum += $1} END {print sum}'
}

begin=$(date +%s%N)
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp "src/server/target/classes:$(cat src/server/target/classpath)" \
  ai.veritasad.server.Server --veritasad.folder="$work/server" --veritasad.role=api --veritasad.database.port=$database \
  --server.port=$ours --management.server.port=0 --logging.level.root=warn \
  --veritasad.plans.per-minute.free=1000000 --veritasad.plans.per-minute-anonymous=1000000 > "$work/log" 2>&1 &
server=$!
pids+=($server)
answers $ours /ready
started_ours=$((($(date +%s%N) - begin) / 1000000))
cpu_ours=$(cpu $server)

export PGPASSWORD=$(cat "$work/server/database/password")
export PEER_DATABASE="postgresql://postgres:$PGPASSWORD@127.0.0.1:$database/veritasad"
curl -sf -H 'Content-Type: application/json' "http://127.0.0.1:$ours/api/v1/accounts" \
  -d '{"email":"load@example.org","password":"long enough 4711"}' > "$work/account"
key=$(curl -sf -H 'Content-Type: application/json' "http://127.0.0.1:$ours/api/v1/keys" \
  -d '{"email":"load@example.org","password":"long enough 4711","device":{"name":"load","platform":"Linux"}}' |
  python3 -c 'import json, sys; print(json.load(sys.stdin)["key"])')
analysis=$(psql -qtA "$PEER_DATABASE" -c "insert into analysis (id, account_id, idempotency_key, request_hash, state, stage, source_type,
  source_url, title) select gen_random_uuid(), id, 'load', 'load', 'processing', 'pictures', 'url', 'https://example.org/film.mp4',
  'A film' from account returning id")

begin=$(date +%s%N)
(cd benchmark/server && exec $python -m uvicorn --no-access-log --log-level warning --workers 2 --port $peer peer:app) > "$work/peer" 2>&1 &
pids+=($!)
answers $peer /
started_peer=$((($(date +%s%N) - begin) / 1000000))
sleep 1
workers=($!  $(pgrep -P $!))
for child in $(pgrep -P $!); do workers+=($(pgrep -P "$child" || true)); done
cpu_peer=$(cpu "${workers[@]}")

load() { # port seconds -> requests a second
  wrk -t1 -c32 -d"$2s" -H "X-API-Key: $key" "http://127.0.0.1:$1/api/v1/analysis/$analysis" > "$work/wrk"
  if grep -q "Non-2xx" "$work/wrk"; then cat "$work/wrk" >&2; exit 1; fi
  awk '/Requests\/sec/ {printf "%.0f", $2}' "$work/wrk"
}

idle_ours=$(memory $server) idle_peer=$(memory "${workers[@]}")
load $ours 60 > /dev/null # compiled by then
load $peer 5 > /dev/null
for round in 1 2 3; do
  before=$(cpu $server); requests_ours=$(load $ours "$seconds"); each_ours=$((1000 * ($(cpu $server) - before) / (requests_ours * seconds)))
  before=$(cpu "${workers[@]}"); requests_peer=$(load $peer "$seconds"); each_peer=$((1000 * ($(cpu "${workers[@]}") - before) / (requests_peer * seconds)))
  echo "round $round: $requests_ours and $requests_peer requests/s, $each_ours and $each_peer µs of CPU a request"
done
loaded_ours=$(memory $server) loaded_peer=$(memory "${workers[@]}")

listen() { # port pid… -> opening time, memory while open, events a second
  local port=$1; shift
  coproc LISTENERS { $python benchmark/server/streams.py "$port" "$analysis" "$key" "$streams" 20; }
  local listeners=$LISTENERS_PID line out="" # bash forgets the number once it ended
  while read -r line <&"${LISTENERS[0]}"; do
    if [ "$line" = pause ]; then
      out+=" open_mb=$(memory "$@")"
      echo >&"${LISTENERS[1]}"
    else
      out+=" $line"
    fi
  done
  wait "$listeners" || true
  echo "$out"
}

listen $ours $server > "$work/ours"
listen $peer "${workers[@]}" > "$work/streams"

cat <<TABLE

| | ours | FastAPI + asyncpg |
|---|---|---|
| start to first answer, ms (CPU ms) | $started_ours ($cpu_ours) | $started_peer ($cpu_peer) |
| authenticated read, requests/s | $requests_ours | $requests_peer |
| the same, µs of CPU a request | $each_ours | $each_peer |
| memory idle, loaded, MB | $idle_ours, $loaded_ours | $idle_peer, $loaded_peer |
| $streams streams | $(cat "$work/ours") | $(cat "$work/streams") |
TABLE
