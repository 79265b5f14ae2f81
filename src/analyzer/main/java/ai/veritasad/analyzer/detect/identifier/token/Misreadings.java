package ai.veritasad.analyzer.detect.identifier.token;

import ai.veritasad.analyzer.detect.identifier.Tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How likely one letter of a token is read as another from a picture. */
final class Misreadings {

    private static final double READ_RIGHT = 0.9;
    private static final double RARE = 0.0015;
    private static final Map<Character, Map<Character, Double>> CHANCES = chances();

    private Misreadings() {}

    /** The chance that {@code letter} is read as {@code read}. */
    static double chance(char letter, char read) {
        return letter == read
                ? READ_RIGHT
                : CHANCES.getOrDefault(letter, Map.of()).getOrDefault(read, RARE);
    }

    /** Whether either is often read as the other. */
    static boolean areAlike(char a, char b) {
        return a == b || chance(a, b) > RARE || chance(b, a) > RARE;
    }

    private static Map<Character, Map<Character, Double>> chances() {
        Map<Character, Map<Character, Double>> chances = new HashMap<>();
        for (List<String> row : Tables.rows("token/misread-letters.tsv")) {
            String[] parts = row.get(1).split(" ", -1);
            Map<Character, Double> reads = new HashMap<>();
            IntStream.range(0, parts.length / 2)
                    .forEach(i ->
                            reads.put(
                                    parts[2 * i].charAt(0),
                                    Double.parseDouble(parts[2 * i + 1]) / 100));
            chances.put(row.get(0).charAt(0), reads);
        }
        return chances;
    }
}
