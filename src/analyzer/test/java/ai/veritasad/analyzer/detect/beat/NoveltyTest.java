package ai.veritasad.analyzer.detect.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class NoveltyTest {

    private static final int BEATS = 150;
    private static final int HERE = 60;
    private static final int GONE = 80;

    @Test
    void a_piece_with_words_of_its_own_is_new() {
        float[][] novelty = Novelty.of(talk(5)).numbers();

        assertThat(novelty[70][0]).isPositive().isGreaterThan(novelty[20][0]);
        assertThat(novelty[70][1]).isPositive().isGreaterThan(novelty[120][1]);
    }

    @Test
    void its_first_beat_is_newer_than_what_was_before_and_the_beat_after_its_last_is_not() {
        float[][] novelty = Novelty.of(talk(5)).numbers();

        assertThat(novelty[HERE][2]).isPositive();
        assertThat(novelty[GONE][2]).isNegative();
    }

    @Test
    void words_that_come_back_much_later_are_not_new() {
        int[][] talk = talk(5);
        System.arraycopy(talk, HERE, talk, 120, GONE - HERE);

        assertThat(Novelty.of(talk).numbers()[70][1]).isNotPositive();
    }

    @Test
    void a_piece_put_into_another_talk_is_measured_by_that_talk() {
        int[][] home = talk(5);
        int[][] piece = Arrays.copyOfRange(home, 10, 30);
        Novelty inside = Novelty.of(home).piece(10, 30);
        int[][] stranger = new int[BEATS][0];

        assertThat(inside.in(Novelty.of(home), piece).numbers()[10][0]).isNotPositive();
        assertThat(inside.in(Novelty.of(stranger), piece).numbers()[10][0]).isPositive();
    }

    @Test
    void nothing_said_is_nothing_new() {
        assertThat(Novelty.of(new int[0][]).numbers()).isEmpty();
        assertThat(Novelty.of(new int[][] {{}, {}}).numbers()).hasDimensions(2, Novelty.COUNT);
    }

    /** Words of one topic, and between two beats those of another. */
    private static int[][] talk(long seed) {
        Random random = new Random(seed);
        int[][] stems = new int[BEATS][6];
        for (int beat = 0; beat < BEATS; beat++) {
            int topic = beat >= HERE && beat < GONE ? 1000 : 0;
            for (int i = 0; i < stems[beat].length; i++) {
                stems[beat][i] = topic + random.nextInt(80);
            }
        }
        return stems;
    }
}
