package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class JudgeTest {

    @TempDir private Path folder;

    @BeforeEach
    void observe() throws IOException {
        Path media = Files.createDirectory(folder.resolve("media"));
        Shell.PIPED.run("analyze", Talks.withAd(media, "talk.srt"), "--out", folder);
    }

    @Test
    void the_same_options_give_the_same_answer() throws IOException {
        Outcome analyzed = Shell.PIPED.run("analyze", folder.resolve("media/talk.srt"), "--json");
        Outcome judged = Shell.PIPED.run("judge", folder.resolve("talk.signals.json.gz"), "--json");

        assertThat(judged.code()).isZero();
        assertThat(judged.out()).isEqualTo(analyzed.out());
    }

    @Test
    void a_whole_report_is_judged_like_its_observations() {
        Outcome report = Shell.PIPED.run("judge", folder.resolve("talk.report.json"), "--json");
        Outcome kept = Shell.PIPED.run("judge", folder.resolve("talk.signals.json.gz"), "--json");

        assertThat(report.out()).isEqualTo(kept.out());
    }

    @Test
    void other_options_give_another_report_and_leave_the_observations_alone() throws IOException {
        Path again = folder.resolve("again");

        Outcome told =
                Shell.PIPED.run(
                        "judge",
                        folder.resolve("talk.signals.json.gz"),
                        "--jurisdiction=us",
                        "--sensitivity=0.9",
                        "--day=2024-01-01",
                        "--out",
                        again);

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("US").doesNotContain("RU ");
        assertThat(AnalyzeTest.names(again)).containsExactly("talk.report.json");
        Report report = ReportJson.readReport(again.resolve("talk.report.json"));
        assertThat(report.options().jurisdictions()).isEqualTo(List.of("US"));
        assertThat(report.options().sensitivity()).isEqualTo(0.9);
        assertThat(report.options().day()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_damaged_file_does_not_stop_the_others() throws IOException {
        Path damaged = Files.writeString(folder.resolve("x.signals.json.gz"), "{\"schema\": 1, ");

        Outcome told = Shell.PIPED.run("judge", damaged, folder.resolve("talk.signals.json.gz"));

        assertThat(told.code()).isEqualTo(26);
        assertThat(told.err()).contains("x.signals.json.gz is damaged");
        assertThat(told.out()).contains("1 ad");
    }
}
