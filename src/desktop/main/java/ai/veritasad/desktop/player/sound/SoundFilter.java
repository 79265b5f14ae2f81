package ai.veritasad.desktop.player.sound;

import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_parse_ptr;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_free;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_describe;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_get_sample_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_strdup;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;

import java.util.Arrays;

/** One of FFmpeg's filters for sound, from any format to ours. */
final class SoundFilter implements AutoCloseable {

    private static final String OURS =
            "aformat=sample_fmts=flt:sample_rates=" + Sounds.RATE + ":channel_layouts=stereo";
    private static final int LAYOUT_CHARACTERS = 128;
    private static final AVFrame END = new AVFrame(null);

    private final AVFilterGraph graph = avfilter_graph_alloc();
    private final AVFilterContext source = new AVFilterContext(null);
    private final AVFilterContext sink = new AVFilterContext(null);
    private final AVFrame filtered = av_frame_alloc();
    private final String format;
    private final boolean usable;

    /**
     * @param format of what goes in, by {@link #format(AVFrame)}
     * @param filter in FFmpeg's language, empty for none
     */
    SoundFilter(String format, String filter) {
        this.format = format;
        this.usable = build(filter.isEmpty() ? OURS : filter + "," + OURS);
    }

    /** The format of a frame in the words of FFmpeg's filters. */
    static String format(AVFrame frame) {
        byte[] layout = new byte[LAYOUT_CHARACTERS];
        av_channel_layout_describe(frame.ch_layout(), layout, layout.length);
        BytePointer sample = av_get_sample_fmt_name(frame.format());
        return "time_base=1/%d:sample_rate=%d:sample_fmt=%s:channel_layout=%s"
                .formatted(
                        frame.sample_rate(),
                        frame.sample_rate(),
                        sample == null ? "" : sample.getString(),
                        new BytePointer(layout).getString());
    }

    boolean takes(AVFrame frame) {
        return format.equals(format(frame));
    }

    private boolean build(String filters) {
        int code =
                avfilter_graph_create_filter(
                        source, avfilter_get_by_name("abuffer"), "in", format, null, graph);
        if (code < 0) {
            return false;
        }
        avfilter_graph_create_filter(
                sink, avfilter_get_by_name("abuffersink"), "out", (String) null, null, graph);
        // FFmpeg sees it from outside the chain: its outputs feed the chain, its inputs drain it.
        AVFilterInOut outputs = avfilter_inout_alloc();
        outputs.name(av_strdup(new BytePointer("in"))).filter_ctx(source).pad_idx(0).next(null);
        AVFilterInOut inputs = avfilter_inout_alloc();
        inputs.name(av_strdup(new BytePointer("out"))).filter_ctx(sink).pad_idx(0).next(null);
        code = avfilter_graph_parse_ptr(graph, filters, inputs, outputs, null);
        avfilter_inout_free(inputs);
        avfilter_inout_free(outputs);
        return code >= 0 && avfilter_graph_config(graph, null) >= 0;
    }

    /** What comes out for a frame, left and right in turn; its own memory is kept. */
    float[] filter(AVFrame frame) {
        return usable && av_buffersrc_add_frame(source, frame) >= 0 ? taken() : new float[0];
    }

    /** What the filter still kept back; takes nothing more. */
    float[] rest() {
        return usable && av_buffersrc_add_frame(source, END) >= 0 ? taken() : new float[0];
    }

    private float[] taken() {
        float[] all = new float[0];
        while (av_buffersink_get_frame(sink, filtered) >= 0) {
            int count = filtered.nb_samples() * Sounds.CHANNELS;
            float[] longer = Arrays.copyOf(all, all.length + count);
            new FloatPointer(filtered.data(0)).get(longer, all.length, count);
            all = longer;
            av_frame_unref(filtered);
        }
        return all;
    }

    @Override
    public void close() {
        av_frame_free(filtered);
        avfilter_graph_free(graph);
    }
}
