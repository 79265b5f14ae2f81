package ai.veritasad.analyzer.detect.beat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * How far the words of a beat recur near it and nowhere else in the talk, as the name of a product
 * does that is praised once.
 */
final class Recurrence {

    /** Beats before and after: about 48 seconds. */
    private static final int NEAR = 12;

    private static final int SHORTEST = 4;
    private static final int COMMON = 30;

    private final List<Beat> beats;
    private final Map<String, int[]> places = new HashMap<>();

    private Recurrence(List<Beat> beats) {
        this.beats = beats;
    }

    static Recurrence of(List<Beat> beats) {
        Recurrence recurrence = new Recurrence(beats);
        Map<String, Integer> counts = new HashMap<>();
        beats.forEach(beat -> beat.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.forEach((stem, count) -> {
            if (count >= 2 && count <= COMMON && stem.length() >= SHORTEST) {
                recurrence.places.put(stem, new int[count]);
            }
        });
        Map<String, Integer> filled = new HashMap<>();
        for (int i = 0; i < beats.size(); i++) {
            for (String stem : beats.get(i).stems()) {
                int[] known = recurrence.places.get(stem);
                if (known != null) {
                    known[filled.merge(stem, 1, Integer::sum) - 1] = i;
                }
            }
        }
        return recurrence;
    }

    /** The number of words all of whose occurrences are near. */
    double onlyHere(int beat) {
        return sum(beat, (near, all) -> near.equals(all) ? 1 : 0);
    }

    /** For each word that recurs near, the share of its occurrences that are near, summed. */
    double mostlyHere(int beat) {
        return sum(beat, (near, all) -> (double) near / all);
    }

    private double sum(int beat, ToDoubleBiFunction<Integer, Integer> share) {
        double sum = 0;
        for (String stem : beats.get(beat).stems()) {
            int[] known = places.get(stem);
            if (known != null) {
                int near = near(known, beat);
                sum += near >= 2 ? share.applyAsDouble(near, known.length) : 0;
            }
        }
        return sum;
    }

    private static int near(int[] places, int beat) {
        int near = 0;
        for (int place : places) {
            near += Math.abs(place - beat) <= NEAR ? 1 : 0;
        }
        return near;
    }
}
