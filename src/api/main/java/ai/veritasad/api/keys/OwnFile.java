package ai.veritasad.api.keys;

import ai.veritasad.api.http.ApiException;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A small file that only its owner reads (0600) and that is whole or as it was before. */
public final class OwnFile {

    private final Path file;

    public OwnFile(Path file) {
        this.file = file;
    }

    public Optional<byte[]> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }

    public void write(byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, forTheOwner());
            Files.write(beside, content, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }

    /** On Windows the user's own folder says who may read. */
    private static FileAttribute<?>[] forTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
