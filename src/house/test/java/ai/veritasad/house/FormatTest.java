package ai.veritasad.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FormatTest {

    private static final boolean MEND = Boolean.getBoolean("format");

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void every_java_file_is_formatted() throws Exception {
        List<String> unformatted = new ArrayList<>();
        for (Path file : Tree.javaFiles()) {
            String source = Files.readString(file);
            String wanted = formatted(source);
            if (!wanted.equals(source) && MEND) {
                Files.writeString(file, wanted);
            } else if (!wanted.equals(source)) {
                unformatted.add(Tree.ROOT.relativize(file).toString());
            }
        }
        assertThat(unformatted)
                .as(
                        "mend with: ./mvnw -q -pl src/house -am verify -Dformat -Dtest=FormatTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEmpty();
    }

    private String formatted(String source) throws Exception {
        String tidy = RemoveUnusedImports.removeUnusedImports(source);
        return formatter.formatSource(
                ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.AOSP));
    }
}
