package ai.veritasad.desktop.transcript;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One caption as it is shown.
 *
 * @param words with a time each; measured where the caption has it, else shared out by letters
 * @param kind of the segment that holds most of it
 */
record Line(int number, Span span, List<Word> words, Optional<Segment.Kind> kind) {

    Line {
        words = List.copyOf(words);
    }

    static Line of(int number, Cue cue) {
        List<Word> words = cue.words().isEmpty() ? shared(cue) : cue.words();
        return new Line(number, cue.span(), words, Optional.empty());
    }

    Line within(List<Segment> segments) {
        return new Line(
                number,
                span,
                words,
                segments.stream()
                        .filter(segment -> segment.span().contains(span.middle()))
                        .findFirst()
                        .map(Segment::kind));
    }

    String text() {
        return words.stream().map(word -> word.text().strip()).collect(Collectors.joining(" "));
    }

    private static List<Word> shared(Cue cue) {
        String[] texts = cue.text().strip().split("\\s+");
        long letters = Math.max(1, String.join("", texts).length());
        List<Word> words = new ArrayList<>();
        long before = 0;
        for (String text : texts) {
            long after = before + text.length();
            words.add(new Word(new Span(at(cue, before, letters), at(cue, after, letters)), text));
            before = after;
        }
        return words;
    }

    private static MediaTime at(Cue cue, long letters, long all) {
        return cue.span().start().plus(new MediaTime(cue.span().length().micros() * letters / all));
    }
}
