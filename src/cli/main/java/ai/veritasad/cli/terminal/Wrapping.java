package ai.veritasad.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words, and inside a word only if it has to. */
final class Wrapping {

    private final int width;
    private final List<Text> lines = new ArrayList<>();
    private Text line = Text.EMPTY;
    private Text gap = Text.EMPTY;
    private Text word = Text.EMPTY;

    private Wrapping(int width) {
        this.width = width;
    }

    /** At least one line, each of at most {@code width} columns. */
    static List<Text> of(Text text, int width) {
        Wrapping wrapping = new Wrapping(width);
        text.pieces().forEach(wrapping::take);
        wrapping.endWord();
        wrapping.lines.add(wrapping.line);
        return wrapping.lines;
    }

    private void take(Text.Piece piece) {
        String words = piece.words();
        int start = 0;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', start)) {
            word = word.and(piece.style(), words.substring(start, space));
            endWord();
            gap = line.isEmpty() ? Text.EMPTY : gap.and(piece.style(), " ");
            start = space + 1;
        }
        word = word.and(piece.style(), words.substring(start));
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && line.columns() + gap.columns() + word.columns() > width) {
            endLine();
        }
        if (word.columns() > width) {
            breakWord();
        }
        line = line.and(gap).and(word);
        gap = Text.EMPTY;
        word = Text.EMPTY;
    }

    private void breakWord() {
        for (Text.Piece piece : word.pieces()) {
            String rest = piece.words();
            while (line.columns() + Columns.of(rest) > width) {
                String start = Columns.start(rest, width - line.columns());
                if (start.isEmpty() && line.isEmpty()) {
                    start = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                line = line.and(piece.style(), start);
                rest = rest.substring(start.length());
                endLine();
            }
            line = line.and(piece.style(), rest);
        }
        word = Text.EMPTY;
    }

    private void endLine() {
        lines.add(line);
        line = Text.EMPTY;
        gap = Text.EMPTY;
    }
}
