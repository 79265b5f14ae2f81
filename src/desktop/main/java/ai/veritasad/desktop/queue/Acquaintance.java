package ai.veritasad.desktop.queue;

import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.storage.Storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Knows files again, by their place or by their bytes. Bytes are only read where another file of
 * the same size is known, which for films is hardly ever by chance.
 */
final class Acquaintance {

    private static final int BUFFER = 1 << 20;

    private final Storage storage;
    private final List<Job> waiting;

    Acquaintance(Storage storage) {
        this.storage = storage;
        this.waiting =
                new ArrayList<>(
                        storage.jobs().all().stream()
                                .filter(job ->
                                        job.state() != Job.State.DONE
                                                && job.state() != Job.State.CANCELLED)
                                .toList());
    }

    /** From where a file is known. */
    enum From {
        NOWHERE,
        QUEUE,
        LIBRARY
    }

    /** Where it is known from; from now on it is known from the queue. */
    From meet(Job job) {
        From from = known(job);
        if (from == From.NOWHERE) {
            waiting.add(job);
        }
        return from;
    }

    private From known(Job job) {
        if (waiting.stream().anyMatch(one -> one.file().equals(job.file()))) {
            return From.QUEUE;
        }
        boolean mayWait = waiting.stream().anyMatch(one -> one.bytes() == job.bytes());
        boolean mayBeKept = storage.videos().anyOfSize(job.bytes());
        if (job.bytes() == 0 || !(mayWait || mayBeKept)) {
            return From.NOWHERE;
        }
        Optional<String> hash = sha256(job.file());
        if (hash.isEmpty()) {
            return From.NOWHERE;
        } else if (waiting.stream()
                .filter(one -> one.bytes() == job.bytes())
                .anyMatch(one -> sha256(one.file()).equals(hash))) {
            return From.QUEUE;
        } else {
            return storage.videos().withContent(hash.get()).isEmpty() ? From.NOWHERE : From.LIBRARY;
        }
    }

    /** Empty where the file can't be read, which its analysis will tell. */
    private static Optional<String> sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                digest.update(buffer, 0, read);
                read = in.read(buffer);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
