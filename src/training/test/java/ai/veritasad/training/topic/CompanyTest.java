package ai.veritasad.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.topic.Meanings;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CompanyTest {

    private static final List<String> WATER = List.of("river", "lake", "boat", "fish", "rain");
    private static final List<String> MONEY = List.of("price", "bank", "loan", "card", "cash");

    private final List<Talk> talks = talks(1);

    @Test
    void words_among_the_same_words_point_the_same_way() {
        Meanings meanings = Company.meanings(talks, 2, 1);

        assertThat(likeness(meanings, "river", "boat"))
                .isGreaterThan(likeness(meanings, "river", "bank") + 0.3);
        assertThat(likeness(meanings, "loan", "cash"))
                .isGreaterThan(likeness(meanings, "lake", "cash") + 0.3);
    }

    @Test
    void a_word_tells_the_more_the_rarer_it_is() {
        Meanings meanings = Company.meanings(talks, 2, 1);

        assertThat(weight(meanings, "rarely")).isGreaterThan(weight(meanings, "river"));
    }

    @Test
    void words_of_too_few_talks_stay_unknown() {
        assertThat(Company.meanings(talks, 2, 1).words().row("rarely")).isNotNegative();
        assertThat(Company.meanings(talks, 4, 1).words().row("rarely")).isNegative();
    }

    @Test
    void the_same_talks_give_the_same_meanings() {
        assertThat(Company.meanings(talks, 2, 1)).isEqualTo(Company.meanings(talks(1), 2, 1));
    }

    @Test
    void without_talks_nothing_means_anything() {
        assertThat(Company.meanings(List.of(), 2, 1)).isEqualTo(Meanings.NONE);
    }

    private static double likeness(Meanings meanings, String one, String other) {
        byte[] directions = meanings.directions();
        double product = 0;
        for (int i = 0; i < meanings.size(); i++) {
            product +=
                    (double) directions[meanings.words().row(one) * meanings.size() + i]
                            * directions[meanings.words().row(other) * meanings.size() + i];
        }
        return product / Byte.MAX_VALUE / Byte.MAX_VALUE;
    }

    private static float weight(Meanings meanings, String word) {
        return meanings.weights()[meanings.words().row(word)];
    }

    /** Twelve talks, each of a piece about water and one about money. */
    private static List<Talk> talks(long seed) {
        Random random = new Random(seed);
        List<Talk> talks = new ArrayList<>();
        for (int talk = 0; talk < 12; talk++) {
            List<Cue> cues = new ArrayList<>();
            for (int cue = 0; cue < 60; cue++) {
                String said = said(cue < 30 ? WATER : MONEY, random);
                String text = cue == 59 && talk < 3 ? said + " rarely" : said;
                cues.add(Cue.of(Span.ofSeconds(cue * 4.0, cue * 4.0 + 4), text));
            }
            Transcript transcript = new Transcript("und", "test", cues);
            talks.add(Talk.of(transcript, List.of(), MediaTime.ofSeconds(240)));
        }
        return talks;
    }

    private static String said(List<String> words, Random random) {
        return String.join(" ", random.ints(6, 0, words.size()).mapToObj(words::get).toList());
    }
}
