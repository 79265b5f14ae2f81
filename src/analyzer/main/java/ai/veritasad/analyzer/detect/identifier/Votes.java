package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.detect.identifier.token.Lookalikes;
import ai.veritasad.analyzer.report.signal.Identifier;

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

    /** Part of the readings that must see the whole of a link of which the others see an end. */
    private static final double WHOLE = 0.2;

    /**
     * The one that most others equal; a number whose check digits fit goes before one whose don't.
     * Of equals the first. A link whose beginning was cut off speaks for the whole one.
     */
    static <T> T winner(List<T> seen, Function<T, Identifier> identifier) {
        Map<String, Long> exact = counts(seen, identifier, Votes::exact);
        Map<String, Long> alike = counts(seen, identifier, Votes::folded);
        return seen.stream()
                .max(
                        Comparator.comparing((T one) -> isValid(identifier.apply(one)))
                                .thenComparingLong(one -> support(identifier.apply(one), alike))
                                .thenComparing(one -> isWordAndNumber(identifier.apply(one)))
                                .thenComparing(one -> exact.get(exact(identifier.apply(one))))
                                .thenComparingInt(one -> -seen.indexOf(one)))
                .orElseThrow();
    }

    private static long support(Identifier identifier, Map<String, Long> alike) {
        String whole = folded(identifier);
        long own = alike.getOrDefault(whole, 0L);
        long all = alike.values().stream().mapToLong(count -> count).sum();
        if (!(identifier instanceof Identifier.Link) || own < Math.max(2, WHOLE * all)) {
            return own;
        }
        return alike.entrySet().stream()
                .filter(other -> whole.endsWith(withoutScheme(other.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String withoutScheme(String address) {
        return address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
    }

    /** At each place the letter that most texts as long as {@code like} have there. */
    static String majority(String like, List<String> texts) {
        List<String> same = texts.stream().filter(t -> t.length() == like.length()).toList();
        StringBuilder voted = new StringBuilder(like.length());
        for (int i = 0; i < like.length(); i++) {
            voted.append(majority(like.charAt(i), i, same));
        }
        return voted.toString();
    }

    private static char majority(char like, int at, List<String> texts) {
        Map<Character, Long> counts =
                texts.stream()
                        .collect(Collectors.groupingBy(t -> t.charAt(at), Collectors.counting()));
        long own = counts.getOrDefault(like, 0L);
        return counts.entrySet().stream()
                .filter(other -> other.getValue() > own)
                .max(
                        Map.Entry.<Character, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(like);
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
