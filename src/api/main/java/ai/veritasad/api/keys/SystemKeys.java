package ai.veritasad.api.keys;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;

import java.util.Optional;

/** Secret Service of Linux desktops, Keychain of macOS, Credential Manager of Windows. */
final class SystemKeys {

    private static final String SERVICE = "VeritasAd";

    private final Keyring keyring;

    private SystemKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Empty where this system has none, or nobody has opened it. */
    static Optional<SystemKeys> open() {
        try {
            return Optional.of(new SystemKeys(Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            // No bus, no daemon, no library: whatever is missing, the file takes its place.
            return Optional.empty();
        }
    }

    Optional<String> read(String name) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, name));
        } catch (PasswordAccessException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it was taken and can be read again. */
    boolean write(String name, String key) {
        try {
            keyring.setPassword(SERVICE, name, key);
            return read(name).equals(Optional.of(key));
        } catch (PasswordAccessException | RuntimeException e) {
            return false;
        }
    }

    void delete(String name) {
        try {
            keyring.deletePassword(SERVICE, name);
        } catch (PasswordAccessException | RuntimeException e) {
            // What is not there need not be deleted.
            return;
        }
    }
}
