package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.cut.coding.Coding;
import ai.veritasad.desktop.cut.coding.Frames;
import ai.veritasad.desktop.cut.coding.Redrawing;
import ai.veritasad.desktop.cut.plan.ExactPlan;
import ai.veritasad.desktop.cut.plan.Piece;
import ai.veritasad.desktop.cut.plan.SoundSplice;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Carries out a plan in one pass over the packets of a video. */
final class ExactCopy implements AutoCloseable {

    private final Reading reading;
    private final ExactPlan plan;
    private final Optional<Coding> coding;
    private final long delay;
    private final Copy copy;
    private final Sequence sequence;
    private final Map<Integer, SoundSplice> sounds = new HashMap<>();
    private final int pictures;
    private final long frame;
    private int place;
    private int run;
    private int copied;
    private int encoded;
    private @Nullable Frames frames;
    private @Nullable Redrawing redrawing;

    /**
     * @param coding how encoded pieces are made; needed where the plan has some
     * @param delay microseconds between the decoding and the showing of the original's keyframes
     */
    ExactCopy(Reading reading, ExactPlan plan, Optional<Coding> coding, long delay, Copy copy) {
        this.reading = reading;
        this.plan = plan;
        this.coding = coding;
        this.delay = delay;
        this.copy = copy;
        this.pictures = reading.pictures();
        this.frame = pictures < 0 ? 0 : reading.frame(pictures);
        this.sequence = new Sequence(copy, pictures, plan.pieces().size());
        this.copied = nextCopied(0);
        this.encoded = nextEncoded(0);
    }

    /** To be called with every packet of the video in its order. */
    void take(AVPacket packet) {
        int index = packet.stream_index();
        if (index == pictures) {
            takePicture(packet);
        } else if (reading.stream(index).codecpar().codec_type() == AVMEDIA_TYPE_AUDIO) {
            takeSound(packet);
        } else {
            takeCaption(packet);
        }
    }

    private void takePicture(AVPacket packet) {
        if (run < plan.runs().size() && plan.runs().get(run).first() == place) {
            frames =
                    new Frames(
                            reading.stream(pictures),
                            (picture, stamp) -> draw(picture, reading.micros(pictures, stamp)));
        }
        if (frames != null) {
            frames.decode(packet);
        }
        if (copied < plan.pieces().size()) {
            copyPicture(packet, (Piece.Copied) plan.pieces().get(copied));
        }
        place++;
        if (frames != null && plan.runs().get(run).end() == place) {
            endRun();
        }
    }

    private void copyPicture(AVPacket packet, Piece.Copied piece) {
        if (place < piece.first()) {
            return;
        }
        long shown = reading.micros(pictures, packet.pts());
        if (shown >= piece.from()) {
            long earlier = plan.earlier(piece.part());
            long decoded =
                    packet.dts() == AV_NOPTS_VALUE
                            ? AV_NOPTS_VALUE
                            : reading.micros(pictures, packet.dts()) - earlier;
            sequence.add(
                    copied,
                    av_packet_clone(packet),
                    shown - earlier,
                    decoded,
                    reading.length(packet));
        }
        if (place + 1 == piece.end()) {
            sequence.finish(copied);
            copied = nextCopied(copied + 1);
        }
    }

    /** Encodes a frame where its time lies in a piece that is encoded. */
    private void draw(AVFrame picture, long shown) {
        while (encoded < plan.pieces().size() && shown >= piece().to()) {
            endPiece();
        }
        if (encoded < plan.pieces().size() && shown >= piece().from()) {
            if (redrawing == null) {
                redrawing = new Redrawing(coding.orElseThrow(), this::takeDrawn);
            }
            redrawing.draw(picture, shown);
        }
    }

    private Piece.Encoded piece() {
        return (Piece.Encoded) plan.pieces().get(encoded);
    }

    private void takeDrawn(AVPacket packet, long shown) {
        long earlier = plan.earlier(piece().part());
        sequence.add(encoded, packet, shown - earlier, shown - earlier - delay, frame);
    }

    private void endPiece() {
        if (redrawing != null) {
            redrawing.end();
            redrawing.close();
            redrawing = null;
        }
        sequence.finish(encoded);
        encoded = nextEncoded(encoded + 1);
    }

    private void endRun() {
        if (frames != null) {
            frames.end();
            frames.close();
            frames = null;
        }
        run++;
        int through = plan.runs().subList(0, run).stream().mapToInt(ExactPlan.Run::pieces).sum();
        while (encoded < plan.pieces().size() && encodedBefore(encoded) < through) {
            endPiece();
        }
    }

    private long encodedBefore(int piece) {
        return plan.pieces().subList(0, piece).stream()
                .filter(Piece.Encoded.class::isInstance)
                .count();
    }

    private int nextCopied(int from) {
        return next(from, Piece.Copied.class);
    }

    private int nextEncoded(int from) {
        return next(from, Piece.Encoded.class);
    }

    private int next(int from, Class<? extends Piece> kind) {
        List<Piece> pieces = plan.pieces();
        return IntStream.range(from, pieces.size())
                .filter(i -> kind.isInstance(pieces.get(i)))
                .findFirst()
                .orElse(pieces.size());
    }

    private void takeSound(AVPacket packet) {
        if (packet.pts() == AV_NOPTS_VALUE) {
            return;
        }
        int index = packet.stream_index();
        sounds.computeIfAbsent(index, fresh -> new SoundSplice(plan.parts(), earlier()))
                .earlier(reading.micros(index, packet.pts()), reading.length(packet))
                .ifPresent(by -> copy.write(packet, by));
    }

    private List<Long> earlier() {
        return IntStream.range(0, plan.parts().size()).mapToObj(plan::earlier).toList();
    }

    /** A caption stays with the part that it begins in, and ends with it. */
    private void takeCaption(AVPacket packet) {
        int index = packet.stream_index();
        long shown = packet.pts() == AV_NOPTS_VALUE ? -1 : reading.micros(index, packet.pts());
        for (int i = 0; i < plan.parts().size(); i++) {
            Span part = plan.parts().get(i);
            if (shown >= part.start().micros() && shown < part.end().micros()) {
                long at = shown - plan.earlier(i);
                long length = Math.min(reading.length(packet), part.end().micros() - shown);
                copy.write(packet, index, at, at, length);
                return;
            }
        }
    }

    /** Writes what is still on its way and ends the file. */
    void finish() {
        if (frames != null) {
            endRun();
        }
        copy.finish();
    }

    @Override
    public void close() {
        if (frames != null) {
            frames.close();
        }
        if (redrawing != null) {
            redrawing.close();
        }
        sequence.close();
    }
}
