package ai.veritasad.samples.invent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.SplittableRandom;

class TaxNumbersTest {

    /** Published numbers of large companies. */
    @ParameterizedTest
    @ValueSource(strings = {"7736207543", "7707083893", "7702070139"})
    void the_check_digit_is_that_of_the_tax_service(String inn) {
        assertThat(TaxNumbers.withCheck(inn.substring(0, 9))).isEqualTo(inn);
    }

    @Test
    void invented_ones_are_of_a_region_that_does_not_exist() {
        assertThat(TaxNumbers.inn(new SplittableRandom(1))).matches("00\\d{8}");
        assertThat(TaxNumbers.ogrn(new SplittableRandom(1))).matches("1\\d{12}");
    }

    @Test
    void the_last_digit_of_a_registration_number_checks_the_others() {
        for (int seed = 0; seed < 50; seed++) {
            String ogrn = TaxNumbers.ogrn(new SplittableRandom(seed));
            long twelve = Long.parseLong(ogrn.substring(0, 12));
            assertThat(ogrn).hasSize(13).endsWith("" + twelve % 11 % 10);
        }
    }
}
