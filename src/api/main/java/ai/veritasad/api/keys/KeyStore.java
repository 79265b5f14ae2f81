package ai.veritasad.api.keys;

import ai.veritasad.analyzer.models.Folders;

import java.util.Optional;

/** Keeps the key of this device where others can't read it. */
public interface KeyStore {

    /** The key under a name. */
    Optional<String> read(String name);

    void write(String name, String key);

    void delete(String name);

    /**
     * The system's own, and a file that only its owner reads where there is none; {@code
     * VERITASAD_KEYS=file} asks for the file.
     */
    static KeyStore of(Folders folders) {
        KeyStore file = new FileKeys(folders.data().resolve("keys"));
        return "file".equals(folders.environment().get("VERITASAD_KEYS"))
                ? file
                : new EitherKeys(file);
    }
}
