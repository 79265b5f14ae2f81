package ai.veritasad.analyzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Disclosure;
import ai.veritasad.analyzer.report.Finding;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** From a caption file to findings, through the analyzer's door. */
class JudgedCaptionsTest {

    private static final AnalysisOptions OPTIONS =
            AnalysisOptions.standard(LocalDate.of(2026, 11, 24));

    @TempDir Path folder;

    @Test
    void a_sponsor_named_aloud_is_enough_in_the_united_states() throws IOException {
        Report report =
                judged(
                        "talk.en.vtt",
                        """
                        WEBVTT

                        01:40.000 --> 01:44.000
                        this video is sponsored by Nordwind

                        01:44.000 --> 01:50.000
                        go to nordwind dot com slash talk and get 20 percent off

                        01:50.000 --> 01:56.000
                        use code TALK at checkout
                        """);

        assertThat(state(report, "US")).isEqualTo(Disclosure.State.COMPLETE);
        assertThat(state(report, "RU")).isEqualTo(Disclosure.State.NOT_REQUIRED);
        assertThat(rules(report)).contains("RU-21");
    }

    @Test
    void a_russian_ad_said_to_be_one_is_undecided_until_the_picture_is_seen() throws IOException {
        Report report =
                judged(
                        "talk.ru.vtt",
                        """
                        WEBVTT

                        01:40.000 --> 01:44.000
                        а сейчас небольшая реклама спонсор этого выпуска Ромашка

                        01:44.000 --> 01:50.000
                        переходите по ссылке в описании и получайте скидку 20 процентов

                        01:50.000 --> 01:56.000
                        по моему промокоду ЛЕТО20
                        """);

        assertThat(state(report, "RU")).isEqualTo(Disclosure.State.UNDECIDED);
        assertThat(rules(report)).contains("RU-25").doesNotContain("RU-01", "RU-07");
        assertThat(state(report, "US")).isEqualTo(Disclosure.State.COMPLETE);
    }

    private Report judged(String name, String captions) throws IOException {
        Path file = Files.writeString(folder.resolve(name), captions);
        Analyzer analyzer = new Analyzer("test");
        Observations seen =
                analyzer.observe(file, OPTIONS, (stage, share, at) -> {}, new Cancellation())
                        .getFirst();
        return analyzer.judge(seen, OPTIONS.judgement());
    }

    private static Disclosure.State state(Report report, String code) {
        return report.verdict().disclosures().stream()
                .filter(one -> one.jurisdiction().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<String> rules(Report report) {
        return Stream.concat(
                        report.verdict().disclosures().stream(),
                        report.segments().stream()
                                .flatMap(segment -> segment.disclosures().stream()))
                .flatMap(one -> one.findings().stream())
                .map(Finding::rule)
                .toList();
    }
}
