#!/usr/bin/env bash
# Starts the packaged service and prints what a first user would feel: seconds until it is ready, milliseconds for the
# sample article once it is warm (median and 95th percentile of 50), and the memory it holds.
#
#   src/server/src/measure/ready-and-sample.sh [PORT]
#
# Needs curl and a service built by: mvn -pl src/server -am -DskipTests package
# JAVA_OPTS are passed to java; WARM_UP and RUNS set how often the sample is sent (20 and 50).
set -eu

root=$(cd "$(dirname "$0")/../../../.." && pwd)
port=${1:-18080}
url=http://127.0.0.1:$port
jar=src/server/target/quarkus-app/quarkus-run.jar
warm_up=${WARM_UP:-20}
runs=${RUNS:-50}
cd "$root"
[ -f "$jar" ] || { echo "$jar is missing; expected a service built by: mvn -pl src/server -am -DskipTests package" >&2; exit 2; }

work=$(mktemp -d)
service=
stop() {
  [ -z "$service" ] || kill "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

# The sample as a JSON string: it holds no control characters but line ends.
{
  printf '{"language":"en","sourceLanguage":"fr","date":"2022-03-24","text":"'
  awk '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); sub(/\r$/, "\\r"); printf "%s\\n", $0 }' test-corpus/wire-fr-en-01.txt
  printf '"}'
} > "$work/request.json"

now() { date +%s%3N; }

# shellcheck disable=SC2086 # several options in one variable
set -- java ${JAVA_OPTS:--Xmx1g} "-Dquarkus.http.port=$port" -jar "$jar"
echo "command: $*"
echo "java:    $(java -version 2>&1 | head -n 1); $(nproc) cores; load $(cut -d ' ' -f 1 /proc/loadavg)"
started=$(now)
"$@" > "$work/service.log" 2>&1 &
service=$!
until curl -sf -o "$work/ready.json" "$url/q/health/ready"; do
  kill -0 "$service" 2>/dev/null || { cat "$work/service.log" >&2; exit 1; }
  [ $(($(now) - started)) -lt 120000 ] || { echo "not ready after 120 seconds; its log:" >&2; cat "$work/service.log" >&2; exit 1; }
  sleep 0.05
done
awk -v ms="$(($(now) - started))" 'BEGIN { printf "ready:   %.2f s\n", ms / 1000 }'

post() {
  curl -sf -o "$work/answer.json" -w '%{time_total}\n' -H 'Content-Type: application/json' \
    --data-binary "@$work/request.json" "$url/v1/clean"
}
memory() { awk '/^VmRSS/ { printf "%d MB", $2 / 1024 }' "/proc/$service/status"; }

echo "memory:  $(memory) when ready"
echo "first:   $(post | awk '{ printf "%.0f ms", $1 * 1000 }') (the language's idioms load)"
i=0
while [ "$i" -lt "$warm_up" ]; do post > /dev/null; i=$((i + 1)); done
i=0
while [ "$i" -lt "$runs" ]; do post; i=$((i + 1)); done | sort -n > "$work/times"
awk '{ t[NR] = $1 * 1000 }
     function at(share) { n = int(NR * share); if (n < NR * share) n++; return t[n < 1 ? 1 : n] }
     END { printf "sample:  p50 %.1f ms, p95 %.1f ms (%d requests one after the other)\n", at(0.50), at(0.95), NR }' "$work/times"
echo "memory:  $(memory) after $((warm_up + runs + 1)) requests"
echo "answer:  $(grep -o '"stats":{[^}]*}' "$work/answer.json")"
