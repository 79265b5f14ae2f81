package ai.veritasad.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class NoticeTest {

    @Test
    void every_shipped_library_has_its_line_in_the_notice() throws IOException {
        String notice = Files.readString(Tree.ROOT.resolve("NOTICE"));
        List<String> missing =
                Stream.of("cli", "desktop", "server")
                        .flatMap(NoticeTest::shipped)
                        .distinct()
                        .filter(artifact -> !told(artifact, notice))
                        .map(Path::toString)
                        .toList();
        assertThat(missing).as("libraries without a line in NOTICE").isEmpty();
    }

    /** By its name, or with all of its group: {@code org.example:*}. */
    private static boolean told(Path artifact, String notice) {
        String name = Pattern.quote(String.valueOf(artifact.getFileName()));
        return Pattern.compile(":" + name + "\\s").matcher(notice).find()
                || Pattern.compile("(?m)^([a-z0-9.-]+):\\*\\s")
                        .matcher(notice)
                        .results()
                        .map(group -> Path.of(group.group(1).replace('.', '/')))
                        .anyMatch(group ->
                                Objects.requireNonNull(artifact.getParent()).endsWith(group));
    }

    /** The artifacts on a program's class path, which its build leaves beside it. */
    private static Stream<Path> shipped(String module) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classpath(module).strip())
                .map(Path::of)
                .filter(jar -> !jar.startsWith(Tree.ROOT))
                .map(jar -> Objects.requireNonNull(jar.getParent()).getParent())
                .map(Objects::requireNonNull);
    }

    private static String classpath(String module) {
        try {
            return Files.readString(Tree.ROOT.resolve("src", module, "target/classpath"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
