package ai.veritasad.cli.terminal;

import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes, after UAX #11 and the habits of terminals. */
public final class Columns {

    private static final String ELLIPSIS = "…";
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final Set<Character.UnicodeScript> WIDE_SCRIPTS =
            EnumSet.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.BOPOMOFO,
                    Character.UnicodeScript.YI);

    private Columns() {}

    /** Columns of the whole text. */
    public static int of(String text) {
        int columns = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            int width = point == EMOJI_SELECTOR ? 2 - last : of(point);
            columns += width;
            last = width == 0 ? last : width;
        }
        return columns;
    }

    /** The longest start of the text that takes no more than so many columns. */
    public static String start(String text, int columns) {
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (of(text.substring(0, next)) > columns) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /** The text itself if it fits, else its start and its end around an ellipsis. */
    public static String fitted(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        if (columns < 1) {
            return "";
        }
        int tail = (columns - 1) * 2 / 5;
        return start(text, columns - 1 - tail) + ELLIPSIS + end(text, tail);
    }

    /** The text with spaces behind it up to so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static String end(String text, int columns) {
        int start = text.length();
        while (start > 0) {
            int next = start - Character.charCount(text.codePointBefore(start));
            if (of(text.substring(next)) > columns) {
                break;
            }
            start = next;
        }
        return text.substring(start);
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        if (point < 0x1100) {
            return false;
        }
        boolean halfwidth = point >= 0xFF61 && point <= 0xFFDC;
        boolean fullwidth =
                (point >= 0x3000 && point <= 0x303E)
                        || (point >= 0xFF01 && point <= 0xFF60)
                        || (point >= 0xFFE0 && point <= 0xFFE6);
        return fullwidth
                || (!halfwidth && WIDE_SCRIPTS.contains(Character.UnicodeScript.of(point)))
                || Character.isEmojiPresentation(point);
    }
}
