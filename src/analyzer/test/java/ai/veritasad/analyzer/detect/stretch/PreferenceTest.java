package ai.veritasad.analyzer.detect.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PreferenceTest {

    @Test
    void weighs_the_signs() {
        double[] figures = figures();
        figures[Preference.WEIGHTS] = 2;

        assertThat(new Preference(figures).of(signs(3))).isEqualTo(6);
    }

    @Test
    void a_hidden_unit_speaks_only_when_roused() {
        double[] figures = figures();
        figures[Preference.UNITS] = 1;
        figures[Preference.UNITS + Edge.SIGNS] = -2;
        figures[Preference.UNITS + Preference.UNIT - 1] = 10;
        Preference preference = new Preference(figures);

        assertThat(preference.of(signs(1))).isZero();
        assertThat(preference.of(signs(3))).isEqualTo(10);
    }

    @Test
    void a_sign_counts_by_how_far_it_is_off_the_usual_but_not_beyond_all_bounds() {
        double[] figures = figures();
        figures[0] = 10;
        figures[Preference.SPREADS] = 2;
        Preference preference = new Preference(figures);

        assertThat(preference.even(signs(14))[0]).isEqualTo(2);
        assertThat(preference.even(signs(1000))[0]).isEqualTo(5);
    }

    @Test
    void shares_sum_to_one_however_large_the_odds_are() {
        double[] shares = Preference.shares(new double[] {1000 + Math.log(3), 1000});

        assertThat(shares[0]).isCloseTo(0.75, within(1e-9));
        assertThat(shares[1]).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void refuses_figures_of_other_signs() {
        assertThatThrownBy(() -> new Preference(new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Signs at one scale already; nothing is preferred. */
    static double[] figures() {
        double[] figures = new double[Preference.COUNT];
        Arrays.fill(figures, Preference.SPREADS, Preference.WEIGHTS, 1);
        return figures;
    }

    private static double[] signs(double first) {
        double[] signs = new double[Edge.SIGNS];
        signs[0] = first;
        return signs;
    }
}
