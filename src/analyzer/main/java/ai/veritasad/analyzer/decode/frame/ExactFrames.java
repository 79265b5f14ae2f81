package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BYTE;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry_from_timestamp;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ticks;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.Optional;

/** Finds the one frame that is shown at a time, by seeking to a keyframe and decoding from it. */
public final class ExactFrames implements AutoCloseable {

    private static final long SECOND = 1_000_000;
    // So far before the wanted time every frame is decoded and kept, for the next question.
    private static final long FULL_BEFORE = SECOND;
    private static final long FARTHEST_FORWARD = 2 * SECOND;
    private static final long NOWHERE = Long.MIN_VALUE / 4;

    private final Container container;
    private final AVStream stream;
    private final Packets packets;
    private final StreamDecoder decoder;
    private final FrameWindow window = new FrameWindow();
    private final AVFrame fresh = av_frame_alloc();
    // Whether frames before the window may be missing from it.
    private boolean leftOut;
    private boolean ended;

    public ExactFrames(Container container, AVStream stream, Cancellation cancel) {
        this.container = container;
        this.stream = stream;
        this.packets = new Packets(container, stream, cancel);
        this.decoder = StreamDecoder.open(stream);
    }

    /** Microseconds between two frames as declared. */
    public long frameLength() {
        return packets.timeline().frame();
    }

    /** The frame shown at {@code time}, valid until the next call. */
    public Optional<AVFrame> at(long time) {
        if (!window.covers(time) && !isPastEnd(time)) {
            boolean found = canGoForward(time) && decodeUntil(time, time - FULL_BEFORE);
            if (!found) {
                decodeFromKeyframe(time);
            }
        }
        if (window.isEmpty() || (!window.covers(time) && !isShownAtEnd(time))) {
            return Optional.empty();
        }
        return window.shownAt(time);
    }

    private boolean isPastEnd(long time) {
        return ended && !window.isEmpty() && time >= window.end();
    }

    private boolean isShownAtEnd(long time) {
        if (!isPastEnd(time)) {
            return false;
        }
        long length = Math.max(frameLength(), window.last().duration());
        long declared = Ticks.sane(container.context().duration());
        return time <= Math.max(window.end() + length, declared);
    }

    private boolean canGoForward(long time) {
        if (ended || window.isEmpty() || time < window.end()) {
            return false;
        }
        if (time - window.end() <= FARTHEST_FORWARD) {
            return true;
        }
        AVIndexEntry key =
                avformat_index_get_entry_from_timestamp(stream, stamp(time), AVSEEK_FLAG_BACKWARD);
        return key != null && key.timestamp() <= stamp(window.end());
    }

    private void decodeFromKeyframe(long time) {
        long back = 0;
        boolean tryOn = true;
        while (tryOn) {
            long target = time - back;
            boolean counted = packets.timeline().isCounting();
            seek(target);
            boolean found = decodeUntil(time, time - FULL_BEFORE);
            if (!counted && packets.timeline().isCounting()) {
                seek(target);
                found = decodeUntil(time, time - FULL_BEFORE);
            }
            if (!found && leftOut) {
                seek(target);
                found = decodeUntil(time, NOWHERE);
            }
            // Some containers land behind the wanted time, some keyframes can't be used.
            tryOn = !found && target > 0;
            back = Math.max(SECOND, back * 4);
        }
    }

    private void seek(long time) {
        window.clear();
        decoder.flush();
        ended = false;
        packets.timeline().restart();
        if (packets.timeline().isCounting() || !seekByTime(time)) {
            packets.timeline().rewind();
            avformat_seek_file(
                    container.context(), -1, Long.MIN_VALUE, 0, Long.MAX_VALUE, AVSEEK_FLAG_BYTE);
        }
    }

    private boolean seekByTime(long time) {
        var file = container.context();
        long stamp = stamp(time);
        return avformat_seek_file(file, stream.index(), Long.MIN_VALUE, stamp, stamp, 0) >= 0
                || avformat_seek_file(
                                file, -1, Long.MIN_VALUE, container.origin(), Long.MAX_VALUE, 0)
                        >= 0;
    }

    private long stamp(long time) {
        var base = stream.time_base();
        return av_rescale(time + container.origin(), base.den(), Math.max(1, base.num()) * SECOND);
    }

    /**
     * Decodes up to the frame after {@code time}; those before {@code full} are not kept, and some
     * of them left out. False where the frame at {@code time} is not among the kept ones.
     */
    private boolean decodeUntil(long time, long full) {
        leftOut = false;
        while (window.isEmpty() || window.end() <= time) {
            if (decoder.receive(fresh)) {
                take(fresh, full);
            } else if (ended) {
                break;
            } else {
                feed(full);
            }
        }
        return !window.isEmpty() && window.start() <= time;
    }

    private void take(AVFrame frame, long full) {
        long time = ThriftyFrames.time(frame);
        if (time < full) {
            window.clear();
            leftOut = true;
            av_frame_unref(frame);
        } else if (!window.isEmpty() && time <= window.end()) {
            av_frame_unref(frame);
        } else {
            window.add(frame);
        }
    }

    private void feed(long full) {
        Optional<AVPacket> next = packets.next();
        if (next.isEmpty()) {
            ended = true;
            decoder.drain();
            return;
        }
        AVPacket packet = next.get();
        decoder.skip(packet.pts() < full ? AVDISCARD_NONREF : AVDISCARD_DEFAULT, AVDISCARD_DEFAULT);
        if (!decoder.send(packet)) {
            window.addFailure(packet.pts());
        }
        av_packet_free(packet);
    }

    @Override
    public void close() {
        av_frame_free(fresh);
        window.close();
        decoder.close();
    }
}
