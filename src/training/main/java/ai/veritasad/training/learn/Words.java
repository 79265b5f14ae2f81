package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the words worth knowing: those that occur all over a corpus. Neighbours in a corpus often
 * come from one channel, and a word of one channel would teach its ads by heart.
 */
final class Words {

    private static final int PARTS = 10;

    private Words() {}

    /** The words, and the pairs of words too, as the course wants them. */
    static Vocabulary worthKnowing(List<Talk> talks, Course course) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, BitSet> parts = new HashMap<>();
        for (int i = 0; i < talks.size(); i++) {
            int part = i * PARTS / talks.size();
            for (String term : terms(talks.get(i), course.pairs())) {
                counts.merge(term, 1, Integer::sum);
                parts.computeIfAbsent(term, _ -> new BitSet(PARTS)).set(part);
            }
        }
        List<String> chosen = new ArrayList<>();
        counts.forEach((term, count) -> {
            int least = term.indexOf(' ') < 0 ? course.least() : 2 * course.least();
            int spread = parts.getOrDefault(term, new BitSet()).cardinality();
            if (count >= least && spread >= course.spread()) {
                chosen.add(term);
            }
        });
        return Vocabulary.of(chosen);
    }

    private static Set<String> terms(Talk talk, boolean pairs) {
        Set<String> terms = new HashSet<>();
        String before = "";
        for (Beat beat : talk.beats()) {
            if (pairs) {
                terms.addAll(Features.terms(beat, before));
            } else {
                terms.addAll(beat.stems());
            }
            before = beat.stems().getLast();
        }
        return terms;
    }
}
