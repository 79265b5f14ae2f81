package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import tools.jackson.core.exc.JacksonIOException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that appear under their name complete and on disk, or not at all. */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Puts a file's bytes into the stream it is given. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside its final place, forces it to disk and only then gives it its name.
     *
     * @throws AnalysisException.Unusable where the folder is missing, full or closed to us
     */
    public static void write(Path file, Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInPlace(file, content);
            } else {
                writeBeside(file.toAbsolutePath(), content);
            }
        } catch (IOException | JacksonIOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * A closed file can no longer be forced to disk, so content that closes what it got only
     * flushes.
     */
    private static final class Unclosed extends BufferedOutputStream {

        Unclosed(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** A pipe or a device has no place beside it. */
    private static void writeInPlace(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path file, Content content) throws IOException {
        Path unfinished =
                file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            unfinished, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new Unclosed(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static AnalysisException unwritable(Path file, Exception e) {
        String why = e.getClass().getSimpleName() + ": " + e.getMessage();
        return new AnalysisException.Unusable(
                new LocalText(
                        file
                                + " не записать ("
                                + why
                                + "). Проверьте папку, права и место на диске.",
                        file
                                + " can't be written ("
                                + why
                                + "). Check the folder, its permissions and the space on disk."));
    }
}
