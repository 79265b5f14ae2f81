package ai.veritasad.analyzer.detect.beat;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.Passages;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;

/** Cuts a talk into beats. */
public final class Beats {

    private static final MediaTime LONGEST = MediaTime.ofSeconds(4);
    private static final MediaTime PAUSE = MediaTime.ofSeconds(2);
    private static final MediaTime JUST_BEFORE = MediaTime.ofMillis(1500);

    private final Stems stems;
    private final List<Beat> beats = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<MediaTime> notes = new ArrayList<>();
    private Span span = Span.at(MediaTime.ZERO);

    private Beats(Stems stems) {
        this.stems = stems;
    }

    /** The beats in order of time; none without a letter or figure in it. */
    public static List<Beat> of(Transcript transcript) {
        return of(transcript.language(), Passages.of(transcript));
    }

    /** The same of what is said in one language. */
    static List<Beat> of(String language, List<Passage> said) {
        Beats beats = new Beats(Stems.of(language));
        for (Passage passage : said) {
            passage.words().forEach(beats::take);
        }
        beats.close();
        return List.copyOf(beats.beats);
    }

    private void take(Word word) {
        List<String> parts = Stems.words(word.text());
        if (parts.isEmpty()) {
            if (Stems.isNote(word.text())) {
                notes.add(word.span().start());
            }
            return;
        }
        boolean full =
                word.span().end().minus(span.start()).isAfter(LONGEST)
                        || span.gapTo(word.span()).isAfter(PAUSE);
        if (!words.isEmpty() && full) {
            close();
        }
        span = words.isEmpty() ? word.span() : span.hull(word.span());
        spoken.add(word.text());
        words.addAll(parts);
    }

    private void close() {
        if (!words.isEmpty()) {
            List<String> bare = new ArrayList<>(words.size());
            for (String word : words) {
                bare.add(stems.stem(word));
            }
            boolean noted =
                    notes.stream()
                            .anyMatch(at ->
                                    !at.isAfter(span.end())
                                            && !span.start().minus(at).isAfter(JUST_BEFORE));
            beats.add(new Beat(span, spoken, words, bare, noted));
            notes.removeIf(at -> at.isBefore(span.start()));
        }
        spoken.clear();
        words.clear();
    }
}
