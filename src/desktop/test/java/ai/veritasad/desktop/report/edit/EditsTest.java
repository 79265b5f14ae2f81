package ai.veritasad.desktop.report.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.document.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class EditsTest {

    private static final Edits EDITS =
            new Edits(
                    new JudgementOptions(List.of("RU"), 0.25, LocalDate.of(2026, 11, 20)),
                    new Draft(
                            List.of(
                                    new Mark(
                                            new Segment(
                                                    "m1",
                                                    Span.ofSeconds(1.25, 9),
                                                    Segment.Kind.AD_BREAK,
                                                    0.93,
                                                    Optional.of("ООО «Ромашка»"),
                                                    List.of(new Evidence(3, 1.5)),
                                                    List.of()),
                                            Review.ACCEPTED,
                                            "проверено",
                                            List.of(Span.ofSeconds(2, 9)))),
                            List.of(Span.ofSeconds(20, 30.5))));

    @Test
    void edits_come_back_from_json_as_they_were() {
        assertThat(Edits.ofJson(EDITS.json())).isEqualTo(EDITS);
    }

    @Test
    void edits_of_a_newer_version_are_refused_with_the_mend() {
        String newer = EDITS.json().replace("\"schema\":1", "\"schema\":2");
        assertThatThrownBy(() -> Edits.ofJson(newer))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("Update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{", "[]", "{\"schema\":1}", "{\"schema\":1,\"options\":null}"})
    void damaged_edits_are_refused(String json) {
        assertThatThrownBy(() -> Edits.ofJson(json)).isInstanceOf(AnalysisException.Unusable.class);
    }
}
