package ai.veritasad.analyzer.language;

import java.util.Locale;

/** Letters of different scripts that look the same, which people and text recognition mix up. */
public final class LookAlikes {

    private static final String CYRILLIC = "авекмнорстухіјѕԛԝё";
    private static final String LATIN = "abekmhopctyxijsqwe";

    /** Shapes that text recognition can't tell apart, each with the sign that stands for it. */
    private static final String SHAPES = "авекмнорстухіјѕ01l|36ипгьъ";

    private static final String STANDS = "abekmhopctyxijsoiiiзbunrbb";

    private LookAlikes() {}

    /** The word wholly in the script that most of its letters belong to. */
    public static String folded(String word) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < word.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        if (cyrillic == 0 || latin == 0) {
            return word;
        }
        return cyrillic >= latin ? mapped(word, LATIN, CYRILLIC) : mapped(word, CYRILLIC, LATIN);
    }

    /** What the letters look like: equal for words that a reader can't tell apart. */
    public static String skeleton(String word) {
        return mapped(word.toLowerCase(Locale.ROOT).replace('ё', 'е'), SHAPES, STANDS);
    }

    private static String mapped(String word, String from, String to) {
        StringBuilder mapped = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            mapped.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return mapped.toString();
    }
}
