package ai.veritasad.analyzer.damage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class BrokenCaptionsTest {

    private static final int FEW = 500;
    private static final int MANY = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private record Whole(String ending, String text) {}

    private static final List<Whole> WHOLE =
            List.of(
                    new Whole(
                            ".vtt",
                            """
                            WEBVTT
                            Kind: captions
                            Language: ru

                            00:00:01.000 --> 00:00:04.000 align:start position:0%
                            Этот <00:00:01.500><c>выпуск</c> <00:00:02.000>вышел при поддержке

                            STYLE
                            ::cue { color: red }

                            2
                            01:00:04.000 --> 01:00:08.500
                            <v Anna>по промокоду ЧАЙ10 &amp; скидка 10%
                            """),
                    new Whole(
                            ".srt",
                            """
                            1
                            00:00:01,000 --> 00:00:04,000
                            This video is sponsored by <i>Kestrel</i>.

                            2
                            00:00:04,500 --> 00:00:08,000
                            Use code KITCHEN at checkout,
                            link in the description.
                            """),
                    new Whole(
                            ".ass",
                            """
                            [Script Info]
                            ScriptType: v4.00+

                            [Events]
                            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                            Dialogue: 0,0:00:01.00,0:00:04.00,Default,,0,0,0,,{\\i1}Спонсор{\\i0} выпуска\\NООО «Чай»
                            Dialogue: 0,0:00:05.00,0:00:08.00,Default,,0,0,0,,erid: 2WEkg7FggW8
                            """),
                    new Whole(
                            ".json3",
                            """
                            {"wireMagic":"pb3","events":[{"tStartMs":0,"dDurationMs":4000,"segs":[{"utf8":"use"},
                            {"utf8":" code","tOffsetMs":300},{"utf8":" TEA","tOffsetMs":700,"acAsrConf":200}]},
                            {"tStartMs":3990,"aAppend":1,"segs":[{"utf8":"\\n"}]}]}
                            """),
                    new Whole(
                            ".jsonl",
                            """
                            {"id":"a1","duration":20.0,"language":"en","cues":[{"start":1.0,"end":4.0,"text":"brought to you by Tea"}]}
                            {"id":"b2","captions":[{"start":1.5,"dur":3,"text":"при поддержке компании"}]}
                            """));

    private static final String PAGE =
            """
            {"id":"x","title":"Talk","description":"0:00 Intro\\n0:10 Реклама\\nhttps://tea-demo.ru/?erid=2WEkg7FggW8",
            "channel":"Kitchen","upload_date":"20260101","duration":20,"webpage_url":"https://example.com/x",
            "channel_follower_count":12000,"chapters":[{"start_time":0,"end_time":10,"title":"Intro"}]}
            """;

    @TempDir private Path folder;

    @Test
    void some_broken_captions_are_analyzed_or_refused() throws Exception {
        assertThat(complaints(FEW)).isEmpty();
    }

    @Tag("slow")
    @Test
    void ten_thousand_broken_captions_are_analyzed_or_refused() throws Exception {
        assertThat(complaints(MANY)).isEmpty();
    }

    private List<String> complaints(int files) throws Exception {
        List<String> complaints = new ArrayList<>();
        try (Patience patience = new Patience(LONGEST)) {
            // The first analysis of all also reads the lexicons, which is no file's fault.
            patience.complaint(Files.writeString(folder.resolve("whole.srt"), WHOLE.get(1).text()));
            for (int seed = 0; seed < files && complaints.isEmpty(); seed++) {
                Whole whole = WHOLE.get(seed % WHOLE.size());
                Path file = folder.resolve("talk-" + seed + whole.ending());
                Files.write(file, broken(seed, whole.text()));
                String name = "seed " + seed + " (" + whole.ending() + "): ";
                patience.complaint(file).ifPresent(why -> complaints.add(name + why));
                Files.delete(file);
            }
        }
        return complaints;
    }

    private static byte[] broken(int seed, String text) {
        byte[] other =
                WHOLE.get((seed / WHOLE.size() + 1) % WHOLE.size())
                        .text()
                        .getBytes(StandardCharsets.UTF_8);
        return new Mutation(seed).broken(text.getBytes(StandardCharsets.UTF_8), other);
    }

    @Test
    void broken_page_files_leave_a_film_analyzed() throws Exception {
        Path captions = folder.resolve("talk.srt");
        Files.writeString(captions, WHOLE.get(1).text());
        Path media = folder.resolve("talk.wav");
        NumberedFilm.write(
                NumberedFilm.lasting(1).build(),
                Encoding.of("wav").with(NumberedFilm.sound("pcm_s16le")),
                media);
        try (Patience patience = new Patience(LONGEST)) {
            for (int seed = 0; seed < 60; seed++) {
                Files.write(folder.resolve("talk.info.json"), broken(seed, PAGE));

                assertThat(patience.complaint(media)).as("seed %d", seed).isEmpty();
            }
        }
    }
}
