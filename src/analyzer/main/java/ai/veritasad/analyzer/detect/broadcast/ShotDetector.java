package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.detect.trace.PictureTrace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where shots end without decoding them: a picture that has nothing of the one before takes
 * many bytes, and keyframes before and after differ.
 */
public final class ShotDetector {

    /** A picture that takes so many times what those around take stands alone. */
    private static final double ALONE = 3.0;

    /** The same where the keyframes around tell of a change. */
    private static final double ALONE_IN_CHANGE = 1.7;

    /** Mean difference of colours from which two keyframes are of two shots. */
    private static final double CHANGE = 14;

    private static final double LEAST_CHANGE = 3;

    private static final int AROUND = 20;
    private static final double NEAREST = 0.2;

    private final PictureTrace film;
    private final PacketSizes sizes;
    private final double usualDistance;
    private final List<Double> cuts = new ArrayList<>();

    private ShotDetector(PictureTrace film) {
        this.film = film;
        this.sizes = film.sizes();
        this.usualDistance = usualDistance(film.looks());
    }

    /** Seconds at which a new shot begins, ascending. */
    public static double[] cuts(PictureTrace film) {
        ShotDetector detector = new ShotDetector(film);
        for (int i = 0; i + 1 < film.looks().size(); i++) {
            detector.between(film.looks().get(i), film.looks().get(i + 1));
        }
        if (!film.looks().isEmpty()) {
            detector.after(film.looks().getLast());
        }
        return detector.cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Encoders set keyframes at this distance, and earlier ones only where a shot begins. */
    private static double usualDistance(List<PictureTrace.Look> looks) {
        double longest = 0;
        for (int i = 1; i < looks.size(); i++) {
            longest = Math.max(longest, looks.get(i).at() - looks.get(i - 1).at());
        }
        return longest;
    }

    private void between(PictureTrace.Look one, PictureTrace.Look other) {
        boolean changed = isChange(one.colours(), other.colours());
        int first = sizes.indexAt(micros(one.at())) + 1;
        int last = sizes.indexAt(micros(other.at()));
        boolean found = false;
        for (int i = first; i < last; i++) {
            double alone = aloneness(i);
            if (alone >= ALONE || (changed && alone >= ALONE_IN_CHANGE)) {
                add(sizes.micros()[i] / 1e6);
                found = true;
            }
        }
        boolean early = other.at() - one.at() < usualDistance - 1.5 * film.frameLength();
        if (changed && (early || !found)) {
            add(other.at());
        }
    }

    /** What differs little may still be all that there is by night. */
    private static boolean isChange(byte[] one, byte[] other) {
        double bright = Math.max(mean(one), mean(other));
        return PictureTrace.difference(one, other) > Math.clamp(bright * 0.3, LEAST_CHANGE, CHANGE);
    }

    private static double mean(byte[] colours) {
        long sum = 0;
        for (byte colour : colours) {
            sum += colour & 0xff;
        }
        return (double) sum / colours.length;
    }

    private void after(PictureTrace.Look last) {
        for (int i = sizes.indexAt(micros(last.at())) + 1; i < sizes.count(); i++) {
            if (aloneness(i) >= ALONE) {
                add(sizes.micros()[i] / 1e6);
            }
        }
    }

    private void add(double at) {
        if (cuts.isEmpty() || at - cuts.getLast() >= NEAREST) {
            cuts.add(at);
        }
    }

    private static long micros(double seconds) {
        return Math.round(seconds * 1e6);
    }

    /** Bytes of a picture that is no keyframe, against nearly the most that others around take. */
    private double aloneness(int index) {
        if (sizes.keys()[index]) {
            return 0;
        }
        int[] around = new int[2 * AROUND];
        int count = 0;
        int from = Math.max(0, index - AROUND);
        int to = Math.min(sizes.count() - 1, index + AROUND);
        for (int i = from; i <= to; i++) {
            if (i != index && !sizes.keys()[i]) {
                around[count++] = sizes.bytes()[i];
            }
        }
        if (count < 4) {
            return 0;
        }
        Arrays.sort(around, 0, count);
        return sizes.bytes()[index] / (double) Math.max(1, around[(int) (count * 0.9)]);
    }
}
