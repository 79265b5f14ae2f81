package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The launcher that the build leaves, as its own process. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("veritasad.root", "../.."), "src/cli/target/veritasad")
                    .toAbsolutePath();

    /** Under a second where nothing else runs; a machine that builds is slower. */
    private static final Duration ON_A_BUSY_MACHINE = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @Test
    void names_with_spaces_and_of_other_scripts_survive_any_locale() throws Exception {
        Path talk = Talks.withAd(folder, "Обзор новинок.srt");

        for (String locale : List.of("C", "POSIX", "ru_RU.UTF-8")) {
            Process process = start(locale, "analyze", talk, "--out", folder.resolve(locale));
            assertThat(process.waitFor()).as(printed()).isZero();
            assertThat(Files.readString(folder.resolve("out"))).contains("Обзор новинок");
            assertThat(folder.resolve(locale).resolve("Обзор новинок.report.json")).exists();
        }
    }

    @Test
    void the_language_is_that_of_the_locale() throws Exception {
        assertThat(start("ru_RU.UTF-8", "formats").waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("пропуск рекламы");
        assertThat(start("de_DE.UTF-8", "formats").waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("skip ads");
    }

    @Test
    void the_exit_code_reaches_the_caller() throws Exception {
        assertThat(start("C", "analyze", folder.resolve("gone.mp4")).waitFor()).isEqualTo(20);
        assertThat(start("C", "analyze", "--nonsense").waitFor()).isEqualTo(2);
    }

    @Test
    void an_interruption_ends_a_long_analysis_soon_and_leaves_nothing() throws Exception {
        Path out = folder.resolve("reports");
        Process process = start("C", "analyze", longCaptions(), "--out", out, "--json");
        await(() -> Files.isDirectory(out));
        Thread.sleep(1500);
        assertThat(process.isAlive()).as(printed()).isTrue();

        Instant before = Instant.now();
        interrupt(process);
        boolean ended = process.waitFor(10, TimeUnit.SECONDS);
        Duration took = Duration.between(before, Instant.now());

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(took).isLessThan(ON_A_BUSY_MACHINE);
        assertThat(AnalyzeTest.names(out)).isEmpty();
        assertThat(Files.size(folder.resolve("out"))).isZero();
    }

    private Process start(String locale, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", locale);
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    // The launcher replaces itself by Java, so its process is the one to interrupt.
    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Half a million captions, which take many seconds. */
    private Path longCaptions() throws IOException {
        Path file = folder.resolve("long.vtt");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("WEBVTT\n\n");
            for (int second = 0; second < 500_000; second++) {
                writer.write(clock(second) + " --> " + clock(second + 1) + "\n");
                writer.write("Спонсор выпуска — Brighta, промокод BRIGHT10, ссылка brighta.ru\n\n");
            }
        }
        return file;
    }

    private static String clock(int seconds) {
        return "%02d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (!condition.holds() && Instant.now().isBefore(patience)) {
            Thread.sleep(20);
        }
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
    }
}
