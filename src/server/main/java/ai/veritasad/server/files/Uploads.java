package ai.veritasad.server.files;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.wire.analysis.Upload;
import ai.veritasad.server.files.store.FileStore;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that people send: bounded, looked into, hashed and kept for a while. */
@Component
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int BUFFER = 1 << 16;

    private final UploadTable table;
    private final FileStore store;
    private final FileSettings settings;
    private final InstantSource clock;

    public Uploads(UploadTable table, FileStore store, FileSettings settings, InstantSource clock) {
        this.table = table;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** An account's own upload; others' are as unknown as those that never were. */
    public Upload get(UUID account, UUID id) {
        return find(account, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    Optional<Upload> find(UUID account, UUID id) {
        return table.find(account, id);
    }

    /**
     * Takes a file in.
     *
     * @param id of the upload
     * @throws Refusal where it is too large or nothing that can be analyzed
     */
    Upload take(UUID account, UUID id, String name, InputStream body) throws IOException {
        String safe = FileName.safe(name);
        Path folder = Files.createDirectories(incoming().resolve(UUID.randomUUID().toString()));
        Path file = folder.resolve(safe);
        try {
            Taken taken = write(body, file);
            check(file, safe);
            store.put("uploads/" + id, file);
            return table.insert(id, account, safe, taken.bytes(), taken.sha256());
        } finally {
            delete(folder);
        }
    }

    private record Taken(long bytes, String sha256) {}

    private Taken write(InputStream body, Path file) throws IOException {
        MessageDigest digest = sha256();
        long most = settings.largest().toBytes();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new Refusal(ErrorCode.VIDEO_TOO_LARGE, settings.largest().toMegabytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Taken(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static void check(Path file, String name) {
        try {
            var _ = Analyzer.source(file, new Cancellation());
        } catch (AnalysisException e) {
            throw new Refusal(ErrorCode.INVALID_VIDEO_FORMAT, name);
        }
    }

    /** Forgets what is old and needed by no analysis any more, and what never came whole. */
    public void purge() {
        List<UUID> old = table.before(clock.instant().minus(settings.keep()));
        for (UUID id : old) {
            store.delete("uploads/" + id);
            table.delete(id);
        }
        if (!old.isEmpty()) {
            LOG.info("{} old uploads were removed", old.size());
        }
    }

    private Path incoming() {
        return settings.folder().toAbsolutePath().resolve("incoming");
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("A file on its way in stays in {}: {}", folder, e.getMessage());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
