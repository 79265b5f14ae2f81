package ai.veritasad.desktop;

import ai.veritasad.desktop.settings.Kept;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Choices that are forgotten when the window closes; for trying the window without a folder. */
final class Memory implements Kept {

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
