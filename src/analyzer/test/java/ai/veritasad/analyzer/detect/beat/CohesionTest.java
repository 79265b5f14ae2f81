package ai.veritasad.analyzer.detect.beat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CohesionTest {

    private static final int BEATS = 60;

    @Test
    void a_talk_coheres_less_where_its_topic_changes() {
        float[][] cohesion = Cohesion.of(talk(20, 40));

        assertThat(cohesion[20][0]).isLessThan(cohesion[10][0]);
        assertThat(cohesion[40][0]).isLessThan(cohesion[50][0]);
    }

    @Test
    void words_that_occur_nowhere_else_show_in_their_piece() {
        float[][] cohesion = Cohesion.of(talk(28, 34));

        assertThat(cohesion[31][2]).isGreaterThan(cohesion[10][2]);
    }

    @Test
    void every_number_lies_between_0_and_1() {
        for (float[] beat : Cohesion.of(talk(20, 40))) {
            for (float number : beat) {
                assertThat(number).isBetween(0f, 1f);
            }
        }
        assertThat(Cohesion.of(new int[][] {{}, {}, {}})).hasDimensions(3, Cohesion.COUNT);
        assertThat(Cohesion.of(new int[0][])).isEmpty();
    }

    /** Words of one topic, and between these beats of another. */
    private static int[][] talk(int from, int to) {
        Random random = new Random(5);
        int[][] stems = new int[BEATS][6];
        for (int beat = 0; beat < BEATS; beat++) {
            int topic = beat >= from && beat < to ? 1000 : 0;
            for (int i = 0; i < stems[beat].length; i++) {
                stems[beat][i] = topic + random.nextInt(60);
            }
        }
        return stems;
    }
}
