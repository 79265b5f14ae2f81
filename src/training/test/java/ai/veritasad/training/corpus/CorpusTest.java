package ai.veritasad.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

class CorpusTest {

    private static final String WHOLE =
            """
            {"id":"a","source":"s/1","lang":"ru","duration":90,\
            "captions":[[5,7.5,"второе"],[0,5,"первое"]],"ads":[[40,50],[10,20]]}
            """
                    .strip();

    @TempDir private Path folder;

    @Test
    void reads_a_video_and_puts_it_in_order() throws IOException {
        Corpus corpus = Corpus.read(file(WHOLE + "\n\n"));

        assertThat(corpus.malformed()).isEmpty();
        MarkedVideo video = corpus.videos().getFirst();
        assertThat(video.id()).isEqualTo("a");
        assertThat(video.duration()).isEqualTo(MediaTime.ofSeconds(90));
        assertThat(video.transcript().language()).isEqualTo("ru");
        assertThat(video.transcript().cues().getFirst().text()).isEqualTo("первое");
        assertThat(video.ads()).containsExactly(Span.ofSeconds(10, 20), Span.ofSeconds(40, 50));
    }

    @Test
    void counts_the_lines_that_it_cant_use() throws IOException {
        Corpus corpus =
                Corpus.read(
                        file(
                                String.join(
                                        "\n",
                                        "{not json",
                                        WHOLE,
                                        "[]",
                                        "{\"id\":\"b\"}",
                                        WHOLE.replace("[10,20]", "[20,10]"),
                                        WHOLE.replace("\"duration\":90", "\"duration\":\"x\""),
                                        WHOLE.replace("\"первое\"", "7"),
                                        WHOLE.replace("[0,5,", "[-1,5,"))));

        assertThat(corpus.videos()).hasSize(1);
        assertThat(corpus.malformed()).containsExactly(1, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void reads_gzip_and_an_empty_file() throws IOException {
        Path zipped = folder.resolve("c.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(WHOLE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Corpus.read(zipped).videos()).hasSize(1);
        assertThat(Corpus.read(file("")).videos()).isEmpty();
    }

    @Test
    void reads_scripts_and_skips_other_lines() throws IOException {
        Path scripts =
                file("{\"text_template\":\"Go to acme dot com.\"}\n{}\nnoise\n{\"id\":\"x\"}\n");

        assertThat(Corpus.scripts(scripts)).containsExactly("Go to acme dot com.");
    }

    @Test
    void joins_ads_that_are_closer_than_a_gap() throws IOException {
        MarkedVideo video = Corpus.read(file(WHOLE)).videos().getFirst();

        assertThat(video.adsJoined(MediaTime.ofSeconds(21)))
                .containsExactly(Span.ofSeconds(10, 50));
        assertThat(video.adsJoined(MediaTime.ofSeconds(20))).hasSize(2);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("c.jsonl"), text);
    }
}
