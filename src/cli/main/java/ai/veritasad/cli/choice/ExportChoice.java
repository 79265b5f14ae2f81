package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.report.Segment;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Options about what other programs get of a report. */
public final class ExportChoice {

    @Option(names = "--kinds", paramLabel = "KIND", split = ",", converter = KindReader.class)
    private List<Segment.Kind> kinds = List.of();

    @Option(names = "--no-content")
    private boolean withoutContent;

    @Option(names = "--markers")
    private boolean markers;

    @Option(names = "--skip-types")
    private boolean skipTypes;

    /** {@code ad-break} as well as {@code AD_BREAK}. */
    static final class KindReader implements ITypeConverter<Segment.Kind> {
        @Override
        public Segment.Kind convert(String text) {
            return Segment.Kind.valueOf(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The usual options with what was chosen in their place. */
    public ExportOptions in(Locale language) {
        ExportOptions chosen =
                ExportOptions.standard(language)
                        .withContent(!withoutContent)
                        .withMarkers(markers)
                        .withSkipTypes(skipTypes);
        return kinds.isEmpty() ? chosen : chosen.withKinds(EnumSet.copyOf(kinds));
    }
}
