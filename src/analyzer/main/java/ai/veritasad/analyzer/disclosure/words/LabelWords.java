package ai.veritasad.analyzer.disclosure.words;

import ai.veritasad.analyzer.disclosure.profile.Labelling;
import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of a jurisdiction's lists make of a phrase. */
public final class LabelWords {

    /** Shorter words are too easily another word with a letter changed. */
    private static final int SHORTEST_MISREAD = 8;

    private record Word(String wanted, Standing standing, String language) {}

    private final Labelling labelling;
    private final Map<String, Word> whole = new LinkedHashMap<>();
    private final List<Word> longestFirst;

    public LabelWords(Labelling labelling) {
        this.labelling = labelling;
        for (Labelling.Words list : labelling.words()) {
            for (String text : list.words()) {
                Word word = new Word(Folding.wanted(text), list.standing(), list.language());
                whole.put(word.wanted(), word);
            }
        }
        List<Word> sorted = new ArrayList<>(whole.values());
        sorted.sort(Comparator.comparingInt((Word word) -> -word.wanted().length()));
        this.longestFirst = List.copyOf(sorted);
    }

    /** What a phrase is worth; {@code language} is that of the word that decided. */
    private record Worth(Standing standing, String language, FoundLabel.Form form) {}

    /** Those of the phrases that are labels, by the index of their signal. */
    public Map<Integer, FoundLabel> read(List<Found<Signal.Wording>> all) {
        Map<Signal.Function, Map<String, Optional<Worth>>> known =
                new EnumMap<>(Signal.Function.class);
        Map<Integer, FoundLabel> labels = new HashMap<>();
        for (Found<Signal.Wording> found : all) {
            Signal.Wording said = found.signal();
            known.computeIfAbsent(said.function(), none -> new HashMap<>())
                    .computeIfAbsent(said.phrase(), none -> worth(said))
                    .ifPresent(worth -> labels.put(found.index(), label(found, worth)));
        }
        return labels;
    }

    private static FoundLabel label(Found<Signal.Wording> found, Worth worth) {
        Signal.Wording said = found.signal();
        return new FoundLabel(
                found.index(),
                said.span(),
                said.medium(),
                said.phrase(),
                worth.language(),
                worth.standing(),
                worth.form(),
                said.source());
    }

    private Optional<Worth> worth(Signal.Wording said) {
        return switch (said.function()) {
            case LABEL, WEAK_LABEL ->
                    Optional.of(label(said, Standing.INSUFFICIENT, FoundLabel.Form.LABEL));
            case PLATFORM_LABEL ->
                    Optional.of(label(said, labelling.platform(), FoundLabel.Form.PLATFORM));
            case EXPLICIT, SPONSOR, THANKS -> statement(said);
            case TRANSITION,
                    CTA_LINK,
                    CTA_DEED,
                    PROMO_CODE,
                    DISCOUNT,
                    TRIAL,
                    DISCLAIMER,
                    PITCH,
                    RETURN,
                    SELF_PROMOTION,
                    INTERACTION,
                    DENIAL,
                    NEGATIVE ->
                    Optional.empty();
        };
    }

    private Worth label(Signal.Wording said, Standing unlisted, FoundLabel.Form form) {
        String folded = Folding.folded(said.phrase());
        return Optional.ofNullable(whole.get(folded))
                .or(() -> misread(folded))
                .map(word -> new Worth(word.standing(), word.language(), form))
                .orElseGet(() -> new Worth(unlisted, said.language(), form));
    }

    /** The longest listed word in the sentence decides, else what the sentence is for. */
    private Optional<Worth> statement(Signal.Wording said) {
        String folded = Folding.folded(said.phrase());
        FoundLabel.Form form = FoundLabel.Form.STATEMENT;
        return longestFirst.stream()
                .filter(word -> folded.contains(word.wanted()))
                .findFirst()
                .map(word -> new Worth(word.standing(), word.language(), form))
                .or(() ->
                        labelling
                                .of(said.function())
                                .map(standing -> new Worth(standing, said.language(), form)));
    }

    /** The detector lets one letter of a long label be misread; so do we. */
    private Optional<Word> misread(String folded) {
        return folded.length() < SHORTEST_MISREAD
                ? Optional.empty()
                : longestFirst.stream()
                        .filter(word -> word.wanted().length() >= SHORTEST_MISREAD)
                        .filter(word -> isOneLetterOff(word.wanted(), folded))
                        .findFirst();
    }

    private static boolean isOneLetterOff(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int rest = shorter - same - (longer == shorter ? 1 : 0);
        return longer - shorter <= 1
                && one.regionMatches(
                        one.length() - Math.max(rest, 0),
                        other,
                        other.length() - Math.max(rest, 0),
                        Math.max(rest, 0));
    }
}
