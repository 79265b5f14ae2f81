package ai.veritasad.analyzer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The everyday words of each language that can be told. */
public final class CommonWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}']+");

    /** Share of a text's words that are everyday ones, at least. */
    private static final double CLEAR = 0.06;

    private static final CommonWords BUNDLED = bundled();

    private final List<String> languages = new ArrayList<>();
    private final Map<String, long[]> words = new HashMap<>();

    private CommonWords() {}

    private static CommonWords bundled() {
        CommonWords common = new CommonWords();
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the common words are missing from the build");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(":", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> common.add(parts[0].strip(), parts[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }

    private void add(String language, String listed) {
        long flag = 1L << languages.size();
        languages.add(language);
        for (String word : listed.split(" ", -1)) {
            words.computeIfAbsent(word, key -> new long[1])[0] |= flag;
        }
    }

    /** The two-letter codes of all languages, each with its place as its number. */
    static List<String> languages() {
        return BUNDLED.languages;
    }

    /** The languages that have this word in lower case, one bit for each number. */
    static long languagesOf(String word) {
        long[] flags = BUNDLED.words.get(word);
        return flags == null ? 0 : flags[0];
    }

    /** The language whose everyday words make up a plausible share of the text. */
    public static Optional<String> languageOf(String text) {
        Map<String, Integer> hits = new TreeMap<>();
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1);
        for (String word : words) {
            long flags = languagesOf(word);
            for (int i = 0; flags >> i != 0; i++) {
                if ((flags >> i & 1) == 1) {
                    hits.merge(languages().get(i), 1, Integer::sum);
                }
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= Math.max(2, words.length * CLEAR))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
