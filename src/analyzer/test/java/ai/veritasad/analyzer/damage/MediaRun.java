package ai.veritasad.analyzer.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Analyzes a range of broken media files in a process of its own, which a crash in native code may
 * take down; its diary then ends with the file that did it.
 */
final class MediaRun {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private MediaRun() {}

    /** Arguments: folder, first seed, seed behind the last. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int end = Integer.parseInt(arguments[2]);
        BrokenMedia media = BrokenMedia.in(Files.createTempDirectory(folder, "whole"));
        Path diary = folder.resolve("diary");
        try (Patience patience = new Patience(LONGEST)) {
            for (int seed = first; seed < end; seed++) {
                write(diary, "begun " + seed + "\n");
                Path file = folder.resolve("broken-" + seed);
                Files.write(file, media.broken(seed));
                String complaint = patience.complaint(file).orElse("");
                Files.delete(file);
                if (!complaint.isEmpty()) {
                    write(diary, "seed " + seed + ": " + complaint + "\n");
                }
                if (complaint.startsWith("took longer")) {
                    break;
                }
            }
        }
        write(diary, "ended\n");
    }

    private static void write(Path diary, String line) throws IOException {
        Files.writeString(diary, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
