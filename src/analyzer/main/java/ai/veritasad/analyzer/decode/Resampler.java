package ai.veritasad.analyzer.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_compare;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_uninit;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns sound of any format into floats of one or two channels at one rate. */
final class Resampler implements AutoCloseable {

    private final int rate;
    private final int channels;
    private final AVChannelLayout target = new AVChannelLayout();
    private final AVChannelLayout layout = new AVChannelLayout();
    private final PointerPointer<FloatPointer> planes = new PointerPointer<>(1);
    private SwrContext context = new SwrContext(null);
    private FloatPointer buffer = new FloatPointer();
    private int format = -1;
    private int sourceRate;

    Resampler(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
        av_channel_layout_default(target, channels);
    }

    int rate() {
        return rate;
    }

    int channels() {
        return channels;
    }

    /** The frame's samples, and what was kept back of earlier ones; nothing for a broken frame. */
    float[] resampled(AVFrame frame) {
        if (frame.nb_samples() <= 0 || frame.sample_rate() <= 0 || !fits(frame)) {
            return new float[0];
        }
        return converted(frame.extended_data(), frame.nb_samples());
    }

    /** What is still kept back, once the last frame was given. */
    float[] rest() {
        return context.isNull() ? new float[0] : converted(new PointerPointer<>(), 0);
    }

    private float[] converted(PointerPointer<?> source, int samples) {
        int most = swr_get_out_samples(context, samples);
        if (most <= 0) {
            return new float[0];
        }
        provide(most * channels);
        planes.put(0, buffer);
        int made = swr_convert(context, planes, most, source, samples);
        float[] out = new float[Math.max(0, made) * channels];
        buffer.position(0).get(out);
        return out;
    }

    /** Opens the converter anew where the format changes in the middle, as broadcasts do. */
    private boolean fits(AVFrame frame) {
        boolean same =
                !context.isNull()
                        && format == frame.format()
                        && sourceRate == frame.sample_rate()
                        && av_channel_layout_compare(layout, frame.ch_layout()) == 0;
        return same || open(frame);
    }

    private boolean open(AVFrame frame) {
        swr_free(context);
        context = new SwrContext(null);
        format = frame.format();
        sourceRate = frame.sample_rate();
        av_channel_layout_copy(layout, frame.ch_layout());
        int failure =
                swr_alloc_set_opts2(
                        context,
                        target,
                        AV_SAMPLE_FMT_FLT,
                        rate,
                        layout,
                        format,
                        sourceRate,
                        0,
                        (Pointer) null);
        if (failure < 0 || swr_init(context) < 0) {
            swr_free(context);
            context = new SwrContext(null);
            return false;
        }
        return true;
    }

    private void provide(int samples) {
        if (buffer.isNull() || buffer.capacity() < samples) {
            buffer.close();
            buffer = new FloatPointer(samples * 2L);
        }
    }

    @Override
    public void close() {
        swr_free(context);
        av_channel_layout_uninit(target);
        av_channel_layout_uninit(layout);
        target.close();
        layout.close();
        planes.close();
        buffer.close();
    }
}
