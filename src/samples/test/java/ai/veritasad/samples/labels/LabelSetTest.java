package ai.veritasad.samples.labels;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.samples.draw.Area;
import ai.veritasad.samples.draw.motion.Motion;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

class LabelSetTest {

    private final LabelSet set = LabelSet.of(1);

    @Test
    void it_holds_each_variant_once() {
        List<Variant> variants = set.all().stream().map(Label::variant).toList();

        assertThat(variants).hasSize(10 * 5 * 3 * 4 * 2 * 2).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_gives_the_same_labels_and_another_seed_others() {
        assertThat(LabelSet.of(1).first(40)).isEqualTo(set.first(40));
        assertThat(LabelSet.of(2).first(40)).isNotEqualTo(set.first(40));
    }

    @Test
    void at_its_clearest_second_each_label_is_wholly_in_the_frame() {
        for (Label label : set.first(300)) {
            Area area = label.areaAt(label.clearestSecond()).orElseThrow();
            assertThat(area.inside(LabelSet.SIZE)).as(label.toString()).isTrue();
        }
    }

    @Test
    void the_identifiers_are_part_of_the_text() {
        for (Label label : set.first(200)) {
            LabelText text = label.text();
            assertThat(label.drawnText().replace('\n', ' ')).isEqualTo(text.text());
            text.token().ifPresent(token -> assertThat(text.text()).contains(token));
            text.promoCode().ifPresent(code -> assertThat(text.text()).contains(code));
            assertThat(text.text()).doesNotContain("{");
        }
    }

    @Test
    void tokens_differ_from_label_to_label() {
        List<String> tokens =
                set.first(300).stream().flatMap(label -> label.text().token().stream()).toList();

        assertThat(tokens).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void crawls_are_one_line() {
        for (Label label : set.first(300)) {
            if (label.variant().motion() == Motion.CRAWL) {
                assertThat(label.drawnText()).doesNotContain("\n");
            }
        }
    }

    @Test
    void drawing_a_label_changes_the_picture() {
        HashSet<Backdrop> seen = new HashSet<>();
        for (Label label : set.first(30)) {
            if (seen.add(label.variant().backdrop())) {
                double second = label.clearestSecond();
                assertThat(label.film().luma(second)).isNotEqualTo(label.film().luma(0));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Backdrop.values());
    }
}
