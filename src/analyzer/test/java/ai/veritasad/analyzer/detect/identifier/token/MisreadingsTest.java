package ai.veritasad.analyzer.detect.identifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.identifier.Tables;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class MisreadingsTest {

    @Test
    void every_letter_of_a_token_has_its_row() {
        List<String> letters =
                Tables.rows("token/misread-letters.tsv").stream().map(row -> row.get(0)).toList();
        assertThat(letters).doesNotHaveDuplicates();
        for (char letter : EridToken.letters()) {
            assertThat(letters).contains(String.valueOf(letter));
        }
    }

    @Test
    void a_row_is_pairs_of_one_letter_and_a_small_chance() {
        for (List<String> row : Tables.rows("token/misread-letters.tsv")) {
            String[] parts = row.get(1).split(" ", -1);
            assertThat(parts.length % 2).as(row.toString()).isZero();
            double sum = 0;
            for (int i = 0; i < parts.length; i += 2) {
                assertThat(parts[i]).as(row.toString()).hasSize(1).isNotEqualTo(row.get(0));
                sum += Double.parseDouble(parts[i + 1]);
            }
            assertThat(sum).as(Arrays.toString(parts)).isLessThan(50);
        }
    }

    @Test
    void letters_that_look_alike_are_alike_both_ways() {
        assertThat(Misreadings.areAlike('v', 'V')).isTrue();
        assertThat(Misreadings.areAlike('9', 'J')).isTrue();
        assertThat(Misreadings.areAlike('K', 'o')).isFalse();
    }
}
