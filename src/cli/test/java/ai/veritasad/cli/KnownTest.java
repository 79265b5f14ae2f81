package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.cli.Shell.Outcome;
import ai.veritasad.samples.Caption;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Speech;
import ai.veritasad.samples.sound.Waveform;
import ai.veritasad.samples.write.FilmWriter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Known ads by the commands of a user, on real sound. */
class KnownTest {

    private static final String TALK =
            "сегодня мы говорим о чайниках и о том как выбрать хороший чайник для дома";
    private static final String SPOT =
            "новый чай Brighta согреет вас зимой купите две пачки и третья будет в подарок";

    private static final int RATE = 48_000;

    @TempDir private Path folder;
    private Path talk = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void record() {
        store = folder.resolve("known");
        talk = recorded("talk.mp3", said(TALK, 10, 3), said(SPOT, 8, 4), said(TALK, 10, 5));
    }

    private static float[] said(String words, double seconds, long seed) {
        return new Speech(List.of(Caption.spoken(words, 0.1, seconds - 0.2)), 140, seed)
                .samples(RATE, seconds);
    }

    private Path recorded(String name, float[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        float[] all = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        Path file = folder.resolve(name);
        FilmWriter.write(
                Film.of(new Size(16, 16), 25, (double) length / RATE).build(),
                Encoding.of("mp3").with(SoundTrack.of("libmp3lame", new Waveform(all, RATE))),
                file);
        return file;
    }

    private Outcome known(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("known"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--known", store));
        return Shell.PIPED.run(all.toArray());
    }

    @Test
    void an_ad_that_was_added_is_found_with_its_borders_and_name() {
        Outcome added = known("add", talk, "--from", "0:10", "--to", "18", "--name", "Чай Brighta");

        Outcome told = Shell.PIPED.run("analyze", talk, "--known", store);

        assertThat(added.code()).isZero();
        assertThat(added.out()).contains("Чай Brighta", "0:08.0");
        assertThat(told.out())
                .contains("1 ad")
                .contains("0:10.0–0:18.0  sponsor read", "Чай Brighta")
                .contains("known ad");
        assertThat(Shell.PIPED.run("analyze", talk, "--no-known").out())
                .contains("No advertising found");
    }

    @Test
    void ads_are_listed_carried_elsewhere_and_forgotten() {
        known("add", talk, "--from", "10", "--to", "18", "--name", "Tea");
        Path archive = folder.resolve("ads.zip");

        assertThat(known("export", archive).out()).contains("1 known ads are in");
        assertThat(known("remove", "tea").out()).contains("Forgotten: Tea");
        assertThat(known("list").out()).contains("No ad is known");
        assertThat(known("import", archive).code()).isZero();
        assertThat(known("list").out()).contains("Tea", "0:08.0", "talk.mp3");
    }

    @Test
    void mistakes_name_their_mend() throws IOException {
        assertThat(known("add", talk, "--from", "30", "--to", "40").err())
                .contains("has no stretch", "it lasts");
        assertThat(known("add", talk, "--from", "1", "--to", "1.5").err())
                .contains("a known ad lasts 2 s");
        assertThat(known("add", talk, "--from", "soon").err()).contains("does not fit --from");
        assertThat(known("remove", "Tea").code()).isEqualTo(20);
        assertThat(Shell.PIPED.run("known").err()).contains("veritasad known add");
        Path text = Files.writeString(folder.resolve("text.zip"), "text");
        assertThat(known("import", text).code()).isEqualTo(26);
    }

    @Test
    void a_library_tells_what_comes_again_in_another_video() {
        Path other = recorded("other.mp3", said(TALK, 6, 9), said(SPOT, 8, 4));
        Path library = folder.resolve("library");

        Shell.PIPED.run("analyze", talk, "--library", library, "--no-known");
        Outcome told =
                Shell.PIPED.run("analyze", other, "--library", library, "--no-known", "--json");

        assertThat(library).isDirectoryContaining("glob:**.sound");
        assertThat(told.out()).contains("seen_elsewhere", "\"video\": \"talk.mp3\"");
    }
}
