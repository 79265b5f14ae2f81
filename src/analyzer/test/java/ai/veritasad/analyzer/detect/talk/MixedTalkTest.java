package ai.veritasad.analyzer.detect.talk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.detect.Passages;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class MixedTalkTest {

    private static final double PACE = 2.6;

    private static final String RUSSIAN =
            """
            Сегодня мы поговорим о том, как строили старые мосты через большие реки. Сначала \
            инженеры долго изучали дно, брали пробы грунта и смотрели, где течение слабее. \
            Один из таких мостов стоит до сих пор, хотя ему уже больше двух веков. По нему давно \
            не ездят машины, но люди гуляют там каждый вечер.
            """;

    private static final String ENGLISH =
            """
            Today we look at how the old bridges over the big rivers were built. First the \
            engineers studied the ground and looked for the place where the water was slow. One of \
            these bridges still stands, though it is more than two hundred years old.
            """;

    @Test
    void each_language_of_a_long_mixed_talk_is_judged_by_its_own_model() {
        Transcript talk = talk(RUSSIAN.repeat(13), ENGLISH.repeat(13), RUSSIAN.repeat(4));

        assertThat(judged(talk).stream().map(Signal.Talk::language).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ru", "en");
    }

    @Test
    void the_talk_around_says_nothing_of_what_is_said_in_another_language() {
        Transcript talk = talk(RUSSIAN.repeat(10), ENGLISH, RUSSIAN.repeat(4));
        double from = words(RUSSIAN.repeat(10)) / PACE;
        Span english = Span.ofSeconds(from + 1, from + words(ENGLISH) / PACE - 1);

        List<Signal.Talk> judged = judged(talk);

        assertThat(judged).isNotEmpty().allMatch(stretch -> stretch.language().equals("ru"));
        assertThat(judged).noneMatch(stretch -> stretch.span().touches(english));
    }

    private static List<Signal.Talk> judged(Transcript transcript) {
        MediaTime end = transcript.cues().getLast().span().end();
        MixedTalk talk = new MixedTalk(end, new Cancellation());
        Passages.of(transcript).forEach(passage -> talk.add(passage, List.of()));
        return talk.judged();
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    /** Captions of seven words each. */
    private static Transcript talk(String... texts) {
        String[] words = String.join(" ", texts).strip().split("\\s+", -1);
        List<Cue> cues = new ArrayList<>();
        for (int from = 0; from < words.length; from += 7) {
            int to = Math.min(words.length, from + 7);
            String text = String.join(" ", List.of(words).subList(from, to));
            cues.add(Cue.of(Span.ofSeconds(from / PACE, to / PACE), text));
        }
        return new Transcript("ru", "test", cues);
    }
}
