package ai.veritasad.analyzer.detect.topic;

import ai.veritasad.analyzer.detect.beat.Vocabulary;

import java.util.Arrays;

/**
 * What words mean as directions in a space of few dimensions: words that stand among the same words
 * point the same way (Turney and Pantel, 2010). Kept with 8 bits a number.
 */
public final class Meanings {

    /** No word means anything: all topics are alike. */
    public static final Meanings NONE =
            new Meanings(Vocabulary.ofHashes(new int[0]), 0, new byte[0], new float[0]);

    private final Vocabulary words;
    private final int size;
    private final byte[] directions;
    private final float[] weights;

    /**
     * @param size numbers of one direction
     * @param directions of the words, row after row, of length {@link Byte#MAX_VALUE}
     * @param weights how much each word tells of a topic, the more the rarer it is
     */
    public Meanings(Vocabulary words, int size, byte[] directions, float[] weights) {
        if (directions.length != words.size() * size || weights.length != words.size()) {
            throw new IllegalArgumentException("meanings of other words");
        }
        this.words = words;
        this.size = size;
        this.directions = directions.clone();
        this.weights = weights.clone();
    }

    /**
     * The same of directions of any length.
     *
     * @param directions of the words, row after row
     */
    public static Meanings of(Vocabulary words, int size, float[] directions, float[] weights) {
        byte[] bytes = new byte[directions.length];
        for (int row = 0; row < words.size(); row++) {
            double square = 0;
            for (int i = row * size; i < (row + 1) * size; i++) {
                square += directions[i] * directions[i];
            }
            double scale = square == 0 ? 0 : Byte.MAX_VALUE / Math.sqrt(square);
            for (int i = row * size; i < (row + 1) * size; i++) {
                bytes[i] = (byte) Math.round(directions[i] * scale);
            }
        }
        return new Meanings(words, size, bytes, weights);
    }

    public Vocabulary words() {
        return words;
    }

    public int size() {
        return size;
    }

    /** Of the words, row after row. */
    public byte[] directions() {
        return directions.clone();
    }

    public float[] weights() {
        return weights.clone();
    }

    /** Adds what a word means as far as it is known. */
    void add(String stem, double[] into) {
        int row = words.row(stem);
        for (int i = 0; row >= 0 && i < size; i++) {
            into[i] += weights[row] * directions[row * size + i] / Byte.MAX_VALUE;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meanings those
                && size == those.size
                && Arrays.equals(words.hashes(), those.words.hashes())
                && Arrays.equals(directions, those.directions)
                && Arrays.equals(weights, those.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(directions);
    }
}
