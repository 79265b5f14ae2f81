package ai.veritasad.server.files.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files in a folder of this machine, or of a volume that all machines share. */
public final class DiskStore implements FileStore {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    private final Path folder;

    public DiskStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void put(String name, Path file) {
        Path target = place(name);
        Path coming = target.resolveSibling("." + UUID.randomUUID());
        try {
            Files.createDirectories(parent(target));
            share(file, coming);
            Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new FileStoreException("can't keep " + name, e);
        }
    }

    @Override
    public boolean get(String name, Path target) {
        try {
            Files.deleteIfExists(target);
            share(place(name), target);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new FileStoreException("can't bring " + name, e);
        }
    }

    @Override
    public List<String> list(String within) {
        Path start = place(within);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileStoreException("can't list " + within, e);
        }
    }

    @Override
    public void delete(String name) {
        Path file = place(name);
        try {
            Files.deleteIfExists(file);
            deleteEmpty(parent(file));
        } catch (IOException e) {
            throw new FileStoreException("can't delete " + name, e);
        }
    }

    @Override
    public void check() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".check", ""));
        } catch (IOException e) {
            throw new FileStoreException("can't write into " + folder, e);
        }
    }

    /** Without a copy where the disk allows it: videos are large. */
    private static void share(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            Files.copy(from, to);
        }
    }

    private void deleteEmpty(Path upwards) throws IOException {
        Path at = upwards;
        while (!at.equals(folder) && at.startsWith(folder) && isEmpty(at)) {
            Files.deleteIfExists(at);
            at = parent(at);
        }
    }

    private static boolean isEmpty(Path at) throws IOException {
        try (Stream<Path> inside = Files.list(at)) {
            return inside.findAny().isEmpty();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private Path place(String name) {
        Path place = folder.resolve(name).normalize();
        if (!NAME.matcher(name).matches() || !place.startsWith(folder) || place.equals(folder)) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        return place;
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder : parent;
    }
}
