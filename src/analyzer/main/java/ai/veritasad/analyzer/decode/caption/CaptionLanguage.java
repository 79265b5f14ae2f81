package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.report.Cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells the language of captions from what is declared, else from the words themselves. */
public final class CaptionLanguage {

    private static final String UNKNOWN = "und";

    /** Letters that are looked at; enough for a clear answer, little enough for long files. */
    private static final int SAMPLE = 40_000;

    private static final double CLEAR = 0.06;

    private static final Map<String, Set<String>> COMMON_WORDS = commonWords();

    private CaptionLanguage() {}

    /** The two-letter code of a tag such as {@code ru}, {@code en-US} or {@code rus}. */
    public static Optional<String> code(String tag) {
        return CaptionName.code(tag);
    }

    static Optional<String> inName(String name) {
        return CaptionName.of(Path.of(name)).language();
    }

    /** The declared language unless the captions are plainly written in another script. */
    static String of(List<Cue> cues, Optional<String> declared) {
        String sample = sample(cues);
        Optional<String> code = declared.flatMap(CaptionName::code);
        if (code.isPresent() && !contradicts(sample, code.get())) {
            return code.get();
        }
        return detected(sample).orElse(UNKNOWN);
    }

    /** The language whose everyday words make up a plausible share of the text. */
    static Optional<String> detected(String text) {
        Map<String, Integer> hits = new TreeMap<>();
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+", -1);
        for (String word : words) {
            COMMON_WORDS.forEach((language, common) -> {
                if (common.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= Math.max(2, words.length * CLEAR))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static String sample(List<Cue> cues) {
        StringBuilder sample = new StringBuilder();
        int step = Math.max(1, cues.size() / 500);
        for (int i = 0; i < cues.size() && sample.length() < SAMPLE; i += step) {
            sample.append(cues.get(i).text(), 0, Math.min(500, cues.get(i).text().length()));
            sample.append('\n');
        }
        return sample.toString();
    }

    private static boolean contradicts(String sample, String language) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long cyrillic =
                sample.codePoints()
                        .filter(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                        .count();
        Set<String> cyrillicLanguages =
                Set.of("ru", "uk", "be", "kk", "bg", "sr", "mk", "ky", "tg");
        boolean writesCyrillic = cyrillicLanguages.contains(language);
        return letters > 40
                && (writesCyrillic
                        ? cyrillic * 5 < letters && !"sr".equals(language)
                        : cyrillic * 5 > letters * 4);
    }

    private static Map<String, Set<String>> commonWords() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = CaptionLanguage.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the common words are missing from the build");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(":", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts ->
                            words.put(
                                    parts[0].strip(),
                                    Set.copyOf(Arrays.asList(parts[1].strip().split(" ", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
