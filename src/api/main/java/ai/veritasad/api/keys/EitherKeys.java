package ai.veritasad.api.keys;

import java.util.Optional;

/** The system's store, and the file for what it does not take. */
final class EitherKeys implements KeyStore {

    private final SystemKeys system;
    private final KeyStore file;

    EitherKeys(SystemKeys system, KeyStore file) {
        this.system = system;
        this.file = file;
    }

    @Override
    public Optional<String> read(String name) {
        return file.read(name).or(() -> system.read(name));
    }

    @Override
    public void write(String name, String key) {
        if (system.write(name, key)) {
            file.delete(name);
        } else {
            file.write(name, key);
        }
    }

    @Override
    public void delete(String name) {
        system.delete(name);
        file.delete(name);
    }
}
