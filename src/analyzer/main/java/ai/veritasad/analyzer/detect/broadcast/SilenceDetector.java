package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds stretches in which nothing is heard, or next to nothing beside the rest of the film. */
public final class SilenceDetector {

    /**
     * A stretch of silence.
     *
     * @param level mean of it in dB below full scale
     */
    public record Silence(double from, double to, double level) {}

    private static final double SHORTEST = 0.05;
    private static final double LOUDEST = -48;
    private static final double UNDER_USUAL = 30;
    private static final double NOTHING = -75;

    private SilenceDetector() {}

    /** Ascending; none in a film without any sound. */
    public static List<Silence> silences(SoundTrace sound) {
        float[] levels = sound.levels();
        double threshold = threshold(levels);
        List<Silence> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= levels.length; i++) {
            boolean silent = i < levels.length && levels[i] < threshold;
            if (silent && from < 0) {
                from = i;
            } else if (!silent && from >= 0) {
                if ((i - from) * SoundTrace.LEVEL_STEP >= SHORTEST - 1e-9) {
                    found.add(silence(sound, from, i));
                }
                from = -1;
            }
        }
        return found;
    }

    private static Silence silence(SoundTrace sound, int from, int to) {
        double start = from * SoundTrace.LEVEL_STEP;
        double end = to * SoundTrace.LEVEL_STEP;
        return new Silence(start, end, sound.level(start, end));
    }

    /** Half of all sound that is any is louder than the usual level. */
    private static double threshold(float[] levels) {
        float[] heard = new float[levels.length];
        int count = 0;
        for (float level : levels) {
            if (level > NOTHING) {
                heard[count++] = level;
            }
        }
        if (count == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Arrays.sort(heard, 0, count);
        return Math.max(NOTHING, Math.min(LOUDEST, heard[count / 2] - UNDER_USUAL));
    }
}
