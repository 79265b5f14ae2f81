package ai.veritasad.analyzer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts what is said where its language changes: the likeliest languages of all words together, when
 * a change is much less likely than another word of the same language (Viterbi, 1967). A name or a
 * title in another language is no change.
 */
public final class LanguageParts {

    /** Log-odds of going on in the same language over changing it at a word. */
    private static final double CHANGE = 11;

    /** The same where a sentence ends. */
    private static final double CHANGE_OF_SENTENCE = 8;

    /** By how much an everyday word of another language is less likely. */
    private static final double FOREIGN = 4.5;

    /** By how much a Latin word is less likely in a language that is written otherwise. */
    private static final double LATIN_NAME = 1;

    private static final double OTHER_SCRIPT = 4;

    /** Words that are no part of their own. */
    private static final int SHORTEST = 8;

    private static final String CYRILLIC = "ru uk kk";

    private final List<String> languages = CommonWords.languages();
    private final long cyrillic;
    private final double[] best = new double[languages.size()];

    private LanguageParts(String main) {
        long in = 0;
        for (int i = 0; i < best.length; i++) {
            in |= CYRILLIC.contains(languages.get(i)) ? 1L << i : 0;
            best[i] = languages.get(i).equals(main) ? 0 : -CHANGE;
        }
        this.cyrillic = in;
    }

    /**
     * The parts of a talk, which together hold all of its words; one if its {@code main} language
     * is none whose words are known.
     */
    public static List<LanguagePart> of(List<String> words, String main) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (!CommonWords.languages().contains(main)) {
            return List.of(new LanguagePart(main, 0, words.size()));
        }
        return new LanguageParts(main).cut(words);
    }

    private List<LanguagePart> cut(List<String> words) {
        byte[][] from = new byte[words.size()][];
        for (int i = 0; i < from.length; i++) {
            from[i] = step(words.get(i), i == 0 ? "" : words.get(i - 1));
        }
        List<LanguagePart> parts = new ArrayList<>();
        int language = most();
        int end = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            int before = from[i][language];
            if (i == 0 || before != language) {
                parts.add(new LanguagePart(languages.get(language), i, end));
                end = i;
                language = before;
            }
        }
        return joined(parts.reversed());
    }

    /** A line of a song or a quoted answer belongs to the talk around it. */
    private static List<LanguagePart> joined(List<LanguagePart> parts) {
        List<LanguagePart> joined = new ArrayList<>();
        for (LanguagePart part : parts) {
            boolean absorbs = !joined.isEmpty() && isShort(joined.getFirst(), joined.size());
            boolean belongs =
                    !joined.isEmpty()
                            && (part.to() - part.from() < SHORTEST
                                    || part.language().equals(joined.getLast().language()));
            if (absorbs) {
                LanguagePart first = joined.removeLast();
                joined.add(new LanguagePart(part.language(), first.from(), part.to()));
            } else if (belongs) {
                LanguagePart last = joined.removeLast();
                joined.add(new LanguagePart(last.language(), last.from(), part.to()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Only the first part of all can be, as there is none before that takes it up. */
    private static boolean isShort(LanguagePart part, int parts) {
        return parts == 1 && part.to() - part.from() < SHORTEST;
    }

    /** Adds a word; for each language that it may be in, the language of the word before. */
    private byte[] step(String word, String before) {
        int most = most();
        double changed = best[most] - (endsSentence(before) ? CHANGE_OF_SENTENCE : CHANGE);
        byte[] from = new byte[best.length];
        for (int i = 0; i < best.length; i++) {
            from[i] = (byte) (best[i] >= changed ? i : most);
            best[i] = Math.max(best[i], changed);
        }
        // Who laughs or says no ten times has said it once.
        long known = word.equals(before) ? 0 : CommonWords.languagesOf(bare(word));
        if (known != 0) {
            pay(~known, FOREIGN);
        }
        if (hasLetter(word, Character.UnicodeScript.LATIN)) {
            pay(cyrillic, LATIN_NAME);
        } else if (hasLetter(word, Character.UnicodeScript.CYRILLIC)) {
            pay(~cyrillic, OTHER_SCRIPT);
        }
        return from;
    }

    private void pay(long by, double price) {
        for (int i = 0; i < best.length; i++) {
            best[i] -= (by >> i & 1) == 0 ? 0 : price;
        }
    }

    private int most() {
        int most = 0;
        for (int i = 1; i < best.length; i++) {
            most = best[i] > best[most] ? i : most;
        }
        return most;
    }

    private static boolean endsSentence(String word) {
        return !word.isEmpty() && ".!?…".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean hasLetter(String word, Character.UnicodeScript script) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && script(c) == script) {
                return true;
            }
        }
        return false;
    }

    /** The script of a letter; most are told without a search in the tables. */
    private static Character.UnicodeScript script(char letter) {
        if (letter <= 'z') {
            return Character.UnicodeScript.LATIN;
        }
        boolean plain = letter >= 'А' && letter <= 'я';
        return plain ? Character.UnicodeScript.CYRILLIC : Character.UnicodeScript.of(letter);
    }
}
