package ai.veritasad.analyzer;

import ai.veritasad.analyzer.decode.caption.CaptionFile;
import ai.veritasad.analyzer.decode.caption.Captioned;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.disclosure.DisclosureRules;
import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.analyzer.fuse.Fusion;
import ai.veritasad.analyzer.pipeline.MediaAnalysis;
import ai.veritasad.analyzer.pipeline.Omissions;
import ai.veritasad.analyzer.pipeline.SignalList;
import ai.veritasad.analyzer.pipeline.TextStage;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.Transcriber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way in: a media or caption file becomes observations, and observations become a report. One
 * analyzer may serve several threads; each call works alone.
 */
public final class Analyzer {

    private final String version;
    private final Optional<Transcriber> transcriber;
    private final Fusion fusion = Fusion.bundled();
    private final DisclosureRules rules = DisclosureRules.bundled();

    /** An analyzer that signs what it observes with {@code version}, and can't hear speech. */
    public Analyzer(String version) {
        this(version, Optional.empty());
    }

    /** An analyzer that has speech written down by {@code transcriber}. */
    public Analyzer(String version, Transcriber transcriber) {
        this(version, Optional.of(transcriber));
    }

    private Analyzer(String version, Optional<Transcriber> transcriber) {
        this.version = version;
        this.transcriber = transcriber;
    }

    /**
     * Watches, listens to and reads one file; a file of JSON lines holds several videos, every
     * other file one.
     *
     * @throws AnalysisException where the file can't be analyzed, or the analysis was cancelled
     */
    public List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancel) {
        progress.reached(Stage.PROBE, 0, MediaTime.ZERO);
        if (CaptionFile.isCaptionFile(file)) {
            return captionsAlone(file, options, progress, cancel);
        }
        return List.of(
                new MediaAnalysis(version, file, options, transcriber, progress, cancel).observe());
    }

    /**
     * What a file is before anything in it is looked at: its kind, its streams, its length.
     *
     * @throws AnalysisException where it can't be analyzed
     */
    public static Source source(Path file, Cancellation cancel) {
        if (!CaptionFile.isCaptionFile(file)) {
            return Probe.read(file, cancel).source();
        }
        Captioned first =
                CaptionFile.read(file, cancel).stream()
                        .findFirst()
                        .orElseThrow(() -> new AnalysisException.Empty(file));
        return source(first, size(file), Fingerprint.of(file, cancel));
    }

    /** What a talk alone gives, without a file. */
    public Observations observe(String name, Transcript said, MediaTime duration) {
        SignalList signals = new SignalList();
        TextStage texts = new TextStage(BrandList.bundled(), new Cancellation());
        texts.read(said, duration, signals);
        texts.nameBrands(signals);
        Source source =
                new Source(name, 0, "", "captions", Optional.of(duration), List.of(), Map.of());
        return new Observations(
                version,
                source,
                Publication.UNKNOWN,
                Optional.of(said),
                signals.inOrder(),
                List.of(),
                List.of(),
                Omissions.ofCaptionsAlone());
    }

    /** The rule sets that it can judge under. */
    public List<Jurisdiction> jurisdictions() {
        return rules.jurisdictions();
    }

    /** What follows from the observations under these options; needs no media and little time. */
    public Report judge(Observations observations, JudgementOptions options) {
        return judge(observations, fusion.segments(observations, options), options);
    }

    /** How segments that somebody marked stand to the rules; what they span is not doubted. */
    public Report judge(
            Observations observations, List<Segment> segments, JudgementOptions options) {
        DisclosureRules.Judged judged = rules.judged(segments, observations, options);
        return new Report(
                Report.SCHEMA, observations, options, judged.segments(), judged.verdict());
    }

    private List<Observations> captionsAlone(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancel) {
        List<Captioned> videos = CaptionFile.read(file, cancel);
        String hash = Fingerprint.of(file, cancel);
        long bytes = size(file);
        TextStage texts = new TextStage(options.own().brands(), cancel);
        List<Observations> all = new ArrayList<>();
        for (Captioned video : videos) {
            Source source = source(video, bytes, hash);
            all.add(captionsAlone(source, video, options, texts));
            progress.reached(
                    Stage.TEXTS,
                    (double) all.size() / videos.size(),
                    video.duration().orElse(MediaTime.ZERO));
        }
        return all;
    }

    private static Source source(Captioned video, long bytes, String hash) {
        return new Source(
                video.id(), bytes, hash, "captions", video.duration(), List.of(), Map.of());
    }

    private Observations captionsAlone(
            Source source, Captioned video, AnalysisOptions options, TextStage texts) {
        Publication publication = options.publication().orElse(Publication.UNKNOWN);
        MediaTime duration = source.duration().orElse(MediaTime.ZERO);
        SignalList signals = new SignalList();
        texts.read(video.transcript(), duration, signals);
        texts.read(publication, duration, signals);
        texts.nameBrands(signals);
        return new Observations(
                version,
                source,
                publication,
                Optional.of(video.transcript()),
                signals.inOrder(),
                List.of(),
                video.warnings(),
                Omissions.ofCaptionsAlone());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }
}
