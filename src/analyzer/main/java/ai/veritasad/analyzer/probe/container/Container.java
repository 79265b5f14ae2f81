package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BYTE;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_buffer2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An opened media file as FFmpeg sees it, recognised by its bytes alone; nothing but this one file
 * is ever read.
 */
public final class Container implements AutoCloseable {

    static {
        Ffmpeg.silence();
    }

    private final Path file;
    private final MediaFile bytes;
    private final AVFormatContext context;

    private Container(Path file, MediaFile bytes, AVFormatContext context) {
        this.file = file;
        this.bytes = bytes;
        this.context = context;
    }

    /**
     * Opens a file and looks at the beginning of its streams.
     *
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static Container open(Path file, Cancellation cancel) {
        MediaFile bytes = MediaFile.open(file, cancel);
        try {
            AVInputFormat format = recognise(file, bytes, cancel);
            Container container = new Container(file, bytes, header(file, bytes, format, cancel));
            container.findStreams(cancel);
            return container;
        } catch (RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    private static AVInputFormat recognise(Path file, MediaFile bytes, Cancellation cancel) {
        AVInputFormat format = new AVInputFormat(null);
        // No name is given, so that neither an extension nor a "%d" in it matters.
        int score = av_probe_input_buffer2(bytes.io(), format, "", null, 0, 0);
        cancel.check();
        if (score < 0) {
            throw new AnalysisException.NotMedia(file, "unknown format");
        }
        String name = format.name().getString();
        if (!Containers.areOpened(name)) {
            throw new AnalysisException.NotMedia(file, "it looks like " + name);
        }
        return format;
    }

    private static AVFormatContext header(
            Path file, MediaFile bytes, AVInputFormat format, Cancellation cancel) {
        AVFormatContext context = avformat_alloc_context();
        context.pb(bytes.io()).flags(context.flags() | AVFormatContext.AVFMT_FLAG_CUSTOM_IO);
        context.interrupt_callback(bytes.interruption().callback());
        AVDictionary options = new AVDictionary(null);
        // No protocol has this name: a header that points to another file or host leads nowhere.
        av_dict_set(options, "protocol_whitelist", "none", 0);
        int code = avformat_open_input(context, "", format, options);
        av_dict_free(options);
        if (code < 0) {
            cancel.check();
            throw new AnalysisException.NotMedia(
                    file, "its header is damaged or missing: " + Ffmpeg.words(code));
        }
        return context;
    }

    private void findStreams(Cancellation cancel) {
        int code = avformat_find_stream_info(context, (PointerPointer<?>) null);
        if (cancel.isCancelled() || code < 0) {
            avformat_close_input(context);
            cancel.check();
            throw new AnalysisException.NotMedia(file, Ffmpeg.words(code));
        }
    }

    public Path file() {
        return file;
    }

    public AVFormatContext context() {
        return context;
    }

    public List<AVStream> streams() {
        return IntStream.range(0, context.nb_streams()).mapToObj(context::streams).toList();
    }

    /** Microseconds of the container's own clock at which the film starts. */
    public long origin() {
        return context.start_time() == AV_NOPTS_VALUE ? 0 : context.start_time();
    }

    /** Goes back to the first packet. */
    public void rewind() {
        avformat_seek_file(context, -1, Long.MIN_VALUE, 0, Long.MAX_VALUE, AVSEEK_FLAG_BYTE);
    }

    @Override
    public void close() {
        avformat_close_input(context);
        bytes.close();
    }
}
