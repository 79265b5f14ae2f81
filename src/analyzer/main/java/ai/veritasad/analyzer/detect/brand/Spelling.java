package ai.veritasad.analyzer.detect.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one word is written in two scripts, and in the cases of Russian. */
final class Spelling {

    /** A word of a text and its place. */
    record Token(String word, int from, int to) {}

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "u", "ia"
    };

    /** Letters that look alike, to mend a word that was read in two scripts at once. */
    private static final String LATIN_LIKE = "abcehkmopty3x";

    private static final String CYRILLIC_LIKE = "авсенкмортузх";

    /** Endings by the last letter of the name; a consonant's are under the empty string. */
    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    "", List.of("", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ам", "ами", "ах"),
                    "а", List.of("а", "ы", "и", "е", "у", "ой", "ей", "ам", "ами", "ах"),
                    "я", List.of("я", "и", "е", "ю", "ей", "ям", "ями", "ях"),
                    "о", List.of("о", "а", "у", "ом", "е"),
                    "ь", List.of("ь", "я", "ю", "и", "ем", "ью", "е"),
                    "й", List.of("й", "я", "ю", "ем", "е"));

    private static final int SHORTEST_TO_DECLINE = 4;

    private Spelling() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                tokens.add(new Token(folded(text.substring(at, end)), at, end));
            }
            at = end + 1;
        }
        return tokens;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return isCyrillic(lower) && isLatin(lower) ? inOneScript(lower) : lower;
    }

    static boolean isCyrillic(String word) {
        return hasOf(word, 'а', 'я');
    }

    private static boolean isLatin(String word) {
        return hasOf(word, 'a', 'z');
    }

    private static boolean hasOf(String word, char first, char last) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= first && word.charAt(i) <= last) {
                return true;
            }
        }
        return false;
    }

    /** The script of the letters that only one script has; Cyrillic where there are none. */
    private static String inOneScript(String word) {
        boolean latin =
                word.chars().anyMatch(c -> c >= 'a' && c <= 'z' && LATIN_LIKE.indexOf(c) < 0);
        String from = latin ? CYRILLIC_LIKE : LATIN_LIKE;
        String to = latin ? LATIN_LIKE : CYRILLIC_LIKE;
        StringBuilder mended = new StringBuilder(word);
        for (int i = 0; i < mended.length(); i++) {
            int at = from.indexOf(mended.charAt(i));
            if (at >= 0 && Character.isLetter(mended.charAt(i))) {
                mended.setCharAt(i, to.charAt(at));
            }
        }
        return mended.toString();
    }

    /** The forms of a name that Russian speech gives it; a Latin name only its own. */
    static List<String> forms(String name) {
        if (!isCyrillic(name) || name.length() < SHORTEST_TO_DECLINE) {
            return List.of(name);
        }
        String last = name.substring(name.length() - 1);
        List<String> endings = ENDINGS.get(last);
        if (endings != null) {
            String stem = name.substring(0, name.length() - 1);
            return endings.stream().map(ending -> stem + ending).toList();
        }
        return "еиуюыэ".contains(last)
                ? List.of(name)
                : ENDINGS.getOrDefault("", List.of()).stream().map(name::concat).toList();
    }

    /** What may be the name in a Russian form of a foreign name, the word itself among them. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        for (String ending : ENDINGS.getOrDefault("", List.of())) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_TO_DECLINE) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return stems;
    }

    /** How a word sounds, roughly, whatever its script: «скиллбокс» and “Skillbox” are one. */
    static String sound(String word) {
        StringBuilder latin = inLatin(word);
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            char next = i + 1 < latin.length() ? latin.charAt(i + 1) : ' ';
            if (c == 'x') {
                once('k', sound);
                once('s', sound);
            } else if (c == 'p' && next == 'h') {
                once('f', sound);
                i++;
            } else if (c != 'c') {
                once(plain(c), sound);
            } else if (next != 'k' && !(next == 'h' && i > 0 && latin.charAt(i - 1) == 's')) {
                once(hardOrSoft(next), sound);
            }
        }
        return sound.toString();
    }

    private static StringBuilder inLatin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = CYRILLIC.indexOf(word.charAt(i));
            if (at >= 0) {
                latin.append(LATIN[at]);
            } else {
                latin.append(word.charAt(i));
            }
        }
        return latin;
    }

    private static void once(char c, StringBuilder sound) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
            sound.append(c);
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case 'w' -> 'v';
            case 'q' -> 'k';
            case 'y', 'j' -> 'i';
            default -> c;
        };
    }

    private static char hardOrSoft(char next) {
        return switch (next) {
            case 'e', 'i', 'y', 'j' -> 's';
            case 'h' -> 'c';
            default -> 'k';
        };
    }

    /** Whether one letter more, less or other makes the one word of the other. */
    static boolean isOneEdit(String one, String other) {
        String less = one.length() <= other.length() ? one : other;
        String more = one.length() <= other.length() ? other : one;
        if (more.length() - less.length() > 1) {
            return false;
        }
        int head = 0;
        while (head < less.length() && less.charAt(head) == more.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < less.length() - head
                && less.charAt(less.length() - 1 - tail) == more.charAt(more.length() - 1 - tail)) {
            tail++;
        }
        return more.length() - head - tail <= 1;
    }
}
