package ai.veritasad.desktop.player.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

/**
 * A stream of a file that is played, and its clock.
 *
 * @param origin microseconds of the file's own clock at which the medium starts
 */
public record Track(AVStream stream, long origin) {

    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final long SECOND = 1_000_000;
    private static final long USUAL_FRAME = 40_000;
    private static final double FASTEST = 1000;

    int index() {
        return stream.index();
    }

    /** A stamp of the stream as microseconds from the start of the medium. */
    public long micros(long stamp) {
        AVRational base = stream.time_base();
        return stamp == AV_NOPTS_VALUE || base.den() <= 0
                ? UNKNOWN
                : av_rescale(stamp, base.num() * SECOND, base.den()) - origin;
    }

    /** The reverse of {@link #micros}. */
    long stamp(long micros) {
        AVRational base = stream.time_base();
        return av_rescale(micros + origin, base.den(), Math.max(1, base.num()) * SECOND);
    }

    /** Microseconds from one frame to the next, as declared. */
    public long frame() {
        double average = value(stream.avg_frame_rate());
        double rate = average > 0 ? average : value(stream.r_frame_rate());
        return rate > 0 && rate < FASTEST ? Math.round(SECOND / rate) : USUAL_FRAME;
    }

    private static double value(AVRational ratio) {
        return ratio.num() <= 0 || ratio.den() <= 0 ? 0 : (double) ratio.num() / ratio.den();
    }
}
