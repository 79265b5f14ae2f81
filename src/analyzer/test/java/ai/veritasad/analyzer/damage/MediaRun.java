package ai.veritasad.analyzer.damage;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Own;
import ai.veritasad.analyzer.detect.brand.BrandList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Analyzes a range of broken media files or broken logos in a process of its own, which a crash in
 * native code may take down; its diary then ends with the file that did it.
 */
final class MediaRun {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** What is broken, and whether logos are looked for. */
    enum Case {
        MEDIA,
        MEDIA_WITH_LOGOS_SOUGHT,
        LOGOS
    }

    private MediaRun() {}

    /** Arguments: folder, first seed, seed behind the last, case. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int end = Integer.parseInt(arguments[2]);
        BrokenMedia media = BrokenMedia.in(Files.createTempDirectory(folder, "whole"));
        BrokenLogos logos = BrokenLogos.in(Files.createTempDirectory(folder, "logos"));
        Case kind = Case.valueOf(arguments[3]);
        Path diary = folder.resolve("diary");
        try (Patience patience = new Patience(LONGEST)) {
            for (int seed = first; seed < end; seed++) {
                write(diary, "begun " + seed + "\n");
                Path file = folder.resolve("broken-" + seed);
                Files.write(file, kind == Case.LOGOS ? media.whole() : media.broken(seed));
                String complaint = patience.complaint(file, options(kind, seed, logos)).orElse("");
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

    private static AnalysisOptions options(Case kind, int seed, BrokenLogos logos)
            throws IOException {
        return switch (kind) {
            case MEDIA -> Patience.OPTIONS;
            case MEDIA_WITH_LOGOS_SOUGHT -> with(logos.whole());
            case LOGOS -> with(logos.broken(seed));
        };
    }

    private static AnalysisOptions with(BrandList brands) {
        return Patience.OPTIONS.withOwn(new Own(Optional.empty(), Optional.empty(), brands));
    }

    private static void write(Path diary, String line) throws IOException {
        Files.writeString(diary, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
