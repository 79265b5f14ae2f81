package ai.veritasad.analyzer.detect.topic;

import ai.veritasad.analyzer.detect.beat.Beat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Jingles between the pieces of a talk that a recogniser wrote as words («пам пам») instead of
 * noting music.
 */
public final class Jingles {

    private static final Set<String> SYLLABLES =
            Set.of(
                    "пам", "бам", "бом", "пом", "бум", "пум", "тум", "дум", //
                    "pam", "bam", "bom", "pom", "bum", "pum", "tum", "dum");

    /** Two of them, or one and what it was taken for, in one word. */
    private static final Set<String> RUN_TOGETHER =
            Set.of("лампам", "вампам", "пампам", "бамбам", "парампам", "тадам");

    private static final int SHORT = 4;

    /**
     * Words of a beat after a jingle that don't keep the next beat from being the first after it.
     */
    private static final int LEFT_OVER = 2;

    private Jingles() {}

    /** The first beats after jingles. */
    public static BitSet of(List<Beat> beats) {
        BitSet after = new BitSet(beats.size());
        String before = "";
        for (int beat = 0; beat < beats.size(); beat++) {
            List<String> words = beats.get(beat).words();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (ends(before, word)) {
                    boolean last = words.size() - 1 - i <= LEFT_OVER;
                    after.set(last && beat + 1 < beats.size() ? beat + 1 : beat);
                }
                before = word;
            }
        }
        return after;
    }

    private static boolean ends(String before, String word) {
        boolean second = SYLLABLES.contains(word) && (SYLLABLES.contains(before) || sounds(before));
        return second || RUN_TOGETHER.contains(word);
    }

    /** Whether a syllable may have been taken for this short word: «вам пам». */
    private static boolean sounds(String word) {
        return word.length() < SHORT && (word.endsWith("ам") || word.endsWith("ом"));
    }
}
