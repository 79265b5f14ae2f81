package ai.veritasad.analyzer.detect.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words and stems, numbered, that tell for any word at once which of them it belongs to.
 */
final class WordClasses {

    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, List<Integer>> stems = new HashMap<>();
    private int longestStem;

    /** The number of the class that holds these words; those that end in a dash are stems. */
    int numberOf(Set<String> members) {
        Integer known = numbers.get(members);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(Set.copyOf(members), number);
        for (String member : members) {
            if (member.endsWith("-")) {
                String stem = member.substring(0, member.length() - 1);
                longestStem = Math.max(longestStem, stem.length());
                stems.computeIfAbsent(stem, key -> new ArrayList<>()).add(number);
            } else {
                words.computeIfAbsent(member, key -> new ArrayList<>()).add(number);
            }
        }
        return number;
    }

    /** The numbers of all classes that {@code word} belongs to. */
    BitSet of(String word) {
        BitSet found = new BitSet();
        words.getOrDefault(word, List.of()).forEach(found::set);
        for (int length = 1; length <= Math.min(word.length(), longestStem); length++) {
            stems.getOrDefault(word.substring(0, length), List.of()).forEach(found::set);
        }
        return found;
    }
}
