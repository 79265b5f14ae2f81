package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EvaluateTest {

    private static final String SPONSORED =
            """
            {"id":"a","source":"t","lang":"en","duration":120,"captions":\
            [[0,5,"the old bridge was built in winter"],\
            [60,66,"this video is sponsored by acme"],\
            [66,72,"use my promo code bridge and click the link in the description"],\
            [110,115,"and so the work was done"]],"ads":[[60,72]]}
            """;

    private static final String FREE =
            """
            {"id":"b","source":"t","lang":"en","duration":90,"captions":\
            [[0,5,"people walk there every evening"]],"ads":[]}
            """;

    @TempDir private Path folder;

    @Test
    void prints_scores_and_writes_predictions() throws IOException {
        Path predictions = folder.resolve("found.jsonl");

        Outcome told =
                Shell.PIPED.run(
                        "evaluate",
                        corpus(SPONSORED + FREE),
                        "--predictions",
                        predictions,
                        "--errors",
                        "--reliability");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("c.jsonl", "2 videos", "precision", "1.000", "Missed: 0", "False: 0");
        assertThat(Files.readAllLines(predictions))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"ads\":[[60.0,").endsWith("}"),
                        second -> assertThat(second).isEqualTo("{\"ads\":[],\"id\":\"b\"}"));
    }

    @Test
    void says_which_lines_it_cant_use() throws IOException {
        Outcome told = Shell.PIPED.run("evaluate", corpus(FREE + "noise\n"));

        assertThat(told.code()).isZero();
        assertThat(told.err()).contains("1 lines hold no marked transcript, the first is line 2");
    }

    @Test
    void what_is_no_corpus_is_named() throws IOException {
        assertThat(Shell.PIPED.run("evaluate", folder.resolve("none")).code()).isEqualTo(20);
        assertThat(Shell.PIPED.run("evaluate", folder).code()).isEqualTo(21);
        assertThat(Shell.PIPED.run("evaluate", corpus("noise\n")).code()).isEqualTo(24);
    }

    @Test
    void a_model_is_made_of_one_language() throws IOException {
        Path mixed = corpus(SPONSORED + FREE.replace("\"en\"", "\"ru\""));

        Outcome told = Shell.PIPED.run("train", mixed, "--model", folder.resolve("x.talk"));

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("en, ru");
        assertThat(folder.resolve("x.talk")).doesNotExist();
    }

    private Path corpus(String lines) throws IOException {
        return Files.writeString(folder.resolve("c.jsonl"), lines);
    }
}
