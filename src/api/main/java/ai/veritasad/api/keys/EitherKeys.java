package ai.veritasad.api.keys;

import java.util.Optional;

/** The system's store, opened when it is needed, and the file for what it does not take. */
final class EitherKeys implements KeyStore {

    private final KeyStore file;
    private Optional<SystemKeys> system = Optional.empty();
    private boolean opened;

    EitherKeys(KeyStore file) {
        this.file = file;
    }

    @Override
    public Optional<String> read(String name) {
        return file.read(name).or(() -> system().flatMap(store -> store.read(name)));
    }

    @Override
    public void write(String name, String key) {
        if (system().filter(store -> store.write(name, key)).isPresent()) {
            file.delete(name);
        } else {
            file.write(name, key);
        }
    }

    @Override
    public void delete(String name) {
        if (file.read(name).isEmpty()) {
            system().ifPresent(store -> store.delete(name));
        }
        file.delete(name);
    }

    /** To look for it takes a while, so that only those who are signed in do. */
    private synchronized Optional<SystemKeys> system() {
        if (!opened) {
            opened = true;
            system = SystemKeys.open();
        }
        return system;
    }
}
