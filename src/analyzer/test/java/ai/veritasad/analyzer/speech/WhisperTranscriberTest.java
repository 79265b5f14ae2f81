package ai.veritasad.analyzer.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.Transcriber.Recording;
import ai.veritasad.analyzer.speech.Transcriber.Speech;
import ai.veritasad.analyzer.speech.whisper.DeafWhisper;
import ai.veritasad.analyzer.speech.whisper.Whisper;
import ai.veritasad.analyzer.speech.whisper.WhisperLibrary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Languages that only Whisper knows, with a model that hears the same words everywhere. */
class WhisperTranscriberTest {

    @TempDir Path folder;

    private final List<Model> models = new ArrayList<>();
    private Path store;
    private Path talk;

    @BeforeEach
    void aTalk() {
        assumeThat(WhisperLibrary.missing()).as("whisper.cpp runs on this computer").isEmpty();
        store = folder.resolve("models");
        talk =
                new Tones()
                        .silence(2)
                        .say(4, 1)
                        .silence(8)
                        .say(4, 2)
                        .silence(3)
                        .write(folder.resolve("talk.wav"));
    }

    @Test
    void a_language_without_a_model_of_its_own_is_heard_by_the_one_for_many() throws IOException {
        models.add(new ToneModel("▁да", "нет").write(store.resolve("ru"), "ru", "ru"));
        install(new DeafWhisper(1));

        Transcript heard = ((Speech.Heard) transcribe("es", Optional.empty())).transcript();

        assertThat(heard.language()).isEqualTo("es");
        assertThat(heard.source()).isEqualTo("speech: whisper");
        assertThat(heard.cues()).extracting(Cue::text).containsExactly("hola mundo", "hola mundo");
        assertThat(heard.cues())
                .extracting(cue -> cue.span().start().seconds())
                .satisfiesExactly(
                        start -> assertThat(start).isCloseTo(2, within(0.5)),
                        start -> assertThat(start).isCloseTo(14, within(0.5)));
        assertThat(heard.cues().getFirst().span().length().seconds()).isCloseTo(4, within(0.1));
        assertThat(heard.cues().getFirst().words()).hasSize(2);
    }

    @Test
    void nobody_asks_it_what_language_is_spoken() throws IOException {
        install(new DeafWhisper(1));

        assertThat(transcribe(Optional.empty(), Optional.empty()))
                .isInstanceOf(Speech.Unheard.class);
    }

    @Test
    void what_it_heard_is_not_heard_again() throws IOException {
        install(new DeafWhisper(1));
        Path cache = folder.resolve("cache");
        Speech first = transcribe("es", Optional.of(cache));
        try (var journals = Files.list(cache.resolve("speech"))) {
            Path journal = journals.findFirst().orElseThrow();
            Files.writeString(journal, Files.readString(journal).replace("hola", "adiós"));
        }

        Speech again = transcribe("es", Optional.of(cache));

        assertThat(((Speech.Heard) first).transcript().cues().getFirst().text())
                .isEqualTo("hola mundo");
        assertThat(((Speech.Heard) again).transcript().cues().getFirst().text())
                .isEqualTo("adiós mundo");
    }

    @Test
    void a_file_that_is_no_model_is_refused() throws IOException {
        Files.writeString(folder.resolve(Whisper.FILE), "no model");

        assertThatThrownBy(() -> Whisper.open(folder, "es"))
                .isInstanceOf(AnalysisException.Unusable.class);
    }

    /** A slow model has heard the first of many pieces, and is in the middle of others. */
    @Test
    void ends_within_a_second_though_a_piece_can_not_be_stopped() throws IOException {
        install(new DeafWhisper(30));
        Tones many = new Tones();
        for (int i = 0; i < 10; i++) {
            many.say(4, 1).silence(8);
        }
        talk = many.write(folder.resolve("many.wav"));
        Cancellation cancel = new Cancellation();
        AtomicLong cancelled = new AtomicLong();

        assertThatThrownBy(() ->
                        transcriber(Optional.empty())
                                .transcribe(
                                        recording(Optional.of("es")),
                                        _ -> {
                                            cancelled.compareAndSet(0, System.nanoTime());
                                            cancel.cancel();
                                        },
                                        cancel))
                .isInstanceOf(AnalysisException.Cancelled.class);
        assertThat(Duration.ofNanos(System.nanoTime() - cancelled.get()))
                .isLessThan(Duration.ofSeconds(1));
    }

    private void install(DeafWhisper model) throws IOException {
        Path home = Files.createDirectories(store.resolve("whisper"));
        Path file = home.resolve(Whisper.FILE);
        model.write(file);
        models.add(
                new Model(
                        "whisper",
                        Model.Kind.SPEECH,
                        new LocalText("", ""),
                        List.of("es", "de"),
                        "",
                        "",
                        List.of(
                                new PinnedFile(
                                        Whisper.FILE,
                                        URI.create("https://host/ggml.bin"),
                                        Files.size(file),
                                        Fingerprint.of(file, new Cancellation())))));
    }

    private Speech transcribe(String language, Optional<Path> cache) {
        return transcribe(Optional.of(language), cache);
    }

    private Speech transcribe(Optional<String> language, Optional<Path> cache) {
        return transcriber(cache)
                .transcribe(recording(language), (MediaTime _) -> {}, new Cancellation());
    }

    private LocalTranscriber transcriber(Optional<Path> cache) {
        return new LocalTranscriber(new Catalogue(models), new ModelStore(store), cache);
    }

    private Recording recording(Optional<String> language) {
        return new Recording(talk, Probe.read(talk, new Cancellation()).source(), language);
    }
}
