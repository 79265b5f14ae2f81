package ai.veritasad.analyzer.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.speech.Tones;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PiecesTest {

    /** A window of 32 ms at either side. */
    private static final double WINDOW = 0.064;

    @Test
    void what_is_said_close_together_stays_together() {
        List<Piece> pieces =
                cut(new Tones().silence(5).say(4, 1).silence(1).say(3, 2).silence(5).say(2, 1));

        assertThat(pieces).hasSize(2);
        assertSpan(pieces.get(0), 4.7, 13.3);
        assertSpan(pieces.get(1), 17.7, 20);
    }

    @Test
    void ten_seconds_end_at_the_next_short_pause() {
        List<Piece> pieces =
                cut(new Tones().say(6, 1).silence(0.5).say(6, 2).silence(0.5).say(6, 1));

        assertThat(pieces).hasSize(2);
        assertSpan(pieces.get(0), 0, 12.8);
        assertSpan(pieces.get(1), 12.8, 19);
    }

    @Test
    void speech_without_a_pause_is_cut_before_twenty_seconds_and_nothing_is_lost() {
        Tones talk = new Tones();
        for (int i = 0; i < 100; i++) {
            talk.say(0.45, 1).silence(0.05);
        }

        List<Piece> pieces = cut(talk);

        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(pieces).allMatch(piece -> piece.span().length().seconds() <= 20);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).span().start()).isEqualTo(pieces.get(i - 1).span().end());
        }
        assertThat(pieces.getLast().span().end().seconds()).isCloseTo(50, within(WINDOW));
    }

    @Test
    void silence_and_clicks_are_no_speech() {
        assertThat(cut(new Tones().silence(4).say(0.05, 1).silence(5))).isEmpty();
    }

    @Test
    void noise_that_stays_is_no_speech() {
        Tones hum = new Tones();
        hum.silence(1).say(60, 1);

        double heard = cut(hum).stream().mapToDouble(one -> one.span().length().seconds()).sum();

        assertThat(heard).isLessThan(45);
    }

    @Test
    void a_gap_in_the_sound_ends_a_piece_and_times_go_on_behind_it() {
        Pieces pieces = new Pieces(new EnergyVoice());
        float[] talk = new Tones().say(2, 1).samples();

        List<Piece> ended = new ArrayList<>(pieces.add(sound(0, talk)));
        ended.addAll(pieces.add(sound(30, talk)));
        pieces.end().ifPresent(ended::add);

        assertThat(ended).hasSize(2);
        assertSpan(ended.get(0), 0, 2);
        assertSpan(ended.get(1), 30, 32);
    }

    @Test
    void pieces_hold_the_very_sound_of_their_time() {
        float[] talk = new Tones().silence(2).say(1, 1, 2).silence(4).samples();

        Piece piece = cut(talk, 777).getFirst();

        int from = (int) Math.round(piece.start().seconds() * Tones.RATE);
        assertThat(piece.samples())
                .isEqualTo(Arrays.copyOfRange(talk, from, from + piece.samples().length));
    }

    @Test
    void it_does_not_matter_how_the_sound_comes() {
        float[] talk = new Tones().silence(1).say(7, 1).silence(0.7).say(9, 2).samples();

        assertThat(spans(cut(talk, 160))).isEqualTo(spans(cut(talk, 100_000)));
    }

    private static List<String> spans(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.span().toString()).toList();
    }

    private static void assertSpan(Piece piece, double start, double end) {
        assertThat(piece.span().start().seconds()).isCloseTo(start, within(WINDOW));
        assertThat(piece.span().end().seconds()).isCloseTo(end, within(WINDOW));
    }

    private static List<Piece> cut(Tones talk) {
        return cut(talk.samples(), 1000);
    }

    private static List<Piece> cut(float[] samples, int portion) {
        Pieces pieces = new Pieces(new EnergyVoice());
        List<Piece> ended = new ArrayList<>();
        for (int from = 0; from < samples.length; from += portion) {
            float[] part =
                    Arrays.copyOfRange(samples, from, Math.min(samples.length, from + portion));
            ended.addAll(pieces.add(sound((double) from / Tones.RATE, part)));
        }
        pieces.end().ifPresent(ended::add);
        return ended;
    }

    private static Sound sound(double start, float[] samples) {
        return new Sound(MediaTime.ofSeconds(start), Tones.RATE, 1, samples);
    }
}
