package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Entry.Use;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The phrases of one language, read from its file: lines {@code id | function | weight | pattern |
 * uses}, {@code @name: macro}, and the word lists {@code stop:}, {@code number:} and {@code
 * advertiser:}; {@code #} followed by a space begins a comment.
 *
 * @param functionWords class of the words that no brand is made of
 */
record Lexicon(
        String language,
        int functionWords,
        List<Rule> rules,
        List<Label> labels,
        Set<String> advertiserWords) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    Lexicon {
        rules = List.copyOf(rules);
        labels = List.copyOf(labels);
        advertiserWords = Set.copyOf(advertiserWords);
    }

    /**
     * Reads a lexicon.
     *
     * @throws IllegalArgumentException naming the line that can't be understood
     */
    static Lexicon parse(String language, String text, WordClasses classes) {
        Map<String, String> lists = new HashMap<>();
        Map<String, String> macros = new HashMap<>();
        List<String> entries = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.equals("#") || line.startsWith("# ")) {
                continue;
            }
            String[] named = line.split(":", 2);
            if (line.indexOf('|') >= 0) {
                entries.add(line);
            } else if (named.length < 2) {
                throw new IllegalArgumentException(language + ".lexicon: " + line);
            } else if (line.startsWith("@")) {
                macros.put(named[0].substring(1), named[1].strip());
            } else {
                lists.merge(named[0], named[1], (one, other) -> one + " " + other);
            }
        }
        return new Reading(language, classes, lists, macros).read(entries);
    }

    /** What is known once the lists and macros of a file have been read. */
    private record Reading(
            String language,
            WordClasses classes,
            Map<String, String> lists,
            Map<String, String> macros) {

        Lexicon read(List<String> lines) {
            int functionWords = classes.numberOf(list("stop"));
            PhraseParser.Words words =
                    new PhraseParser.Words(
                            classes, macros, functionWords, classes.numberOf(list("number")));
            List<Rule> rules = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (String line : lines) {
                try {
                    Entry entry = read(line, words, rules, labels);
                    if (!ids.add(entry.id())) {
                        throw new IllegalArgumentException("the id is taken");
                    }
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            language + ".lexicon: " + e.getMessage() + ": " + line, e);
                }
            }
            return new Lexicon(language, functionWords, rules, labels, list("advertiser"));
        }

        private Entry read(
                String line, PhraseParser.Words words, List<Rule> rules, List<Label> labels) {
            String[] fields = line.split("\\|", -1);
            if (fields.length < 4 || fields.length > 5) {
                throw new IllegalArgumentException("four or five fields are needed");
            }
            Entry entry = entry(fields);
            String pattern = fields[3].strip();
            if (entry.isLabel()) {
                for (String label : pattern.split(" / ", -1)) {
                    labels.add(label(entry, label.strip()));
                }
            } else {
                boolean brandBefore = pattern.startsWith("X ");
                String rest = brandBefore ? "[" + pattern.substring(2) + "]" : pattern;
                rules.add(new Rule(entry, PhraseParser.parse(words, rest), brandBefore));
            }
            return entry;
        }

        private Entry entry(String[] fields) {
            Set<Use> uses = EnumSet.noneOf(Use.class);
            if (fields.length > 4) {
                Arrays.stream(SPACE.split(fields[4].strip(), -1))
                        .filter(use -> !use.isEmpty())
                        .forEach(use -> uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT))));
            }
            return new Entry(
                    language + "." + fields[0].strip(),
                    language,
                    Signal.Function.valueOf(fields[1].strip()),
                    Double.parseDouble(fields[2].strip()),
                    uses);
        }

        private static Label label(Entry entry, String label) {
            StringBuilder skeleton = new StringBuilder();
            String[] words = SPACE.split(label, -1);
            for (String word : words) {
                skeleton.append(Labels.skeleton(word));
            }
            return new Label(entry, skeleton.toString(), words.length);
        }

        private Set<String> list(String name) {
            Set<String> words = new TreeSet<>();
            for (String word : SPACE.split(lists.getOrDefault(name, "").strip(), -1)) {
                if (!word.isEmpty()) {
                    words.addAll(PhraseParser.members(word));
                }
            }
            return words;
        }
    }
}
