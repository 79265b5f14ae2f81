package ai.veritasad.analyzer.detect.identifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class TokenVoteTest {

    private static Identifier.Erid vote(String... readings) {
        return TokenVote.of(List.of(readings)).orElseThrow();
    }

    @Test
    void readings_that_agree_on_letters_that_are_seldom_misread_are_certain() {
        Identifier.Erid erid = vote("Kra23uVC3", "Kra23uVC3", "Kra23uVC3", "Kra23uVC3");

        assertThat(erid.value()).isEqualTo("Kra23uVC3");
        assertThat(erid.state()).isEqualTo(EridState.PLAUSIBLE);
        assertThat(erid.issuer()).hasValue(1684);
    }

    @Test
    void a_letter_that_only_some_readings_see_right_is_found_by_what_the_bytes_say() {
        Identifier.Erid erid =
                vote("2VfnxyNkzrY", "2VfnxyNkzrY", "2VfnxyNkZrY", "2VfnxyNkzrY", "2VfnxyNkzrY");

        assertThat(erid.value()).isEqualTo("2VfnxyNkZrY");
        assertThat(erid.state()).isEqualTo(EridState.UNSURE);
    }

    @Test
    void a_letter_read_twice_is_dropped_when_some_readings_have_it_once() {
        assertThat(vote("2VtzqwJJZYS7", "2VtzqwJZYS7", "2VtzqwJJZYS7").value())
                .isEqualTo("2VtzqwJZYS7");
    }

    @Test
    void letters_that_no_token_has_are_read_as_what_looks_alike() {
        assertThat(vote("2RanymxNatT", "2RаnуmхNаtТ", "2RanymxNatT").value())
                .isEqualTo("2RanymxNatT");
    }

    @Test
    void one_reading_alone_is_never_certain() {
        assertThat(vote("LjN8KcHoa").state()).isEqualTo(EridState.UNSURE);
        assertThat(vote("LjN8KcHoa", "LjN8KcHoa").state()).isEqualTo(EridState.UNSURE);
    }

    @Test
    void a_letter_that_is_always_misread_alike_keeps_the_token_unsure() {
        List<String> alike = Collections.nCopies(9, "2VkPst8HZic");

        Identifier.Erid erid = TokenVote.of(alike).orElseThrow();

        assertThat(EridToken.decode("2VkPst8HZjc")).isPresent();
        assertThat(erid.state()).isEqualTo(EridState.UNSURE);
    }

    @Test
    void readings_of_no_token_make_none() {
        assertThat(TokenVote.of(List.of("при", "поддержке"))).isEmpty();
        assertThat(vote("2Vfnxabc123", "2Vfnxabc123", "2Vfnxabc123").issuer()).isEmpty();
    }

    @Test
    void a_dozen_readings_that_agree_outweigh_a_letter_that_is_sometimes_misread() {
        List<String> few = Collections.nCopies(9, "2UMFZAUMd3v");
        List<String> many = Collections.nCopies(12, "2UMFZAUMd3v");

        assertThat(TokenVote.of(few).orElseThrow().state()).isEqualTo(EridState.UNSURE);
        assertThat(TokenVote.of(many).orElseThrow().state()).isEqualTo(EridState.PLAUSIBLE);
    }

    @Test
    void no_number_of_readings_makes_a_letter_certain_that_may_be_misread_in_all() {
        List<String> many = Collections.nCopies(40, "2VVCUBVMj1P");

        assertThat(EridToken.decode("2VVCUBVMj1F")).isPresent();
        assertThat(TokenVote.of(many).orElseThrow().state()).isEqualTo(EridState.UNSURE);
    }
}
