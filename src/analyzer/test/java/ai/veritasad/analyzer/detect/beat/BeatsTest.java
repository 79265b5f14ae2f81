package ai.veritasad.analyzer.detect.beat;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class BeatsTest {

    @Test
    void nothing_said_is_no_beat() {
        assertThat(beats("en")).isEmpty();
        assertThat(beats("en", "[music]", "...")).isEmpty();
    }

    @Test
    void no_beat_is_longer_than_four_seconds_and_no_word_is_lost() {
        List<Beat> beats = beats("en", "one two three four five six seven eight nine ten");

        assertThat(beats).allMatch(beat -> beat.span().length().seconds() <= 4.001);
        assertThat(beats.stream().flatMap(beat -> beat.words().stream()))
                .containsExactly(
                        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                        "ten");
    }

    @Test
    void a_careful_transcript_and_an_automatic_one_look_alike() {
        List<Beat> careful = beats("en", "Use code ACME, you'll save 20%!");
        List<Beat> automatic = beats("en", "use code acme you'll save 20%");

        assertThat(careful.stream().map(Beat::stems))
                .isEqualTo(automatic.stream().map(Beat::stems).toList());
        assertThat(careful.stream().flatMap(beat -> beat.words().stream()))
                .startsWith("use", "code", "acme", "youll");
    }

    @Test
    void forms_of_a_word_have_one_stem() {
        assertThat(stems("ru", "скидка скидку скидкой")).containsOnly("скидк");
        assertThat(stems("ru", "приложение приложения")).containsOnly("приложе");
        assertThat(stems("en", "discount discounts discounted")).containsOnly("discount");
    }

    @Test
    void numbers_count_by_their_length() {
        assertThat(stems("en", "1999 2500")).containsOnly("#4");
    }

    @Test
    void a_pause_ends_a_beat() {
        Transcript talk =
                new Transcript(
                        "en",
                        "test",
                        List.of(
                                Cue.of(Span.ofSeconds(0, 1), "before"),
                                Cue.of(Span.ofSeconds(3.5, 4), "after")));

        assertThat(Beats.of(talk)).hasSize(2);
    }

    @Test
    void a_note_of_music_marks_the_beat_that_follows_it_at_once() {
        Transcript talk =
                new Transcript(
                        "en",
                        "test",
                        List.of(
                                Cue.of(Span.ofSeconds(0, 2), "before it"),
                                Cue.of(Span.ofSeconds(10, 11), "[music]"),
                                Cue.of(Span.ofSeconds(11.2, 13), "after it"),
                                Cue.of(Span.ofSeconds(20, 22), "long after it")));

        assertThat(Beats.of(talk).stream().map(Beat::noted)).containsExactly(false, true, false);
    }

    private static List<String> stems(String language, String text) {
        return beats(language, text).stream().flatMap(beat -> beat.stems().stream()).toList();
    }

    private static List<Beat> beats(String language, String... cues) {
        return Beats.of(
                new Transcript(
                        language,
                        "test",
                        IntStream.range(0, cues.length)
                                .mapToObj(i -> Cue.of(Span.ofSeconds(i * 9, i * 9 + 9), cues[i]))
                                .toList()));
    }
}
