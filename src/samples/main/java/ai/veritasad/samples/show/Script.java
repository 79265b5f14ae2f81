package ai.veritasad.samples.show;

import ai.veritasad.samples.Caption;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Who says what and when. */
record Script(List<Line> lines) {

    /** One line of talk, by its speaker. */
    record Line(String speaker, Caption caption) {}

    Script {
        lines = List.copyOf(lines);
    }

    static Script read() {
        InputStream file =
                Objects.requireNonNull(
                        Script.class.getResourceAsStream("script.tsv"), "script.tsv");
        try (BufferedReader rows =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Script(
                    rows.lines().filter(row -> !row.startsWith("#")).map(Script::line).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(String row) {
        String[] cells = row.split("\t", -1);
        return new Line(
                cells[2],
                Caption.spoken(
                        cells[3], Double.parseDouble(cells[0]), Double.parseDouble(cells[1])));
    }

    List<Caption> captions() {
        return lines.stream().map(Line::caption).toList();
    }

    List<Caption> of(String speaker) {
        return lines.stream()
                .filter(line -> line.speaker().equals(speaker))
                .map(Line::caption)
                .toList();
    }
}
