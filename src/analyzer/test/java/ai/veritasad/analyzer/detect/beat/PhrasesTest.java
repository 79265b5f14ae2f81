package ai.veritasad.analyzer.detect.beat;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.signal.Signal.Function;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final float[] traits = new float[Features.TRAITS];

    @Test
    void functions_that_stand_for_the_same_kind_of_border_count_as_one() {
        traits[Traits.trait(Function.DISCOUNT)] = 0.25f;
        traits[Traits.trait(Function.CTA_LINK)] = 0.75f;

        assertThat(Phrases.of(traits)).containsExactly(0, 0, 0.75, 0, 0, 0);
    }

    @Test
    void a_named_code_or_link_is_a_call_too() {
        traits[Traits.NAMED_LINK] = 1;

        assertThat(Phrases.of(traits)).containsExactly(0, 0, 1, 0, 0, 0);
    }

    @Test
    void a_beat_without_phrases_has_none() {
        assertThat(Phrases.of(traits)).containsOnly(0).hasSize(Phrases.COUNT);
    }
}
