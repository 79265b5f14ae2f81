package ai.veritasad.analyzer.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.Transcriber.Recording;
import ai.veritasad.analyzer.speech.Transcriber.Speech;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** From a file with sound to words, with networks that understand tones. */
class LocalTranscriberTest {

    private static final ToneModel RUSSIAN = new ToneModel("▁рек", "ла", "ма", "▁чай", "▁и");
    private static final ToneModel ENGLISH = new ToneModel("▁ad", "ver", "t", "▁tea", "▁and");

    @TempDir Path folder;

    private final List<Model> models = new ArrayList<>();
    private final List<MediaTime> progress = new ArrayList<>();
    private Path store;
    private Path talk;

    /** Half a minute: an ad, tea and silences. */
    @BeforeEach
    void aTalk() {
        store = folder.resolve("models");
        talk =
                new Tones()
                        .silence(2)
                        .say(0.3, 1, 2, 3)
                        .silence(8)
                        .say(0.3, 4, 5, 4)
                        .silence(8)
                        .say(0.3, 1, 2, 3, 5, 4)
                        .silence(5)
                        .write(folder.resolve("talk.wav"));
    }

    @Test
    void writes_down_a_file_with_the_time_of_each_caption() {
        install(RUSSIAN, "ru");

        Transcript heard = heard(talk);

        assertThat(heard.language()).isEqualTo("ru");
        assertThat(heard.source()).isEqualTo("speech: ru");
        assertThat(heard.cues())
                .extracting(Cue::text)
                .containsExactly("реклама", "чай и чай", "реклама и чай");
        assertThat(heard.cues())
                .extracting(cue -> cue.span().start().seconds())
                .satisfiesExactly(
                        start -> assertThat(start).isCloseTo(2, within(0.06)),
                        start -> assertThat(start).isCloseTo(10.9, within(0.06)),
                        start -> assertThat(start).isCloseTo(19.8, within(0.06)));
        assertThat(heard.cues().getLast().words()).hasSize(3);
        assertThat(progress)
                .isSorted()
                .last()
                .satisfies(end -> assertThat(end.seconds()).isBetween(21.0, 26.5));
    }

    @Test
    void of_several_models_the_surest_one_hears_all() {
        install(RUSSIAN.doubting(4), "ru");
        install(ENGLISH.doubting(1), "en");

        assertThat(heard(talk).cues())
                .extracting(Cue::text)
                .containsExactly("advert", "tea and tea", "advert and tea");
        assertThat(heard(talk).language()).isEqualTo("en");
    }

    @Test
    void who_names_the_language_is_believed() {
        install(RUSSIAN.doubting(4), "ru");
        install(ENGLISH.doubting(1), "en");

        Speech speech = transcribe(talk, Optional.of("ru"), Optional.empty());

        assertThat(((Speech.Heard) speech).transcript().language()).isEqualTo("ru");
    }

    @Test
    void silence_gives_a_transcript_without_captions() {
        install(RUSSIAN, "ru");
        Path silence = new Tones().silence(5).write(folder.resolve("silence.wav"));

        assertThat(heard(silence).cues()).isEmpty();
    }

    @Test
    void without_a_model_it_says_how_to_get_one() throws IOException {
        install(RUSSIAN, "ru");
        Files.writeString(store.resolve("ru").resolve("tokens.txt"), "changed");

        assertThat(unheard(Optional.empty()).why().en())
                .isEqualTo(
                        "Speech was not heard: its model is not here. Fetch it: veritasad models"
                                + " get ru.");
        assertThat(unheard(Optional.of("ru")).why().ru())
                .startsWith("Речь не распознана")
                .contains("veritasad models get ru");
        assertThat(unheard(Optional.of("fi")).why().en())
                .contains("no model for the language “fi”", "models for: ru.");
    }

