package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.detect.identifier.token.Lookalikes;
import ai.veritasad.analyzer.report.Identifier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of several readings of one identifier counts. */
final class Votes {

    private static final String LETTERS = "SOQDILZBЗБЙ";
    private static final String DIGITS = "5000112836И";
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("\\p{L}{3,}+\\d{1,4}");

    private Votes() {}

    /**
     * The one that most others equal; a number whose check digits fit goes before one whose don't.
     * Of equals the first.
     */
    static <T> T winner(List<T> seen, Function<T, Identifier> identifier) {
        Map<String, Long> exact = counts(seen, identifier, Votes::exact);
        Map<String, Long> alike = counts(seen, identifier, Votes::folded);
        return seen.stream()
                .max(
                        Comparator.comparing((T one) -> isValid(identifier.apply(one)))
                                .thenComparing(one -> alike.get(folded(identifier.apply(one))))
                                .thenComparing(one -> isWordAndNumber(identifier.apply(one)))
                                .thenComparing(one -> exact.get(exact(identifier.apply(one))))
                                .thenComparingInt(one -> -seen.indexOf(one)))
                .orElseThrow();
    }

    private static <T> Map<String, Long> counts(
            List<T> seen,
            Function<T, Identifier> identifier,
            Function<Identifier, String> writing) {
        return seen.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> writing.apply(identifier.apply(one)),
                                Collectors.counting()));
    }

    private static String exact(Identifier identifier) {
        return identifier.value();
    }

    /** Alike to the eye: what is written in letters of another script is the same. */
    private static String folded(Identifier identifier) {
        String latin = Lookalikes.toLatin(identifier.value()).toUpperCase(Locale.ROOT);
        if (!(identifier instanceof Identifier.PromoCode)) {
            return latin;
        }
        StringBuilder shapes = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            int shape = LETTERS.indexOf(c);
            shapes.append(shape < 0 ? c : DIGITS.charAt(shape));
        }
        return shapes.toString();
    }

    /** A code is mostly a word with a number behind; a number's digits are read as letters. */
    private static boolean isWordAndNumber(Identifier identifier) {
        return identifier instanceof Identifier.PromoCode
                && WORD_AND_NUMBER.matcher(identifier.value()).matches();
    }

    private static boolean isValid(Identifier identifier) {
        return !(identifier instanceof Identifier.TaxNumber number) || number.valid();
    }
}
