package ai.veritasad.desktop.settings;

import java.util.Optional;

/** Where choices outlive the window: a name and a value each. */
public interface Kept {

    Optional<String> read(String name);

    void write(String name, String value);
}
