package ai.veritasad.api.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A file for each key, readable for its owner alone. */
final class FileKeys implements KeyStore {

    private final Path folder;

    FileKeys(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> read(String name) {
        return file(name)
                .read()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .filter(key -> !key.isEmpty());
    }

    @Override
    public void write(String name, String key) {
        file(name).write(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void delete(String name) {
        file(name).delete();
    }

    private OwnFile file(String name) {
        return new OwnFile(folder.resolve(name.replaceAll("[^A-Za-z0-9.-]", "_")));
    }
}
