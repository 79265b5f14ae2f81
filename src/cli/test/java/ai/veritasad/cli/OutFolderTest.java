package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OutFolderTest {

    private final Shell shell = Shell.with(ToldEngine.seeing(Disclosure.State.COMPLETE));

    @TempDir private Path folder;

    @Test
    void report_observations_and_proofs_are_kept_under_the_name_of_the_video() throws IOException {
        Path out = folder.resolve("new/out");

        Outcome told = shell.run("analyze", "Обзор новинок.mp4", "--out", out);

        assertThat(told.code()).isZero();
        assertThat(AnalyzeTest.names(out))
                .containsExactly(
                        "Обзор новинок.report.json",
                        "Обзор новинок.report.proofs",
                        "Обзор новинок.signals.json.gz");
        assertThat(ReportJson.readReport(out.resolve("Обзор новинок.report.json")).observations())
                .isEqualTo(Talks.film("Обзор новинок.mp4"))
                .isEqualTo(
                        ReportJson.readObservations(out.resolve("Обзор новинок.signals.json.gz")));
    }

    @Test
    void the_reader_is_told_where_the_files_and_the_proof_are() {
        Outcome told = shell.wide(300).run("analyze", "talk.mp4", "--out", folder);

        assertThat(told.out())
                .contains("→ " + folder.resolve("talk.report.json"))
                .contains("→ " + folder.resolve("talk.signals.json.gz"))
                .contains("→\u00a0" + folder.resolve("talk.report.proofs") + "/p1-");
    }

    @Test
    void proofs_go_into_the_report_where_that_is_asked_for() throws IOException {
        shell.run("analyze", "talk.mp4", "--out", folder, "--embed-proofs");

        assertThat(folder.resolve("talk.report.proofs")).doesNotExist();
        assertThat(Files.readString(folder.resolve("talk.report.json"))).contains("\"image\"");
    }

    @Test
    void two_videos_of_one_name_do_not_share_files() throws IOException {
        shell.run("analyze", "a/talk.mp4", "b/Talk.mkv", "--out", folder);

        assertThat(AnalyzeTest.names(folder))
                .contains("talk.report.json", "Talk-2.report.json", "Talk-2.signals.json.gz");
    }

    @Test
    void exports_are_named_as_players_look_for_them() throws IOException {
        Outcome told =
                shell.run("analyze", "talk.mp4", "--out", folder, "--format", "kodi-edl,webvtt");

        assertThat(told.code()).isZero();
        assertThat(Files.readString(folder.resolve("talk.edl"))).isEqualTo("70.50\t130.25\t3\n");
        assertThat(folder.resolve("talk.ad-cues.vtt")).exists();
    }

    @Test
    void an_export_does_not_overwrite_what_is_in_another_format() throws IOException {
        Path description = Files.writeString(folder.resolve("talk.txt"), "About this talk.\n");

        Outcome told =
                shell.run("analyze", "talk.mp4", "--out", folder, "--format", "comskip,kodi-edl");

        assertThat(told.code()).isEqualTo(30);
        assertThat(told.err().replaceAll("\\s+", " ")).contains("not in the format comskip");
        assertThat(description).hasContent("About this talk.");
        assertThat(AnalyzeTest.names(folder)).contains("talk.edl", "talk.report.json");
    }

    @Test
    void an_export_replaces_its_earlier_self() throws IOException {
        shell.run("analyze", "talk.mp4", "--out", folder, "--format", "comskip");
        Outcome again = shell.run("analyze", "talk.mp4", "--out", folder, "--format", "comskip");

        assertThat(again.code()).isZero();
        assertThat(folder.resolve("talk.txt")).content().contains("1763\t3256");
    }

    @Test
    void an_unknown_format_is_said_before_anything_is_analyzed() {
        ToldEngine engine = ToldEngine.seeing(Disclosure.State.COMPLETE);

        Outcome told =
                Shell.with(engine)
                        .run("analyze", "talk.mp4", "--out", folder, "--format", "betamax");

        assertThat(told.code()).isEqualTo(26);
        assertThat(told.err()).contains("betamax").contains("kodi-edl");
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void formats_without_a_folder_are_a_misuse() {
        Outcome told = shell.run("analyze", "talk.mp4", "--format", "kodi-edl");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--format needs --out DIR");
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_before_anything_is_analyzed() throws IOException {
        ToldEngine engine = ToldEngine.seeing(Disclosure.State.COMPLETE);
        Path file = Files.writeString(folder.resolve("file"), "");

        Outcome told = Shell.with(engine).run("analyze", "a.mp4", "--out", file.resolve("out"));

        assertThat(told.code()).isEqualTo(30);
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void what_was_finished_before_an_interruption_stays_and_nothing_else() throws IOException {
        Shell interrupted =
                Shell.with(
                        ToldEngine.doing(file -> {
                            if (file.endsWith("second.mp4")) {
                                throw new AnalysisException.Cancelled();
                            }
                            return List.of(Talks.film(String.valueOf(file)));
                        }));

        Outcome told =
                interrupted.run("analyze", "first.mp4", "second.mp4", "third.mp4", "--out", folder);

        assertThat(told.code()).isEqualTo(130);
        assertThat(told.err()).contains("stopped: The analysis was stopped.");
        assertThat(AnalyzeTest.names(folder))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("first."));
    }
}
