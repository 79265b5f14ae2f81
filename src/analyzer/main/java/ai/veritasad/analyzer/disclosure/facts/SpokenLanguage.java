package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.language.LanguagePart;
import ai.veritasad.analyzer.language.LanguageParts;
import ai.veritasad.analyzer.language.Spaces;
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

/** Which language is spoken when: that of most words of a stretch. */
final class SpokenLanguage {

    private final Nearby<Spoken> captions;

    /** So many words of a caption are in one language. */
    private record Spoken(Span span, String language, int words) {}

    SpokenLanguage(Transcript transcript) {
        List<String> words = new ArrayList<>();
        int[] ends = new int[transcript.cues().size()];
        for (int i = 0; i < ends.length; i++) {
            words.addAll(Spaces.words(transcript.cues().get(i).text().strip()));
            ends[i] = words.size();
        }
        List<LanguagePart> parts = LanguageParts.of(words, transcript.language());
        this.captions = new Nearby<>(spoken(parts, transcript.cues(), ends), Spoken::span);
    }

    /**
     * @param ends how many words have been said by the end of each caption
     */
    private static List<Spoken> spoken(List<LanguagePart> parts, List<Cue> cues, int[] ends) {
        List<Spoken> spoken = new ArrayList<>();
        int cue = 0;
        for (LanguagePart part : parts) {
            int from = part.from();
            while (from < part.to()) {
                while (ends[cue] <= from) {
                    cue++;
                }
                int to = Math.min(part.to(), ends[cue]);
                spoken.add(new Spoken(cues.get(cue).span(), part.language(), to - from));
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
