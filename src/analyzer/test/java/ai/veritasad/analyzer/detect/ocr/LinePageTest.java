package ai.veritasad.analyzer.detect.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.patch.Patch;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class LinePageTest {

    private static final int WIDTH = 96;
    private static final int TOP = 12;
    private static final int HEIGHT = 16;

    /** Stems two wide and apart, as high as capitals, with a small mark above one of them. */
    private static Patch stems(int markTop) {
        byte[] gray = new byte[WIDTH * 40];
        Arrays.fill(gray, (byte) 230);
        for (int x = 8; x < WIDTH - 8; x += 6) {
            fill(gray, x, TOP, 2, HEIGHT);
        }
        fill(gray, 44, markTop, 2, 2);
        return new Patch(WIDTH, 40, gray);
    }

    private static void fill(byte[] gray, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(gray, y * WIDTH + left, y * WIDTH + left + width, (byte) 20);
        }
    }

    private static long inkPixels(Patch page) {
        long ink = 0;
        for (byte pixel : page.gray()) {
            ink += (pixel & 0xff) < 128 ? 1 : 0;
        }
        return ink;
    }

    @Test
    void the_mark_above_a_letter_and_the_tail_below_the_line_stay_on_the_page() {
        long stems = inkPixels(LinePage.of(stems(TOP), Ink.of(stems(TOP)), HEIGHT));
        Patch above = stems(TOP - 6);
        Patch below = stems(TOP + HEIGHT + 4);

        assertThat(inkPixels(LinePage.of(above, Ink.of(above), HEIGHT))).isEqualTo(stems + 4);
        assertThat(inkPixels(LinePage.of(below, Ink.of(below), HEIGHT))).isEqualTo(stems + 4);
    }
}
