package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Pass;
import ai.veritasad.analyzer.detect.network.Shape;

/** Runs back through one pass of a network and tells how its error follows from each weight. */
final class Backward {

    private final Network network;
    private final Shape shape;
    private final Features talk;
    private final Pass pass;
    private final Slopes slopes;

    private Backward(Network network, Features talk, Pass pass, Slopes slopes) {
        this.network = network;
        this.shape = network.shape();
        this.talk = talk;
        this.pass = pass;
        this.slopes = slopes;
    }

    /**
     * Adds the slopes of one pass.
     *
     * @param errors slope of the error by each answer
     */
    static void add(Network network, Features talk, Pass pass, float[] errors, Slopes slopes) {
        Backward backward = new Backward(network, talk, pass, slopes);
        float[] state = backward.throughAnswers(errors);
        for (int layer = network.shape().layers() - 1; layer >= 0; layer--) {
            float[] sum = backward.throughScale(layer, state);
            state = backward.throughReply(layer, sum);
        }
        backward.throughEntry(state);
    }

    private float[] throughAnswers(float[] errors) {
        int width = shape.width();
        float[] last = pass.states()[shape.layers()];
        float[] state = new float[last.length];
        for (int beat = 0; beat < talk.size(); beat++) {
            for (int answer = 0; answer < Shape.ANSWERS; answer++) {
                float error = errors[beat * Shape.ANSWERS + answer];
                slopes.figures[shape.answerBias() + answer] += error;
                for (int i = 0; i < width; i++) {
                    int weight = shape.answer() + i * Shape.ANSWERS + answer;
                    slopes.figures[weight] += error * last[beat * width + i];
                    state[beat * width + i] += error * network.figures()[weight];
                }
            }
        }
        return state;
    }

    /** The usual slope of layer normalisation (Ba, Kiros and Hinton, 2016). */
    private float[] throughScale(int layer, float[] state) {
        int width = shape.width();
        float[] normal = pass.normal()[layer];
        float[] sum = new float[state.length];
        for (int beat = 0; beat < talk.size(); beat++) {
            int at = beat * width;
            float mean = 0;
            float along = 0;
            for (int i = 0; i < width; i++) {
                float slope = state[at + i];
                slopes.figures[shape.gain(layer) + i] += slope * normal[at + i];
                slopes.figures[shape.shift(layer) + i] += slope;
                sum[at + i] = slope * network.figures()[shape.gain(layer) + i];
                mean += sum[at + i];
                along += sum[at + i] * normal[at + i];
            }
            mean /= width;
            along /= width;
            for (int i = at; i < at + width; i++) {
                sum[i] = pass.scales()[layer][beat] * (sum[i] - mean - normal[i] * along);
            }
        }
        return sum;
    }

    private float[] throughReply(int layer, float[] sum) {
        int width = shape.width();
        float[] state = sum.clone();
        float[] reply = pass.replies()[layer];
        for (int beat = 0; beat < talk.size(); beat++) {
            int at = beat * width;
            for (int i = at; i < at + width; i++) {
                sum[i] = reply[i] > 0 ? sum[i] * pass.noise()[layer][i] : 0;
                slopes.figures[shape.layerBias(layer) + i - at] += sum[i];
            }
            for (int tap = 0; tap < Shape.REACH; tap++) {
                int neighbour = beat + (tap - Shape.REACH / 2) * shape.stride(layer);
                if (neighbour >= 0 && neighbour < talk.size()) {
                    throughTap(layer, tap, at, neighbour * width, sum, state);
                }
            }
        }
        return state;
    }

    private void throughTap(int layer, int tap, int at, int from, float[] sum, float[] state) {
        int width = shape.width();
        float[] before = pass.states()[layer];
        int weights = shape.layer(layer) + tap * width * width;
        for (int i = 0; i < width; i++) {
            float value = before[from + i];
            int row = weights + i * width;
            for (int o = 0; o < width; o++) {
                slopes.figures[row + o] += value * sum[at + o];
            }
            state[from + i] += product(row, at, sum);
        }
    }

    /** In four strands, which a processor can follow side by side. */
    private float product(int row, int at, float[] sum) {
        float[] figures = network.figures();
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int o = 0;
        for (; o + 3 < shape.width(); o += 4) {
            a += figures[row + o] * sum[at + o];
            b += figures[row + o + 1] * sum[at + o + 1];
            c += figures[row + o + 2] * sum[at + o + 2];
            d += figures[row + o + 3] * sum[at + o + 3];
        }
        for (; o < shape.width(); o++) {
            a += figures[row + o] * sum[at + o];
        }
        return a + b + c + d;
    }

    private void throughEntry(float[] state) {
        int width = shape.width();
        float[] first = pass.states()[0];
        float[] meaning = new float[shape.meaning()];
        for (int beat = 0; beat < talk.size(); beat++) {
            int at = beat * width;
            for (int i = at; i < at + width; i++) {
                state[i] = first[i] > 0 ? state[i] : 0;
                slopes.figures[shape.entryBias() + i - at] += state[i];
            }
            for (int i = 0; i < shape.entering(); i++) {
                float value = pass.entered()[beat * shape.entering() + i];
                if (value != 0) {
                    for (int o = 0; o < width; o++) {
                        slopes.figures[i * width + o] += value * state[at + o];
                    }
                }
                if (i < shape.meaning()) {
                    float noise = pass.entryNoise()[beat * shape.entering() + i];
                    meaning[i] = noise == 0 ? 0 : noise * product(i * width, at, state);
                }
            }
            slopes.addWords(talk.words()[beat], meaning, shape.meaning());
        }
    }
}
