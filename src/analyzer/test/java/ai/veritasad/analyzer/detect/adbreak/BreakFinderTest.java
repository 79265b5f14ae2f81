package ai.veritasad.analyzer.detect.adbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.detect.broadcast.BlackDetector.Black;
import ai.veritasad.analyzer.detect.broadcast.LogoDetector.Logo;
import ai.veritasad.analyzer.detect.broadcast.RepeatDetector.Run;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.detect.broadcast.SilenceDetector.Silence;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast.Cue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Breaks from signs alone: nothing is decoded. */
class BreakFinderTest {

    private static final int LENGTH = 1200;
    private static final double BLACK = 0.4;

    /** The spots of a break, from 400 s on. */
    private static final double[] SPOTS = {400, 420, 450, 465, 495, 510};

    private final List<Double> cuts = new ArrayList<>();
    private final List<Black> blacks = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private Optional<Logo> logo = Optional.empty();
    private boolean places;

    /** Shots of about six seconds, within the spots of two. */
    BreakFinderTest() {
        double at = 5;
        while (at < LENGTH) {
            cuts.add(at);
            at += at > 398 && at < 508 ? 1.9 : 6.1;
        }
    }

    private List<BreakFinder.Found> breaks(Span... labels) {
        byte[] colours = new byte[32 * 18 * 3];
        List<PictureTrace.Look> looks = new ArrayList<>();
        long[] micros = new long[LENGTH];
        for (int second = 0; second < LENGTH; second++) {
            micros[second] = second * 1_000_000L;
            looks.add(
                    new PictureTrace.Look(
                            second,
                            places ? picture(second) : colours,
                            new byte[4][0],
                            0,
                            0,
                            0,
                            new PictureTrace.Bars(0, 0, 0, 0)));
        }
        PacketSizes sizes = new PacketSizes(micros, new int[LENGTH], new boolean[LENGTH]);
        float[] levels = new float[LENGTH * 100];
        Arrays.fill(levels, -25);
        float[] power = new float[LENGTH * 10];
        Arrays.fill(power, 0.003f);
        return BreakFinder.breaks(
                new Signs(
                        new SoundTrace(levels, power, new float[0][]),
                        new PictureTrace(looks, sizes, 1),
                        cuts.stream().mapToDouble(Double::doubleValue).toArray(),
                        silences,
                        blacks,
                        logo,
                        runs),
                List.of(labels));
    }

    /** Each second of the break is new; the rest is shown in three places. */
    private static byte[] picture(int second) {
        boolean fresh = second >= 400 && second < 510;
        byte[] picture = new byte[32 * 18 * 3];
        new Random(fresh ? second : second / 6 % 3).nextBytes(picture);
        return picture;
    }

    private void blackBetween(double... spots) {
        for (double at : spots) {
            blacks.add(new Black(at - BLACK / 2, at + BLACK / 2));
            silences.add(new Silence(at - BLACK / 2, at + BLACK / 2, -90));
        }
    }

    private void logoAway(int from, int to) {
        boolean[] seen = new boolean[LENGTH];
        Arrays.fill(seen, true);
        Arrays.fill(seen, from, to, false);
        logo = Optional.of(new Logo(new Box(0.9, 0.05, 0.05, 0.05), seen));
    }

    /** Cuts where spots meet. */
    private void cutAt(double... times) {
        for (double time : times) {
            cuts.removeIf(cut -> Math.abs(cut - time) < 0.6);
            cuts.add(time);
        }
        cuts.sort(Double::compare);
    }

    @Test
    void black_between_spots_while_the_logo_is_away_is_a_break_to_the_frame() {
        blackBetween(SPOTS);
        logoAway(400, 510);

        List<BreakFinder.Found> found = breaks();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isCloseTo(400, within(BLACK / 2));
        assertThat(found.getFirst().to()).isCloseTo(510, within(BLACK / 2));
        assertThat(found.getFirst().borders()).hasSizeGreaterThanOrEqualTo(SPOTS.length);
    }

    @Test
    void spots_that_come_again_are_a_break_without_black_and_logo() {
        cutAt(SPOTS);
        cutAt(900, 920, 950, 965, 995, 1010);
        runs.add(new Run(400, 510, 500, 1));
        for (int i = 0; i + 1 < SPOTS.length; i++) {
            runs.add(new Run(SPOTS[i], SPOTS[i + 1], 500, 0.9));
        }

        List<BreakFinder.Found> found = breaks();

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().from()).isCloseTo(400, within(1.0));
        assertThat(found.getFirst().to()).isCloseTo(510, within(1.0));
        assertThat(found.getLast().from()).isCloseTo(900, within(1.0));
    }

    @Test
    void spots_shown_once_are_known_by_usual_lengths_and_pictures_that_nothing_else_has() {
        places = true;
        cutAt(400, 420, 430, 445, 465, 480, 490, 510);

        List<BreakFinder.Found> found = breaks();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isEqualTo(400);
        assertThat(found.getFirst().to()).isEqualTo(510);
        assertThat(found.getFirst().cues().get(Cue.MANNER)).isPositive();
        assertThat(found.getFirst().cues().get(Cue.LENGTHS)).isPositive();
    }

    @Test
    void usual_lengths_among_places_of_the_programme_are_no_break() {
        cutAt(SPOTS);

        assertThat(breaks()).isEmpty();
    }

    @Test
    void an_insert_of_new_pictures_cut_at_any_time_is_no_break() {
        places = true;
        cutAt(400, 421.3, 447.9, 462.2, 493.6, 510);

        assertThat(breaks()).isEmpty();
    }

    @Test
    void one_kind_of_sign_is_not_enough() {
        logoAway(600, 700);

        assertThat(breaks()).isEmpty();
    }

    @Test
    void a_programme_that_is_shown_again_is_no_break() {
        runs.add(new Run(0, 550, 600, 0.9));

        assertThat(breaks()).isEmpty();
    }

    @Test
    void what_is_shorter_than_forty_seconds_is_passed_over() {
        blackBetween(700, 715, 730);
        logoAway(700, 730);

        assertThat(breaks()).isEmpty();
    }

    @Test
    void black_in_a_night_scene_is_no_break() {
        blackBetween(650, 731.3, 804.9);

        assertThat(breaks()).isEmpty();
    }

    @Test
    void between_two_breaks_there_is_a_minute_of_programme() {
        blackBetween(SPOTS);
        blackBetween(540, 555, 575, 605);
        boolean[] seen = new boolean[LENGTH];
        Arrays.fill(seen, true);
        Arrays.fill(seen, 400, 510, false);
        Arrays.fill(seen, 540, 605, false);
        logo = Optional.of(new Logo(new Box(0.9, 0.05, 0.05, 0.05), seen));

        List<BreakFinder.Found> found = breaks();

        assertThat(found).isNotEmpty();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).from() - found.get(i - 1).to()).isGreaterThanOrEqualTo(59);
        }
    }

    @Test
    void a_card_with_the_word_speaks_for_a_border() {
        blackBetween(SPOTS);
        logoAway(400, 510);
        double without = breaks().getFirst().score();

        double with = breaks(Span.ofSeconds(400.2, 403)).getFirst().score();

        assertThat(with).isGreaterThan(without);
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertThat(breaks()).isEmpty();
    }
}
