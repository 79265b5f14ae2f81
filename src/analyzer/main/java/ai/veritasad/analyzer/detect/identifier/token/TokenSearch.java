package ai.veritasad.analyzer.detect.identifier.token;

import ai.veritasad.analyzer.detect.identifier.token.TokenVote.Candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Tries, the likeliest first, the words that readings may be misreadings of. */
final class TokenSearch {

    private static final int MOST_TRIED = 4000;
    private static final int MOST_FOUND = 2;
    private static final int MOST_LETTERS = 5;
    private static final double FARTHEST = 9;
    private static final double MISSED = 0.02;

    /** For each place the letters that may stand there, the likeliest first. */
    private final List<List<Letter>> places = new ArrayList<>();

    private record Letter(char letter, double score) {}

    private record Choice(List<Integer> rank, double score) {}

    /**
     * @param pivot the reading that all others are laid over
     * @param weight of all readings together, in independent readings
     */
    TokenSearch(String pivot, List<String> readings, double weight) {
        List<char[]> laid = readings.stream().map(r -> Alignment.of(pivot, r)).toList();
        double each = Math.min(1, weight / readings.size());
        for (int at = 0; at < pivot.length(); at++) {
            places.add(letters(laid, at, each));
        }
    }

    private static List<Letter> letters(List<char[]> laid, int at, double weight) {
        List<Letter> letters = new ArrayList<>();
        for (char letter : EridToken.letters()) {
            double score = 0;
            for (char[] reading : laid) {
                double chance =
                        reading[at] == Alignment.GAP
                                ? MISSED
                                : Misreadings.chance(letter, reading[at]);
                score += weight * Math.log(chance);
            }
            letters.add(new Letter(letter, score));
        }
        letters.sort(Comparator.comparingDouble(Letter::score).reversed());
        double least = letters.getFirst().score - FARTHEST;
        return letters.stream().limit(MOST_LETTERS).filter(l -> l.score >= least).toList();
    }

    /** The likeliest words that are tokens, at most two. */
    List<Candidate> best() {
        List<Candidate> found = new ArrayList<>();
        PriorityQueue<Choice> open =
                new PriorityQueue<>(Comparator.comparingDouble(Choice::score).reversed());
        Set<List<Integer>> seen = new HashSet<>();
        push(open, seen, Collections.nCopies(places.size(), 0));
        for (int tried = 0; tried < MOST_TRIED && !open.isEmpty(); tried++) {
            Choice choice = open.remove();
            String word = word(choice.rank);
            if (EridToken.decode(word).isPresent()) {
                found.add(new Candidate(word, choice.score));
                if (found.size() == MOST_FOUND) {
                    return found;
                }
            }
            for (int at = 0; at < places.size(); at++) {
                int next = choice.rank.get(at) + 1;
                if (next < places.get(at).size()) {
                    List<Integer> other = new ArrayList<>(choice.rank);
                    other.set(at, next);
                    push(open, seen, other);
                }
            }
        }
        return found;
    }

    private void push(PriorityQueue<Choice> open, Set<List<Integer>> seen, List<Integer> rank) {
        if (seen.add(rank)) {
            double score = 0;
            for (int at = 0; at < places.size(); at++) {
                score += places.get(at).get(rank.get(at)).score;
            }
            open.add(new Choice(rank, score));
        }
    }

    private String word(List<Integer> rank) {
        StringBuilder word = new StringBuilder(rank.size());
        for (int at = 0; at < places.size(); at++) {
            word.append(places.get(at).get(rank.get(at)).letter);
        }
        return word.toString();
    }
}
