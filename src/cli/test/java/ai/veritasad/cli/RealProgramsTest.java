package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.veritasad.analyzer.report.finding.Disclosure;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What we write, in the programs it is written for, where they are installed. */
class RealProgramsTest {

    private static final String MPV = "mpv --no-config --vo=null --ao=null --frames=1 ";

    @TempDir private static Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        Shell.with(ToldEngine.seeing(Disclosure.State.COMPLETE))
                .run(
                        "analyze",
                        "talk.mp4",
                        "--out",
                        folder,
                        "--format",
                        "ffmetadata,srt,webvtt,mpv-edl,matroska-chapters");
        if (isInstalled("ffmpeg")) {
            run(
                    "ffmpeg -v error -f lavfi -i color=s=64x36:r=25:d=600 -g 25"
                            + " -preset ultrafast talk.mp4");
        }
    }

    @Test
    void ffmpeg_puts_our_chapters_into_a_film() throws Exception {
        assumeInstalled("ffmpeg");
        run(
                "ffmpeg -v error -i talk.mp4 -i talk.ffmeta -map 0 -map_chapters 1 -c copy chapters.mkv");

        String chapters = run("ffprobe -v error -show_chapters -of csv=p=0 chapters.mkv");

        assertThat(chapters)
                .contains("0.000000")
                .contains("70.500000")
                .contains("130.250000")
                .contains("Ad: Brighta");
    }

    @Test
    void ffmpeg_reads_our_cues() throws Exception {
        assumeInstalled("ffmpeg");
        for (String cues : new String[] {"talk.ad-cues.srt", "talk.ad-cues.vtt"}) {
            String read = run("ffmpeg -v error -i " + cues + " -f srt -");
            assertThat(read)
                    .contains("00:01:10,500 --> 00:02:10,250")
                    .contains("Ad: Brighta (0.93)");
        }
    }

    @Test
    void mpv_plays_the_film_without_its_ad() throws Exception {
        assumeInstalled("mpv");
        assumeInstalled("ffmpeg");

        String played = run(MPV + "--term-playing-msg=length:${=duration} talk.mpv.edl");

        assertThat(played).containsPattern("length:540\\.2[45]");
    }

    @Test
    void mpv_shows_our_chapters() throws Exception {
        assumeInstalled("mpv");
        assumeInstalled("ffmpeg");

        String played =
                run(
                        MPV
                                + "--chapters-file=talk.ffmeta --term-playing-msg=${chapter-list}"
                                + " talk.mp4");

        assertThat(played).contains("Ad: Brighta").contains("00:01:10");
    }

    @Test
    void mkvmerge_takes_our_chapters() throws Exception {
        assumeInstalled("mkvmerge");
        assumeInstalled("ffmpeg");
        run("mkvmerge -o out.mkv --chapters talk.chapters.xml talk.mp4");

        assertThat(run("mkvextract out.mkv chapters -s"))
                .contains("CHAPTER02=00:01:10.500", "CHAPTER02NAME=Ad: Brighta");
    }

    private static void assumeInstalled(String program) {
        assumeTrue(isInstalled(program), program + " is not installed");
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String run(String line) throws IOException, InterruptedException {
        String[] command = line.split(" ", -1);
        Path printed = folder.resolve("printed.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectOutput(printed.toFile())
                        .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        String output = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
        assertThat(ended).as("%s ends", command[0]).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
