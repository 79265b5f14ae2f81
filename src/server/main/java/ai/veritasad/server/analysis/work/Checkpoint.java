package ai.veritasad.server.analysis.work;

import ai.veritasad.server.files.store.FileStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a later attempt need not do again, kept where every machine finds it: the film that was
 * fetched, with what lay beside it, and the journals of the speech that was heard.
 */
public final class Checkpoint {

    private static final String FILM = "/film/";
    private static final String SPEECH = "/speech/";
    private static final String WHICH = "/which";

    private final FileStore store;
    private final String folder;
    private final Map<String, Long> kept = new HashMap<>();

    public Checkpoint(FileStore store, UUID analysis) {
        this.store = store;
        this.folder = "work/" + analysis;
    }

    /** Keeps a film and its neighbours; which of them is the film is told last of all. */
    void keepFilm(Path film, Path scratch) {
        try (Stream<Path> beside = Files.list(film.toAbsolutePath().getParent())) {
            for (Path file : beside.filter(Files::isRegularFile).toList()) {
                store.put(folder + FILM + word(name(file)), file);
            }
            Path which = Files.writeString(scratch.resolve("which"), name(film));
            store.put(folder + WHICH, which);
            Files.delete(which);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the film that an earlier attempt kept. */
    Optional<Path> film(Path into) {
        try {
            Files.createDirectories(into);
            Path which = into.resolve(".which");
            if (!store.get(folder + WHICH, which)) {
                return Optional.empty();
            }
            Path film = into.resolve(Files.readString(which));
            Files.delete(which);
            for (String name : store.list(folder + "/film")) {
                store.get(name, into.resolve(text(name.substring(name.lastIndexOf('/') + 1))));
            }
            return Optional.of(film).filter(Files::exists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the journals that have grown. */
    void keepSpeech(Path journals, Path scratch) {
        if (!Files.isDirectory(journals)) {
            return;
        }
        try (Stream<Path> files = Files.list(journals)) {
            for (Path journal : files.toList()) {
                long bytes = Files.size(journal);
                if (bytes > kept.getOrDefault(name(journal), 0L)) {
                    // A copy: the store may share the bytes, and the journal grows on.
                    Path copy = scratch.resolve(name(journal) + ".copy");
                    Files.copy(journal, copy, StandardCopyOption.REPLACE_EXISTING);
                    store.put(folder + SPEECH + name(journal), copy);
                    Files.delete(copy);
                    kept.put(name(journal), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the journals that an earlier attempt kept. */
    void speech(Path journals, Path scratch) {
        List<String> names = store.list(folder + "/speech");
        try {
            Files.createDirectories(journals);
            for (String name : names) {
                String journal = name.substring(name.lastIndexOf('/') + 1);
                Path copy = scratch.resolve(journal + ".copy");
                if (store.get(name, copy)) {
                    Files.copy(copy, journals.resolve(journal));
                    Files.delete(copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        store.deleteAll(folder);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String word(String name) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String word) {
        return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    }
}
