package ai.veritasad.analyzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;

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

    @Test
    void an_english_ad_in_a_russian_talk_is_found_and_may_be_labelled_in_english()
            throws IOException {
        Report report = judged("talk.ru.vtt", mixed("this video is sponsored by Nordwind"));

        assertThat(report.segments())
                .singleElement()
                .satisfies(ad -> assertThat(ad.span().start().seconds()).isBetween(23.0, 25.0));
        assertThat(state(report, "US")).isEqualTo(Disclosure.State.COMPLETE);
        assertThat(rules(report)).doesNotContain("US-06", "EU-06");
    }

    @Test
    void a_russian_label_of_an_english_ad_is_in_another_language_than_the_ad() throws IOException {
        Report report =
                judged("talk.ru.vtt", mixed("а сейчас небольшая реклама компании Nordwind"));

        assertThat(report.segments()).hasSize(1);
        assertThat(rules(report)).contains("US-06", "EU-06");
    }

    /** A Russian talk with an English ad that begins at 0:24. */
    private static String mixed(String label) {
        return """
        WEBVTT

        00:00.000 --> 00:06.000
        сегодня мы поговорим о том как строили старые мосты через большие реки

        00:06.000 --> 00:12.000
        по нему давно не ездят машины но люди гуляют там каждый вечер

        00:12.000 --> 00:18.000
        сначала инженеры долго изучали дно и смотрели где течение слабее

        00:18.000 --> 00:23.000
        а потом привозили камень и вся работа шла летом пока вода стояла низко

        00:24.000 --> 00:28.000
        %s

        00:28.000 --> 00:34.000
        you can go to nordwind dot com slash talk and get 20 percent off

        00:34.000 --> 00:40.000
        and it is so easy that you will be done with it in the time of a coffee

        00:40.000 --> 00:46.000
        use code TALK at checkout and the link is in the description below

        00:47.000 --> 00:53.000
        зимой строители уходили в город и ждали когда сойдет лед на реке

        00:53.000 --> 00:59.000
        один из таких мостов стоит до сих пор хотя ему уже больше двух веков
        """
                .formatted(label);
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
