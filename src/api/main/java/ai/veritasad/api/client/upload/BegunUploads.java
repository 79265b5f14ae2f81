package ai.veritasad.api.client.upload;

import ai.veritasad.api.http.ApiException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Where the uploads are that have begun and not ended, in a file that outlives the program. */
public final class BegunUploads {

    private final Path store;

    public BegunUploads(Path store) {
        this.store = store;
    }

    synchronized Optional<String> place(Path file, URI server) {
        return Optional.ofNullable(read().getProperty(mark(file)))
                .filter(kept -> kept.startsWith(server + " "))
                .map(kept -> kept.substring(server.toString().length() + 1));
    }

    synchronized void remember(Path file, URI server, String place) {
        Properties all = read();
        all.setProperty(mark(file), server + " " + place);
        write(all);
    }

    synchronized void forget(Path file) {
        Properties all = read();
        if (all.remove(mark(file)) != null) {
            write(all);
        }
    }

    /** A file that was changed since is another one. */
    private static String mark(Path file) {
        try {
            return file.toAbsolutePath()
                    + "|"
                    + Files.size(file)
                    + "|"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(store)) {
            try (InputStream in = Files.newInputStream(store)) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                // What can't be read is uploaded from its beginning.
                all.clear();
            }
        }
        return all;
    }

    private void write(Properties all) {
        Path beside = store.resolveSibling(store.getFileName() + ".new");
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(beside)) {
                all.store(out, null);
            }
            Files.move(beside, store, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ApiException.NoFile(store, String.valueOf(e.getMessage()));
        }
    }
}
