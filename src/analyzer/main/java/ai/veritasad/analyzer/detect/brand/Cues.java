package ai.veritasad.analyzer.detect.brand;

import ai.veritasad.analyzer.report.signal.Medium;

import java.util.regex.Pattern;

/** What stands beside a word and shows that it is a brand's name. */
final class Cues {

    private static final int BEFORE = 40;
    private static final int AFTER = 20;

    private static final Pattern KIND_BEFORE =
            Pattern.compile(
                    "(?:магазин|авиакомпани|сервис|приложени|компани|бренд|супермаркет|гипермаркет"
                            + "|маркетплейс|платформ|кинотеатр|оператор|застройщик|спонсор|партн[её]р"
                            + "|производител|онлайн-школ|банк|сайт|сеть|сети|сетью)[а-яё]*"
                            + "[\\s«\"“„:—-]{1,4}$"
                            + "|(?:company|brand|app|store|website|service|platform|sponsored by"
                            + "|sponsor|retailer|airline)[\\s\"“:—-]{1,3}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern KIND_AFTER =
            Pattern.compile("^[\\s\"”»]{1,2}(?:app|website|store)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK_AFTER = Pattern.compile("^\\s?[™®©]|^\\s?\\(?(?:TM|R)\\)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?…\\n:\"“”«(])\\s*$");

    private Cues() {}

    /** Whether the text itself says so, around the characters from {@code from} to {@code to}. */
    static boolean show(String text, int from, int to, Medium medium) {
        String before = text.substring(Math.max(0, from - BEFORE), from);
        String after = text.substring(to, Math.min(text.length(), to + AFTER));
        return KIND_BEFORE.matcher(before).find()
                || KIND_AFTER.matcher(after).find()
                || MARK_AFTER.matcher(after).find()
                || (medium != Medium.SCREEN && isProperName(text, before, from, to));
    }

    /**
     * A capital within a sentence of a text that has small letters too. Only of Latin names: in
     * Russian «Победа» is as often a day as an airline.
     */
    private static boolean isProperName(String text, String before, int from, int to) {
        String name = text.substring(from, to);
        return Character.isUpperCase(name.charAt(0))
                && name.chars().allMatch(c -> c < 0x250)
                && !SENTENCE_END.matcher(before).find()
                && isCased(text);
    }

    private static boolean isCased(String text) {
        long words = 0;
        long capitals = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inWord) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            inWord = letter;
        }
        return words >= 5 && capitals * 5 < words * 2;
    }
}
