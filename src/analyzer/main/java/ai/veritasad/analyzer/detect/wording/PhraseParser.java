package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Phrase.Ask;
import ai.veritasad.analyzer.detect.wording.Phrase.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a lexicon's notation: {@code stem-}, {@code one/other}, {@code (may be missing)}, {@code
 * [this way / that way]}, {@code @macro}, {@code …} for up to four words, {@code N} for a number,
 * {@code X} for a brand.
 */
final class PhraseParser {

    private static final Pattern PIECE =
            Pattern.compile("[()\\[\\]]|/|[^\\s()\\[\\]/]+(?:/[^\\s()\\[\\]/]+)*");
    private static final int GAP = 4;

    private final WordClasses classes;
    private final Map<String, String> macros;
    private final int functionWords;
    private final int numberWords;
    private final List<String> pieces = new ArrayList<>();
    private int at;

    private PhraseParser(Words words, String pattern) {
        this.classes = words.classes();
        this.macros = words.macros();
        this.functionWords = words.functionWords();
        this.numberWords = words.numberWords();
        Matcher piece = PIECE.matcher(expanded(pattern));
        while (piece.find()) {
            pieces.add(piece.group());
        }
    }

    /** What the patterns of one lexicon share. */
    record Words(
            WordClasses classes, Map<String, String> macros, int functionWords, int numberWords) {}

    /**
     * The phrase that {@code pattern} describes.
     *
     * @throws IllegalArgumentException if the notation is wrong or the pattern matches nothing
     */
    static Phrase parse(Words words, String pattern) {
        PhraseParser parser = new PhraseParser(words, pattern);
        List<Step> steps = new ArrayList<>(parser.ways());
        if (parser.at < parser.pieces.size()) {
            throw new IllegalArgumentException("a bracket too many in: " + pattern);
        }
        steps.add(new Step(Ask.END, 0));
        return new Phrase(steps, words.functionWords());
    }

    private String expanded(String pattern) {
        String text = pattern;
        for (int depth = 0; depth < 4 && text.indexOf('@') >= 0; depth++) {
            text =
                    Pattern.compile("@([\\p{L}_]+)")
                            .matcher(text)
                            .replaceAll(use -> Matcher.quoteReplacement(macro(use.group(1))));
        }
        return text;
    }

    private String macro(String name) {
        String body = macros.get(name);
        if (body == null) {
            throw new IllegalArgumentException("no macro @" + name);
        }
        return body.indexOf(' ') < 0 ? body : "[" + body + "]";
    }

    /** Alternatives: each but the last forks to the next one and jumps over it when done. */
    private List<Step> ways() {
        List<Step> way = row();
        if (at >= pieces.size() || !pieces.get(at).equals("/")) {
            return way;
        }
        at++;
        List<Step> others = ways();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Ask.FORK, way.size() + 2));
        steps.addAll(way);
        steps.add(new Step(Ask.JUMP, others.size() + 1));
        steps.addAll(others);
        return steps;
    }

    private List<Step> row() {
        List<Step> steps = new ArrayList<>();
        while (at < pieces.size() && !Set.of("/", ")", "]").contains(pieces.get(at))) {
            steps.addAll(piece(pieces.get(at++)));
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an empty alternative");
        }
        return steps;
    }

    private List<Step> piece(String piece) {
        return switch (piece) {
            case "(" -> optional(group(")"));
            case "[" -> group("]");
            case "…" -> List.of(new Step(Ask.GAP, GAP));
            case "N" -> List.of(new Step(Ask.NUMBER, numberWords));
            case "X" -> List.of(new Step(Ask.BRAND, functionWords));
            default -> List.of(new Step(Ask.WORD, classes.numberOf(members(piece))));
        };
    }

    private static List<Step> optional(List<Step> group) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Ask.FORK, group.size() + 1));
        steps.addAll(group);
        return steps;
    }

    private List<Step> group(String closing) {
        List<Step> steps = ways();
        if (at >= pieces.size() || !pieces.get(at).equals(closing)) {
            throw new IllegalArgumentException("a bracket is not closed by " + closing);
        }
        at++;
        return steps;
    }

    /** Normalised members of {@code one/other/stem-}. */
    static Set<String> members(String piece) {
        Set<String> members = new TreeSet<>();
        for (String word : piece.split("/", -1)) {
            boolean stem = word.length() > 1 && word.endsWith("-");
            String bare = stem ? word.substring(0, word.length() - 1) : word;
            String form = Tokens.normalised(bare);
            if (form.isEmpty() || form.indexOf('-') >= 0) {
                throw new IllegalArgumentException("no word: " + word);
            }
            members.add(stem ? form + "-" : form);
        }
        return members;
    }
}
