package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import org.bytedeco.ffmpeg.avutil.AVRational;

/** FFmpeg's ticks as microseconds. */
public final class Ticks {

    /** Stands for a time that FFmpeg doesn't know. */
    public static final long UNKNOWN = AV_NOPTS_VALUE;

    private static final long MICROS_PER_SECOND = 1_000_000;
    // Ten years: no film, only damage.
    private static final long LONGEST = 10 * 366 * 86_400L * MICROS_PER_SECOND;

    private Ticks() {}

    /**
     * {@code ticks} of {@code base} seconds each, {@link #UNKNOWN} where unknown or beyond sense.
     */
    public static long micros(long ticks, AVRational base) {
        if (ticks == UNKNOWN || base.num() <= 0 || base.den() <= 0) {
            return UNKNOWN;
        }
        return sane(av_rescale(ticks, base.num() * MICROS_PER_SECOND, base.den()));
    }

    /** The same microseconds, or {@link #UNKNOWN} where they are beyond sense. */
    public static long sane(long micros) {
        return micros < -LONGEST || micros > LONGEST ? UNKNOWN : micros;
    }
}
