package ai.veritasad.training.tune;

/** Linear equations whose table is symmetric and positive. */
final class Equations {

    private Equations() {}

    /** Gauss's elimination, which changes both; no row need be moved in such a table. */
    static double[] solved(double[][] table, double[] right) {
        int size = right.length;
        for (int row = 0; row < size; row++) {
            for (int below = row + 1; below < size; below++) {
                double factor = table[below][row] / table[row][row];
                for (int i = row; i < size; i++) {
                    table[below][i] -= factor * table[row][i];
                }
                right[below] -= factor * right[row];
            }
        }
        double[] found = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int i = row + 1; i < size; i++) {
                sum -= table[row][i] * found[i];
            }
            found[row] = sum / table[row][row];
        }
        return found;
    }
}
