package ai.veritasad.analyzer.detect.trace;

import java.util.Arrays;

/** A row of numbers that becomes longer. */
final class Growing {

    private float[] values = new float[4096];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = (float) value;
    }

    int count() {
        return count;
    }

    float[] all() {
        return Arrays.copyOf(values, count);
    }
}
