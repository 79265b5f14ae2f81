package ai.veritasad.analyzer.decode.packet;

import static org.bytedeco.ffmpeg.global.avformat.AVFMT_TS_DISCONT;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.probe.container.Ticks;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

/**
 * Puts the packets of one stream on a clock of microseconds that starts with the film and never
 * jumps back, whatever their own stamps say.
 */
public final class Timeline {

    private static final long SECOND = 1_000_000;
    private static final double USUAL_RATE = 25;
    // Beyond this a stamp before the last one is a new recording, not a reordered frame.
    private static final long BACKWARDS = SECOND;
    // FFmpeg's own figure for streams that may start anew, dts_delta_threshold.
    private static final long FORWARDS = 10 * SECOND;
    // A frame is shown at most this far from where it is decoded.
    private static final long REORDERED = 5 * SECOND;

    private final AVRational base;
    private final long frame;
    private final boolean startsAnew;
    private final long origin;
    private long offset;
    private long last = Ticks.UNKNOWN;
    private boolean counting;

    Timeline(Container container, AVStream stream) {
        double rate = Streams.frameRate(stream);
        this.base = stream.time_base();
        this.frame = Math.round(SECOND / (rate > 0 ? rate : USUAL_RATE));
        this.startsAnew = (container.context().iformat().flags() & AVFMT_TS_DISCONT) != 0;
        this.origin = container.origin();
        this.offset = -origin;
    }

    /** The usual distance of two frames in microseconds. */
    public long frame() {
        return frame;
    }

    /** Rewrites the stamps of the next packet in microseconds of the film's clock. */
    public void place(AVPacket packet) {
        long dts = Ticks.micros(packet.dts(), base);
        long pts = Ticks.micros(packet.pts(), base);
        long length = Ticks.micros(packet.duration(), base);
        long clock = dts == Ticks.UNKNOWN ? pts : dts;
        if (clock == Ticks.UNKNOWN) {
            counting = true;
            clock = last == Ticks.UNKNOWN ? -offset : last + frame - offset;
        }
        follow(clock);
        last = clock + offset;
        boolean believable = pts != Ticks.UNKNOWN && Math.abs(pts - clock) <= REORDERED;
        packet.pts((believable ? pts : clock) + offset);
        packet.dts(last);
        packet.duration(Math.max(0, length));
    }

    /**
     * Whether packets without stamps were met, whose times are counted: right only where all from
     * the beginning on are seen.
     */
    public boolean isCounting() {
        return counting;
    }

    /** Starts at the film's beginning again. */
    public void rewind() {
        offset = -origin;
        last = Ticks.UNKNOWN;
    }

    /** Forgets the last stamp, as after a seek. */
    public void restart() {
        last = Ticks.UNKNOWN;
    }

    private void follow(long clock) {
        if (last == Ticks.UNKNOWN) {
            return;
        }
        long step = clock + offset - last;
        if (step < -BACKWARDS || (startsAnew && step > FORWARDS)) {
            offset += frame - step;
        }
    }
}
