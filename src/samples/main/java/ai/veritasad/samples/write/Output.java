package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import ai.veritasad.samples.Chapter;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.encode.Encoding;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A container being written: streams first, then header, packets, trailer. */
final class Output implements AutoCloseable {

    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private static final int MILLIS = 1000;

    private final AVFormatContext context;
    private final AVIOContext io;

    private Output(AVFormatContext context, AVIOContext io) {
        this.context = context;
        this.io = io;
    }

    static Output create(Path file, Encoding encoding) {
        // The prefix keeps a name such as "http:talk.mp4" a name.
        String url = "file:" + file.toAbsolutePath();
        AVFormatContext context = new AVFormatContext(null);
        Calls.check(
                avformat_alloc_output_context2(context, null, encoding.container(), url),
                encoding.container());
        AVIOContext io = new AVIOContext(null);
        Calls.check(avio_open(io, url, AVIO_FLAG_WRITE), file.toString());
        context.pb(io);
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        return new Output(context, io);
    }

    /** Whether decoders get their headers from the container rather than from the stream. */
    boolean keepsHeaders() {
        return (context.oformat().flags() & AVFMT_GLOBALHEADER) != 0;
    }

    AVStream add(String language) {
        AVStream stream = avformat_new_stream(context, null);
        if (!language.isEmpty()) {
            stream.metadata(Calls.dictionary(Map.of("language", language)));
        }
        return stream;
    }

    void begin(Film film, Map<String, String> options) {
        context.metadata(Calls.dictionary(film.tags()));
        mark(film.chapters());
        AVDictionary wanted = Calls.dictionary(options);
        Calls.check(avformat_write_header(context, wanted), "the header");
        Calls.checkAllUsed(wanted);
        av_dict_free(wanted);
    }

    private void mark(List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        int pointer = Loader.sizeof(Pointer.class);
        context.chapters(
                new PointerPointer<AVChapter>(av_mallocz((long) chapters.size() * pointer)));
        context.nb_chapters(chapters.size());
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            AVChapter mark = new AVChapter(av_mallocz(Loader.sizeof(AVChapter.class)));
            mark.id(i + 1L);
            mark.time_base().num(1).den(MILLIS);
            mark.start(Math.round(chapter.span().from() * MILLIS));
            mark.end(Math.round(chapter.span().to() * MILLIS));
            mark.metadata(Calls.dictionary(Map.of("title", chapter.title())));
            context.chapters(i, mark);
        }
    }

    /** Takes over what {@code packet} holds; its times are counted in {@code base} seconds. */
    void write(AVPacket packet, AVStream stream, AVRational base) {
        av_packet_rescale_ts(packet, base, stream.time_base());
        packet.stream_index(stream.index());
        Calls.check(av_interleaved_write_frame(context, packet), "a packet");
    }

    void end() {
        Calls.check(av_write_trailer(context), "the trailer");
    }

    @Override
    public void close() {
        avio_closep(io);
        avformat_free_context(context);
    }
}
