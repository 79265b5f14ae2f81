package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brands by the commands of a user. */
class BrandsTest {

    @TempDir private Path folder;

    @Test
    void brands_are_told_below_the_segments_and_name_the_advertiser() throws IOException {
        Path list = folder.resolve("mine.tsv");
        Files.writeString(list, "Brighta\tБрайта\t\ttea\town\n");

        Outcome told =
                Shell.PIPED.run(
                        "analyze",
                        Talks.withAd(folder, "talk.srt"),
                        "--brands",
                        list,
                        "--no-known");

        assertThat(told.out()).contains("sponsor read", "· Brighta", "Brands", "Brighta (own)");
        assertThat(Shell.PIPED.run("analyze", folder.resolve("talk.srt"), "--no-brands").out())
                .doesNotContain("Brands");
    }

    @Test
    void a_mistake_in_the_list_is_told_before_anything_is_analyzed() throws IOException {
        Path list = Files.writeString(folder.resolve("mine.tsv"), "A\nBrighta\t\t\t\tmine\n");

        Outcome told =
                Shell.PIPED.run("analyze", Talks.withAd(folder, "talk.srt"), "--brands", list);

        assertThat(told.code()).isEqualTo(26);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("line 2:");
    }

    @Test
    void a_logo_goes_to_its_brand_in_the_list() throws IOException {
        Path logo = Files.write(folder.resolve("ozon.png"), new byte[1]);

        assertThat(Shell.PIPED.run("brands", "--logo", "ozon=" + logo).out())
                .contains("Ozon\tОзон\tozon.ru")
                .contains("\t" + logo + "\n");
    }

    @Test
    void a_logo_that_is_not_there_is_told_before_anything_is_analyzed() throws IOException {
        Outcome told =
                Shell.PIPED.run(
                        "analyze",
                        Talks.withAd(folder, "talk.srt"),
                        "--logo",
                        "Brighta=" + folder.resolve("none.png"));

        assertThat(told.code()).isEqualTo(20);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("none.png");
    }

    @Test
    void the_list_can_be_printed_to_be_edited() throws IOException {
        Outcome told = Shell.PIPED.run("brands");
        Path copy = Files.writeString(folder.resolve("copy.tsv"), told.out());

        assertThat(told.out()).contains("Ozon\tОзон\tozon.ru");
        assertThat(Shell.PIPED.run("brands", "--brands", copy).out()).isEqualTo(told.out());
    }
}
