package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a talk into captions that can be read at once, at pauses where there are some. */
final class CaptionCutter {

    private static final MediaTime PAUSE = MediaTime.ofMillis(500);
    private static final MediaTime LONGEST = MediaTime.ofSeconds(7);
    private static final int MOST_WORDS = 14;

    private CaptionCutter() {}

    static List<Cue> cues(List<Word> words) {
        List<Cue> cues = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || ends(words, from, to)) {
                cues.add(cue(words.subList(from, to)));
                from = to;
            }
        }
        return cues;
    }

    private static boolean ends(List<Word> words, int from, int to) {
        Word next = words.get(to);
        return to - from >= MOST_WORDS
                || words.get(to - 1).span().gapTo(next.span()).isAfter(PAUSE)
                || next.span().end().isAfter(words.get(from).span().start().plus(LONGEST));
    }

    private static Cue cue(List<Word> words) {
        return new Cue(
                words.getFirst().span().hull(words.getLast().span()),
                words.stream().map(Word::text).collect(Collectors.joining(" ")),
                words);
    }
}
