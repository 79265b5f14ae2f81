package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.language.LanguagePart;
import ai.veritasad.analyzer.language.LanguageParts;
import ai.veritasad.analyzer.language.Spaces;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes passages out of everything that carries text. */
public final class Passages {

    /** Nobody pauses so long within a sentence. */
    private static final MediaTime SILENCE = MediaTime.ofSeconds(30);

    /** Words of two hours: a text that is read at once must leave room to stop before the next. */
    private static final int MOST_WORDS = 20_000;

    private Passages() {}

    /**
     * What is said, so that phrases are whole even where they cross from one caption to the next;
     * split only at long silences and where another language begins. Words without a time of their
     * own share their caption's time by length.
     */
    public static List<Passage> of(Transcript transcript) {
        List<Word> words = transcript.cues().stream().flatMap(cue -> words(cue).stream()).toList();
        List<String> texts = words.stream().map(Word::text).toList();
        List<Passage> passages = new ArrayList<>();
        for (LanguagePart part : LanguageParts.of(texts, transcript.language())) {
            int from = part.from();
            while (from < part.to()) {
                int to = end(words, from, part.to());
                passages.add(Passage.spoken(part.language(), words.subList(from, to)));
                from = to;
            }
        }
        return passages;
    }

    /** Where a silence comes, or, in a talk of hours without any, the longest pause. */
    private static int end(List<Word> words, int from, int limit) {
        int pause = from + 1;
        for (int to = from + 1; to < limit; to++) {
            if (isSilence(words.get(to - 1), words.get(to))) {
                return to;
            }
            if (to - from > MOST_WORDS) {
                return pause;
            }
            boolean late = to - from > MOST_WORDS / 2;
            if (late && (pause == from + 1 || isLonger(words, to, pause))) {
                pause = to;
            }
        }
        return limit;
    }

    private static boolean isLonger(List<Word> words, int pause, int other) {
        return gap(words.get(pause - 1), words.get(pause))
                .isAfter(gap(words.get(other - 1), words.get(other)));
    }

    private static MediaTime gap(Word last, Word next) {
        return next.span().start().minus(last.span().end());
    }

    /** Title and description, which stand for the whole medium. */
    public static List<Passage> of(Publication publication, Span whole) {
        List<Passage> passages = new ArrayList<>();
        publication.title().ifPresent(text -> add(passages, Medium.TITLE, whole, text));
        publication.description().ifPresent(text -> add(passages, Medium.DESCRIPTION, whole, text));
        return passages;
    }

    /** The texts that signals other than lines on screen carry: of codes and chapters. */
    public static List<Passage> of(List<Signal> signals) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            of(i, signals.get(i)).ifPresent(passages::add);
        }
        return passages;
    }

    private static Optional<Passage> of(int source, Signal signal) {
        return switch (signal) {
            case Signal.Code code ->
                    Optional.of(standing(Medium.CODE, source, code.span(), code.payload()));
            case Signal.Chapter chapter ->
                    Optional.of(standing(Medium.CHAPTER, source, chapter.span(), chapter.title()));
            case Signal.ScreenText line -> Optional.empty();
            case Signal.Wording wording -> Optional.empty();
            case Signal.Named named -> Optional.empty();
            case Signal.Talk talk -> Optional.empty();
            case Broadcast broadcast -> Optional.empty();
            case Recognised recognised -> Optional.empty();
        };
    }

    private static Passage standing(Medium medium, int source, Span span, String text) {
        return Passage.standing(medium, Optional.of(source), span, text);
    }

    private static void add(List<Passage> passages, Medium medium, Span whole, String text) {
        passages.add(Passage.standing(medium, Optional.empty(), whole, text));
    }

    private static boolean isSilence(Word last, Word next) {
        return gap(last, next).isAfter(SILENCE);
    }

    private static List<Word> words(Cue cue) {
        if (!cue.words().isEmpty()) {
            return cue.words();
        }
        String text = cue.text().strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = Spaces.words(text);
        long letters = 0;
        for (String part : parts) {
            letters += part.length() + 1L;
        }
        return shared(parts, letters, cue.span());
    }

    private static List<Word> shared(List<String> parts, long letters, Span span) {
        List<Word> words = new ArrayList<>(parts.size());
        double step = (double) span.length().micros() / letters;
        long before = 0;
        for (String part : parts) {
            MediaTime start = span.start().plus(new MediaTime((long) (before * step)));
            before += part.length() + 1L;
            MediaTime end = span.start().plus(new MediaTime((long) (before * step)));
            words.add(new Word(new Span(start, end), part));
        }
        return words;
    }
}
