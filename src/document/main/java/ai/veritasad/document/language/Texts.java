package ai.veritasad.document.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language, one file a room: {@code ru/queue.properties} holds {@code queue.…}.
 */
public final class Texts implements Words {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final Map<String, String> byKey = new HashMap<>();

    /**
     * The words of papers, and those of whoever else speaks.
     *
     * @param beside the class beside which the folders of the languages lie
     * @param rooms the names of the files in them
     */
    public Texts(Language language, Class<?> beside, List<String> rooms) {
        this(language);
        rooms.forEach(room -> read(beside, room));
    }

    /** The words of papers. */
    public Texts(Language language) {
        this.language = language;
        read(Texts.class, "report");
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String text(String key, Object... values) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    private void read(Class<?> beside, String room) {
        String name = language.code() + "/" + room + ".properties";
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + name);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            texts.forEach((key, text) -> byKey.put(String.valueOf(key), String.valueOf(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
