package ai.veritasad.analyzer.report.finding;

import java.util.Locale;

/** A sentence for a person, in both of our languages. */
public record LocalText(String ru, String en) {

    public String in(Locale locale) {
        return "ru".equals(locale.getLanguage()) ? ru : en;
    }
}
