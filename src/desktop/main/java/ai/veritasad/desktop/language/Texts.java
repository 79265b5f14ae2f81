package ai.veritasad.desktop.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of one language, one file a room: {@code ru/queue.properties} holds {@code queue.…}.
 */
final class Texts {

    /** The rooms that speak, each with a file in each language. */
    static final List<String> ROOMS =
            List.of(
                    "account",
                    "history",
                    "library",
                    "links",
                    "player",
                    "privacy",
                    "queue",
                    "report",
                    "settings",
                    "timeline",
                    "transcript",
                    "watch",
                    "window");

    private final Map<String, String> byKey = new HashMap<>();

    public Texts(Language language) {
        for (String room : ROOMS) {
            read(language, room)
                    .forEach((key, text) -> byKey.put(String.valueOf(key), String.valueOf(text)));
        }
    }

    String get(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        return text;
    }

    private static Properties read(Language language, String room) {
        String name = language.code() + "/" + room + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + name);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
