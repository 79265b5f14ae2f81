package ai.veritasad.analyzer.detect.screentext;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.ocr.Reading;
import ai.veritasad.analyzer.detect.ocr.Reading.Word;

import org.junit.jupiter.api.Test;

import java.util.List;

class BilingualTest {

    private final Bilingual bilingual = new Bilingual(new Relevance());

    private static Word word(String text, double confidence, int left, int right) {
        return new Word(text, confidence, left, right);
    }

    private String joined(List<Word> russian, List<Word> english) {
        return bilingual.joined(new Reading(russian), new Reading(english)).text();
    }

    @Test
    void each_word_of_a_line_in_two_scripts_is_taken_from_the_reading_that_is_surer_of_it() {
        assertThat(
                        joined(
                                List.of(word("Скидка", 95, 0, 90), word("он", 40, 100, 140)),
                                List.of(word("CKnaKa", 60, 0, 90), word("on", 90, 100, 140))))
                .isEqualTo("Скидка on");
    }

    @Test
    void a_word_of_labels_wins_over_what_only_looks_like_it() {
        assertThat(
                        joined(
                                List.of(word("Реклама", 79, 0, 110), word("зНор", 20, 130, 200)),
                                List.of(word("Peknama", 90, 0, 110), word("shop", 80, 130, 200))))
                .isEqualTo("Реклама shop");
    }

    @Test
    void a_token_stays_in_the_letters_that_tokens_have() {
        assertThat(
                        joined(
                                List.of(word("ЕРЕТс$1еЕОО5иТ8У6Х", 79, 0, 300)),
                                List.of(word("FPETcs1eLEQQ5uT8Y6X", 70, 0, 300))))
                .isEqualTo("FPETcs1eLEQQ5uT8Y6X");
    }

    @Test
    void a_letter_that_only_one_script_has_was_chosen_against_one_that_both_have() {
        assertThat(joined(List.of(word("КЕДР15", 71, 0, 90)), List.of(word("KEAP15", 91, 0, 90))))
                .isEqualTo("КЕДР15");
    }
}
