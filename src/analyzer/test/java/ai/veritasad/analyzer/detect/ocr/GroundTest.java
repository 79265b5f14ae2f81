package ai.veritasad.analyzer.detect.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.patch.Patch;

import org.junit.jupiter.api.Test;

import java.util.function.IntUnaryOperator;

class GroundTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 24;
    private static final int STROKE = 40;

    /** A ground that changes with the columns, and brighter strokes in the middle rows. */
    private static Patch line(IntUnaryOperator ground) {
        byte[] gray = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int stroke = isStroke(x, y) ? STROKE : 0;
                gray[y * WIDTH + x] = (byte) (ground.applyAsInt(x) + stroke);
            }
        }
        return new Patch(WIDTH, HEIGHT, gray);
    }

    private static boolean isStroke(int x, int y) {
        return x % 8 < 3 && y >= 6 && y < 18;
    }

    @Test
    void makes_a_ground_that_grows_lighter_even_and_keeps_the_strokes() {
        Patch evened = Ground.evened(line(x -> 30 + 180 * x / WIDTH));

        for (int x = HEIGHT; x < WIDTH - HEIGHT; x++) {
            assertThat(evened.at(x, 2)).isBetween(124, 132);
            assertThat(evened.at(x, 12))
                    .isEqualTo(evened.at(x, 2) + (isStroke(x, 12) ? STROKE : 0));
        }
    }

    @Test
    void leaves_an_even_ground_alone() {
        Patch even = line(x -> 90);

        assertThat(Ground.evened(even)).isSameAs(even);
    }
}
