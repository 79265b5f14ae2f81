package ai.veritasad.training.score;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.training.corpus.MarkedVideo;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Lets the analyzer judge marked transcripts, as it would any other. */
public final class Evaluation {

    private static final double NANOS = 1e9;

    private final Analyzer analyzer;
    private final JudgementOptions options;
    private final boolean models;

    /**
     * @param models whether models of languages may be used; else phrases and rules alone
     */
    public Evaluation(Analyzer analyzer, JudgementOptions options, boolean models) {
        this.analyzer = analyzer;
        this.options = options;
        this.models = models;
    }

    /**
     * All videos, several at once, in their order.
     *
     * @param done is told the share that is done, from any thread
     */
    public List<Judged> of(List<MarkedVideo> videos, DoubleConsumer done, Cancellation cancel) {
        AtomicInteger judged = new AtomicInteger();
        return videos.parallelStream()
                .map(video -> {
                    cancel.check();
                    Judged one = judged(video);
                    done.accept((double) judged.incrementAndGet() / videos.size());
                    return one;
                })
                .toList();
    }

    private Judged judged(MarkedVideo video) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Observations all = analyzer.observe(video.id(), video.transcript(), video.duration());
        Observations used = models ? all : withoutTalk(all);
        List<Segment> segments = analyzer.judge(used, options).segments();
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Judged(
                video,
                segments.stream().flatMap(Evaluation::ad).toList(),
                used.signals().stream().flatMap(Evaluation::guess).toList(),
                (after - before) / NANOS);
    }

    /** What a maker says of their own goods is marked by nobody. */
    private static Stream<Span> ad(Segment segment) {
        return switch (segment.kind()) {
            case SPONSOR_READ, AD_BREAK -> Stream.of(segment.span());
            case SELF_PROMOTION, MENTION -> Stream.empty();
        };
    }

    private static Stream<Judged.Guess> guess(Signal signal) {
        return signal instanceof Signal.Talk talk && !talk.phrases().isEmpty()
                ? Stream.of(new Judged.Guess(talk.span(), talk.probability()))
                : Stream.empty();
    }

    private static Observations withoutTalk(Observations all) {
        return new Observations(
                all.version(),
                all.source(),
                all.publication(),
                all.transcript(),
                all.signals().stream().filter(signal -> !(signal instanceof Signal.Talk)).toList(),
                all.proofs(),
                all.warnings(),
                all.omissions());
    }
}
