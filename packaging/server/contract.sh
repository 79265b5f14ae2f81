#!/usr/bin/env bash
# Asks the running API whether it keeps to its own description, by an outside tool: Specmatic (npm). Starts a server for it.
#   ./mvnw -q -pl src/server -am process-classes && npm install --prefix FOLDER specmatic@2.55.1
#   packaging/server/contract.sh FOLDER/node_modules/specmatic/specmatic.jar [REPORT-FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
. .mvn/java25.sh
tool=$(realpath "$1")
work=${2:-$(mktemp -d)}
mkdir -p "$work/examples"
port=18480
base=http://127.0.0.1:$port
admin=admin@example.org password="long enough 4711" secret="the bot of the contract tests"

"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp "src/server/target/classes:$(cat src/server/target/classpath)" \
  ai.veritasad.server.Server --veritasad.folder="$work/server" --server.port=$port --management.server.port=0 \
  --veritasad.accounts.first-admin.email=$admin "--veritasad.accounts.first-admin.password=$password" \
  "--veritasad.accounts.bot-secret=$secret" --veritasad.http.public-url=$base --logging.level.root=warn \
  --veritasad.plans.per-minute-anonymous=1000000 --veritasad.plans.per-minute-sign-in=1000000 \
  --veritasad.plans.per-minute.enterprise=1000000 --veritasad.plans.per-minute.free=1000000 \
  --veritasad.plans.daily.enterprise=1000000 --veritasad.analysis.at-once=10000 > "$work/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true' EXIT
until curl -sf -o /dev/null "$base/ready"; do
  kill -0 $server 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.3
done

curl -sf "$base/v3/api-docs" > "$work/openapi.json"
key=$(/usr/bin/python3 packaging/server/contract/examples.py "$base" "$admin" "$password" "$secret" \
  src/samples/main/resources/ai/veritasad/samples/sample.vtt "$work/examples")
cat > "$work/specmatic.yaml" <<YAML
version: 2
contracts:
  - provides: [openapi.json]
security:
  OpenAPI:
    securitySchemes:
      key: {type: apiKey, value: $key}
      bot: {type: apiKey, value: $secret}
YAML
cd "$work"
java -jar "$tool" test --testBaseURL=$base --examples=examples --timeout-in-ms=60000 > tests.log 2>&1 || true
grep -aE "^Tests run" tests.log || { tail -40 tests.log >&2; exit 1; }
grep -aqE "^Tests run.*Failures: 0.*Errors: 0" tests.log
