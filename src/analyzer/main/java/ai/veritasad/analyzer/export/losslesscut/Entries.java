package ai.veritasad.analyzer.export.losslesscut;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What LosslessCut's two files say of a segment: its title, its category and how sure it is. */
final class Entries {

    private static final int CONFIDENCE_DIGITS = 4;
    private static final Pattern CONFIDENCE = Pattern.compile("[01](\\.\\d{1,9})?");

    private Entries() {}

    /** One line; a moment has an empty category and confidence. */
    record Entry(Span span, String name, String category, String confidence) {

        boolean isMoment() {
            return span.length().micros() == 0;
        }
    }

    static List<Entry> of(Marks marks, ExportOptions options) {
        List<Entry> entries = new ArrayList<>();
        for (Segment segment : marks.chosen(options)) {
            entries.add(
                    new Entry(
                            segment.span(),
                            Titles.of(segment, options.language()),
                            category(segment.kind()),
                            confidence(segment.probability())));
        }
        if (options.markers()) {
            for (Marks.Marker marker : marks.markers()) {
                String title = Titles.of(marker, options.language());
                entries.add(new Entry(Span.at(marker.at()), title, "", ""));
            }
        }
        entries.sort(Comparator.comparing(Entry::span));
        return entries;
    }

    private static String confidence(double probability) {
        BigDecimal rounded =
                BigDecimal.valueOf(probability).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String category(Segment.Kind kind) {
        return switch (kind) {
            case SPONSOR_READ -> "sponsor";
            case AD_BREAK -> "commercial";
            case SELF_PROMOTION -> "selfpromo";
            case MENTION -> "mention";
        };
    }

    private static Optional<Segment.Kind> kind(String category) {
        return switch (category) {
            case "sponsor" -> Optional.of(Segment.Kind.SPONSOR_READ);
            case "commercial" -> Optional.of(Segment.Kind.AD_BREAK);
            case "selfpromo" -> Optional.of(Segment.Kind.SELF_PROMOTION);
            case "mention" -> Optional.of(Segment.Kind.MENTION);
            default -> Optional.empty();
        };
    }

    /** The category decides over the title; a moment is a marker whatever it is called. */
    static ImportedSegment imported(Entry entry) {
        ImportedSegment byTitle = Titles.read(entry.span, entry.name);
        Optional<Segment.Kind> kind = kind(entry.category).or(byTitle::kind);
        ImportedSegment.Role role =
                entry.isMoment()
                        ? ImportedSegment.Role.MARKER
                        : kind.filter(known -> known != Segment.Kind.MENTION)
                                .map(known -> ImportedSegment.Role.AD)
                                .orElse(ImportedSegment.Role.OTHER);
        Optional<Double> told =
                Optional.of(entry.confidence)
                        .filter(text -> CONFIDENCE.matcher(text).matches())
                        .map(Double::valueOf)
                        .filter(value -> value <= 1);
        return new ImportedSegment(
                entry.span,
                role,
                kind,
                byTitle.advertiser(),
                told.or(byTitle::probability),
                byTitle.title());
    }
}
