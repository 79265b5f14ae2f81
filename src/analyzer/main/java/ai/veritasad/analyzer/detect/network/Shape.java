package ai.veritasad.analyzer.detect.network;

/**
 * The size of a network.
 *
 * @param words rows of its vocabulary
 * @param meaning numbers that stand for one word
 * @param traits numbers that describe a beat besides its words
 * @param width numbers that stand for one beat
 * @param layers how often a beat looks at its neighbours, each time twice as far
 */
public record Shape(int words, int meaning, int traits, int width, int layers) {

    /** Beats that one layer sees: the beat itself and two on each side. */
    public static final int REACH = 5;

    /** In an ad, begins one, ends one. */
    public static final int ANSWERS = 3;

    /** Numbers that enter for each beat. */
    public int entering() {
        return meaning + traits;
    }

    /** Beats from one neighbour to the next in a layer. */
    public int stride(int layer) {
        return 1 << layer;
    }

    /** Where the weights of the first layer begin among the figures; they are first. */
    public int entryBias() {
        return entering() * width;
    }

    public int layer(int layer) {
        return entryBias() + width + layer * layerSize();
    }

    public int layerBias(int layer) {
        return layer(layer) + REACH * width * width;
    }

    public int gain(int layer) {
        return layerBias(layer) + width;
    }

    public int shift(int layer) {
        return gain(layer) + width;
    }

    public int answer() {
        return layer(layers);
    }

    public int answerBias() {
        return answer() + width * ANSWERS;
    }

    /** Figures besides the words'. */
    public int figures() {
        return answerBias() + ANSWERS;
    }

    private int layerSize() {
        return REACH * width * width + 3 * width;
    }
}
