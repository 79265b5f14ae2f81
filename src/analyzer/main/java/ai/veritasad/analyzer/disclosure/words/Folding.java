package ai.veritasad.analyzer.disclosure.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes that a reader takes for the same made equal: case, accents, {@code ё}, look-alike letters
 * of Latin and Cyrillic, spaces and punctuation.
 */
final class Folding {

    private static final String CYRILLIC = "авекмнорстухіјѕ";
    private static final String MARKS = "«»“”„—–…№";
    private static final String LATIN = "abekmhopctyxijs";

    private Folding() {}

    /** Words apart by one space, one space before and after; {@code #} stays with its word. */
    static String folded(String text) {
        String bare = decomposed(text.toLowerCase(Locale.ROOT));
        StringBuilder folded = new StringBuilder(bare.length() + 2).append(' ');
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '#' || c == '₽') {
                int at = CYRILLIC.indexOf(c);
                folded.append(at < 0 ? c : LATIN.charAt(at));
            } else if (!isInner(c) && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.charAt(folded.length() - 1) == ' '
                ? folded.toString()
                : folded.append(' ').toString();
    }

    /** Plain Latin and Cyrillic, which nearly all texts are, need no tables. */
    private static String decomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 'а' || c > 'я' || c == 'й') && MARKS.indexOf(c) < 0) {
                return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** A word or phrase as it is looked for in a folded text; one that ends in a dash is a stem. */
    static String wanted(String word) {
        String folded = folded(word);
        return word.endsWith("-") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static boolean isInner(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\'';
    }
}
