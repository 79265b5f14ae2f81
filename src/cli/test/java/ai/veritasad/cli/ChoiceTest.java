package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.speech.SpeechOptions;
import ai.veritasad.analyzer.speech.SpeechOptions.When;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ChoiceTest {

    @TempDir private Path folder;

    @Test
    void without_options_everything_is_looked_at_by_todays_rules() {
        AnalysisOptions usual = AnalysisOptions.standard(LocalDate.of(2026, 11, 25));
        // What the user keeps lies in folders of their own.
        assertThat(chosen("analyze", "talk.mp4").withOwn(usual.own())).isEqualTo(usual);
    }

    @Test
    void what_is_looked_at_can_be_chosen() {
        AnalysisOptions options =
                chosen(
                        "analyze",
                        "talk.mp4",
                        "--no-screen-text",
                        "--no-codes",
                        "--no-embedded-captions",
                        "--captions",
                        "a.srt",
                        "--captions",
                        "b.vtt");

        assertThat(options.screenText()).isFalse();
        assertThat(options.codes()).isFalse();
        assertThat(options.embeddedCaptions()).isFalse();
        assertThat(options.captions()).containsExactly(Path.of("a.srt"), Path.of("b.vtt"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', WITHOUT_CAPTIONS, ",
        "--hear, ALWAYS, ",
        "--no-speech, NEVER, ",
        "--language=ru, WITHOUT_CAPTIONS, ru",
        "--language=ENG, WITHOUT_CAPTIONS, en",
    })
    void whether_speech_is_heard_can_be_chosen(
            String option, When when, @Nullable String language) {
        Object[] arguments =
                option.isEmpty()
                        ? new Object[] {"analyze", "talk.mp4"}
                        : new Object[] {"analyze", "talk.mp4", option};

        assertThat(chosen(arguments).speech())
                .isEqualTo(new SpeechOptions(when, Optional.ofNullable(language)));
    }

    @Test
    void models_may_lie_elsewhere() {
        ToldEngine engine = ToldEngine.seeing(Disclosure.State.COMPLETE);

        Shell.with(engine).run("analyze", "talk.mp4", "--models", folder);

        assertThat(engine.modelsAsked).containsExactly(folder);
    }

    @Test
    void how_it_is_judged_can_be_chosen() {
        AnalysisOptions options =
                chosen(
                        "analyze",
                        "talk.mp4",
                        "--jurisdiction=ru, de,RU",
                        "--sensitivity=0,8",
                        "--day=2024-09-01");

        assertThat(options.judgement())
                .isEqualTo(
                        new JudgementOptions(List.of("RU", "DE"), 0.8, LocalDate.of(2024, 9, 1)));
    }

    @Test
    void the_page_can_be_told() throws IOException {
        Path description = Files.writeString(folder.resolve("talk.description"), "Промокод X10");

        AnalysisOptions options =
                chosen(
                        "analyze",
                        "talk.mp4",
                        "--title=Обзор",
                        "--description=" + description,
                        "--channel=Техно",
                        "--date=2026-10-01",
                        "--link=https://youtu.be/x",
                        "--platform=YouTube",
                        "--subscribers=12000");

        assertThat(options.publication())
                .contains(
                        new Publication(
                                Optional.of("Обзор"),
                                Optional.of("Промокод X10"),
                                Optional.of("Техно"),
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                Optional.of("https://youtu.be/x"),
                                Optional.of("youtube"),
                                Optional.of(12000L)));
    }

    @Test
    void rules_that_there_are_not_are_said_before_anything_is_analyzed() {
        ToldEngine engine = ToldEngine.seeing(Disclosure.State.COMPLETE);

        Shell.Outcome told =
                Shell.with(engine).run("analyze", "talk.mp4", "--jurisdiction", "atlantis");

        assertThat(told.code()).isEqualTo(26);
        assertThat(told.err()).contains("No such rules.");
        assertThat(engine.asked).isEmpty();
    }

    private static AnalysisOptions chosen(Object... arguments) {
        ToldEngine engine = ToldEngine.seeing(Disclosure.State.COMPLETE);
        assertThat(Shell.with(engine).run(arguments).code()).isZero();
        return engine.asked.getFirst();
    }
}
