package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.decode.SoundReader;
import ai.veritasad.analyzer.decode.caption.CaptionLanguage;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.engine.Recogniser;
import ai.veritasad.analyzer.speech.transducer.Transducer;
import ai.veritasad.analyzer.speech.voice.EnergyVoice;
import ai.veritasad.analyzer.speech.voice.Pieces;
import ai.veritasad.analyzer.speech.voice.SileroVoice;
import ai.veritasad.analyzer.speech.voice.Voice;
import ai.veritasad.analyzer.speech.whisper.Whisper;
import ai.veritasad.analyzer.speech.whisper.WhisperLibrary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down speech with the models that lie in a store; fetches none. */
public final class LocalTranscriber implements Transcriber {

    private final Catalogue catalogue;
    private final ModelStore store;
    private final Optional<Path> cache;

    /**
     * A transcriber with the models that are in the store.
     *
     * @param cache a folder for journals, so that a killed analysis can go on
     */
    public LocalTranscriber(Catalogue catalogue, ModelStore store, Optional<Path> cache) {
        this.catalogue = catalogue;
        this.store = store;
        this.cache = cache;
    }

    @Override
    public Speech transcribe(
            Recording recording, Consumer<MediaTime> progress, Cancellation cancellation) {
        Optional<String> language = recording.language().or(() -> tagged(recording.source()));
        Optional<Model> silero =
                catalogue
                        .of(Model.Kind.VOICE)
                        .filter(model -> store.holds(model, cancellation))
                        .findFirst();
        List<Model> models =
                MissingModels.fitting(language, catalogue).stream()
                        .filter(model -> store.holds(model, cancellation))
                        .limit(language.isPresent() ? 1 : Long.MAX_VALUE)
                        .toList();
        if (models.isEmpty()) {
            return new Speech.Unheard(MissingModels.of(language, catalogue, silero.isEmpty()));
        }
        if (models.getFirst().isMultilingual()) {
            Optional<LocalText> unable = WhisperLibrary.missing();
            if (unable.isPresent()) {
                return new Speech.Unheard(unable.get());
            }
        }
        try (Voice voice = silero.map(this::open).orElseGet(EnergyVoice::new);
                Listening listening =
                        new Listening(
                                ears(models, language, silero, recording, cancellation),
                                language,
                                progress,
                                cancellation)) {
            return new Speech.Heard(hear(recording.file(), voice, listening, cancellation));
        }
    }

    private static Transcript hear(
            Path file, Voice voice, Listening listening, Cancellation cancellation) {
        Pieces pieces = new Pieces(voice);
        try (SoundReader reader = SoundReader.open(file, Voice.RATE, 1, cancellation)) {
            Optional<Sound> sound = reader.next();
            while (sound.isPresent()) {
                cancellation.check();
                pieces.add(sound.get()).forEach(listening::take);
                listening.reached(sound.get().end());
                sound = reader.next();
            }
        }
        pieces.end().ifPresent(listening::take);
        return listening.transcript();
    }

    /** What the sound's tag says, unless several tracks say different things. */
    private static Optional<String> tagged(Source source) {
        List<String> languages =
                source.streams().stream()
                        .filter(stream -> stream.kind() == Source.StreamKind.AUDIO)
                        .flatMap(stream -> stream.language().stream())
                        .flatMap(tag -> CaptionLanguage.code(tag).stream())
                        .distinct()
                        .toList();
        return languages.size() == 1 ? Optional.of(languages.getFirst()) : Optional.empty();
    }

    private Voice open(Model model) {
        return SileroVoice.open(store.path(model, model.files().getFirst()));
    }

    private List<Ear> ears(
            List<Model> models,
            Optional<String> language,
            Optional<Model> silero,
            Recording recording,
            Cancellation cancellation) {
        return models.stream()
                .map(model ->
                        new Ear(
                                model,
                                () -> open(model, language),
                                journal(recording, model, language, silero),
                                cancellation))
                .toList();
    }

    private Recogniser open(Model model, Optional<String> language) {
        Path folder = store.folder(model);
        return model.isMultilingual()
                ? Whisper.open(folder, language.orElseThrow())
                : Transducer.open(folder);
    }

    /** Named by all that the result depends on. */
    private Journal journal(
            Recording recording, Model model, Optional<String> language, Optional<Model> silero) {
        String sha256 = recording.source().sha256();
        if (cache.isEmpty() || sha256.isEmpty()) {
            return Journal.inMemory();
        }
        String cut = silero.map(Model::fingerprint).orElse("energy");
        return Journal.in(
                cache.get().resolve("speech"),
                String.join(
                        "-",
                        start(sha256),
                        start(model.fingerprint()),
                        start(cut) + (model.isMultilingual() ? language.orElseThrow() : "")));
    }

    private static String start(String digest) {
        return digest.substring(0, Math.min(24, digest.length()));
    }
}
