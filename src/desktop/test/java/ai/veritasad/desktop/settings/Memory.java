package ai.veritasad.desktop.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps choices as long as a test lasts. */
public final class Memory implements Kept {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> read(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void write(String name, String value) {
        values.put(name, value);
    }
}
