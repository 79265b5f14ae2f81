package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.ScreenText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines on screen together that are one text. */
public final class ScreenBlocks {

    /** Part of the shorter time that both lines must be seen. */
    private static final double TOGETHER = 0.6;

    private static final double LIKE_HEIGHT = 1.6;

    /** Farthest distance of two lines, in heights of the lower; boxes have a margin. */
    private static final double NEAR = 0.4;

    private static final double FARTHEST_WORDS = 1.5;

    private ScreenBlocks() {}

    /** Every line on screen among the signals, in blocks that are in order of their first line. */
    public static List<ScreenBlock> of(List<Signal> signals) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i) instanceof ScreenText line) {
                join(groups, i, line, signals);
            }
        }
        return groups.stream().map(group -> block(group, signals)).toList();
    }

    private static void join(
            List<List<Integer>> groups, int index, ScreenText line, List<Signal> signals) {
        List<Integer> joined = new ArrayList<>(List.of(index));
        for (List<Integer> group : List.copyOf(groups)) {
            boolean adjoins =
                    group.stream().anyMatch(i -> adjoin((ScreenText) signals.get(i), line));
            if (adjoins) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        groups.add(joined);
        groups.sort(Comparator.comparing(group -> group.stream().min(Integer::compare).orElse(0)));
    }

    private static ScreenBlock block(List<Integer> group, List<Signal> signals) {
        List<Integer> down =
                group.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer i) -> row((ScreenText) signals.get(i)))
                                        .thenComparingDouble(
                                                i -> ((ScreenText) signals.get(i)).box().x())
                                        .thenComparing(i -> i))
                        .toList();
        return new ScreenBlock(down, down.stream().map(i -> (ScreenText) signals.get(i)).toList());
    }

    /** Lines of one row, a few pixels apart, count as level. */
    private static double row(ScreenText line) {
        return Math.round(line.box().y() * 100);
    }

    private static boolean adjoin(ScreenText a, ScreenText b) {
        return areTogether(a, b) && (areStacked(a.box(), b.box()) || areLevel(a.box(), b.box()));
    }

    private static boolean areTogether(ScreenText a, ScreenText b) {
        MediaTime shorter =
                a.span().length().isBefore(b.span().length())
                        ? a.span().length()
                        : b.span().length();
        return a.span()
                .intersection(b.span())
                .filter(both -> both.length().seconds() >= TOGETHER * shorter.seconds())
                .isPresent();
    }

    private static boolean areStacked(Box a, Box b) {
        double gap = Math.max(a.y(), b.y()) - Math.min(a.y() + a.height(), b.y() + b.height());
        double lower = Math.min(a.height(), b.height());
        return areLike(a, b)
                && gap < NEAR * lower
                && gap > -0.6 * lower
                && Math.min(a.x() + a.width(), b.x() + b.width()) > Math.max(a.x(), b.x());
    }

    private static boolean areLevel(Box a, Box b) {
        double shared = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        double gap = Math.max(a.x(), b.x()) - Math.min(a.x() + a.width(), b.x() + b.width());
        double lower = Math.min(a.height(), b.height());
        return areLike(a, b)
                && shared > 0.6 * lower
                && gap < FARTHEST_WORDS * lower
                && gap > -lower;
    }

    private static boolean areLike(Box a, Box b) {
        double higher = Math.max(a.height(), b.height());
        return higher <= LIKE_HEIGHT * Math.min(a.height(), b.height());
    }
}
