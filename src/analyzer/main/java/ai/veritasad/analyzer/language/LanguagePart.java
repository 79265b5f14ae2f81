package ai.veritasad.analyzer.language;

/**
 * Neighbouring words in one language.
 *
 * @param language ISO 639-1 code, {@code und} where unknown
 * @param from first word
 * @param to word after the last
 */
public record LanguagePart(String language, int from, int to) {

    public LanguagePart {
        if (from >= to) {
            throw new IllegalArgumentException("a part holds a word: " + from + " to " + to);
        }
    }
}
