package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.language.LookAlikes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text as normalised words with their places: compatibility forms and case folded, {@code ё} as
 * {@code е}, apostrophes and invisible characters dropped, look-alike letters of another script put
 * right, percent and currency signs as words of their own.
 */
final class Tokens {

    private static final String APOSTROPHES = "'’ʼ`";

    private static final String SIGNS = "%$€₽£₴₸";

    /** Longest note such as {@code [music]} that captions put between words. */
    private static final int LONGEST_NOTE = 40;

    /** One different word of the text. */
    record Form(String text, BitSet classes, boolean number) {}

    /** One word at its place; {@code opens} where it begins a sentence or, in writing, a line. */
    record Token(int from, int to, Form form, boolean opens) {}

    private final String text;
    private final boolean spoken;
    private final WordClasses classes;
    private final Map<String, Form> forms = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, boolean spoken, WordClasses classes) {
        this.text = text;
        this.spoken = spoken;
        this.classes = classes;
    }

    static List<Token> of(String text, boolean spoken, WordClasses classes) {
        Tokens tokens = new Tokens(text, spoken, classes);
        tokens.split();
        return tokens.tokens;
    }

    private void split() {
        boolean opens = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isWordStart(i)) {
                end = wordEnd(i);
                add(i, end, opens);
                opens = false;
            } else if (SIGNS.indexOf(c) >= 0) {
                add(i, end, opens);
                opens = false;
            } else if (spoken && c == '[') {
                end = noteEnd(i);
            } else {
                opens |= isBreak(i);
            }
            i = end;
        }
    }

    private boolean isWordStart(int at) {
        char c = text.charAt(at);
        boolean mark = c == '#' || c == '@';
        return isWordPart(mark ? at + 1 : at);
    }

    private boolean isWordPart(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.isLetterOrDigit(text.codePointAt(at - 1));
        }
        return Character.isLetterOrDigit(text.codePointAt(at)) || isInner(c);
    }

    private static boolean isInner(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '_';
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (isWordPart(end) || joins(end)) {
            end++;
        }
        boolean plus = end < text.length() && text.charAt(end) == '+';
        return plus && Character.isDigit(text.charAt(end - 1)) ? end + 1 : end;
    }

    /** An apostrophe between two letters. */
    private boolean joins(int at) {
        return at + 1 < text.length()
                && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && Character.isLetter(text.charAt(at + 1));
    }

    private int noteEnd(int start) {
        int end = text.indexOf(']', start);
        return end < 0 || end - start > LONGEST_NOTE ? start + 1 : end + 1;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return !spoken;
        }
        boolean ending = c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
        return ending
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private void add(int from, int to, boolean opens) {
        Form form = forms.computeIfAbsent(text.substring(from, to), this::form);
        if (!form.text().isEmpty()) {
            tokens.add(new Token(from, to, form, opens));
        }
    }

    private Form form(String raw) {
        String word = normalised(raw);
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return new Form(word, classes.of(word), number);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'а' || c > 'я')) {
                return false;
            }
        }
        return true;
    }

    static String normalised(String raw) {
        String word = raw.toLowerCase(Locale.ROOT);
        if (isPlain(word)) {
            return LookAlikes.folded(word);
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == 'ё') {
                kept.append('е');
            } else if (Character.getType(c) != Character.FORMAT && APOSTROPHES.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return LookAlikes.folded(kept.toString());
    }
}