    @Test
    void what_was_heard_is_not_heard_again() throws IOException {
        install(RUSSIAN, "ru");
        Path cache = folder.resolve("cache");
        transcribe(talk, Optional.empty(), Optional.of(cache));
        Path journal = onlyFile(cache.resolve("speech"));
        List<String> lines =
                Files.readAllLines(journal).stream().filter(l -> !l.isBlank()).toList();
        assertThat(lines).hasSize(3);
        // Of one piece it is noted that something else was heard; of another the note is cut off,
        // as a kill might leave it; the third was never noted.
        String first =
                lines.stream().filter(line -> !line.contains("чай")).findFirst().orElseThrow();
        String half = lines.stream().filter(line -> !line.equals(first)).findFirst().orElseThrow();
        Files.writeString(
                journal,
                first.replace("реклама", "прогноз") + "\n" + half.substring(0, half.length() / 2));

        Speech again = transcribe(talk, Optional.empty(), Optional.of(cache));

        assertThat(((Speech.Heard) again).transcript().cues())
                .extracting(Cue::text)
                .containsExactly("прогноз", "чай и чай", "реклама и чай");
        String noted = Files.readString(journal);
        assertThat(noted.lines().filter(line -> !line.isBlank())).hasSize(4);
        assertThat(transcribe(talk, Optional.empty(), Optional.of(cache))).isEqualTo(again);
        assertThat(journal).content().isEqualToIgnoringWhitespace(noted);
    }

    @Test
    void another_model_has_another_journal() throws IOException {
        Path cache = folder.resolve("cache");
        install(RUSSIAN, "ru");
        transcribe(talk, Optional.empty(), Optional.of(cache));
        models.clear();
        install(RUSSIAN.doubting(1), "ru");
        transcribe(talk, Optional.empty(), Optional.of(cache));

        try (Stream<Path> journals = Files.list(cache.resolve("speech"))) {
            assertThat(journals).hasSize(2);
        }
    }

    @Test
    void a_cache_that_can_not_be_written_costs_nothing_else() throws IOException {
        install(RUSSIAN, "ru");
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Speech speech = transcribe(talk, Optional.empty(), Optional.of(file));

        assertThat(((Speech.Heard) speech).transcript().cues()).hasSize(3);
    }

    /** Left to itself it would take minutes. */
    @Test
    void can_be_stopped_while_it_hears() {
        install(new ToneModel("▁да", "нет").slow(), "ru");
        Path longTalk =
                new Tones().say(9, 1).silence(1).say(9, 2).write(folder.resolve("long.wav"));
        Cancellation cancel = new Cancellation();
        // The first piece is long in work when the rest of the file has been read.
        Consumer<MediaTime> stop =
                at -> {
                    if (at.isAfter(MediaTime.ofSeconds(8))) {
                        Thread.ofVirtual()
                                .start(() -> {
                                    LockSupport.parkNanos(300_000_000);
                                    cancel.cancel();
                                });
                    }
                };

        assertThatThrownBy(() ->
                        transcriber(Optional.empty())
                                .transcribe(recording(longTalk, Optional.empty()), stop, cancel))
                .isInstanceOf(AnalysisException.Cancelled.class);
    }

    private void install(ToneModel model, String language) {
        models.add(model.write(store.resolve(language), language, language));
    }

    private Transcript heard(Path file) {
        Speech speech = transcribe(file, Optional.empty(), Optional.empty());
        return ((Speech.Heard) speech).transcript();
    }

    private Speech.Unheard unheard(Optional<String> language) {
        return (Speech.Unheard) transcribe(talk, language, Optional.empty());
    }

    private Speech transcribe(Path file, Optional<String> language, Optional<Path> cache) {
        return transcriber(cache)
                .transcribe(recording(file, language), progress::add, new Cancellation());
    }

    private LocalTranscriber transcriber(Optional<Path> cache) {
        return new LocalTranscriber(new Catalogue(models), new ModelStore(store), cache);
    }

    private static Recording recording(Path file, Optional<String> language) {
        return new Recording(file, Probe.read(file, new Cancellation()).source(), language);
    }

    private static Path onlyFile(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
