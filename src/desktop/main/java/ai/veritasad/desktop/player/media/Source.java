package ai.veritasad.desktop.player.media;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_CUSTOM_IO;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_READ;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import ai.veritasad.analyzer.AnalysisException;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The bytes of one ordinary file, opened as a medium; nothing but this file is ever read. */
final class Source implements AutoCloseable {

    // FFmpeg gets the address of one byte as its handle: native callbacks are few, so all files
    // share one.
    private static final Map<Long, BooleanSupplier> OPEN = new ConcurrentHashMap<>();
    private static final Question QUESTION = new Question();
    private static final int WORDS = 64;

    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private final BytePointer handle = new BytePointer(1);
    private final AVIOInterruptCB interruption = new AVIOInterruptCB();
    private final AVIOContext bytes = new AVIOContext(null);
    private final AVFormatContext context;

    /**
     * @param stopped asked in all of FFmpeg's loops: whether the work is no longer wanted
     * @throws AnalysisException where there is no such file, or it is no medium
     */
    Source(Path file, BooleanSupplier stopped) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (!Files.isRegularFile(file)) {
            throw new AnalysisException.Unreadable(file, "not an ordinary file");
        }
        OPEN.put(handle.address(), stopped);
        interruption.callback(QUESTION).opaque(handle);
        try {
            context = open(file);
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
    }

    private AVFormatContext open(Path file) {
        // The prefix keeps a name such as "http:talk.mp4" a name.
        String url = "file:" + file.toAbsolutePath();
        int code = avio_open2(bytes, url, AVIO_FLAG_READ, interruption, new AVDictionary(null));
        if (code < 0) {
            throw new AnalysisException.Unreadable(file, words(code));
        }
        AVFormatContext opening = avformat_alloc_context();
        opening.pb(bytes).flags(opening.flags() | AVFMT_FLAG_CUSTOM_IO);
        opening.interrupt_callback(interruption);
        AVDictionary options = new AVDictionary(null);
        // No protocol has this name: a header that points to another file or host leads nowhere.
        av_dict_set(options, "protocol_whitelist", "none", 0);
        code = avformat_open_input(opening, "", new AVInputFormat(null), options);
        av_dict_free(options);
        if (code < 0) {
            throw new AnalysisException.NotMedia(file, words(code));
        }
        code = avformat_find_stream_info(opening, (PointerPointer<?>) null);
        if (code < 0) {
            avformat_close_input(opening);
            throw new AnalysisException.NotMedia(file, words(code));
        }
        return opening;
    }

    AVFormatContext context() {
        return context;
    }

    private static String words(int error) {
        byte[] text = new byte[WORDS];
        av_strerror(error, text, text.length);
        return new String(text, StandardCharsets.UTF_8).replace("\0", "");
    }

    private void release() {
        avio_closep(bytes);
        OPEN.remove(handle.address());
        interruption.close();
        handle.close();
    }

    @Override
    public void close() {
        avformat_close_input(context);
        release();
    }

    private static final class Question extends AVIOInterruptCB.Callback_Pointer {
        @Override
        public int call(Pointer handle) {
            BooleanSupplier stopped = OPEN.get(handle.address());
            return stopped != null && stopped.getAsBoolean() ? 1 : 0;
        }
    }
}
