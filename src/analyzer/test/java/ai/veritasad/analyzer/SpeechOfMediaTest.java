package ai.veritasad.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.decode.Muxed;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.SpeechOptions;
import ai.veritasad.analyzer.speech.SpeechOptions.When;
import ai.veritasad.analyzer.speech.Transcriber;
import ai.veritasad.samples.encode.Encoding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole way of a file with sound, with a recorded transcript in the recogniser's place. */
class SpeechOfMediaTest {

    private static final AnalysisOptions OPTIONS =
            AnalysisOptions.standard(LocalDate.of(2026, 11, 25));

    private static final Transcript SPOKEN =
            new Transcript(
                    "ru",
                    Transcriber.SOURCE + "ru",
                    List.of(
                            Cue.of(
                                    Span.ofSeconds(0.5, 4),
                                    "этот выпуск вышел при поддержке компании синий чайник по"
                                            + " промокоду ромашка скидка десять процентов"),
                            Cue.of(Span.ofSeconds(4, 4.9), "вернёмся к нашей теме")));

    private static final LocalText MISSING =
            new LocalText("Речь не распознана.", "Speech was not heard.");

    @TempDir Path folder;

    private final List<Transcriber.Recording> asked = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();
    private Path talk;

    @BeforeEach
    void aTalkOfFiveSeconds() {
        Encoding encoding = Encoding.of("mp3").with(NumberedFilm.sound("libmp3lame"));
        talk =
                NumberedFilm.write(
                        NumberedFilm.builder().build(), encoding, folder.resolve("talk.mp3"));
    }

    @Test
    void what_is_heard_becomes_signals_and_an_ad_with_its_source_named() {
        Observations seen = observe(hearing(), SpeechOptions.USUAL);

        assertThat(seen.transcript()).contains(SPOKEN);
        assertThat(seen.omissions()).noneMatch(one -> one.look() == Omission.Look.SPEECH);
        assertThat(seen.signals())
                .filteredOn(Signal.Wording.class::isInstance)
                .map(Signal.Wording.class::cast)
                .filteredOn(wording -> wording.medium() == Medium.SPEECH)
                .extracting(Signal.Wording::function)
                .contains(Signal.Function.SPONSOR, Signal.Function.PROMO_CODE);
        Report report = new Analyzer("test").judge(seen, OPTIONS.judgement());
        assertThat(report.segments())
                .singleElement()
                .satisfies(ad -> assertThat(ad.span().start().seconds()).isBetween(0.0, 1.0));
        assertThat(progress).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void captions_are_used_instead() throws IOException {
        captionsBeside();

        assertThat(source(observe(hearing(), SpeechOptions.USUAL))).isEqualTo("talk.srt");
        assertThat(asked).isEmpty();
    }

    @Test
    void who_wants_to_hear_anyway_gets_no_captions() throws IOException {
        captionsBeside();

        Observations seen = observe(hearing(), SpeechOptions.USUAL.when(When.ALWAYS).in("ru"));

        assertThat(source(seen)).isEqualTo("speech: ru");
        assertThat(asked)
                .extracting(Transcriber.Recording::language)
                .containsExactly(Optional.of("ru"));
    }

    @Test
    void captions_help_where_hearing_is_impossible() throws IOException {
        captionsBeside();

        Observations seen = observe(deaf(), SpeechOptions.USUAL.when(When.ALWAYS));

        assertThat(source(seen)).isEqualTo("talk.srt");
        assertThat(seen.warnings()).extracting(Warning::message).contains(MISSING);
        assertThat(seen.omissions()).noneMatch(one -> one.look() == Omission.Look.SPEECH);
    }

    @Test
    void a_missing_model_is_told_and_nothing_is_called_missing() {
        Observations seen = observe(deaf(), SpeechOptions.USUAL);

        assertThat(seen.transcript()).isEmpty();
        assertThat(seen.warnings())
                .containsExactly(new Warning("speech_not_heard", MISSING, Optional.empty()));
        assertThat(seen.omissions())
                .contains(Omission.of(Omission.Look.SPEECH, Omission.Reason.NO_MODEL));
        Path kept = folder.resolve("talk" + ReportJson.SIGNALS_ENDING);
        ReportJson.write(seen, kept);
        assertThat(ReportJson.readObservations(kept)).isEqualTo(seen);
    }

    @Test
    void a_model_that_does_not_work_is_as_good_as_none() {
        Transcriber broken =
                (recording, heard, cancellation) -> {
                    heard.accept(MediaTime.ofSeconds(2));
                    throw new AnalysisException.Unusable(MISSING);
                };

        Observations seen = observe(broken, SpeechOptions.USUAL);

        assertThat(seen.warnings()).extracting(Warning::message).contains(MISSING);
        assertThat(progress).isSorted();
    }

    @Test
    void who_wants_no_speech_hears_none() {
        Observations seen = observe(hearing(), SpeechOptions.USUAL.when(When.NEVER));

        assertThat(asked).isEmpty();
        assertThat(seen.omissions())
                .contains(Omission.of(Omission.Look.SPEECH, Omission.Reason.SWITCHED_OFF));
    }

    @Test
    void pictures_without_sound_are_not_listened_to() {
        talk = Muxed.write(folder.resolve("mute.mkv"), "matroska", Muxed.pictures(2));

        Observations seen = observe(hearing(), SpeechOptions.USUAL);

        assertThat(asked).isEmpty();
        assertThat(seen.omissions()).noneMatch(one -> one.look() == Omission.Look.SPEECH);
    }

    @Test
    void stopping_the_hearing_stops_the_analysis() {
        Transcriber stopped =
                (recording, heard, cancellation) -> {
                    cancellation.cancel();
                    cancellation.check();
                    return new Transcriber.Speech.Heard(SPOKEN);
                };

        assertThatThrownBy(() -> observe(stopped, SpeechOptions.USUAL))
                .isInstanceOf(AnalysisException.Cancelled.class);
    }

    private Transcriber hearing() {
        return new Transcriber() {
            @Override
            public Speech transcribe(
                    Recording recording, Consumer<MediaTime> heard, Cancellation cancellation) {
                asked.add(recording);
                heard.accept(MediaTime.ofSeconds(2));
                return new Speech.Heard(SPOKEN);
            }
        };
    }

    private static Transcriber deaf() {
        return (recording, heard, cancellation) -> new Transcriber.Speech.Unheard(MISSING);
    }

    private void captionsBeside() throws IOException {
        Files.writeString(
                folder.resolve("talk.srt"), "1\n00:00:00,000 --> 00:00:01,000\nрядом с файлом\n");
    }

    private Observations observe(Transcriber transcriber, SpeechOptions speech) {
        return new Analyzer("test", transcriber)
                .observe(
                        talk,
                        OPTIONS.withSpeech(speech),
                        (stage, done, at) -> progress.add(done),
                        new Cancellation())
                .getFirst();
    }

    private static String source(Observations seen) {
        return seen.transcript().map(Transcript::source).orElse("none");
    }
}
