package ai.veritasad.analyzer.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PassagesTest {

    private static final String ENGLISH = "and this is what we are going to do with all of it";
    private static final String RUSSIAN = "а вот это и есть то что мы с вами будем теперь делать";

    @Test
    void a_phrase_is_whole_across_captions() {
        List<Passage> passages = Passages.of(talk("en", 2, "and this is", "what we were after"));

        assertThat(passages)
                .singleElement()
                .satisfies(passage ->
                        assertThat(passage.text()).isEqualTo("and this is what we were after"));
    }

    @Test
    void a_long_silence_parts_two_passages() {
        assertThat(Passages.of(talk("en", 40, ENGLISH, ENGLISH))).hasSize(2);
    }

    @Test
    void another_language_begins_another_passage() {
        assertThat(Passages.of(talk("ru", 2, RUSSIAN, ENGLISH, RUSSIAN)))
                .extracting(Passage::language)
                .containsExactly("ru", "en", "ru");
    }

    @Test
    void a_talk_of_many_hours_is_parted_at_a_pause_and_loses_no_word() {
        String[] captions = new String[4000];
        Arrays.fill(captions, ENGLISH);
        List<Cue> cues = new ArrayList<>(talk("en", 0, captions).cues());
        Cue early = cues.get(1200);
        Span shorter =
                new Span(early.span().start(), early.span().end().minus(early.span().length()));
        cues.set(1200, Cue.of(shorter, early.text()));

        List<Passage> passages = Passages.of(new Transcript("en", "test", cues));

        assertThat(passages).hasSizeGreaterThan(1);
        assertThat(passages.stream().mapToInt(passage -> passage.words().size()).sum())
                .isEqualTo(4000 * ENGLISH.split(" ", -1).length);
        assertThat(passages.getFirst().words()).hasSize(1201 * ENGLISH.split(" ", -1).length);
    }

    /** Captions of four seconds, so many seconds apart. */
    private static Transcript talk(String language, double pause, String... texts) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            double start = i * (4 + pause);
            cues.add(Cue.of(Span.ofSeconds(start, start + 4), texts[i]));
        }
        return new Transcript(language, "test", cues);
    }
}
