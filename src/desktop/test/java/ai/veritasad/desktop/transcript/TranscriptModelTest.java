package ai.veritasad.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class TranscriptModelTest {

    private final TranscriptModel model = new TranscriptModel();
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();

    @BeforeEach
    void open() {
        model.open(
                Optional.of(
                        new Transcript(
                                "ru",
                                "talk.vtt",
                                List.of(
                                        Cue.of(Span.ofSeconds(1, 5), "Всё о чае и"),
                                        new Cue(
                                                Span.ofSeconds(6, 9),
                                                "чайниках сегодня",
                                                List.of(
                                                        word(6, 7.5, "чайниках "),
                                                        word(7.5, 9, "сегодня"))),
                                        Cue.of(Span.ofSeconds(10, 12), "Чай ещё")))),
                segments);
    }

    @ParameterizedTest
    @CsvSource({"0,-1", "1,0", "5.5,0", "6,1", "11,2", "99,2"})
    void the_line_that_was_heard_last_is_the_current_one(double second, int line) {
        model.playheadProperty().set(MediaTime.ofSeconds(second));
        assertThat(model.currentProperty().get()).isEqualTo(line);
    }

    @Test
    void lines_take_the_kind_of_the_segment_that_holds_them_as_it_moves() {
        segments.add(segment(Span.ofSeconds(0, 8)));
        assertThat(model.lines())
                .extracting(line -> line.kind().isPresent())
                .containsExactly(true, true, false);
        segments.set(0, segment(Span.ofSeconds(9, 20)));
        assertThat(model.lines())
                .extracting(line -> line.kind().isPresent())
                .containsExactly(false, false, true);
    }

    @Test
    void words_without_times_share_their_lines_time_by_their_letters() {
        Line line = model.lines().getFirst();
        assertThat(line.words()).extracting(Word::text).containsExactly("Всё", "о", "чае", "и");
        assertThat(line.words().getFirst().span()).isEqualTo(Span.ofSeconds(1, 2.5));
        assertThat(line.words().getLast().span().end()).isEqualTo(MediaTime.ofSeconds(5));
    }

    @Test
    void search_knows_no_case_no_yo_and_no_ends_of_lines() {
        model.search("ВСЕ О");
        assertThat(model.hits()).containsExactly(words(0, 0, 0, 1));
        model.search("и чайник");
        assertThat(model.hits()).containsExactly(words(0, 3, 1, 0));
        model.search("ча");
        assertThat(model.hits()).hasSize(3);
        model.search(" ");
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void the_first_hit_is_that_at_the_playhead_and_the_next_go_round() {
        model.playheadProperty().set(MediaTime.ofSeconds(7));
        model.search("ча");
        assertThat(model.hitProperty().get()).isEqualTo(1);
        model.hitBy(1);
        model.hitBy(1);
        assertThat(model.hitProperty().get()).isZero();
        model.hitBy(-1);
        assertThat(model.hitProperty().get()).isEqualTo(2);
        assertThat(model.followingProperty().get()).isFalse();
    }

    @Test
    void marked_words_have_a_span_and_a_text_whichever_end_was_marked_first() {
        model.markFrom(new Place(1, 0));
        assertThat(model.markedSpan()).isEmpty();
        model.markTo(new Place(0, 2));
        assertThat(model.markedText()).isEqualTo("чае и\nчайниках");
        assertThat(model.markedSpan().orElseThrow().end()).isEqualTo(MediaTime.ofSeconds(7.5));
        model.markLines(1, 2);
        assertThat(model.markedSpan()).contains(Span.ofSeconds(6, 12));
        model.unmark();
        assertThat(model.markedText()).isEmpty();
    }

    private static Word word(double start, double end, String text) {
        return new Word(Span.ofSeconds(start, end), text);
    }

    private static Words words(int line, int word, int lastLine, int lastWord) {
        return new Words(new Place(line, word), new Place(lastLine, lastWord));
    }

    private static Segment segment(Span span) {
        return new Segment(
                "s1", span, Segment.Kind.SPONSOR_READ, 1, Optional.empty(), List.of(), List.of());
    }
}
