package ai.veritasad.analyzer.detect.topic;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

class JinglesTest {

    @Test
    void the_beat_after_a_jingle_is_a_first_one() {
        assertThat(after("вот и всё пам пам", "теперь о погоде")).isEqualTo(set(1));
        assertThat(after("вот и всё пам", "пам теперь о погоде в москве")).isEqualTo(set(1));
        assertThat(after("and so it goes pom pom", "now the weather")).isEqualTo(set(1));
    }

    @Test
    void one_that_opens_a_beat_leaves_the_border_there() {
        assertThat(after("вот и всё", "бом бом теперь о погоде в москве")).isEqualTo(set(1));
    }

    @Test
    void one_that_was_half_understood_counts_too() {
        assertThat(after("вот и всё вам пам", "теперь о погоде")).isEqualTo(set(1));
        assertThat(after("вот и всё лампам", "теперь о погоде")).isEqualTo(set(1));
    }

    @Test
    void words_said_twice_are_no_jingle() {
        assertThat(after("да да я вам там говорил", "там там и был")).isEqualTo(new BitSet());
    }

    @Test
    void one_at_the_very_end_stays_in_the_last_beat() {
        assertThat(after("вот и всё", "спасибо пам пам")).isEqualTo(set(1));
        assertThat(after()).isEqualTo(new BitSet());
    }

    private static BitSet set(int beat) {
        BitSet set = new BitSet();
        set.set(beat);
        return set;
    }

    private static BitSet after(String... said) {
        List<Beat> beats = new ArrayList<>();
        for (String text : said) {
            List<String> words = List.of(text.split(" ", -1));
            Span span = Span.ofSeconds(beats.size() * 4.0, beats.size() * 4.0 + 4);
            beats.add(new Beat(span, words, words, words, false));
        }
        return Jingles.of(beats);
    }
}
