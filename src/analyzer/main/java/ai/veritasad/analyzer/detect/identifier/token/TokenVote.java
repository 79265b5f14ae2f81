package ai.veritasad.analyzer.detect.identifier.token;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the token that several readings of one place speak for.
 *
 * <p>Every letter of every reading speaks for the letters it may be a misreading of; of all the
 * words that follow, those count whose bytes are a token's. The best is called certain only where
 * the second best is far behind, and no letter that is known to be misread in every reading alike
 * could be another one: against such letters no arithmetic helps.
 */
public final class TokenVote {

    /** Readings of the same pixels err alike: many together tell as much as so few apart. */
    private static final double INDEPENDENT = 1.5;

    /** Log odds of best and second best from which a token is certain. */
    private static final double CERTAIN = 5.2;

    /** The same where many readings agree. */
    private static final double AGREED = 3.5;

    private static final int FEWEST_READINGS = 3;
    private static final int MANY_READINGS = 12;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;
    private static final int MOST_LENGTHS = 4;
    private static final double LENGTH_PRIOR = 0.02;

    private final List<String> readings;

    private TokenVote(List<String> readings) {
        this.readings = readings;
    }

    /** Empty where nothing like a token follows from the readings. */
    public static Optional<Identifier.Erid> of(List<String> readings) {
        List<String> latin =
                readings.stream()
                        .map(Lookalikes::toLatin)
                        .filter(reading -> reading.length() >= EridToken.MIN_LENGTH - 1)
                        .filter(reading -> reading.length() <= EridToken.MAX_LENGTH)
                        .toList();
        return latin.isEmpty() ? Optional.empty() : new TokenVote(latin).winner();
    }

    /** A word with the log of the odds that it is what stands there. */
    record Candidate(String word, double score) {}

    private Optional<Identifier.Erid> winner() {
        List<Candidate> tokens = new ArrayList<>();
        for (String pivot : pivots()) {
            double length = Math.log(share(pivot.length()) + LENGTH_PRIOR);
            for (Candidate word : new TokenSearch(pivot, readings, INDEPENDENT).best()) {
                tokens.add(new Candidate(word.word, word.score + INDEPENDENT * length));
            }
        }
        tokens.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> different = distinct(tokens);
        String read = mostFrequent(readings);
        if (different.isEmpty()) {
            return Optional.of(read).filter(EridToken::isWellFormed).map(Erids::judge);
        }
        String value = different.getFirst().word;
        return Optional.of(
                Erids.erid(
                        value,
                        readings.contains(value) ? value : read,
                        state(different),
                        EridToken.decode(value)));
    }

    private EridState state(List<Candidate> tokens) {
        String value = tokens.getFirst().word;
        double ahead =
                tokens.size() == 1
                        ? Double.POSITIVE_INFINITY
                        : tokens.getFirst().score - tokens.get(1).score;
        if (!isAgreedOn(value, ahead)
                || Misreadings.stubborn(value).stream()
                        .anyMatch(other -> EridToken.decode(other).isPresent())) {
            return EridState.UNSURE;
        }
        return mostFrequent(readings).equals(value) ? EridState.PLAUSIBLE : EridState.REPAIRED;
    }

    private boolean isAgreedOn(String value, double ahead) {
        int all = readings.size();
        double exact = (double) readings.stream().filter(value::equals).count() / all;
        return (ahead >= CERTAIN && all >= FEWEST_READINGS && exact >= HALF)
                || (ahead >= AGREED && all >= MANY_READINGS && exact >= MOST);
    }

    private static List<Candidate> distinct(List<Candidate> sorted) {
        Set<String> words = new HashSet<>();
        return sorted.stream().filter(candidate -> words.add(candidate.word)).toList();
    }

    /** The most frequent reading of each length, the most frequent lengths first. */
    private List<String> pivots() {
        Map<Integer, List<String>> byLength =
                readings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        String::length, TreeMap::new, Collectors.toList()));
        return byLength.values().stream()
                .sorted(Comparator.comparingInt((List<String> same) -> same.size()).reversed())
                .limit(MOST_LENGTHS)
                .map(TokenVote::mostFrequent)
                .toList();
    }

    private double share(int length) {
        return (double) readings.stream().filter(r -> r.length() == length).count()
                / readings.size();
    }

    /** Of equally frequent ones the first. */
    private static String mostFrequent(List<String> words) {
        Map<String, Long> counts =
                words.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        return words.stream().max(Comparator.comparingLong(counts::get)).orElseThrow();
    }
}
