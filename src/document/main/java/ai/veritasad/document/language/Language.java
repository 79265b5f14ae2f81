package ai.veritasad.document.language;

import java.util.Locale;

/** A language of the window. */
public enum Language {
    RUSSIAN("ru", "Русский"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** Russian for a person whose system speaks it, English for everybody else. */
    public static Language of(Locale locale) {
        return "ru".equals(locale.getLanguage()) ? RUSSIAN : ENGLISH;
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** Which form goes with a number, by the plural rules of Unicode CLDR for whole numbers. */
    String form(long number) {
        if (this == ENGLISH) {
            return number == 1 ? "one" : "many";
        }
        long tens = number % 100;
        long ones = number % 10;
        if (tens / 10 == 1 || ones == 0 || ones > 4) {
            return "many";
        }
        return ones == 1 ? "one" : "few";
    }
}
