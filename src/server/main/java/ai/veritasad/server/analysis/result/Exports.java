package ai.veritasad.server.analysis.result;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.document.HtmlPaper;
import ai.veritasad.document.Paper;
import ai.veritasad.document.PdfPaper;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.language.Language;
import ai.veritasad.document.language.Texts;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes reports for other programs, and as papers for people: {@code pdf} and {@code html}. */
@Component
class Exports {

    private final InstantSource clock;
    private final Map<Language, Texts> words = new EnumMap<>(Language.class);

    Exports(InstantSource clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            words.put(language, new Texts(language));
        }
    }

    /** A file and what it is called, after the video. */
    static final class Written {

        private final String name;
        private final byte[] bytes;

        private Written(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * The report in a format.
     *
     * @throws Refusal UNKNOWN_FORMAT, or EXPORT_IMPOSSIBLE where the format can't hold it
     */
    Written of(Report report, String format, Locale language) {
        return switch (format) {
            case "pdf" -> written(report, ".pdf", PdfPaper.of(paper(report, language)));
            case "html" -> written(report, ".html", HtmlPaper.of(paper(report, language)));
            default -> {
                Format chosen = format(format);
                yield written(
                        report,
                        chosen.ending(),
                        text(chosen, report, language).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private Paper paper(Report report, Locale language) {
        return Paper.of(
                report,
                report.segments().stream().map(Reviewed::untouched).toList(),
                Objects.requireNonNull(words.get(Language.of(language))),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Written written(Report report, String ending, byte[] bytes) {
        String video = report.observations().source().name();
        return new Written(Source.withoutEnding(video) + ending, bytes);
    }

    private static Format format(String id) {
        try {
            return Formats.of(id);
        } catch (AnalysisException.Unusable e) {
            throw new Refusal(ErrorCode.UNKNOWN_FORMAT, id, "pdf, html, " + Formats.ids());
        }
    }

    private static String text(Format format, Report report, Locale language) {
        try {
            return format.write(Marks.of(report), ExportOptions.standard(language));
        } catch (AnalysisException.Unusable e) {
            throw new Refusal(ErrorCode.EXPORT_IMPOSSIBLE, e.text().in(language));
        }
    }
}
