package ai.veritasad.analyzer.detect.network;

import ai.veritasad.analyzer.detect.beat.Features;

import java.util.Arrays;

/**
 * A small convolutional network over beats: a beat is the sum of its words' meanings and its
 * traits; in each layer it looks at its neighbours, farther each time.
 */
public final class Network {

    private static final double TINY = 1e-5;

    /** Beats that are reckoned at once: their numbers stay in the processor's near memory. */
    private static final int BLOCK = 512;

    private final Shape shape;
    private final float[] meanings;
    private final float[] figures;

    /**
     * @param meanings of the words, row after row
     * @param figures all other weights, placed as {@link Shape} says
     */
    public Network(Shape shape, float[] meanings, float[] figures) {
        if (meanings.length != shape.words() * shape.meaning()
                || figures.length != shape.figures()) {
            throw new IllegalArgumentException("weights don't fit the shape " + shape);
        }
        this.shape = shape;
        this.meanings = meanings;
        this.figures = figures;
    }

    public Shape shape() {
        return shape;
    }

    public float[] meanings() {
        return meanings;
    }

    public float[] figures() {
        return figures;
    }

    /** Log-odds for every beat of a talk: in an ad, begins one, ends one. */
    public float[] answers(Features talk) {
        return run(talk, Noise.NONE, Pass.fleeting(talk.size(), shape)).answers();
    }

    /** Judges every beat of a talk and keeps all that led there. */
    public Pass run(Features talk, Noise noise) {
        return run(talk, noise, Pass.kept(talk.size(), shape));
    }

    private Pass run(Features talk, Noise noise, Pass pass) {
        enter(talk, noise, pass);
        for (int layer = 0; layer < shape.layers(); layer++) {
            reply(layer, talk.size(), noise, pass);
            for (int beat = 0; beat < talk.size(); beat++) {
                settle(layer, beat, pass);
            }
        }
        for (int beat = 0; beat < talk.size(); beat++) {
            answer(beat, pass);
        }
        return pass;
    }

    private void enter(Features talk, Noise noise, Pass pass) {
        float[][] rows = rows(figures, 0, shape.entering(), shape.width());
        float[] sum = new float[shape.width()];
        for (int beat = 0; beat < talk.size(); beat++) {
            int at = beat * shape.entering();
            addWords(talk.words()[beat], pass.entered(), at);
            System.arraycopy(
                    talk.traits()[beat], 0, pass.entered(), at + shape.meaning(), shape.traits());
            disturb(pass, at, noise);
            System.arraycopy(figures, shape.entryBias(), sum, 0, sum.length);
            addWeighted(pass.entered(), at, rows, sum);
            cut(sum);
            System.arraycopy(sum, 0, pass.states()[0], beat * sum.length, sum.length);
        }
    }

    /** Adds rows, each weighted with one of the numbers from {@code at}. */
    private static void addWeighted(float[] numbers, int at, float[][] rows, float[] into) {
        for (int i = 0; i < rows.length; i++) {
            add(numbers[at + i], rows[i], into);
        }
    }

    private void disturb(Pass pass, int at, Noise noise) {
        for (int i = at; i < at + shape.entering(); i++) {
            pass.entryNoise()[i] = noise.next(true);
            pass.entered()[i] *= pass.entryNoise()[i];
        }
    }

    private void addWords(int[] rows, float[] into, int at) {
        float share = share(rows.length);
        for (int row : rows) {
            int from = row * shape.meaning();
            for (int i = 0; i < shape.meaning(); i++) {
                into[at + i] += share * meanings[from + i];
            }
        }
    }

    /** What one of so many words of a beat counts: between their sum and their mean. */
    public static float share(int words) {
        return (float) (1 / Math.sqrt(1 + words));
    }

    private void reply(int layer, int beats, Noise noise, Pass pass) {
        for (int first = 0; first < beats; first += BLOCK) {
            reply(layer, first, Math.min(BLOCK, beats - first), pass);
        }
        for (int i = 0; i < beats * shape.width(); i++) {
            pass.noise()[layer][i] = noise.next(false);
        }
    }

