package ai.veritasad.analyzer.detect.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class TopicsTest {

    private static final List<String> WORDS = List.of("river", "lake", "price");

    @Test
    void words_that_mean_the_like_are_one_topic() {
        Topics topics = Topics.of(beats("river", "lake", "price", "price"), meanings());

        double[] water = topics.between(0, 1);
        assertThat(Topics.likeness(water, topics.between(1, 2))).isGreaterThan(0.9);
        assertThat(Topics.likeness(water, topics.between(2, 4))).isLessThan(0);
    }

    @Test
    void what_a_talk_is_about_throughout_tells_nothing() {
        Topics topics = Topics.of(beats("river", "river", "river"), meanings());

        assertThat(topics.between(0, 2)).containsOnly(new double[] {0, 0}, within(1e-9));
    }

    @Test
    void beats_beyond_a_talk_say_nothing() {
        Topics topics = Topics.of(beats("river", "price"), meanings());

        assertThat(topics.between(-5, 1)).isEqualTo(topics.between(0, 1));
        assertThat(topics.between(2, 9)).containsOnly(0);
        assertThat(topics.between(1, 0)).containsOnly(0);
        assertThat(Topics.likeness(topics.between(2, 9), topics.between(0, 1))).isZero();
    }

    @Test
    void unknown_words_are_passed_over() {
        Topics topics = Topics.of(beats("river", "unheard-of", "price"), meanings());
        Topics without = Topics.of(beats("river", "price"), Meanings.NONE);

        assertThat(Topics.likeness(topics.between(0, 1), topics.between(2, 3))).isLessThan(0);
        assertThat(Topics.likeness(without.between(0, 1), without.between(1, 2))).isZero();
    }

    @Test
    void directions_of_any_length_are_kept_in_a_byte_a_number() {
        Meanings meanings = meanings();

        assertThat(meanings.directions()).contains(Byte.MAX_VALUE);
        assertThat(
                        new Meanings(
                                meanings.words(),
                                meanings.size(),
                                meanings.directions(),
                                meanings.weights()))
                .isEqualTo(meanings)
                .isNotEqualTo(Meanings.NONE);
        assertThatThrownBy(() -> new Meanings(meanings.words(), 3, new byte[0], meanings.weights()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Rivers and lakes point nearly the same way, prices another. */
    private static Meanings meanings() {
        Vocabulary words = Vocabulary.of(WORDS);
        float[] directions = new float[2 * WORDS.size()];
        point(words, "river", 7, 0, directions);
        point(words, "lake", 0.9f, 0.1f, directions);
        point(words, "price", 0, 2, directions);
        float[] weights = new float[WORDS.size()];
        Arrays.fill(weights, 1);
        return Meanings.of(words, 2, directions, weights);
    }

    private static void point(Vocabulary words, String word, float x, float y, float[] into) {
        into[2 * words.row(word)] = x;
        into[2 * words.row(word) + 1] = y;
    }

    private static List<Beat> beats(String... words) {
        return IntStream.range(0, words.length)
                .mapToObj(i ->
                        new Beat(
                                Span.ofSeconds(i * 4.0, i * 4.0 + 4),
                                List.of(words[i]),
                                List.of(words[i]),
                                List.of(words[i]),
                                false))
                .toList();
    }
}
