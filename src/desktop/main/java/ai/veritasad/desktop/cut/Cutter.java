package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.export.format.Stretches;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.cut.plan.ExactPlan;
import ai.veritasad.desktop.cut.plan.Parts;
import ai.veritasad.desktop.cut.plan.Splice;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Makes copies of a video. Where nothing else is said nothing is decoded, and every kept packet is
 * the original's. A copy appears under its name whole or not at all. Makes one copy, and blocks the
 * thread that it is called from.
 */
public final class Cutter {

    private static final double STEP = 0.01;

    private final DoubleConsumer done;
    private final Cancellation cancel;
    private double told;

    /**
     * One that can be stopped.
     *
     * @param done hears the share that is done, 0 to 1, rising
     */
    public Cutter(DoubleConsumer done, Cancellation cancel) {
        this.done = done;
        this.cancel = cancel;
        av_log_set_level(AV_LOG_QUIET);
    }

    /**
     * A copy without the ads, as near as keyframes allow: up to the distance of two keyframes may
     * stay of an ad's end. Chapters move along with what is kept.
     *
     * @return the parts of the original that were kept
     */
    public List<Span> withoutAds(Path video, List<Span> ads, Path target) {
        try (Reading reading = Reading.of(video)) {
            List<Span> parts = Parts.kept(ads, reading.duration(), reading.keyframes(cancel));
            Splice splice = new Splice(reading.pictures(), parts);
            whole(
                    video,
                    target,
                    Chapters.moved(reading, parts),
                    (file, chapters) ->
                            copied(
                                    reading,
                                    new Copy(reading, target, file, chapters, Optional.empty()),
                                    (copy, packet) -> copy(reading, packet, splice, copy)));
            return parts;
        }
    }

    /**
     * A copy without the ads that is exact to the picture. Packets are copied wherever they can be;
     * around the borders, or everywhere where this codec can't be joined, pictures are encoded
     * anew. Sound is never encoded anew: it goes on within half of one of its packets.
     */
    public ExactCut exactlyWithoutAds(Path video, List<Span> ads, Path target) {
        try (Reading reading = Reading.of(video)) {
            List<Span> wanted = Stretches.between(ads, reading.duration(), MediaTime.ofMillis(1));
            Exactness exactness = Exactness.of(reading, wanted, cancel);
            ExactPlan plan = exactness.plan();
            whole(
                    video,
                    target,
                    Chapters.moved(reading, plan.parts()),
                    (file, chapters) -> exactly(reading, exactness, target, file, chapters));
            return new ExactCut(plan.parts(), plan.encoded(), exactness.isWhole());
        }
    }

    private void exactly(
            Reading reading, Exactness exactness, Path target, Path file, Reading chapters) {
        try (Copy copy = new Copy(reading, target, file, chapters, exactness.coding());
                ExactCopy exact =
                        new ExactCopy(
                                reading,
                                exactness.plan(),
                                exactness.coding(),
                                exactness.delay(),
                                copy)) {
            each(reading, exact::take);
            exact.finish();
        }
    }

    /** Fills a copy packet by packet. */
    private void copied(Reading reading, Copy made, BiConsumer<Copy, AVPacket> writer) {
        try (Copy copy = made) {
            each(reading, packet -> writer.accept(copy, packet));
            copy.finish();
        }
    }

    private void each(Reading reading, Consumer<AVPacket> taker) {
        reading.each(
                cancel,
                packet -> {
                    // Writing takes the packet's stamps away.
                    long at = reading.decoded(packet);
                    taker.accept(packet);
                    tell(reading, at);
                });
    }

    private static void copy(Reading reading, AVPacket packet, Splice splice, Copy copy) {
        boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
        splice.earlier(packet.stream_index(), reading.shown(packet), reading.decoded(packet), key)
                .ifPresent(earlier -> copy.write(packet, earlier));
    }

    /**
     * A copy with chapters in place of those that it may have had.
     *
     * @param metadata the chapters as FFmpeg's own text of metadata
     */
    public void withChapters(Path video, String metadata, Path target) {
        try (Reading reading = Reading.of(video)) {
            whole(
                    video,
                    target,
                    metadata,
                    (file, chapters) ->
                            copied(
                                    reading,
                                    new Copy(reading, target, file, chapters, Optional.empty()),
                                    (copy, packet) -> copy.write(packet, 0)));
        }
    }

    private void tell(Reading reading, long at) {
        MediaTime all = reading.duration();
        double share = all.micros() == 0 ? 0 : Math.clamp((double) at / all.micros(), 0, 1);
        if (share >= told + STEP) {
            told = share;
            done.accept(share);
        }
    }

    /** Writes into a file, with chapters. */
    @FunctionalInterface
    private interface Writing {
        void into(Path file, Reading chapters);
    }

    /**
     * @param metadata the copy's chapters as FFmpeg's own text of metadata
     */
    private static void whole(Path video, Path target, String metadata, Writing writing) {
        Path file = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            refuseOriginal(video, target);
            withMetadata(metadata, chapters -> writing.into(file, chapters));
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.unwritable(target, e);
        } finally {
            delete(file);
        }
    }

    private static void withMetadata(String metadata, Consumer<Reading> use) throws IOException {
        Path text = Files.createTempFile("veritasad-", ".ffmeta");
        try {
            Files.writeString(text, metadata, StandardCharsets.UTF_8);
            try (Reading chapters = Reading.ofMetadata(text)) {
                use.accept(chapters);
            }
        } finally {
            Files.deleteIfExists(text);
        }
    }

    /**
     * Nothing is ever written over the video itself.
     *
     * @throws AnalysisException.Unusable if the target is the video, under whatever name
     */
    public static void refuseOriginal(Path video, Path target) throws IOException {
        if (Files.exists(target) && Files.exists(video) && Files.isSameFile(video, target)) {
            throw Problem.original();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Problem.unwritable(file, e);
        }
    }
}
