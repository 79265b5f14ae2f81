package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.Segment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is written of a report.
 *
 * @param language of the titles: Russian, else English
 * @param kinds the kinds of segments to write
 * @param content whether chapter files also name the parts between ads, so that “next chapter”
 *     leaves an ad
 * @param markers whether labels, tokens and promo codes are marked where the format has markers
 * @param skipTypes whether Matroska chapters carry their skip type, which older tools refuse
 */
public record ExportOptions(
        Locale language,
        Set<Segment.Kind> kinds,
        boolean content,
        boolean markers,
        boolean skipTypes) {

    public ExportOptions {
        kinds = Set.copyOf(kinds);
    }

    /** Everything that is advertising, with the parts between; mere mentions are left out. */
    public static ExportOptions standard(Locale language) {
        return new ExportOptions(
                language,
                EnumSet.complementOf(EnumSet.of(Segment.Kind.MENTION)),
                true,
                false,
                false);
    }

    public ExportOptions withKinds(Set<Segment.Kind> wanted) {
        return new ExportOptions(language, wanted, content, markers, skipTypes);
    }

    public ExportOptions withContent(boolean wanted) {
        return new ExportOptions(language, kinds, wanted, markers, skipTypes);
    }

    public ExportOptions withMarkers(boolean wanted) {
        return new ExportOptions(language, kinds, content, wanted, skipTypes);
    }

    public ExportOptions withSkipTypes(boolean wanted) {
        return new ExportOptions(language, kinds, content, markers, wanted);
    }
}
