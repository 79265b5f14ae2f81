package ai.veritasad.cli.summary;

import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words as they were met, and the phrases in them that matter.
 *
 * @param words the whole sentence, line or caption
 */
record Quote(String words, List<String> phrases) {

    private static final int LONGEST = 180;
    private static final String ELLIPSIS = "…";

    Quote {
        words = words.strip().replaceAll("\\s+", " ");
        phrases = List.copyOf(phrases);
    }

    Quote with(String phrase) {
        List<String> all = new ArrayList<>(phrases);
        all.add(phrase);
        return new Quote(words, all);
    }

    /** In the quotation marks of the language, the phrases standing out. */
    Text text(String opening, String closing) {
        List<Place> places = places();
        int from = places.isEmpty() ? 0 : cutBefore(places.getFirst().start());
        int to = Math.min(words.length(), from + LONGEST);
        Text text = Text.of(opening + (from > 0 ? ELLIPSIS : ""));
        int at = from;
        for (Place place : places) {
            if (place.start() >= at && place.end() <= to) {
                text =
                        text.and(words.substring(at, place.start()))
                                .and(Style.STRONG, words.substring(place.start(), place.end()));
                at = place.end();
            }
        }
        return text.and(words.substring(at, to))
                .and((to < words.length() ? ELLIPSIS : "") + closing);
    }

    private record Place(int start, int end) {}

    private List<Place> places() {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.length() != words.length()) {
            return List.of();
        }
        return phrases.stream()
                .distinct()
                .filter(phrase -> !phrase.isBlank())
                .map(phrase -> place(lower, phrase.toLowerCase(Locale.ROOT)))
                .filter(place -> place.start() >= 0)
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    private static Place place(String lower, String phrase) {
        int start = lower.indexOf(phrase);
        return new Place(start, start + phrase.length());
    }

    // So that the first phrase is in sight with some words before it.
    private int cutBefore(int phrase) {
        if (words.length() <= LONGEST || phrase < LONGEST / 2) {
            return 0;
        }
        int space = words.indexOf(' ', phrase - LONGEST / 3);
        return space < 0 || space > phrase ? phrase : space + 1;
    }
}
