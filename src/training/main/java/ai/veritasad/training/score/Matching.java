package ai.veritasad.training.score;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which found ads are which marked ones: one to one, the best overlap first. */
public final class Matching {

    /** Overlap from which a pair counts. */
    public static final double ENOUGH = 0.5;

    private Matching() {}

    /** A found ad, by its place in the list, and the marked one that it is. */
    public record Pair(int found, int marked, double iou) {}

    /** The pairs whose intersection over union is at least {@link #ENOUGH}. */
    public static List<Pair> of(List<Span> found, List<Span> marked) {
        List<Pair> candidates =
                IntStream.range(0, found.size())
                        .boxed()
                        .flatMap(f ->
                                IntStream.range(0, marked.size())
                                        .mapToObj(m ->
                                                new Pair(f, m, found.get(f).iou(marked.get(m)))))
                        .filter(pair -> pair.iou() >= ENOUGH)
                        .sorted(Comparator.comparingDouble(Pair::iou).reversed())
                        .toList();
        Set<Integer> takenFound = new HashSet<>();
        Set<Integer> takenMarked = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            boolean free =
                    !takenFound.contains(pair.found()) && !takenMarked.contains(pair.marked());
            if (free) {
                takenFound.add(pair.found());
                takenMarked.add(pair.marked());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Marked ads that were not found. */
    public static List<Span> missed(List<Span> found, List<Span> marked) {
        List<Pair> pairs = of(found, marked);
        return alone(marked, pairs.stream().map(Pair::marked).toList());
    }

    /** Found ads that nobody marked. */
    public static List<Span> unmarked(List<Span> found, List<Span> marked) {
        List<Pair> pairs = of(found, marked);
        return alone(found, pairs.stream().map(Pair::found).toList());
    }

    private static List<Span> alone(List<Span> all, List<Integer> paired) {
        return IntStream.range(0, all.size())
                .filter(i -> !paired.contains(i))
                .mapToObj(all::get)
                .toList();
    }
}
