package ai.veritasad.analyzer.detect.screentext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells cheaply whether a line could be a label, an identifier, a link or an offer. */
final class Relevance {

    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?iu)[#@%₽€$№]|\\d{5}|\\.(?:ru|рф|com|org|net|me|io|ly|cc|by|kz|su|tv|ai|app|shop|online|store|site|pro)(?![\\p{L}])|\\p{L}/\\p{L}|://");

    /** Letters and digits mixed inside one word, or small and capital letters. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?u)(?=[\\p{L}\\p{N}]*\\d)(?=[\\p{L}\\p{N}]*\\p{L})[\\p{L}\\p{N}]{5,}|\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]{3,}|(?<!\\p{L})[A-Z]{5,}(?!\\p{L})");

    /** What edges of things are never read as, however unsure the recogniser is of long codes. */
    private static final Pattern UNMISTAKABLE =
            Pattern.compile("(?iu)[eе]r[i1l|]d\\s?[:=]|https?:|://|[\\w-]{4,}\\.[a-z]{2,}[/?]");

    /** So long and so mixed is nothing but a token, or what stands in a link. */
    private static final Pattern LONG_CODE =
            Pattern.compile(
                    "(?=[A-Za-z\\d]*\\d)(?=[A-Za-z\\d]*[A-Z])(?=[A-Za-z\\d]*[a-z])[A-Za-z\\d]{9,}");

    private static final String LIKE_LATIN = "авекмнорстухіјѕԁԛԝьз";
    private static final String LATIN = "abekmhopctyxijsdqwb3";

    private final List<String> words;

    Relevance() {
        this.words = words();
    }

    private static List<String> words() {
        try (InputStream in = Relevance.class.getResourceAsStream("telltale-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("telltale-words.txt is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Relevance::folded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTelltale(String text) {
        return isCodeLike(text) || SIGNS.matcher(text).find() || hasTelltaleWord(text);
    }

    /** Whether it has a word of labels and offers, spelled nearly so. */
    boolean hasTelltaleWord(String text) {
        String folded = folded(text);
        return words.stream().anyMatch(word -> holds(folded, word, word.length() / 5));
    }

    /** Whether it has such a word without a slip. */
    boolean hasExactTelltaleWord(String text) {
        String folded = folded(text);
        return words.stream().anyMatch(word -> holds(folded, word, 0));
    }

    /** Whether it has the form of a token, its label or a link. */
    boolean isUnmistakable(String text) {
        return UNMISTAKABLE.matcher(text).find() || LONG_CODE.matcher(text).find();
    }

    /** Whether a word looks like an identifier, which must be read letter by letter. */
    boolean isCodeLike(String text) {
        return CODE.matcher(text).find();
    }

    /** Whether it has what must be right in each letter: a token, a number, a code or a link. */
    boolean mustBeExact(String text) {
        return isCodeLike(text) || isUnmistakable(text);
    }

    private static boolean holds(String text, String word, int slips) {
        if (word.length() < 4) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .find();
        }
        return slips == 0 ? text.contains(word) : distance(text, word) <= slips;
    }

    /** Fewest slips with which {@code word} stands anywhere in {@code text} (Sellers 1980). */
    private static int distance(String text, String word) {
        int[] column = new int[word.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int best = word.length();
        for (int j = 0; j < text.length(); j++) {
            int diagonal = 0;
            for (int i = 1; i < column.length; i++) {
                int slip = word.charAt(i - 1) == text.charAt(j) ? 0 : 1;
                int next = Math.min(Math.min(column[i], column[i - 1]) + 1, diagonal + slip);
                diagonal = column[i];
                column[i] = next;
            }
            best = Math.min(best, column[word.length()]);
        }
        return best;
    }

    /** Small letters, and those that look alike in both alphabets as one. */
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int like = LIKE_LATIN.indexOf(c);
            out.append(like >= 0 ? LATIN.charAt(like) : c == '0' ? 'o' : c == 'ё' ? 'e' : c);
        }
        return out.toString();
    }
}
