package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class RepeatDetectorTest {

    private static final double LENGTH = 200;
    private static final double LAG = 100;

    /** Twenty seconds from second 40 on sound again at 140. */
    private static final SoundTrace SOUND = sound();

    @Test
    void finds_what_is_heard_and_seen_again() {
        List<RepeatDetector.Run> runs =
                RepeatDetector.runs(
                        SOUND, film(), new double[] {40, 47, 53, 60, 140, 147, 153, 160});

        assertThat(runs).hasSize(1);
        RepeatDetector.Run run = runs.getFirst();
        assertThat(run.from()).isCloseTo(40, within(0.6));
        assertThat(run.to()).isCloseTo(60, within(0.6));
        assertThat(run.lag()).isCloseTo(LAG, within(0.15));
        assertThat(run.likeness()).isGreaterThan(0.8);
    }

    @Test
    void does_not_believe_it_where_the_pictures_are_others() {
        List<RepeatDetector.Run> runs =
                RepeatDetector.runs(
                        SOUND, film(), new double[] {41, 44, 51, 58, 143, 149, 155, 161});

        assertThat(runs).allSatisfy(run -> assertThat(run.likeness()).isLessThanOrEqualTo(0));
    }

    @Test
    void hears_nothing_twice_where_all_is_new_or_still() {
        SoundTrace still = new SoundTrace(SOUND.levels(), SOUND.power(), still());

        assertThat(RepeatDetector.runs(still, film(), new double[] {40, 60, 140, 160})).isEmpty();
    }

    private static PictureTrace film() {
        List<Picture> looks = new ArrayList<>();
        for (int second = 0; second < LENGTH; second += 10) {
            int shown = second >= 140 && second < 160 ? second - (int) LAG : second;
            int bright = 20 + shown;
            looks.add(Traces.picture(second + 0.5, (x, y) -> bright));
        }
        return Traces.film(looks, LENGTH);
    }

    private static SoundTrace sound() {
        int count = (int) (LENGTH / SoundTrace.HOP);
        int lag = (int) Math.round(LAG / SoundTrace.HOP);
        int from = (int) (40 / SoundTrace.HOP);
        int to = (int) (60 / SoundTrace.HOP);
        SplittableRandom random = new SplittableRandom(3);
        float[][] bands = new float[count][SoundTrace.BANDS];
        for (int i = 0; i < count; i++) {
            boolean again = i - lag >= from && i - lag < to;
            for (int band = 0; band < SoundTrace.BANDS; band++) {
                bands[i][band] = again ? bands[i - lag][band] : (float) random.nextDouble(-2, 4);
            }
        }
        SoundTrace steady = Traces.sound(LENGTH, at -> -24);
        return new SoundTrace(steady.levels(), steady.power(), bands);
    }

    private static float[][] still() {
        return new float[(int) (LENGTH / SoundTrace.HOP)][SoundTrace.BANDS];
    }
}
