package ai.veritasad.analyzer.detect.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words stand that may open something: a set is asked once a word, where a pattern would be
 * tried at every letter.
 */
public final class Openings {

    private final Set<String> words;
    private final List<String> stems;

    /**
     * @param words whole words of letters and digits, in lower case
     * @param stems what other words begin with, in lower case
     */
    public Openings(Set<String> words, List<String> stems) {
        this.words = Set.copyOf(words);
        this.stems = List.copyOf(stems);
    }

    /**
     * Tries a pattern where one of them begins.
     *
     * @param visit hears each match, and says from where to look for the next
     */
    void each(Pattern pattern, String text, ToIntFunction<MatchResult> visit) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int at = next(text, 0);
        while (at >= 0) {
            boolean matches = matcher.region(at, text.length()).lookingAt();
            at = next(text, matches ? visit.applyAsInt(matcher) : at + 1);
        }
    }

    /** The place of the next of them that begins at or behind {@code from}; −1 if none does. */
    public int next(String text, int from) {
        int at = from;
        if (at > 0 && at < text.length() && isPart(text.charAt(at - 1))) {
            at = endOfWord(text, at);
        }
        while (at < text.length()) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (opens(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    private boolean opens(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }
}
