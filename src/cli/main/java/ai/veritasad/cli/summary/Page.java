package ai.veritasad.cli.summary;

import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.List;

/** Lines laid out for one width. */
final class Page {

    private final int width;
    private final List<Text> lines = new ArrayList<>();

    Page(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** A paragraph whose lines all start at the same column. */
    void line(int indent, Text text) {
        beside(Text.indent(indent), text);
    }

    /** A paragraph beside a word or a sign that stands once in front of it. */
    void beside(Text lead, Text body) {
        lines.addAll(lead.beside(body, width));
    }

    /** One empty line, never two. */
    void gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add(Text.EMPTY);
        }
    }

    List<Text> lines() {
        return List.copyOf(lines);
    }
}
