package ai.veritasad.training.score;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;

/** Whether probabilities mean what they say: of those guesses, how many were right. */
public final class Reliability {

    private static final int BINS = 5;

    private Reliability() {}

    /**
     * Guesses of about the same probability.
     *
     * @param said their mean probability
     * @param right the share that overlaps a marked ad enough
     */
    public record Bin(double from, double to, int guesses, double said, double right) {}

    /** One bin for each fifth, empty ones too. */
    public static List<Bin> of(List<Judged> videos, MediaTime gap) {
        int[] counts = new int[BINS];
        int[] right = new int[BINS];
        double[] said = new double[BINS];
        for (Judged video : videos) {
            for (Judged.Guess guess : video.guesses()) {
                int bin = Math.min(BINS - 1, (int) (guess.probability() * BINS));
                counts[bin]++;
                said[bin] += guess.probability();
                boolean hit =
                        video.video().adsJoined(gap).stream()
                                .anyMatch(ad -> ad.iou(guess.span()) >= Matching.ENOUGH);
                right[bin] += hit ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double count = Math.max(1, counts[i]);
            bins.add(
                    new Bin(
                            (double) i / BINS,
                            (i + 1.0) / BINS,
                            counts[i],
                            said[i] / count,
                            right[i] / count));
        }
        return bins;
    }
}
