package ai.veritasad.analyzer.detect.fingerprint;

import ai.veritasad.analyzer.detect.trace.Peaks;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The landmarks of a stretch of sound: pairs of tones that stand out, each as a number made of both
 * pitches and the time between them (after Wang, "An industrial-strength audio search algorithm",
 * 2003).
 *
 * @param hashes {@link #BITS} bits each
 * @param hops when the first tone of each sounds, in steps of {@link SoundTrace#HOP}, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of numbers, never compared as a whole.
public record Landmarks(int[] hashes, int[] hops) {

    public static final int BITS = 22;

    /** Tones within so many hops of a stronger one in their zone are left out. */
    private static final int AROUND = 3;

    /** Natural logarithm of energy: about 35 dB under the loudest tone nothing counts. */
    private static final double RANGE = 8;

    /** Of tones as quiet as that codecs leave nothing. */
    private static final double QUIETEST = -2;

    private static final int PAIRS = 4;
    private static final int LONGEST_PAIR = 31;

    /** Pitches are rounded to so many bins. */
    private static final int PITCH_STEP = 2;

    private static final int PITCH_BITS = 9;
    private static final int DISTANCE_BITS = 4;

    public Landmarks {
        if (hashes.length != hops.length) {
            throw new IllegalArgumentException(hashes.length + " hashes, " + hops.length);
        }
    }

    public static Landmarks of(SoundTrace sound) {
        return of(sound.peaks());
    }

    private record Tone(int hop, int bin) {}

    private static Landmarks of(List<Peaks> peaks) {
        Tone[] tones =
                IntStream.range(0, peaks.size())
                        .boxed()
                        .flatMap(hop -> tones(peaks, hop).mapToObj(bin -> new Tone(hop, bin)))
                        .toArray(Tone[]::new);
        int[] hashes = new int[tones.length * PAIRS];
        int[] hops = new int[tones.length * PAIRS];
        int count = 0;
        for (int i = 0; i < tones.length; i++) {
            int pairs = 0;
            for (int j = i + 1; j < tones.length && pairs < PAIRS; j++) {
                int distance = tones[j].hop - tones[i].hop;
                if (distance > LONGEST_PAIR) {
                    break;
                }
                if (distance > 0) {
                    hashes[count] = hash(tones[i].bin, tones[j].bin, distance);
                    hops[count++] = tones[i].hop;
                    pairs++;
                }
            }
        }
        return new Landmarks(Arrays.copyOf(hashes, count), Arrays.copyOf(hops, count));
    }

    private static int hash(int bin, int other, int distance) {
        return (bin / PITCH_STEP) << (PITCH_BITS + DISTANCE_BITS)
                | (other / PITCH_STEP) << DISTANCE_BITS
                | distance / 2;
    }

    /** The bins of those that no stronger one in their zone is near. */
    private static IntStream tones(List<Peaks> peaks, int hop) {
        Peaks here = peaks.get(hop);
        double loudest = Double.NEGATIVE_INFINITY;
        for (int zone = 0; zone < Peaks.ZONES; zone++) {
            loudest = here.bins()[zone] > 0 ? Math.max(loudest, here.heights()[zone]) : loudest;
        }
        double least = Math.max(QUIETEST, loudest - RANGE);
        return IntStream.range(0, Peaks.ZONES)
                .filter(zone -> here.bins()[zone] > 0 && here.heights()[zone] >= least)
                .filter(zone -> isHighest(peaks, hop, zone))
                .map(zone -> here.bins()[zone]);
    }

    private static boolean isHighest(List<Peaks> peaks, int hop, int zone) {
        float height = peaks.get(hop).heights()[zone];
        int last = Math.min(peaks.size() - 1, hop + AROUND);
        for (int other = Math.max(0, hop - AROUND); other <= last; other++) {
            Peaks there = peaks.get(other);
            if (other != hop && there.bins()[zone] > 0 && there.heights()[zone] > height) {
                return false;
            }
        }
        return true;
    }

    public int count() {
        return hashes.length;
    }

    /** Those from the one second to the other, as if the sound began there. */
    public Landmarks between(double from, double to) {
        int first = (int) Math.round(from / SoundTrace.HOP);
        int last = (int) Math.round(to / SoundTrace.HOP);
        Landmarks chosen = where(i -> hops[i] >= first && hops[i] < last);
        return new Landmarks(
                chosen.hashes, Arrays.stream(chosen.hops).map(h -> h - first).toArray());
    }

    /** A third of them, the same third of the same sound wherever it is heard. */
    public Landmarks thinned() {
        return where(i -> Integer.remainderUnsigned((hashes[i] * 0x9E3779B1) >>> 8, 3) == 0);
    }

    private Landmarks where(IntPredicate wanted) {
        int[] chosen = IntStream.range(0, hashes.length).filter(wanted).toArray();
        return new Landmarks(
                Arrays.stream(chosen).map(i -> hashes[i]).toArray(),
                Arrays.stream(chosen).map(i -> hops[i]).toArray());
    }
}
