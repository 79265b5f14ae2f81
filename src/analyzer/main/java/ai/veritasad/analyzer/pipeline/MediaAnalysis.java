package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.decode.EmbeddedCaptions;
import ai.veritasad.analyzer.decode.FrameSeeker;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.PictureReader;
import ai.veritasad.analyzer.decode.Sampling;
import ai.veritasad.analyzer.decode.caption.CaptionFile;
import ai.veritasad.analyzer.decode.caption.Captioned;
import ai.veritasad.analyzer.decode.caption.Publications;
import ai.veritasad.analyzer.decode.caption.Sidecars;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.adbreak.BreakJudge;
import ai.veritasad.analyzer.detect.broadcast.SignSignals;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.detect.identifier.TokenConfirmation;
import ai.veritasad.analyzer.detect.logo.BrandLogoDetector;
import ai.veritasad.analyzer.detect.picture.CodeDetector;
import ai.veritasad.analyzer.detect.screentext.ScreenTextDetector;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.probe.Probed;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.Transcriber;
import ai.veritasad.analyzer.speech.Transcriber.Speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The analysis of one media file, from the first look to its observations. */
public final class MediaAnalysis {

    /** Shares of the whole at which the stages end; pictures take nearly all the time. */
    private static final double PROBED = 0.02;

    private static final double SPEECH_HEARD = 0.35;

    private static final double HEARD = 0.12;

    private static final double SEEN = 0.9;

    /** From the last picture that is looked at to the end of an undamaged film. */
    private static final MediaTime LONGEST_LAST_PICTURE = MediaTime.ofSeconds(3);

    private final String version;
    private final Path file;
    private final AnalysisOptions options;
    private final Optional<Transcriber> transcriber;
    private final Progress progress;
    private final Cancellation cancel;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final SignalList signals = new SignalList();
    private final Omissions omissions = new Omissions();

    /** The share of the whole that is done when pictures and the signs of broadcasting begin. */
    private double begun = PROBED;

    private boolean modelMissing;

    public MediaAnalysis(
            String version,
            Path file,
            AnalysisOptions options,
            Optional<Transcriber> transcriber,
            Progress progress,
            Cancellation cancel) {
        this.version = version;
        this.file = file;
        this.options = options;
        this.transcriber = transcriber;
        this.progress = progress;
        this.cancel = cancel;
    }

    public Observations observe() {
        Probed probed = Probe.read(file, cancel);
        Source source = probed.source();
        warnings.addAll(probed.warnings());
        MediaTime duration = source.duration().orElse(MediaTime.ZERO);
        // A logo that can't be used is told before anything takes time.
        Optional<BrandLogoDetector> logos =
                isVisible(source) ? BrandLogoDetector.of(options.own().brands()) : Optional.empty();
        progress.reached(Stage.CAPTIONS, PROBED, MediaTime.ZERO);
        Publications.Beside page = Publications.beside(file);
        warnings.addAll(page.warnings());
        Publication publication = publication(page, source);
        signals.addAll(probed.chapters().isEmpty() ? page.chapters() : probed.chapters());
        progress.found(signals.asAdded());
        Optional<Transcript> transcript = said(source, duration);
        if (transcript.isEmpty()) {
            omissions.speech(source, options, modelMissing);
        }
        cancel.check();
        TextStage texts = new TextStage(options.own().brands(), cancel);
        SignalList said = new SignalList();
        transcript.ifPresent(talk -> texts.read(talk, duration, said));
        progress.found(said.asAdded());
        Optional<Signs> broadcast = broadcast(source);
        watch(logos, source, duration);
        progress.reached(Stage.TEXTS, SEEN, duration);
        texts.readSignals(signals);
        signals.addAll(said.asAdded());
        texts.read(publication, duration, signals);
        signals.replaceAll(new TokenConfirmation(signals.asAdded())::confirmed);
        texts.nameBrands(signals);
        broadcast.ifPresent(
                signs -> signals.addAll(BreakJudge.breaks(signs, signals.labelsOnScreen())));
        cancel.check();
        progress.reached(Stage.JUDGEMENT, 1, duration);
        return new Observations(
                version,
                source,
                publication,
                transcript,
                signals.inOrder(),
                proofs,
                warnings,
                omissions.found());
    }

    /**
     * What the user says goes before what lies beside the file, and that before the file's tags.
     */
    private Publication publication(Publications.Beside page, Source source) {
        Publication known = options.publication().orElse(page.publication());
        return new Publication(
                known.title().or(() -> Optional.ofNullable(source.tags().get("title"))),
                known.description(),
                known.channel(),
                known.date(),
                known.link(),
                known.platform(),
                known.subscribers());
    }

    private Optional<Transcript> said(Source source, MediaTime duration) {
        Optional<Transcript> captions = captions(source);
        return switch (options.speech().when()) {
            case NEVER -> captions;
            case ALWAYS -> heard(source, duration).or(() -> captions);
            case WITHOUT_CAPTIONS -> captions.or(() -> heard(source, duration));
        };
    }

    private Optional<Transcript> heard(Source source, MediaTime duration) {
        boolean audible =
                source.streams().stream()
                        .anyMatch(stream -> stream.kind() == Source.StreamKind.AUDIO);
        if (!audible || transcriber.isEmpty()) {
            return Optional.empty();
        }
        progress.reached(Stage.SPEECH, PROBED, MediaTime.ZERO);
        return switch (transcribed(transcriber.get(), source, duration)) {
            case Speech.Heard heard -> {
                begun = SPEECH_HEARD;
                yield Optional.of(heard.transcript());
            }
            case Speech.Unheard unheard -> {
                modelMissing = true;
                warnings.add(new Warning("speech_not_heard", unheard.why(), Optional.empty()));
                yield Optional.empty();
            }
        };
    }

