package ai.veritasad.analyzer.export.losslesscut;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Comma-separated values with quotes as RFC 4180 has them. */
final class CsvRows {

    private final String text;
    private final IntFunction<RuntimeException> unclosed;
    private int at;
    private int line = 1;

    private CsvRows(String text, IntFunction<RuntimeException> unclosed) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.unclosed = unclosed;
    }

    /** One row: the line it begins in and its fields. */
    record Row(int line, List<String> fields) {

        /** The field in that column, empty where the row has none. */
        String field(int column) {
            return column >= 0 && column < fields.size() ? fields.get(column) : "";
        }
    }

    static String quoted(String field) {
        boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return needed ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    /**
     * All rows but blank ones; a quote that is never closed ends in what {@code unclosed} makes.
     */
    static List<Row> of(String text, IntFunction<RuntimeException> unclosed) {
        CsvRows reader = new CsvRows(text, unclosed);
        List<Row> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            Row row = reader.row();
            if (row.fields().size() > 1 || !row.field(0).isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (take(','));
        if (take('\n')) {
            line++;
        }
        return new Row(first, List.copyOf(fields));
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (take('"')) {
            inQuotes(field);
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            field.append(text.charAt(at++));
        }
        return field.toString();
    }

    private void inQuotes(StringBuilder field) {
        int opened = line;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !take('"')) {
                return;
            }
            line += c == '\n' ? 1 : 0;
            field.append(c);
        }
        throw unclosed.apply(opened);
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
