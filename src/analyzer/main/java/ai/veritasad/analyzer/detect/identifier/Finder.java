package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.report.signal.Identifier;

import java.util.List;

/** Finds one sort of identifier in a text, in time linear in its length. */
public interface Finder {

    /** Every find in order of its place, none inside another of the same sort. */
    List<Found> find(String text);

    /** An identifier and the characters it stands on, from (inclusive) to (exclusive). */
    record Found(int from, int to, Identifier identifier) {

        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }

        boolean covers(Found other) {
            return from <= other.from && other.to <= to;
        }
    }
}
