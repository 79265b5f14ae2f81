package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Set;

/**
 * One line of a lexicon.
 *
 * @param id with the language in front, e.g. {@code ru.promo-code.1}
 * @param weight 0 to 1
 */
record Entry(String id, String language, Signal.Function function, double weight, Set<Use> uses) {

    /** Where an entry counts; everywhere if it names no use. */
    enum Use {
        /** Only in what is said. */
        SPEECH,
        /** Only in what is written. */
        TEXT,
        /** Only as a label: a line of its own, or in front of the advertiser. */
        LABEL,
        /** Only as the title of a chapter, or in front of one. */
        CHAPTER
    }

    Entry {
        uses = Set.copyOf(uses);
        if (weight < 0 || weight > 1) {
            throw new IllegalArgumentException("a weight lies between 0 and 1: " + id);
        }
    }

    boolean isLabel() {
        return uses.contains(Use.LABEL) || uses.contains(Use.CHAPTER);
    }

    boolean countsIn(Medium medium) {
        return switch (medium) {
            case SPEECH -> !uses.contains(Use.TEXT) && !isLabel();
            case CHAPTER -> !uses.contains(Use.SPEECH);
            case SCREEN, TITLE, DESCRIPTION, PAGE ->
                    !uses.contains(Use.SPEECH) && !uses.contains(Use.CHAPTER);
            case CODE -> false;
        };
    }
}
