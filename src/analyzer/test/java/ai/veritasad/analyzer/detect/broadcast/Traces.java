package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.decode.Glance;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Traces of films that never were. */
final class Traces {

    static final int WIDTH = 320;
    static final int HEIGHT = 180;

    private Traces() {}

    /** Sound of so many seconds whose level in dB is known at each second. */
    static SoundTrace sound(double seconds, DoubleUnaryOperator level) {
        float[] levels = new float[(int) Math.round(seconds / SoundTrace.LEVEL_STEP)];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float) level.applyAsDouble((i + 0.5) * SoundTrace.LEVEL_STEP);
        }
        float[] power = new float[(int) Math.round(seconds / SoundTrace.POWER_STEP)];
        for (int i = 0; i < power.length; i++) {
            double decibels = level.applyAsDouble((i + 0.5) * SoundTrace.POWER_STEP);
            power[i] = (float) Math.pow(10, (decibels + 0.691) / 10);
        }
        return new SoundTrace(levels, power, new float[0][]);
    }

    /** A film of these keyframes, all pictures taking as many bytes. */
    static PictureTrace film(List<Picture> keyframes, double seconds) {
        return film(keyframes, seconds, index -> 1000);
    }

    static PictureTrace film(List<Picture> keyframes, double seconds, IntToDoubleFunction bytes) {
        PictureTrace.Watcher watcher = new PictureTrace.Watcher();
        keyframes.forEach(picture -> watcher.watch(new Glance(picture, colours(picture))));
        int count = (int) Math.round(seconds * 25);
        long[] micros = new long[count];
        int[] sizes = new int[count];
        boolean[] keys = new boolean[count];
        for (int i = 0; i < count; i++) {
            micros[i] = i * 40_000L;
            sizes[i] = (int) bytes.applyAsDouble(i);
            long at = micros[i];
            keys[i] = keyframes.stream().anyMatch(one -> one.time().micros() == at);
        }
        return watcher.trace(new PacketSizes(micros, sizes, keys), 0.04);
    }

    /** A picture of the given brightness at each point. */
    static Picture picture(double second, Brightness brightness) {
        byte[] luma = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                luma[y * WIDTH + x] = (byte) brightness.at(x, y);
            }
        }
        return new Picture(MediaTime.ofSeconds(second), WIDTH, HEIGHT, luma);
    }

    /** How bright a point is, 0 to 255. */
    interface Brightness {
        int at(int x, int y);
    }

    private static byte[] colours(Picture picture) {
        byte[] colours = new byte[Glance.COLOURS_WIDTH * Glance.COLOURS_HEIGHT * 3];
        for (int i = 0; i < colours.length; i++) {
            int x = i / 3 % Glance.COLOURS_WIDTH * 10 + 5;
            int y = i / 3 / Glance.COLOURS_WIDTH * 10 + 5;
            colours[i] = (byte) picture.at(x, y);
        }
        return colours;
    }
}
