package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Labelling;
import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.report.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of a jurisdiction's lists make of a phrase. */
final class LabelWords {

    /** Shorter words are too easily another word with a letter changed. */
    private static final int SHORTEST_MISREAD = 8;

    private record Word(String wanted, Standing standing, String language) {}

    private final Labelling labelling;
    private final Map<String, Word> whole = new LinkedHashMap<>();
    private final List<Word> longestFirst;

    LabelWords(Labelling labelling) {
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

    /** The phrase as a label; empty where it is none. */
    Optional<FoundLabel> read(Found<Signal.Wording> found) {
        return switch (found.signal().function()) {
            case LABEL, WEAK_LABEL -> Optional.of(label(found, FoundLabel.Form.LABEL));
            case PLATFORM_LABEL -> Optional.of(label(found, FoundLabel.Form.PLATFORM));
            case EXPLICIT, SPONSOR, THANKS -> statement(found);
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

    private FoundLabel label(Found<Signal.Wording> found, FoundLabel.Form form) {
        Signal.Wording said = found.signal();
        String folded = Folding.folded(said.phrase());
        Standing unlisted =
                form == FoundLabel.Form.PLATFORM ? labelling.platform() : Standing.INSUFFICIENT;
        return Optional.ofNullable(whole.get(folded))
                .or(() -> misread(folded))
                .map(word -> label(found, form, word.standing(), word.language()))
                .orElseGet(() -> label(found, form, unlisted, said.language()));
    }

    private static FoundLabel label(
            Found<Signal.Wording> found, FoundLabel.Form form, Standing standing, String language) {
        Signal.Wording said = found.signal();
        return new FoundLabel(
                found.index(),
                said.span(),
                said.medium(),
                said.phrase(),
                language,
                standing,
                form,
                said.source());
    }

    /** The longest listed word in the sentence decides, else what the sentence is for. */
    private Optional<FoundLabel> statement(Found<Signal.Wording> found) {
        Signal.Wording said = found.signal();
        String folded = Folding.folded(said.phrase());
        return longestFirst.stream()
                .filter(word -> folded.contains(word.wanted()))
                .findFirst()
                .map(word ->
                        label(found, FoundLabel.Form.STATEMENT, word.standing(), word.language()))
                .or(() ->
                        labelling
                                .of(said.function())
                                .map(standing ->
                                        label(
                                                found,
                                                FoundLabel.Form.STATEMENT,
                                                standing,
                                                said.language())));
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
