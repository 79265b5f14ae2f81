package ai.veritasad.analyzer.damage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class BrokenMediaTest {

    private static final int FEW = 66;
    private static final int MANY = 1000;
    private static final int BATCH = 250;
    private static final int FEW_WITH_LOGOS = 36;
    private static final int MANY_WITH_LOGOS = 400;

    @TempDir private Path folder;

    @Test
    void some_broken_media_are_analyzed_or_refused() throws Exception {
        assertThat(complaints(MediaRun.Case.MEDIA, 0, FEW)).isEmpty();
    }

    @Test
    void logos_are_sought_in_some_broken_media() throws Exception {
        assertThat(complaints(MediaRun.Case.MEDIA_WITH_LOGOS_SOUGHT, 0, FEW_WITH_LOGOS)).isEmpty();
    }

    @Test
    void some_broken_logos_are_sought_or_refused() throws Exception {
        assertThat(complaints(MediaRun.Case.LOGOS, 0, FEW_WITH_LOGOS)).isEmpty();
    }

    @Tag("slow")
    @Test
    void logos_are_sought_in_hundreds_of_broken_media() throws Exception {
        assertThat(
                        complaints(
                                MediaRun.Case.MEDIA_WITH_LOGOS_SOUGHT,
                                FEW_WITH_LOGOS,
                                MANY_WITH_LOGOS))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void hundreds_of_broken_logos_are_sought_or_refused() throws Exception {
        assertThat(complaints(MediaRun.Case.LOGOS, FEW_WITH_LOGOS, MANY_WITH_LOGOS)).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_thousand_broken_media_are_analyzed_or_refused() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (int first = 0; first < MANY; first += BATCH) {
            complaints.addAll(complaints(MediaRun.Case.MEDIA, first, first + BATCH));
        }
        assertThat(complaints).isEmpty();
    }

    /** Starts again behind each file that took the process down. */
    private List<String> complaints(MediaRun.Case kind, int first, int end) throws Exception {
        List<String> complaints = new ArrayList<>();
        int next = first;
        while (next < end) {
            Path own = Files.createDirectory(folder.resolve(kind + "-from-" + next));
            int status = run(own, kind, next, end);
            List<String> diary = Files.readAllLines(own.resolve("diary"));
            List<String> begun = diary.stream().filter(line -> line.startsWith("begun ")).toList();
            int last = begun.isEmpty() ? next : Integer.parseInt(begun.getLast().substring(6));
            diary.stream()
                    .filter(line -> !line.startsWith("begun ") && !line.equals("ended"))
                    .forEach(complaints::add);
            if (status != 0) {
                complaints.add("seed " + last + " ended the process with " + status);
            }
            next = last + 1;
        }
        return complaints;
    }

    private int run(Path own, MediaRun.Case kind, int first, int end) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-Xmx1g",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:ErrorFile=" + own.resolve("crash.txt"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                MediaRun.class.getName(),
                                own.toString(),
                                String.valueOf(first),
                                String.valueOf(end),
                                kind.name())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(own.toFile(), "output"))
                        .start();
        return process.waitFor();
    }
}
