package ai.veritasad.api.account;

import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.keys.OwnFile;
import ai.veritasad.api.wire.WireJson;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** What is known of the account, in a file that window and command line share. */
final class AccountStore {

    /** A process' lock on a file says nothing to its own threads. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path folder;
    private final OwnFile file;
    private final JsonMapper json = WireJson.mapper();

    AccountStore(Path folder) {
        this.folder = folder;
        this.file = new OwnFile(folder.resolve("account.json"));
    }

    /** A damaged file means that somebody has to sign in again. */
    Optional<SignedIn> read() {
        return file.read()
                .flatMap(bytes -> {
                    try {
                        return Optional.of(json.readValue(bytes, SignedIn.class));
                    } catch (JacksonException e) {
                        return Optional.empty();
                    }
                });
    }

    void write(SignedIn account) {
        file.write(json.writeValueAsBytes(account));
    }

    void delete() {
        file.delete();
    }

    /** Changes what is there, one process and one thread after another. */
    void change(UnaryOperator<SignedIn> change) {
        HERE.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel lock =
                            FileChannel.open(
                                    folder.resolve("account.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock _ = lock.lock()) {
                read().map(change).ifPresent(this::write);
            }
        } catch (IOException e) {
            throw new ApiException.NoFile(folder, String.valueOf(e.getMessage()));
        } finally {
            HERE.unlock();
        }
    }
}
