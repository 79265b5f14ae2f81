package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How the error of a few passes follows from each weight: what to change, and how much. */
final class Slopes {

    final float[] figures;

    /** By row of the vocabulary; a few passes meet few of its words. */
    final Map<Integer, float[]> meanings = new TreeMap<>();

    Slopes(Shape shape) {
        this.figures = new float[shape.figures()];
    }

    void addWords(int[] rows, float[] beat, int size) {
        float share = Network.share(rows.length);
        for (int row : rows) {
            float[] slope = meanings.computeIfAbsent(row, _ -> new float[size]);
            for (int i = 0; i < size; i++) {
                slope[i] += share * beat[i];
            }
        }
    }

    void add(Slopes other) {
        for (int i = 0; i < figures.length; i++) {
            figures[i] += other.figures[i];
        }
        other.meanings.forEach((row, slope) ->
                meanings.merge(
                        row,
                        slope,
                        (mine, theirs) -> {
                            for (int i = 0; i < mine.length; i++) {
                                mine[i] += theirs[i];
                            }
                            return mine;
                        }));
    }

    void clear() {
        Arrays.fill(figures, 0);
        meanings.clear();
    }
}
