package ai.veritasad.analyzer.detect.identifier.token;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters of one script that look like letters of another. */
public final class Lookalikes {

    private static final String CYRILLIC = "АВЕКМНОРСТУХаеорсухіјѕІЈЅ";
    private static final String LATIN = "ABEKMHOPCTYXaeopcyxijsIJS";

    private static final Map<Character, Character> TO_LATIN = pairs(CYRILLIC, LATIN);
    private static final Map<Character, Character> TO_CYRILLIC =
            pairs("ABEKMHOPCTYXaeopcyx", "АВЕКМНОРСТУХаеорсух");

    private Lookalikes() {}

    /** Cyrillic letters that look like Latin ones as these, all else as it is. */
    public static String toLatin(String text) {
        return mapped(text, TO_LATIN);
    }

    /** Latin letters that look like Cyrillic ones as these, all else as it is. */
    public static String toCyrillic(String text) {
        return mapped(text, TO_CYRILLIC);
    }

    private static String mapped(String text, Map<Character, Character> map) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append((char) map.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return mapped.toString();
    }

    private static Map<Character, Character> pairs(String from, String to) {
        Function<Integer, Character> key = from::charAt;
        return IntStream.range(0, from.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(key, to::charAt));
    }
}
