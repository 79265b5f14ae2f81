package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Things that have a time, to be asked what touches a span without looking at all of them. */
final class Nearby<T> {

    private final Function<T, Span> span;
    private final List<T> sorted;
    private final long[] starts;

    /** The latest end of all up to each place. */
    private final long[] reaches;

    Nearby(List<T> things, Function<T, Span> span) {
        this.span = span;
        this.sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparing(span));
        this.starts = sorted.stream().mapToLong(one -> span.apply(one).start().micros()).toArray();
        this.reaches = sorted.stream().mapToLong(one -> span.apply(one).end().micros()).toArray();
        for (int i = 1; i < reaches.length; i++) {
            reaches[i] = Math.max(reaches[i], reaches[i - 1]);
        }
    }

    List<T> all() {
        return sorted;
    }

    /** What shares a moment with {@code wanted}, in order of time. */
    List<T> touching(Span wanted) {
        List<T> found = new ArrayList<>();
        for (int at = firstThatReaches(wanted.start().micros());
                at < starts.length && starts[at] <= wanted.end().micros();
                at++) {
            if (span.apply(sorted.get(at)).touches(wanted)) {
                found.add(sorted.get(at));
            }
        }
        return found;
    }

    private int firstThatReaches(long moment) {
        int low = 0;
        int high = reaches.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reaches[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
