package ai.veritasad.training.score;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * How well found ads agree with marked ones, over many videos.
 *
 * @param found number of found ads
 * @param marked number of marked ads
 * @param matched number of pairs with enough overlap
 * @param macro mean F1 of the videos that have marked ads
 * @param perSecond F1 over seconds
 * @param borders mean and 90th percentile of how many seconds matched borders are off
 * @param falseAlarms ads found in an hour of the videos without any
 * @param work seconds of judging an hour of video took
 */
public record Scores(
        int found,
        int marked,
        int matched,
        double macro,
        double perSecond,
        Borders borders,
        double falseAlarms,
        double work) {

    /** Seconds that borders are off; zero where nothing matched. */
    public record Borders(double mean, double ninetieth) {}

    /**
     * @param gap marked ads that are less apart count as one; zero leaves all apart
     */
    public static Scores of(List<Judged> videos, MediaTime gap) {
        int found = 0;
        int marked = 0;
        int matched = 0;
        List<Double> macro = new ArrayList<>();
        List<Double> off = new ArrayList<>();
        for (Judged video : videos) {
            List<Span> ads = video.video().adsJoined(gap);
            List<Matching.Pair> pairs = Matching.of(video.found(), ads);
            found += video.found().size();
            marked += ads.size();
            matched += pairs.size();
            if (!ads.isEmpty()) {
                macro.add(f1(pairs.size(), video.found().size(), ads.size()));
            }
            for (Matching.Pair pair : pairs) {
                Span one = video.found().get(pair.found());
                Span other = ads.get(pair.marked());
                off.add(Math.abs(one.start().minus(other.start()).seconds()));
                off.add(Math.abs(one.end().minus(other.end()).seconds()));
            }
        }
        return new Scores(
                found,
                marked,
                matched,
                mean(macro),
                perSecond(videos, gap),
                new Borders(mean(off), ninetieth(off)),
                falseAlarms(videos),
                ratio(
                        videos.stream().mapToDouble(Judged::seconds).sum(),
                        videos.stream().mapToDouble(video -> video.video().hours()).sum()));
    }

    public double precision() {
        return ratio(matched, found);
    }

    public double recall() {
        return ratio(matched, marked);
    }

    public double f1() {
        return f1(matched, found, marked);
    }

    private static double f1(double matched, double found, double marked) {
        return ratio(2 * matched, found + marked);
    }

    private static double perSecond(List<Judged> videos, MediaTime gap) {
        int both = 0;
        int found = 0;
        int marked = 0;
        for (Judged video : videos) {
            BitSet one = seconds(video.found());
            BitSet other = seconds(video.video().adsJoined(gap));
            found += one.cardinality();
            marked += other.cardinality();
            one.and(other);
            both += one.cardinality();
        }
        return f1(both, found, marked);
    }

    private static BitSet seconds(List<Span> spans) {
        BitSet seconds = new BitSet();
        spans.forEach(
                span -> seconds.set((int) span.start().seconds(), (int) span.end().seconds()));
        return seconds;
    }

    private static double falseAlarms(List<Judged> videos) {
        List<Judged> free = videos.stream().filter(one -> one.video().ads().isEmpty()).toList();
        return ratio(
                free.stream().mapToInt(one -> one.found().size()).sum(),
                free.stream().mapToDouble(one -> one.video().hours()).sum());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Between the two nearest ranks, as most tables have it. */
    private static double ninetieth(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double rank = 0.9 * (sorted.size() - 1);
        int below = (int) rank;
        double next = sorted.get(Math.min(sorted.size() - 1, below + 1));
        return sorted.get(below) + (rank - below) * (next - sorted.get(below));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
