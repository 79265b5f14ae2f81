package ai.veritasad.analyzer.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts text where spaces, tabs and line breaks stand, as the pattern {@code \s+} does. */
public final class Spaces {

    private Spaces() {}

    /** The words of a text that neither begins nor ends with a space; a text of none is one. */
    public static List<String> words(String stripped) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < stripped.length(); at++) {
            if (isSpace(stripped.charAt(at))) {
                words.add(stripped.substring(from, at));
                while (at + 1 < stripped.length() && isSpace(stripped.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        words.add(stripped.substring(from));
        return words;
    }

    public static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
