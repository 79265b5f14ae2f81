package ai.veritasad.training.tune;

import java.util.Arrays;
import java.util.List;

/** Brings numbers of unlike size to mean 0 and deviation 1. */
final class Scale {

    private static final double TINY = 1e-6;

    private final double[] means;
    private final double[] spreads;

    private Scale(double[] means, double[] spreads) {
        this.means = means;
        this.spreads = spreads;
    }

    /** The scale of these rows of {@code size} numbers each. */
    static Scale of(List<double[]> rows, int size) {
        double[] means = new double[size];
        double[] spreads = new double[size];
        for (int i = 0; i < size; i++) {
            int number = i;
            means[i] = rows.stream().mapToDouble(row -> row[number]).average().orElse(0);
            double square =
                    rows.stream()
                            .mapToDouble(row -> Math.pow(row[number] - means[number], 2))
                            .average()
                            .orElse(1);
            spreads[i] = Math.sqrt(square) + TINY;
        }
        return new Scale(means, spreads);
    }

    int size() {
        return means.length;
    }

    /** Means, then spreads, then room for others. */
    double[] figures(int count) {
        double[] figures = Arrays.copyOf(means, count);
        System.arraycopy(spreads, 0, figures, means.length, spreads.length);
        return figures;
    }

    double mean(int number) {
        return means[number];
    }

    double spread(int number) {
        return spreads[number];
    }

    double even(int number, double value) {
        return (value - means[number]) / spreads[number];
    }
}
