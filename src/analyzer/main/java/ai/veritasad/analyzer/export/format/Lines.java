package ai.veritasad.analyzer.export.format;

import java.util.ArrayList;
import java.util.List;

/** A text as numbered lines, whatever ends them. */
public final class Lines {

    private Lines() {}

    /** One line, counted from 1, without its end. */
    public record Line(int number, String text) {

        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** All lines, blank ones too; a byte order mark is no part of the first. */
    public static List<Line> of(String text) {
        String[] raw = withoutMark(text).split("\r\n|\r|\n", -1);
        List<Line> lines = new ArrayList<>(raw.length);
        for (String line : raw) {
            lines.add(new Line(lines.size() + 1, line));
        }
        return lines;
    }

    /** The text without a leading byte order mark. */
    public static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Runs of lines between blank ones. */
    public static List<List<Line>> blocks(String text) {
        List<List<Line>> blocks = new ArrayList<>();
        boolean open = false;
        for (Line line : of(text)) {
            if (line.isBlank()) {
                open = false;
            } else {
                if (!open) {
                    blocks.add(new ArrayList<>());
                }
                blocks.getLast().add(line);
                open = true;
            }
        }
        return blocks;
    }
}
