package ai.veritasad.analyzer.speech.transducer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Word;
import ai.veritasad.analyzer.speech.ToneModel;
import ai.veritasad.analyzer.speech.Tones;
import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Real networks in real files, small enough that what they must say is known. */
class TransducerTest {

    private static final ToneModel RUSSIAN = new ToneModel("▁рек", "ла", "ма", "▁чай", "▁и");

    /** As fine as the encoder's frames are, and half a frame of the features. */
    private static final double TIMING = 0.06;

    @TempDir Path folder;

    @Test
    void writes_down_what_is_said_with_the_time_of_each_word() {
        Utterance heard =
                hear(RUSSIAN, new Tones().silence(0.5).say(0.2, 1, 2, 3).silence(0.4).say(0.3, 4));

        assertThat(heard.words()).extracting(Word::text).containsExactly("реклама", "чай");
        assertThat(heard.words().getFirst().span().start().seconds())
                .isCloseTo(60.5, within(TIMING));
        assertThat(heard.words().getFirst().span().end().seconds()).isBetween(60.9, 61.2);
        assertThat(heard.words().getLast().span().start().seconds())
                .isCloseTo(61.5, within(TIMING));
        assertThat(heard.tokens()).isEqualTo(4);
        assertThat(heard.confidence()).isBetween(0.8, 1.0);
    }

    @Test
    void a_word_ends_where_the_next_begins_at_the_latest() {
        Utterance heard = hear(RUSSIAN, new Tones().silence(0.2).say(0.12, 4, 5, 4));

        assertThat(heard.words()).extracting(Word::text).containsExactly("чай", "и", "чай");
        assertThat(heard.words().get(0).span().end())
                .isLessThanOrEqualTo(heard.words().get(1).span().start());
    }

    @Test
    void silence_says_nothing() {
        Utterance heard = hear(RUSSIAN, new Tones().silence(2));

        assertThat(heard).isEqualTo(new Utterance(List.of(), 0, 0));
    }

    @Test
    void a_doubtful_model_is_less_sure() {
        Tones said = new Tones().silence(0.3).say(0.3, 1, 2, 3);

        assertThat(hear(new ToneModel("▁рек", "ла", "ма").doubting(4), said).confidence())
                .isLessThan(hear(RUSSIAN, said).confidence());
    }

    @Test
    void capitals_of_a_model_that_has_nothing_else_become_small() {
        Utterance heard =
                hear(new ToneModel("▁SPON", "SOR", "<unk>"), new Tones().say(0.3, 1, 2, 3));

        assertThat(heard.words()).extracting(Word::text).containsExactly("sponsor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"encoder.onnx", "joiner.onnx", "tokens.txt"})
    void a_damaged_model_is_named(String file) throws IOException {
        RUSSIAN.write(folder, "ru", "ru");
        Files.write(folder.resolve(file), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> Transducer.open(folder))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining(file);
    }

    /** Left to itself it would take minutes. */
    @Test
    void can_be_stopped_in_the_middle_of_a_piece() {
        new ToneModel("▁да").slow().write(folder, "ru", "ru");

        try (Transducer transducer = Transducer.open(folder)) {
            Thread.ofVirtual()
                    .start(() -> {
                        LockSupport.parkNanos(200_000_000);
                        transducer.stop();
                    });
            assertThatThrownBy(() -> transducer.hear(piece(new Tones().say(10, 1))))
                    .isInstanceOf(AnalysisException.Cancelled.class);
        }
    }

    private Utterance hear(ToneModel model, Tones said) {
        model.write(folder, "ru", "ru");
        try (Transducer transducer = Transducer.open(folder)) {
            return transducer.hear(piece(said));
        }
    }

    private static Piece piece(Tones said) {
        return new Piece(MediaTime.ofSeconds(60), said.samples());
    }
}
