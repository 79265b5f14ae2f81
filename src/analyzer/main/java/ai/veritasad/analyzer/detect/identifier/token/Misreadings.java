package ai.veritasad.analyzer.detect.identifier.token;

import ai.veritasad.analyzer.detect.identifier.Tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How likely one letter of a token is read as another from a picture. */
final class Misreadings {

    private static final double READ_RIGHT = 0.9;
    private static final double RARE = 0.0015;

    /**
     * Letters that all readings of one word may agree on though another stands there, each behind
     * that other: in some typefaces the recogniser never sees it.
     */
    private static final List<String> STUBBORN =
            List.of(
                    ("ce qa 5S 5s S5 s5 8S 9S FP kK Kk Qo gq qg 1i"
                                    + " i1 1l z2 2z 2Z Z2 gG 6G G6 B8 8B J9 Jj jJ CG GC EF FE")
                            .split(" ", -1));

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

    /** The word with one letter instead that may be read so time and again, in every such way. */
    static List<String> stubborn(String word) {
        List<String> others = new ArrayList<>();
        for (String pair : STUBBORN) {
            char read = pair.charAt(1);
            for (int at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
                others.add(word.substring(0, at) + pair.charAt(0) + word.substring(at + 1));
            }
        }
        return others;
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
