package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that stood on screen together, one below the other: a text that was broken to fit.
 *
 * @param sources index of each line among the signals
 * @param lines from top to bottom; never empty
 */
public record ScreenBlock(List<Integer> sources, List<Signal.ScreenText> lines) {

    public ScreenBlock {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    /** The most likely reading, with a line break after each line. */
    public Passage passage() {
        return passage(0);
    }

    /** How many different readings {@link #passage(int)} gives, 1 at least. */
    public int readings() {
        return lines.stream().mapToInt(line -> line.readings().size() + 1).max().orElse(1);
    }

    /** The reading {@code number}: 0 the most likely; a line that has fewer repeats its best. */
    public Passage passage(int number) {
        List<Word> words = new ArrayList<>();
        for (Signal.ScreenText line : lines) {
            boolean has = number > 0 && number <= line.readings().size();
            words.add(new Word(line.span(), has ? line.readings().get(number - 1) : line.text()));
        }
        return Passage.stacked(Medium.SCREEN, sources, words);
    }
}
