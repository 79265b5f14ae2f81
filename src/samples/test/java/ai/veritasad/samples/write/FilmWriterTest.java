package ai.veritasad.samples.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.samples.Caption;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.TalkScene;
import ai.veritasad.samples.encode.CaptionCodec;
import ai.veritasad.samples.encode.CaptionTrack;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Music;
import ai.veritasad.samples.sound.Speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FilmWriterTest {

    private static final List<Caption> WORDS = List.of(Caption.spoken("Добрый вечер", 0.2, 0.9));

    private final Film film =
            Film.of(new Size(160, 96), 25, 1)
                    .scene(new TalkScene(3))
                    .captions(WORDS)
                    .chapter(0, 1, "Один")
                    .tag("title", "Проба")
                    .build();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mp4, libopenh264, aac, MOV_TEXT",
        "matroska, mpeg4, libopus, ASS",
        "webm, libvpx, libopus, WEBVTT"
    })
    void writes_the_same_bytes_each_time(
            String container, String codec, String sound, CaptionCodec captions) throws Exception {
        Encoding encoding =
                Encoding.of(container)
                        .with(PictureTrack.of(codec))
                        .with(
                                SoundTrack.of(
                                        sound, new Speech(WORDS, 110, 1).with(new Music(2, 0.2))))
                        .with(CaptionTrack.of(captions, WORDS).language("rus"));

        byte[] first = written(encoding, "first");

        assertThat(first).isNotEmpty().isEqualTo(written(encoding, "second"));
    }

    @Test
    void names_an_option_that_does_not_exist() {
        Encoding encoding = Encoding.of("mp4").with(PictureTrack.of("mpeg4").option("qualty", "1"));

        assertThatThrownBy(() -> written(encoding, "file"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("qualty");
    }

    private byte[] written(Encoding encoding, String name) throws Exception {
        Path file = folder.resolve(name);
        FilmWriter.write(film, encoding, file);
        return Files.readAllBytes(file);
    }
}
