package ai.veritasad.analyzer.export.losslesscut;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.JsonText;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * LosslessCut's project file, version 2: JSON5 with a segment for each ad, its tags and markers.
 */
public final class LosslessCutProject implements Format {

    private static final Pattern BEGINNING = Pattern.compile("(?s)\\uFEFF?\\s*\\{.*cutSegments.*");
    private static final JsonText JSON = JsonText.json5();

    @Override
    public String id() {
        return "losslesscut";
    }

    @Override
    public String ending() {
        return "-proj.llc";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "LosslessCut: проект для правки границ",
                "LosslessCut: a project to edit the borders in");
    }

    @Override
    public boolean recognises(String text) {
        return BEGINNING.matcher(text).matches();
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        List<String> entries =
                Entries.of(marks, options).stream().map(LosslessCutProject::entry).toList();
        return "{version: 2, mediaFileName: %s, cutSegments: [%s]}\n"
                .formatted(quoted(marks.medium()), String.join(", ", entries));
    }

    private static String entry(Entries.Entry entry) {
        StringBuilder text = new StringBuilder("{start: ");
        text.append(Timecode.seconds(entry.span().start()));
        if (!entry.isMoment()) {
            text.append(", end: ").append(Timecode.seconds(entry.span().end()));
        }
        text.append(", name: ").append(quoted(entry.name()));
        if (!entry.category().isEmpty()) {
            text.append(", tags: {category: ").append(quoted(entry.category()));
            text.append(", confidence: ").append(quoted(entry.confidence())).append('}');
        }
        return text.append(", selected: true}").toString();
    }

    private static String quoted(String text) {
        return "'" + Titles.line(text).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        JsonNode root = JSON.read(this, text);
        JsonNode segments = root.path("cutSegments");
        if (!segments.isArray()) {
            throw Malformed.text(
                    this,
                    new LocalText(
                            "нет списка cutSegments. Укажите файл проекта LosslessCut.",
                            "there is no list cutSegments. Name a project file of LosslessCut."));
        }
        boolean endless = root.path("version").asInt(1) < 2;
        List<ImportedSegment> read = new ArrayList<>();
        for (JsonNode segment : segments) {
            read.add(read(segment, read.size(), endless ? options.duration() : Optional.empty()));
        }
        read.sort(Comparator.comparing(ImportedSegment::span));
        return List.copyOf(read);
    }

    /**
     * Up to version 1 a segment without an end reaches to the film's, since then it is a marker.
     */
    private ImportedSegment read(JsonNode segment, int index, Optional<MediaTime> openEnd) {
        MediaTime start =
                segment.has("start")
                        ? JSON.time(segment.get("start")).orElseThrow(() -> timeless(index))
                        : MediaTime.ZERO;
        MediaTime end =
                segment.has("end")
                        ? JSON.time(segment.get("end")).orElseThrow(() -> timeless(index))
                        : openEnd.orElse(start);
        if (end.isBefore(start)) {
            throw timeless(index);
        }
        JsonNode tags = segment.path("tags");
        return Entries.imported(
                new Entries.Entry(
                        new Span(start, end),
                        segment.path("name").asString(""),
                        tags.path("category").asString(""),
                        tags.path("confidence").asString("")));
    }

    private AnalysisException timeless(int index) {
        return Malformed.text(
                this,
                new LocalText(
                        "у cutSegments[%d] start и end — не секунды по порядку. Исправьте их."
                                .formatted(index),
                        "start and end of cutSegments[%d] are no seconds in order. Mend them."
                                .formatted(index)));
    }
}
