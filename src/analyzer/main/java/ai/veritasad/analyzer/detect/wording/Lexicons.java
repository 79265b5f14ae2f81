package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Tokens.Form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The phrases of every language that has a lexicon, indexed by the words they begin with. */
final class Lexicons {

    private final WordClasses classes;
    private final Map<String, Integer> functionWords;
    private final Map<Integer, List<Rule>> byFirstClass = new HashMap<>();
    private final List<Rule> byNumber = new ArrayList<>();
    private final List<Label> labels;
    private final int advertiserWords;

    private Lexicons(WordClasses classes, List<Lexicon> lexicons) {
        this.classes = classes;
        this.functionWords = new TreeMap<>();
        List<Label> found = new ArrayList<>();
        Set<String> advertiser = new TreeSet<>();
        for (Lexicon lexicon : lexicons) {
            functionWords.put(lexicon.language(), lexicon.functionWords());
            lexicon.rules().forEach(this::index);
            found.addAll(lexicon.labels());
            advertiser.addAll(lexicon.advertiserWords());
        }
        this.labels = List.copyOf(found);
        this.advertiserWords = classes.numberOf(advertiser);
    }

    /** All lexicons among our resources: any file named by a language's two-letter code. */
    static Lexicons bundled() {
        Map<String, String> texts = new TreeMap<>();
        Arrays.stream(Locale.getISOLanguages()).forEach(language -> addResource(language, texts));
        return of(texts);
    }

    /** Lexicons by language code. */
    static Lexicons of(Map<String, String> texts) {
        WordClasses classes = new WordClasses();
        List<Lexicon> lexicons = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((language, text) -> lexicons.add(Lexicon.parse(language, text, classes)));
        return new Lexicons(classes, lexicons);
    }

    private static void addResource(String language, Map<String, String> texts) {
        try (InputStream in = Lexicons.class.getResourceAsStream(language + ".lexicon")) {
            if (in != null) {
                texts.put(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(Rule rule) {
        for (int first : rule.phrase().firstClasses()) {
            byFirstClass.computeIfAbsent(first, key -> new ArrayList<>()).add(rule);
        }
        if (rule.phrase().mayStartWithNumber()) {
            byNumber.add(rule);
        }
    }

    WordClasses classes() {
        return classes;
    }

    List<Label> labels() {
        return labels;
    }

    /** The class of words such as {@code ООО} or {@code erid} that come after a label. */
    int advertiserWords() {
        return advertiserWords;
    }

    /** For each language the class of its function words. */
    Map<String, Integer> functionWords() {
        return functionWords;
    }

    /** The rules whose phrase can begin with this word. */
    List<Rule> startingWith(Form form) {
        List<Rule> rules = new ArrayList<>();
        form.classes().stream()
                .forEach(number -> rules.addAll(byFirstClass.getOrDefault(number, List.of())));
        if (form.number()) {
            rules.addAll(byNumber);
        }
        return rules.stream().distinct().toList();
    }
}
