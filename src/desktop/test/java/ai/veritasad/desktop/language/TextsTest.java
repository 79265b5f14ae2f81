package ai.veritasad.desktop.language;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts are the same in both languages, all used, all there, none twice. */
class TextsTest {

    private static final Path MODULES =
            Path.of(System.getProperty("veritasad.root", "../..")).resolve("src");

    /** Where there are texts: those of the window, and those of papers, which it shows too. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "desktop", "main/resources/ai/veritasad/desktop/language",
                    "document", "main/resources/ai/veritasad/document/language");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many)$");

    @Test
    void every_file_belongs_to_a_room_and_every_key_to_its_file() throws IOException {
        for (Language language : Language.values()) {
            for (Path file : files(language)) {
                String room = file.getFileName().toString().replace(".properties", "");
                assertThat(Messages.ROOMS).contains(room);
                assertThat(lines(file).keySet()).allMatch(key -> key.startsWith(room + "."));
            }
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        Map<String, String> russian = all(Language.RUSSIAN);
        Map<String, String> english = all(Language.ENGLISH);
        assertThat(named(russian)).isEqualTo(named(english));
        for (String key : named(russian)) {
            assertThat(places(russian, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void numbers_have_all_their_forms() throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> texts = all(language);
            Set<String> forms =
                    language == Language.RUSSIAN
                            ? Set.of("one", "few", "many")
                            : Set.of("one", "many");
            texts.keySet().stream()
                    .filter(key -> PLURAL.matcher(key).find())
                    .map(key -> PLURAL.matcher(key).replaceAll(""))
                    .forEach(key ->
                            assertThat(forms)
                                    .as(key)
                                    .allMatch(form -> texts.containsKey(key + "." + form)));
        }
    }

    @Test
    void every_key_in_the_code_has_a_text_and_every_text_a_use() throws IOException {
        Set<String> keys = named(all(Language.ENGLISH));
        Set<String> literals = literals();
        Set<String> missing = new TreeSet<>();
        for (String literal : literals) {
            boolean isKey =
                    literal.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+")
                            && Messages.ROOMS.contains(literal.substring(0, literal.indexOf('.')));
            if (isKey
                    && !keys.contains(literal)
                    && keys.stream().noneMatch(key -> key.startsWith(literal + "."))) {
                missing.add(literal + "=");
            }
        }
        assertThat(missing).as("texts to add").isEmpty();
        Set<String> unused = new TreeSet<>();
        for (String key : keys) {
            boolean used = literals.contains(key);
            for (int dot = key.indexOf('.'); dot >= 0 && !used; dot = key.indexOf('.', dot + 1)) {
                used = dot > key.indexOf('.') && literals.contains(key.substring(0, dot));
            }
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).as("texts that nothing shows").isEmpty();
    }

    @Test
    void no_text_stands_twice_in_a_room() throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> seen = new HashMap<>();
            all(language)
                    .forEach((key, text) -> {
                        String other = seen.put(room(key) + text, key);
                        assertThat(other == null || bothPlural(other, key))
                                .as("%s and %s say the same: %s", other, key, text)
                                .isTrue();
                    });
        }
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static boolean bothPlural(String one, String other) {
        return PLURAL.matcher(one).replaceAll("").equals(PLURAL.matcher(other).replaceAll(""));
    }

    /** The keys, those of plural forms as one. */
    private static Set<String> named(Map<String, String> texts) {
        Set<String> names = new TreeSet<>();
        texts.keySet().forEach(key -> names.add(PLURAL.matcher(key).replaceAll("")));
        return names;
    }

    private static Set<String> places(Map<String, String> texts, String key) {
        String text = texts.containsKey(key) ? texts.get(key) : texts.get(key + ".many");
        Set<String> places = new HashSet<>();
        Matcher place = PLACE.matcher(String.valueOf(text));
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String module : TEXTS.keySet()) {
            try (Stream<Path> sources = Files.walk(MODULES.resolve(module).resolve("main/java"))) {
                for (Path source :
                        sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(source));
                    while (literal.find()) {
                        literals.add(literal.group(1));
                    }
                }
            }
        }
        return literals;
    }

    private static Map<String, String> all(Language language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Path file : files(language)) {
            lines(file)
                    .forEach((key, text) ->
                            assertThat(texts.put(key, text))
                                    .as("%s stands in two files", key)
                                    .isNull());
        }
        return texts;
    }

    private static List<Path> files(Language language) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Map.Entry<String, String> each : TEXTS.entrySet()) {
            Path folder = MODULES.resolve(Path.of(each.getKey(), each.getValue(), language.code()));
            try (Stream<Path> files = Files.list(folder)) {
                all.addAll(files.toList());
            }
        }
        return all;
    }

    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (texts.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                    twice.add(line);
                }
            }
        }
        assertThat(twice).as("keys that stand twice in %s", file).isEmpty();
        return texts;
    }
}
