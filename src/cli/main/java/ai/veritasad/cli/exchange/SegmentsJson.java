package ai.veritasad.cli.exchange;

import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.measure.MediaTime;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Read segments as JSON: an array with one entry a line, times in seconds. */
public final class SegmentsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SegmentsJson() {}

    public static String of(List<ImportedSegment> segments) {
        return segments.isEmpty()
                ? "[]\n"
                : segments.stream()
                        .map(segment -> MAPPER.writeValueAsString(entry(segment)))
                        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static ObjectNode entry(ImportedSegment segment) {
        ObjectNode entry = MAPPER.createObjectNode();
        entry.put("start", seconds(segment.span().start()));
        entry.put("end", seconds(segment.span().end()));
        entry.put("role", name(segment.role()));
        segment.kind().ifPresent(kind -> entry.put("kind", name(kind)));
        segment.advertiser().ifPresent(advertiser -> entry.put("advertiser", advertiser));
        segment.probability().ifPresent(probability -> entry.put("probability", probability));
        if (!segment.title().isEmpty()) {
            entry.put("title", segment.title());
        }
        return entry;
    }

    private static BigDecimal seconds(MediaTime time) {
        return new BigDecimal(Timecode.seconds(time));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
