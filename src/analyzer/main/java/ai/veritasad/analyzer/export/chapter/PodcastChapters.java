package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.JsonText;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Podcasting 2.0's chapters file, {@code application/json+chapters}, version 1.2.0. */
public final class PodcastChapters implements Format {

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)\\uFEFF?\\s*\\{.*\"chapters\"\\s*:.*");
    private static final JsonText JSON = JsonText.strict();

    @Override
    public String id() {
        return "podcast-chapters";
    }

    @Override
    public String ending() {
        return ".chapters.json";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "Podcasting 2.0: главы выпуска подкаста", "Podcasting 2.0: chapters of an episode");
    }

    @Override
    public boolean recognises(String text) {
        return BEGINNING.matcher(text).matches();
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        List<String> entries =
                Chapter.of(marks, options.withContent(true), UnaryOperator.identity()).stream()
                        .map(PodcastChapters::entry)
                        .toList();
        return "{\"version\":\"1.2.0\",\"chapters\":[" + String.join(",", entries) + "]}\n";
    }

    private static String entry(Chapter chapter) {
        String end =
                chapter.end()
                        .filter(time -> chapter.isAd())
                        .map(time -> ",\"endTime\":" + Timecode.seconds(time))
                        .orElse("");
        return "{\"startTime\":"
                + Timecode.seconds(chapter.start())
                + end
                + ",\"title\":"
                + JSON.quoted(chapter.title())
                + "}";
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        JsonNode listed = JSON.read(this, text).path("chapters");
        if (!listed.isArray()) {
            throw Malformed.text(
                    this,
                    new LocalText(
                            "нет списка \"chapters\". Укажите файл глав подкаста.",
                            "there is no list \"chapters\". Name a podcast's file of chapters."));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (JsonNode entry : listed) {
            int index = chapters.size();
            MediaTime start =
                    JSON.time(entry.path("startTime"))
                            .orElseThrow(() ->
                                    Malformed.text(
                                            this,
                                            new LocalText(
                                                    "у главы [%d] нет числа startTime. Добавьте его."
                                                            .formatted(index),
                                                    "chapter [%d] has no number startTime. Add it."
                                                            .formatted(index))));
            Optional<MediaTime> end = JSON.time(entry.path("endTime"));
            chapters.add(Chapter.read(start, end, entry.path("title").asString("")));
        }
        return Chapter.imported(chapters, options);
    }
}
