package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.language.LanguagePart;
import ai.veritasad.analyzer.language.LanguageParts;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which language is spoken when: that of most words of a stretch. */
final class SpokenLanguage {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Nearby<Spoken> captions;

    /** So many words of a caption are in one language. */
    private record Spoken(Span span, String language, int words) {}

    SpokenLanguage(Transcript transcript) {
        List<String> words = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        for (Cue cue : transcript.cues()) {
            for (String word : SPACE.split(cue.text().strip(), -1)) {
                words.add(word);
                cues.add(cue);
            }
        }
        this.captions =
                new Nearby<>(
                        LanguageParts.of(words, transcript.language()).stream()
                                .flatMap(part -> spoken(part, cues).stream())
                                .toList(),
                        Spoken::span);
    }

    private static List<Spoken> spoken(LanguagePart part, List<Cue> cues) {
        List<Spoken> spoken = new ArrayList<>();
        int from = part.from();
        for (int to = from + 1; to <= part.to(); to++) {
            if (to == part.to() || !cues.get(to).equals(cues.get(from))) {
                spoken.add(new Spoken(cues.get(from).span(), part.language(), to - from));
                from = to;
            }
        }
        return spoken;
    }

    /** Two-letter code; empty where nothing is said, or in a language that we can't tell. */
    Optional<String> in(Span span) {
        Map<String, Integer> words = new TreeMap<>();
        captions.touching(span).stream()
                .filter(one -> span.contains(one.span().middle()))
                .forEach(one -> words.merge(one.language(), one.words(), Integer::sum));
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(Arrays.asList(Locale.getISOLanguages())::contains);
    }
}
