package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Sampling;
import ai.veritasad.analyzer.decode.packet.Groups;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.decode.pixel.Geometry;
import ai.veritasad.analyzer.decode.pixel.Luma;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Shape;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.List;
import java.util.Optional;

/** Hands out, of the frames that were decoded anyway, only those that the sampling asks for. */
public final class SampledFrames implements AutoCloseable {

    private final Shape shape;
    private final long interval;
    private final Packets packets;
    private final Damage damage = new Damage();
    private final StreamDecoder decoder;
    private final ThriftyFrames frames;
    private final Luma luma = new Luma();
    // The latest frame that is still near enough to the last picture handed out, and its follower.
    private final AVFrame held = av_frame_alloc();
    private final AVFrame following = av_frame_alloc();
    private Optional<Geometry> geometry = Optional.empty();
    private boolean holds;
    private boolean begun;
    private long handedOut;

    private SampledFrames(AVStream stream, Packets packets, Sampling sampling) {
        this.shape = Shape.of(stream);
        this.packets = packets;
        this.interval = sampling.interval().micros();
        this.decoder = StreamDecoder.open(stream);
        this.frames = new ThriftyFrames(new Groups(packets), decoder, damage, sampling);
    }

    public static SampledFrames of(
            Container container, AVStream stream, Sampling sampling, Cancellation cancel) {
        return new SampledFrames(stream, new Packets(container, stream, cancel), sampling);
    }

    public Optional<Picture> next() {
        while (frames.next(following)) {
            boolean due = holds && ThriftyFrames.time(following) - handedOut > interval;
            Optional<Picture> picture = due ? Optional.of(handOut(held)) : Optional.empty();
            hold();
            if (!begun) {
                begun = true;
                picture = Optional.of(handOut(held));
                holds = false;
            }
            if (picture.isPresent()) {
                return picture;
            }
        }
        if (!holds) {
            return Optional.empty();
        }
        holds = false;
        return Optional.of(handOut(held));
    }

    private void hold() {
        av_frame_unref(held);
        av_frame_move_ref(held, following);
        holds = true;
    }

    private Picture handOut(AVFrame frame) {
        if (geometry.isEmpty()) {
            geometry = Optional.of(Geometry.of(shape.withStored(frame.width(), frame.height())));
        }
        handedOut = ThriftyFrames.time(frame);
        MediaTime time = new MediaTime(Math.max(0, handedOut));
        return luma.picture(frame, time, geometry.get());
    }

    public boolean hasBegun() {
        return begun;
    }

    public MediaTime position() {
        return new MediaTime(Math.max(0, Math.max(handedOut, frames.reached())));
    }

    public List<Warning> warnings() {
        return Damage.warnings(damage.spans(), packets.holes());
    }

    @Override
    public void close() {
        av_frame_free(held);
        av_frame_free(following);
        luma.close();
        frames.close();
        decoder.close();
    }
}