    /** What so many beats reply, all beats at once for one number after the other. */
    private void reply(int layer, int first, int beats, Pass pass) {
        int width = shape.width();
        float[][] sums = new float[width][beats];
        for (int out = 0; out < width; out++) {
            Arrays.fill(sums[out], figures[shape.layerBias(layer) + out]);
        }
        for (int tap = 0; tap < Shape.REACH; tap++) {
            int shift = (tap - Shape.REACH / 2) * shape.stride(layer);
            float[][] heard = columns(pass.states()[layer], first + shift, beats);
            int weights = shape.layer(layer) + tap * width * width;
            for (int out = 0; out < width; out++) {
                addWeighted(heard, weights + out, sums[out]);
            }
        }
        for (int beat = 0; beat < beats; beat++) {
            collect(sums, beat, pass.replies()[layer], (first + beat) * width);
        }
    }

    private static void collect(float[][] sums, int beat, float[] into, int at) {
        for (int out = 0; out < sums.length; out++) {
            into[at + out] = Math.max(0, sums[out][beat]);
        }
    }

    /** For so many beats the same number side by side, one array each; 0 outside of the talk. */
    private float[][] columns(float[] states, int first, int beats) {
        int width = shape.width();
        int talk = states.length / width;
        float[][] columns = new float[width][beats];
        int end = Math.min(beats, talk - first);
        for (int beat = Math.max(0, -first); beat < end; beat++) {
            spread(states, (first + beat) * width, columns, beat);
        }
        return columns;
    }

    private static void spread(float[] states, int at, float[][] columns, int beat) {
        for (int i = 0; i < columns.length; i++) {
            columns[i][beat] = states[at + i];
        }
    }

    /**
     * Adds columns, each weighted with every {@code width}-th of the figures from {@code at}; four
     * at once, so that the sum is loaded seldom.
     */
    private void addWeighted(float[][] columns, int at, float[] into) {
        int width = columns.length;
        int i = 0;
        for (; i + 4 <= width; i += 4) {
            float[] a = columns[i];
            float[] b = columns[i + 1];
            float[] c = columns[i + 2];
            float[] d = columns[i + 3];
            float f = figures[at + i * width];
            float g = figures[at + (i + 1) * width];
            float h = figures[at + (i + 2) * width];
            float j = figures[at + (i + 3) * width];
            add(f, a, g, b, h, c, j, d, into);
        }
        for (; i < width; i++) {
            add(figures[at + i * width], columns[i], into);
        }
    }

    private static void add(
            float f,
            float[] a,
            float g,
            float[] b,
            float h,
            float[] c,
            float j,
            float[] d,
            float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] + f * a[i] + g * b[i] + h * c[i] + j * d[i];
        }
    }

    /** Adds a beat's reply to its state and brings the sum to a common scale. */
    private void settle(int layer, int beat, Pass pass) {
        int width = shape.width();
        int at = beat * width;
        float[] normal = pass.normal()[layer];
        double mean = 0;
        for (int i = at; i < at + width; i++) {
            normal[i] = pass.states()[layer][i] + pass.replies()[layer][i] * pass.noise()[layer][i];
            mean += normal[i];
        }
        mean /= width;
        double variance = 0;
        for (int i = at; i < at + width; i++) {
            variance += (normal[i] - mean) * (normal[i] - mean);
        }
        float scale = (float) (1 / Math.sqrt(variance / width + TINY));
        pass.scales()[layer][beat] = scale;
        for (int i = 0; i < width; i++) {
            normal[at + i] = (float) (normal[at + i] - mean) * scale;
            pass.states()[layer + 1][at + i] =
                    normal[at + i] * figures[shape.gain(layer) + i]
                            + figures[shape.shift(layer) + i];
        }
    }

    private void answer(int beat, Pass pass) {
        float[] state = pass.states()[shape.layers()];
        for (int answer = 0; answer < Shape.ANSWERS; answer++) {
            float sum = figures[shape.answerBias() + answer];
            for (int i = 0; i < shape.width(); i++) {
                sum +=
                        state[beat * shape.width() + i]
                                * figures[shape.answer() + i * Shape.ANSWERS + answer];
            }
            pass.answers()[beat * Shape.ANSWERS + answer] = sum;
        }
    }

    /**
     * Some rows of a table as arrays of their own: loops over whole arrays are what a compiler
     * turns into instructions for eight numbers at once.
     */
    public static float[][] rows(float[] table, int from, int count, int width) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOfRange(table, from + i * width, from + (i + 1) * width);
        }
        return rows;
    }

    /** Adds a row times a factor. */
    public static void add(float factor, float[] row, float[] into) {
        if (factor != 0) {
            for (int i = 0; i < into.length; i++) {
                into[i] += factor * row[i];
            }
        }
    }

    private static void cut(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
    }
}
