package ai.veritasad.desktop.player.sound;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Plays sound faster or slower without changing its pitch, by FFmpeg's filter {@code atempo}. */
public final class Tempo implements AutoCloseable {

    private final double speed;
    private final AVFrame frame = av_frame_alloc();
    private final @Nullable SoundFilter filter;

    /**
     * @param speed 0.5 to 100; 1 leaves the sound as it is
     */
    public Tempo(double speed) {
        this.speed = speed;
        prepare(1);
        String format = SoundFilter.format(frame);
        filter =
                speed == 1
                        ? null
                        : new SoundFilter(format, String.format(Locale.ROOT, "atempo=%.4f", speed));
        av_frame_unref(frame);
    }

    public double speed() {
        return speed;
    }

    /** What is to be heard for these samples now; some may be kept back. */
    public float[] stretched(float[] samples) {
        if (filter == null || samples.length == 0) {
            return samples;
        }
        prepare(samples.length / Sounds.CHANNELS);
        av_frame_get_buffer(frame, 0);
        new FloatPointer(frame.data(0)).put(samples, 0, samples.length);
        float[] out = filter.filter(frame);
        av_frame_unref(frame);
        return out;
    }

    /** What was kept back, when no more is to come. */
    public float[] rest() {
        return filter == null ? new float[0] : filter.rest();
    }

    private void prepare(int samples) {
        frame.format(AV_SAMPLE_FMT_FLT).sample_rate(Sounds.RATE).nb_samples(samples);
        av_channel_layout_default(frame.ch_layout(), Sounds.CHANNELS);
    }

    @Override
    public void close() {
        if (filter != null) {
            filter.close();
        }
        av_frame_free(frame);
    }
}
