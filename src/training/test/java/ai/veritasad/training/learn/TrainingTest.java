package ai.veritasad.training.learn;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.talk.Hearing;
import ai.veritasad.analyzer.detect.talk.ModelFile;
import ai.veritasad.analyzer.detect.talk.TalkJudge;
import ai.veritasad.analyzer.detect.talk.TalkModel;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.training.corpus.MarkedVideo;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TrainingTest {

    private static final List<String> TALK =
            List.of(
                    "so the second chapter of the story begins in winter",
                    "and then he looked at the old map again",
                    "nobody knew what the river would do that year",
                    "we drove north until the road ended in snow");

    private static final List<String> AD =
            List.of(
                    "this video is sponsored by our friends who make great knives",
                    "use my promo code for twenty percent off your first order",
                    "click the link in the description below and sign up");

    private static final Course SHORT = new Course(1, 1, 1, false, 6, 4, 0.1, 0.1, 8, 7);

    private final List<MarkedVideo> corpus = videos(12, 1);
    private final List<MarkedVideo> unseen = videos(6, 2);

    @Test
    void the_same_examples_give_the_same_bytes() throws IOException {
        assertThat(bytes(model(SHORT))).isEqualTo(bytes(model(SHORT)));
    }

    @Test
    void another_seed_gives_other_bytes() throws IOException {
        assertThat(bytes(model(SHORT))).isNotEqualTo(bytes(model(SHORT.withSeed(8))));
    }

    @Test
    void learns_what_marks_an_ad() {
        TalkJudge judge = new TalkJudge(model(new Course(1, 1, 20, false, 6, 4, 0.1, 0.1, 8, 7)));
        MarkedVideo video = videos(1, 3).getFirst();

        List<Signal.Talk> found =
                judge.judge(new Hearing().of(video.transcript(), video.duration())).stream()
                        .filter(talk -> talk.probability() >= 0.5)
                        .toList();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().iou(video.ads().getFirst())).isGreaterThan(0.7);
        assertThat(found.getFirst().phrases()).isNotEmpty();
    }

    private TalkModel model(Course course) {
        return new Training("en", course, _ -> {}).model(corpus, List.of(), unseen);
    }

    private static byte[] bytes(TalkModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes);
        return bytes.toByteArray();
    }

    /** Talks of ten minutes, each with an ad of about 45 seconds somewhere. */
    private static List<MarkedVideo> videos(int count, long seed) {
        Random random = new Random(seed);
        List<MarkedVideo> videos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = 20 + random.nextInt(90);
            int to = from + 11;
            List<Cue> cues = new ArrayList<>();
            for (int cue = 0; cue < 150; cue++) {
                List<String> said = cue >= from && cue < to ? AD : TALK;
                String text = said.get(random.nextInt(said.size()));
                cues.add(Cue.of(Span.ofSeconds(cue * 4.0, cue * 4.0 + 4), text));
            }
            videos.add(
                    new MarkedVideo(
                            "v" + i,
                            "test",
                            MediaTime.ofSeconds(600),
                            new Transcript("en", "test", cues),
                            List.of(Span.ofSeconds(from * 4.0, to * 4.0))));
        }
        return videos;
    }
}
