#!/usr/bin/env bash
# Measures the analyzer against `ffmpeg -f null -` on the same files in the same run; prints a table.
# Needs Debian's ffmpeg (with libx264) for making the films and as the peer. Films stay in benchmark/target.
#   ./mvnw -q -B -DskipTests package && benchmark/speed.sh [minutes]
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/java25.sh
minutes=${1:-20}
films=benchmark/target
mkdir -p "$films"
./mvnw -q -B -pl src/samples dependency:build-classpath -Dmdep.outputFile="$PWD/$films/classpath"

film() { # kind -> an H.264 film of so many minutes: four drawn minutes with a camera's noise, repeated
  local file=$films/$1-$minutes.mp4
  if [ ! -f "$file" ]; then
    "$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "src/samples/target/classes:$(cat "$films/classpath")" \
      ai.veritasad.samples.speed.SpeedFilm "$1" 240 |
      ffmpeg -v error -y -f rawvideo -pixel_format rgb24 -video_size 1280x720 -framerate 25 -i - \
        -f lavfi -i "anoisesrc=color=pink:amplitude=0.1:sample_rate=48000" -vf "noise=alls=5:allf=t" -shortest \
        -c:v libx264 -preset veryfast -crf 24 -pix_fmt yuv420p -c:a aac -b:a 128k "$films/$1-part.mp4"
    ffmpeg -v error -y -stream_loop -1 -i "$films/$1-part.mp4" -t $((minutes * 60)) -c copy "$file"
  fi
  echo "$file"
}

cost() { # command… -> "CPU seconds, wall seconds, peak MB"
  python3 - "$@" <<'PY'
import resource, subprocess, sys, time
start = time.time()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
use = resource.getrusage(resource.RUSAGE_CHILDREN)
if done.returncode: sys.exit(f"failed with {done.returncode}: {' '.join(sys.argv[1:])}")
print(f"{use.ru_utime + use.ru_stime:.1f} {time.time() - start:.1f} {use.ru_maxrss / 1024:.0f}")
PY
}

echo "| film of $minutes min, 1280×720 H.264 | ffmpeg -f null CPU s | veritasad CPU s | ratio | wall s | peak MB |"
echo "|---|---|---|---|---|---|"
row() { # name file peer options… -> a line of the table
  local name=$1 file=$2 peer=$3
  shift 3
  read -r ours wall memory <<<"$(cost src/cli/target/veritasad analyze --quiet "$@" "$file")"
  echo "| $name | $peer | $ours | $(awk "BEGIN{printf \"%.2f\", $ours/$peer}") | $wall | $memory |"
}
for kind in little third; do
  file=$(film "$kind")
  read -r peer _ _ <<<"$(cost ffmpeg -v error -i "$file" -f null -)"
  row "$kind text, all but TV breaks" "$file" "$peer" --no-breaks
  row "$kind text, all" "$file" "$peer"
done
