package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder with the sound fingerprints of analyzed videos, one small file each, in which sound that
 * comes again in other videos is found.
 */
public final class Library {

    private static final String ENDING = ".sound";

    /** "VAso". */
    private static final int KIND = 0x5641736f;

    private static final int NAMED_BY = 16;

    private final Path folder;

    private Library(Path folder) {
        this.folder = folder;
    }

    /** A folder that there is not is made when the first video comes. */
    public static Library in(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new AnalysisException.Unusable(
                    new LocalText(
                            folder + " — файл. Укажите папку для отпечатков видео.",
                            folder + " is a file. Name a folder for the fingerprints of videos."));
        }
        return new Library(folder);
    }

    /**
     * One video of the library.
     *
     * @param sound thinned
     */
    record Video(String name, String sha256, Landmarks sound) {}

    /** Takes each readable video's fingerprints in turn, so that only one is in memory. */
    interface Visitor {
        void visit(Video video);
    }

    /** What could not be read is told of. */
    List<Warning> visit(Visitor visitor) {
        List<Warning> warnings = new ArrayList<>();
        for (Path file : KnownAds.files(folder, ENDING)) {
            try {
                visitor.visit(read(file));
            } catch (FingerprintFile.Damaged e) {
                warnings.add(
                        new Warning(
                                "damaged_library",
                                new LocalText(
                                        "Отпечаток %s пропущен: %s. Удалите его и проанализируйте видео заново."
                                                .formatted(file, e.ru()),
                                        "The fingerprint %s was passed over: %s. Delete it and analyze its video again."
                                                .formatted(file, e.en())),
                                Optional.empty()));
            }
        }
        return warnings;
    }

    private static Video read(Path file) throws FingerprintFile.Damaged {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new FingerprintFile.Damaged("он не читается", "it can't be read", e);
        }
        return FingerprintFile.read(
                KIND,
                bytes,
                in -> new Video(in.readUTF(), in.readUTF(), FingerprintFile.readLandmarks(in)));
    }

    /**
     * Keeps a video's sound, in place of that of the same file.
     *
     * @param sha256 of the file
     */
    public void add(String name, String sha256, Landmarks sound) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AnalysisException.Unusable(
                    new LocalText(
                            "Папку %s не создать (%s). Проверьте путь и права."
                                    .formatted(folder, e.getMessage()),
                            "The folder %s can't be made (%s). Check path and permissions."
                                    .formatted(folder, e.getMessage())));
        }
        byte[] bytes =
                FingerprintFile.bytes(
                        KIND,
                        out -> {
                            out.writeUTF(name);
                            out.writeUTF(sha256);
                            FingerprintFile.write(sound.thinned(), out);
                        });
        WholeFile.write(
                folder.resolve(sha256.substring(0, Math.min(NAMED_BY, sha256.length())) + ENDING),
                out -> out.write(bytes));
    }
}
