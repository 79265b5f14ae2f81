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
        float[][] before = Network.rows(pass.states()[layer], 0, talk.size(), width);
        float[][] state = Network.rows(sum, 0, talk.size(), width);
        float[][] weights = turned(shape.layer(layer), Shape.REACH);
        float[][] changes = new float[Shape.REACH * width][width];
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
                    for (int o = 0; o < width; o++) {
                        Network.add(sum[at + o], before[neighbour], changes[tap * width + o]);
                        Network.add(sum[at + o], weights[tap * width + o], state[neighbour]);
                    }
                }
            }
        }
        for (int tap = 0; tap < Shape.REACH; tap++) {
            turnBack(changes, tap * width, shape.layer(layer) + tap * width * width, width);
        }
        return flat(state);
    }

    private float[] flat(float[][] rows) {
        float[] all = new float[rows.length * shape.width()];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, all, i * shape.width(), shape.width());
        }
        return all;
    }

    /** Square tables of weights with rows for what leaves, where the figures have what enters. */
    private float[][] turned(int from, int tables) {
        int width = shape.width();
        float[][] rows = new float[tables * width][width];
        for (int table = 0; table < tables; table++) {
            int start = from + table * width * width;
            for (int i = 0; i < width; i++) {
                for (int o = 0; o < width; o++) {
                    rows[table * width + o][i] = network.figures()[start + i * width + o];
                }
            }
        }
        return rows;
    }

    /** Adds changes that have a row for each number that leaves. */
    private void turnBack(float[][] changes, int first, int to, int entering) {
        int width = shape.width();
        for (int o = 0; o < width; o++) {
            for (int i = 0; i < entering; i++) {
                slopes.figures[to + i * width + o] += changes[first + o][i];
            }
        }
    }

    private void throughEntry(float[] state) {
        int width = shape.width();
        int entering = shape.entering();
        float[] first = pass.states()[0];
        float[][] entered = Network.rows(pass.entered(), 0, talk.size(), entering);
        float[][] changes = new float[width][entering];
        float[][] toMeaning = new float[width][shape.meaning()];
        for (int o = 0; o < width; o++) {
            for (int i = 0; i < shape.meaning(); i++) {
                toMeaning[o][i] = network.figures()[i * width + o];
            }
        }
        for (int beat = 0; beat < talk.size(); beat++) {
            float[] meaning = new float[shape.meaning()];
            for (int o = 0; o < width; o++) {
                float slope = first[beat * width + o] > 0 ? state[beat * width + o] : 0;
                slopes.figures[shape.entryBias() + o] += slope;
                Network.add(slope, entered[beat], changes[o]);
                Network.add(slope, toMeaning[o], meaning);
            }
            for (int i = 0; i < meaning.length; i++) {
                meaning[i] *= pass.entryNoise()[beat * entering + i];
            }
            slopes.addWords(talk.words()[beat], meaning, shape.meaning());
        }
        turnBack(changes, 0, 0, entering);
    }
}
