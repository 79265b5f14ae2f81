package ai.veritasad.analyzer.export.skip;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.ImportedSegment.Role;
import ai.veritasad.analyzer.export.format.JsonText;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The array that SponsorBlock answers with. Sponsor reads and ad breaks become {@code sponsor}, as
 * there is no category for breaks; ads under a second are left out, and one ad as long as the video
 * becomes the label of the full video. For exchange as a file: the database is written by people.
 */
public final class SponsorBlock implements Format {

    private static final MediaTime SHORTEST = MediaTime.ofMillis(1000);

    /** An ad that leaves less than this at either end is the whole video. */
    private static final MediaTime EDGE = MediaTime.ofMillis(1000);

    private static final JsonText JSON = JsonText.strict();

    @Override
    public String id() {
        return "sponsorblock";
    }

    @Override
    public String ending() {
        return ".sponsorblock.json";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "SponsorBlock: программы, читающие его сегменты",
                "SponsorBlock: programs that read its segments");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.withoutMark(text).stripLeading().startsWith("[");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        List<String> entries = new ArrayList<>();
        for (Segment segment : marks.chosen(options)) {
            Optional<String> category = category(segment.kind());
            if (category.isPresent() && !segment.span().length().isBefore(SHORTEST)) {
                entries.add(entry(segment, category.get(), marks, entries.size() + 1));
            }
        }
        return "[" + String.join(",", entries) + "]\n";
    }

    private static Optional<String> category(Segment.Kind kind) {
        return switch (kind) {
            case SPONSOR_READ, AD_BREAK -> Optional.of("sponsor");
            case SELF_PROMOTION -> Optional.of("selfpromo");
            case MENTION -> Optional.empty();
        };
    }

    private static String entry(Segment segment, String category, Marks marks, int number) {
        boolean full =
                marks.duration().filter(length -> covers(segment.span(), length)).isPresent();
        Span span = full ? Span.at(MediaTime.ZERO) : segment.span();
        return "{\"category\":\"%s\",\"actionType\":\"%s\",\"segment\":[%s,%s],\"UUID\":\"va-%s\",\"videoDuration\":%s,\"locked\":0,\"votes\":0,\"description\":\"\"}"
                .formatted(
                        category,
                        full ? "full" : "skip",
                        Timecode.seconds(span.start()),
                        Timecode.seconds(span.end()),
                        Integer.toString(number),
                        Timecode.seconds(marks.duration().orElse(MediaTime.ZERO)));
    }

    private static boolean covers(Span span, MediaTime length) {
        return !span.start().isAfter(EDGE) && !length.minus(span.end()).isAfter(EDGE);
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        JsonNode root = JSON.read(this, text);
        if (!root.isArray()) {
            throw Malformed.text(this, SHAPE);
        }
        List<ImportedSegment> read = new ArrayList<>();
        for (JsonNode entry : withoutVideos(root)) {
            read.add(read(entry, read.size(), options));
        }
        read.sort(Comparator.comparing(ImportedSegment::span));
        return List.copyOf(read);
    }

    private static final LocalText SHAPE =
            new LocalText(
                    "нужен массив сегментов [{\"category\": …, \"segment\": [начало, конец]}]."
                            + " Сохраните ответ skipSegments целиком.",
                    "an array of segments [{\"category\": …, \"segment\": [start, end]}] is needed."
                            + " Save the whole answer of skipSegments.");

    /** The private form answers with several videos whose hashes begin alike. */
    private JsonNode withoutVideos(JsonNode root) {
        if (root.isEmpty() || !root.get(0).has("segments")) {
            return root;
        }
        if (root.size() > 1) {
            throw Malformed.text(
                    this,
                    new LocalText(
                            "в файле несколько видео. Оставьте одно.",
                            "the file is about several videos. Keep one of them."));
        }
        return root.get(0).get("segments");
    }

    private ImportedSegment read(JsonNode entry, int index, ImportOptions options) {
        MediaTime start = JSON.time(entry.at("/segment/0")).orElseThrow(() -> timeless(index));
        MediaTime end = JSON.time(entry.at("/segment/1")).orElseThrow(() -> timeless(index));
        if (end.isBefore(start)) {
            throw timeless(index);
        }
        String action = entry.path("actionType").asString("skip");
        Span span = "full".equals(action) ? full(entry, options) : new Span(start, end);
        String title = Titles.line(entry.path("description").asString(""));
        Optional<Segment.Kind> kind =
                switch (entry.path("category").asString("")) {
                    case "sponsor", "exclusive_access" -> Optional.of(Segment.Kind.SPONSOR_READ);
                    case "selfpromo" -> Optional.of(Segment.Kind.SELF_PROMOTION);
                    default -> Optional.empty();
                };
        Role role = "poi".equals(action) ? Role.MARKER : kind.isPresent() ? Role.AD : Role.OTHER;
        return new ImportedSegment(span, role, kind, Optional.empty(), Optional.empty(), title);
    }

    private static Span full(JsonNode entry, ImportOptions options) {
        MediaTime told = JSON.time(entry.path("videoDuration")).orElse(MediaTime.ZERO);
        return new Span(
                MediaTime.ZERO,
                told.isAfter(MediaTime.ZERO) ? told : options.duration().orElse(MediaTime.ZERO));
    }

    private AnalysisException timeless(int index) {
        return Malformed.text(
                this,
                new LocalText(
                        "у сегмента [%d] нет пары времён \"segment\": [начало, конец]. Исправьте его."
                                .formatted(index),
                        "segment [%d] has no pair of times \"segment\": [start, end]. Mend it."
                                .formatted(index)));
    }
}
