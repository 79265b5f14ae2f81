package ai.veritasad.document;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.document.language.Language;
import ai.veritasad.document.language.Texts;
import ai.veritasad.document.language.Words;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class PaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private final Report report = sample();

    @ParameterizedTest
    @EnumSource(Language.class)
    void both_forms_say_what_the_report_says(Language language) throws IOException {
        Words messages = new Texts(language);
        Paper paper = Paper.of(report, reviewed(report.segments()), messages, DAY);
        String hash = report.observations().source().sha256();
        for (String text : List.of(html(paper), plain(pdf(paper)))) {
            assertThat(squeezed(text))
                    .contains(squeezed(hash))
                    .contains(squeezed(messages.text("report.paper.advice")))
                    .contains(squeezed("ООО «Синий чайник»"), "2WEkg7FggW8", "KITCHEN")
                    .contains("VeritasAd0.1.0");
            report.segments().stream()
                    .flatMap(segment -> segment.disclosures().stream())
                    .flatMap(disclosure -> disclosure.findings().stream())
                    .forEach(finding ->
                            assertThat(squeezed(text))
                                    .contains(finding.rule())
                                    .contains(squeezed(messages.local(finding.message()))));
        }
    }

    @Test
    void the_html_file_needs_nothing_beside_it_and_runs_nothing() {
        String html = html(paper(report.segments()));
        assertThat(html)
                .contains("<html lang=\"ru\">", "data:image/png;base64,")
                .doesNotContain("<script", "<link", "url(", "@import")
                .doesNotContainPattern("src=\"(?!data:image/png;base64,)");
    }

    @Test
    void names_from_a_video_are_text_and_never_markup() {
        String html = html(paper(List.of(named("<img src=x onerror=alert(1)> & \"Co\""))));
        assertThat(html)
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;")
                .doesNotContain("<img src=x");
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        assertThat(point("javascript:alert(1)").link()).isEmpty();
        assertThat(point("HTTPS://example.org").link()).isPresent();
    }

    @Test
    void a_pdf_survives_characters_that_its_font_lacks_and_words_that_no_line_holds()
            throws IOException {
        String text = plain(pdf(paper(List.of(named("Чай 🫖 " + "ы".repeat(300))))));
        assertThat(squeezed(text)).contains("Чай?" + "ы".repeat(300));
    }

    @Test
    void what_was_rejected_is_not_handed_on() {
        List<Reviewed> rejected =
                report.segments().stream()
                        .map(one -> new Reviewed(one, Review.REJECTED, "", true))
                        .toList();
        assertThat(html(Paper.of(report, rejected, new Texts(Language.ENGLISH), DAY)))
                .doesNotContain("0:18.0");
    }

    /** What {@code veritasad analyze --out} kept of the bundled sample. */
    private static Report sample() {
        try {
            URI kept =
                    Objects.requireNonNull(PaperTest.class.getResource("sample.signals.json.gz"))
                            .toURI();
            return new Analyzer("test")
                    .judge(
                            ReportJson.readObservations(Path.of(kept)),
                            new JudgementOptions(
                                    AnalysisOptions.JURISDICTIONS,
                                    JudgementOptions.BALANCED,
                                    LocalDate.of(2026, 11, 20)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Segment named(String advertiser) {
        Segment first = report.segments().getFirst();
        return new Segment(
                first.id(),
                first.span(),
                first.kind(),
                first.probability(),
                Optional.of(advertiser),
                List.of(),
                first.disclosures());
    }

    private static Block.Point point(String address) {
        return new Block.Point(Block.Tone.PLAIN, "", "", "", Optional.of(address));
    }

    private Paper paper(List<Segment> segments) {
        return Paper.of(report, reviewed(segments), new Texts(Language.RUSSIAN), DAY);
    }

    private static List<Reviewed> reviewed(List<Segment> segments) {
        return segments.stream().map(one -> new Reviewed(one, Review.OPEN, "", false)).toList();
    }

    private static String html(Paper paper) {
        return new String(HtmlPaper.of(paper), StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Paper paper) {
        return PdfPaper.of(paper);
    }

    private static String plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without white space and HTML's writing of quotation marks: lines break where they like. */
    private static String squeezed(String text) {
        return text.replace("&quot;", "\"").replaceAll("[\\s\\p{Z}]+", "");
    }
}
