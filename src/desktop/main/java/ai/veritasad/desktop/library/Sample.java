package ai.veritasad.desktop.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The short film with captions that comes with the program, to see what it does. */
public final class Sample {

    private static final String FILM = "sample.mp4";
    private static final List<String> PARTS = List.of("sample.vtt", FILM);

    private Sample() {}

    /** Unpacks it into the folder, unless it lies there already; the film. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String part : PARTS) {
            unpack(part, folder.resolve(part));
        }
        return folder.resolve(FILM);
    }

    private static void unpack(String part, Path file) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream(part)) {
            if (in == null) {
                throw new IllegalStateException("no " + part);
            }
            byte[] bytes = in.readAllBytes();
            if (!Files.exists(file) || Files.size(file) != bytes.length) {
                Path partial = file.resolveSibling(part + ".partial");
                Files.write(partial, bytes);
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
