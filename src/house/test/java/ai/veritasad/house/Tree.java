package ai.veritasad.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working tree that the tests look at. */
final class Tree {

    static final Path ROOT =
            Path.of(System.getProperty("veritasad.root", "../..")).toAbsolutePath().normalize();

    private Tree() {}

    static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