    /** A model that does not work is as good as none. */
    private Speech transcribed(Transcriber by, Source source, MediaTime duration) {
        try {
            return by.transcribe(
                    new Transcriber.Recording(file, source, options.speech().language()),
                    at -> {
                        begun = PROBED + share(at, duration) * (SPEECH_HEARD - PROBED);
                        progress.reached(Stage.SPEECH, begun, at);
                    },
                    cancel);
        } catch (AnalysisException.Unusable e) {
            return new Speech.Unheard(e.text());
        }
    }

    private static double share(MediaTime come, MediaTime duration) {
        return duration.micros() == 0 ? 0 : Math.clamp(come.seconds() / duration.seconds(), 0, 1);
    }

    private Optional<Transcript> captions(Source source) {
        for (Path captions : options.captions()) {
            Optional<Transcript> given = read(captions);
            if (given.isPresent()) {
                return given;
            }
        }
        for (Path captions : Sidecars.beside(file, spoken(source))) {
            Optional<Transcript> beside = tried(captions);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return options.embeddedCaptions() ? embedded(source) : Optional.empty();
    }

    /** A file that merely lies there must not end the analysis. */
    private Optional<Transcript> tried(Path captions) {
        try {
            return read(captions).filter(found -> !found.cues().isEmpty());
        } catch (AnalysisException.Cancelled e) {
            throw e;
        } catch (AnalysisException e) {
            warnings.add(new Warning("unread_sidecar", e.text(), Optional.empty()));
            return Optional.empty();
        }
    }

    private Optional<Transcript> embedded(Source source) {
        boolean any =
                source.streams().stream()
                        .anyMatch(stream -> stream.kind() == Source.StreamKind.CAPTIONS);
        if (!any) {
            return Optional.empty();
        }
        EmbeddedCaptions.Found found = EmbeddedCaptions.read(file, spoken(source), cancel);
        warnings.addAll(found.warnings());
        return found.transcript();
    }

    private static Optional<String> spoken(Source source) {
        return source.streams().stream()
                .filter(stream -> stream.kind() == Source.StreamKind.AUDIO)
                .flatMap(stream -> stream.language().stream())
                .findFirst();
    }

    private Optional<Transcript> read(Path captions) {
        return CaptionFile.read(captions, cancel).stream()
                .peek(found -> warnings.addAll(found.warnings()))
                .map(Captioned::transcript)
                .findFirst();
    }

    private Optional<Signs> broadcast(Source source) {
        if (!options.breaks() && !options.own().isListening()) {
            return Optional.empty();
        }
        progress.reached(Stage.BROADCAST, begun, MediaTime.ZERO);
        BroadcastStage stage = new BroadcastStage(file, cancel);
        SoundTrace sound = Listener.heard(file, cancel);
        PictureTrace film = stage.watch();
        if (options.own().isListening()) {
            new RecognitionStage(options.own(), signals, warnings).recognise(source, sound, film);
        }
        if (!options.breaks()) {
            return Optional.empty();
        }
        Signs signs = stage.search(sound, film);
        List<Signal> seen = List.copyOf(SignSignals.of(signs));
        signals.addAll(seen);
        progress.found(seen);
        return Optional.of(signs);
    }

    private void watch(Optional<BrandLogoDetector> logos, Source source, MediaTime duration) {
        omissions.pictures(source, options);
        List<PictureDetector> detectors = detectors(source);
        logos.ifPresent(detectors::add);
        if (detectors.isEmpty()) {
            return;
        }
        try (PictureReader reader = PictureReader.open(file, Sampling.EVERY_SECOND, cancel)) {
            PictureStage stage =
                    new PictureStage(detectors, () -> FrameSeeker.open(file, cancel), cancel);
            for (Sightings seen : stage.show(() -> next(reader, duration))) {
                signals.addAll(seen.signals());
                proofs.addAll(seen.proofs());
            }
            List<Warning> unseen = new ArrayList<>(reader.warnings());
            cutShort(reader.position(), duration).ifPresent(unseen::add);
            omissions.unseen(reader.hasShown(), unseen);
            warnings.addAll(unseen);
        }
    }

    /** A file that was cut off still says how long it was. */
    private static Optional<Warning> cutShort(MediaTime seen, MediaTime duration) {
        if (!duration.isAfter(seen.plus(LONGEST_LAST_PICTURE))) {
            return Optional.empty();
        }
        Span rest = new Span(seen, duration);
        return Optional.of(
                new Warning(
                        "pictures_end_early",
                        new LocalText(
                                "Изображение обрывается, хотя файл длиннее: "
                                        + rest
                                        + " не просмотрено.",
                                "The picture ends before the file does: "
                                        + rest
                                        + " was not seen."),
                        Optional.of(rest)));
    }

    private List<PictureDetector> detectors(Source source) {
        List<PictureDetector> detectors = new ArrayList<>();
        boolean visible = isVisible(source);
        if (visible && options.screenText()) {
            detectors.add(new ScreenTextDetector());
        }
        if (visible && options.codes()) {
            detectors.add(new CodeDetector());
        }
        return detectors;
    }

    private static boolean isVisible(Source source) {
        return source.streams().stream()
                .anyMatch(stream -> stream.kind() == Source.StreamKind.VIDEO);
    }

    private Optional<Picture> next(PictureReader reader, MediaTime duration) {
        Optional<Picture> picture = reader.next();
        double from = Math.max(HEARD, begun);
        double share = share(reader.position(), duration) * 0.9;
        progress.reached(Stage.PICTURES, from + share * (SEEN - from), reader.position());
        return picture;
    }
}
