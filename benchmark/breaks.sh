#!/usr/bin/env bash
# Draws recordings of television with known breaks, finds the breaks in them and prints how well.
# Needs Debian's ffmpeg (with libx264) for making the films. Films stay in benchmark/target.
#   ./mvnw -q -B -DskipTests package && benchmark/breaks.sh [minutes] [height] [seeds…]
# With FRESH=1 before it no spot comes again, with FRESH=0 all do; without, the seed decides.
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/java25.sh
minutes=${1:-20}
height=${2:-360}
shift $(($# < 2 ? $# : 2))
seeds=${*:-101 102 103}
films=benchmark/target
fresh=${FRESH:-}
mkdir -p "$films"
[ -f "$films/classpath" ] || ./mvnw -q -B -pl src/samples dependency:build-classpath -Dmdep.outputFile="$PWD/$films/classpath"

recording() { # condition seed -> a film with the noise of a camera; beside it the truth
  local base=$films/$1-$2-$minutes-$height${fresh:+-$fresh}
  if [ ! -f "$base.mp4" ]; then
    "$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "src/samples/target/classes:$(cat "$films/classpath")" \
      ai.veritasad.samples.broadcast.MakeRecording "$1" "$2" $((minutes * 60)) "$height" "$base" $fresh |
      ffmpeg -v error -y -f rawvideo -pixel_format bgr0 -video_size "$((height * 16 / 9 / 2 * 2))x$height" -framerate 25 -i - \
        -vf "noise=alls=5:allf=t" -c:v libx264 -preset veryfast -crf 24 -pix_fmt yuv420p "$base.video.mp4"
    ffmpeg -v error -y -i "$base.video.mp4" -f s16le -ar 48000 -ac 1 -i "$base.s16" -c:v copy -c:a aac -b:a 128k "$base.part.mp4"
    rm "$base.video.mp4" "$base.s16"
    mv "$base.part.mp4" "$base.mp4"
  fi
}

echo "| condition | recordings | breaks found / false | F1 of seconds | border error, median / largest, s |"
echo "|---|---|---|---|---|"
for condition in GAPS_AND_LOGO NO_GAPS LOGO_STAYS NEITHER; do
  for seed in $seeds; do
    recording "$condition" "$seed"
    base=$films/$condition-$seed-$minutes-$height${fresh:+-$fresh}
    src/cli/target/veritasad analyze --quiet --json --no-screen-text --no-codes "$base.mp4" >"$base.report.json" || true
  done
  python3 - "$condition" $(for seed in $seeds; do echo "$films/$condition-$seed-$minutes-$height${fresh:+-$fresh}"; done) <<'PY'
import json, statistics, sys
shared = found = truth = hits = false = marked = 0
errors = []
for base in sys.argv[2:]:
    with open(base + ".json") as file: breaks = json.load(file)["breaks"]
    with open(base + ".report.json") as file: report = json.load(file)
    ads = [(s["span"]["start"], s["span"]["end"]) for s in report["segments"] if s["kind"] == "ad_break"]
    found += sum(end - start for start, end in ads)
    truth += sum(end - start for start, end in breaks)
    marked += len(breaks)
    for start, end in ads:
        over = [(a, b) for a, b in breaks if min(b, end) > max(a, start)]
        shared += sum(min(b, end) - max(a, start) for a, b in over)
        false += not over
        for a, b in over[:1]: hits += 1; errors += [abs(start - a), abs(end - b)]
f1 = 2 * shared / (found + truth) if found + truth else 1
print(f"| {sys.argv[1]} | {len(sys.argv) - 2} | {hits} of {marked} / {false} | {f1:.3f} | "
      + (f"{statistics.median(errors):.2f} / {max(errors):.2f} |" if errors else "– |"))
PY
done
