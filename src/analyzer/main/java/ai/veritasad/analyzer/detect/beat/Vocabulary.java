package ai.veritasad.analyzer.detect.beat;

import java.util.Arrays;
import java.util.Collection;

/** The words that a model knows, kept as hashes: the words themselves are not needed to judge. */
public final class Vocabulary {

    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final int[] hashes;

    private Vocabulary(int[] hashes) {
        this.hashes = hashes;
    }

    public static Vocabulary of(Collection<String> terms) {
        return ofHashes(terms.stream().mapToInt(Vocabulary::hash).distinct().sorted().toArray());
    }

    /** From what {@link #hashes} gave. */
    public static Vocabulary ofHashes(int[] sorted) {
        return new Vocabulary(sorted.clone());
    }

    /** The number of a term, negative for one that isn't known. */
    public int row(String term) {
        return Arrays.binarySearch(hashes, hash(term));
    }

    public int size() {
        return hashes.length;
    }

    /** In rising order. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** FNV-1a over characters, with a last mix so that its high bits differ too. */
    static int hash(String term) {
        int hash = OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >>> 13);
    }
}
