package ai.veritasad.analyzer.detect.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ProfileTest {

    private static final int ROWS = 10;

    private static byte[] strokes(long seed, int columns) {
        byte[] steps = new byte[ROWS * columns];
        Random random = new Random(seed);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (random.nextInt(81) - 40);
        }
        return steps;
    }

    /** The columns {@code from} and so on of wider rows. */
    private static byte[] part(byte[] steps, int columns, int from, int width) {
        byte[] part = new byte[ROWS * width];
        for (int y = 0; y < ROWS; y++) {
            System.arraycopy(steps, y * columns + from, part, y * width, width);
        }
        return part;
    }

    @Test
    void finds_how_far_the_same_strokes_moved() {
        byte[] line = strokes(1, 200);
        Profile then = new Profile(part(line, 200, 0, 150), 150);
        Profile now = new Profile(part(line, 200, 17, 150), 150);

        Profile.Fit fit = then.bestFit(now, -30, 30);

        assertThat(fit.shift()).isEqualTo(-17);
        assertThat(fit.likeness()).isCloseTo(1, within(1e-9));
    }

    @Test
    void calls_other_strokes_unlike() {
        Profile one = new Profile(strokes(1, 150), 150);
        Profile other = new Profile(strokes(2, 150), 150);

        assertThat(one.bestFit(other, -30, 30).likeness()).isLessThan(0.45);
    }
}
