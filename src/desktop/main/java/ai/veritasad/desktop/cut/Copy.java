package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_query_codec;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import ai.veritasad.desktop.cut.coding.Coding;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A media file in the making: the streams of another one, packet by packet, at new times. */
final class Copy implements AutoCloseable {

    private static final int STRICT_NORMAL = 0;
    private static final int DROPPED = -1;

    private final Reading source;
    private final Path name;
    private final Optional<Coding> pictures;
    private final AVFormatContext context = new AVFormatContext(null);
    private final int[] places;
    private final long[] lastStamps;

    /**
     * Begins a file.
     *
     * @param name the name that it will have, which tells its format
     * @param file where it is written for now
     * @param chapters whose chapters it gets; none are taken from the source
     * @param pictures how its pictures are described where they are not just the source's
     */
    Copy(Reading source, Path name, Path file, Reading chapters, Optional<Coding> pictures) {
        this.source = source;
        this.pictures = pictures;
        this.name = name;
        this.places = new int[source.context().nb_streams()];
        this.lastStamps = new long[places.length];
        Arrays.fill(lastStamps, Long.MIN_VALUE);
        check(
                avformat_alloc_output_context2(
                        context, null, null, String.valueOf(name.getFileName())));
        try {
            for (int i = 0; i < places.length; i++) {
                places[i] = isTaken(i) ? add(source.stream(i)) : DROPPED;
            }
            AVDictionary tags = new AVDictionary(null);
            av_dict_copy(tags, source.context().metadata(), 0);
            context.metadata(tags);
            AVIOContext out = new AVIOContext(null);
            check(avio_open(out, file.toString(), AVIO_FLAG_WRITE));
            context.pb(out);
            // Lent for as long as the file is written; they belong to their own file.
            context.chapters(chapters.context().chapters());
            context.nb_chapters(chapters.context().nb_chapters());
            check(avformat_write_header(context, (PointerPointer<?>) null));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private boolean isTaken(int index) {
        AVCodecParameters codec = source.stream(index).codecpar();
        int type = codec.codec_type();
        boolean known =
                type == AVMEDIA_TYPE_VIDEO
                        || type == AVMEDIA_TYPE_AUDIO
                        || type == AVMEDIA_TYPE_SUBTITLE;
        return known
                && !source.isCover(index)
                && avformat_query_codec(context.oformat(), codecOf(index), STRICT_NORMAL) != 0;
    }

    private int codecOf(int index) {
        int own = source.stream(index).codecpar().codec_id();
        return index == source.pictures() ? pictures.map(Coding::codec).orElse(own) : own;
    }

    private int add(AVStream from) {
        AVStream made = avformat_new_stream(context, null);
        check(avcodec_parameters_copy(made.codecpar(), from.codecpar()));
        made.codecpar().codec_tag(0);
        if (from.index() == source.pictures()) {
            pictures.ifPresent(coding -> coding.describe(made.codecpar()));
        }
        made.time_base(from.time_base());
        made.disposition(from.disposition());
        AVDictionary tags = new AVDictionary(null);
        av_dict_copy(tags, from.metadata(), 0);
        made.metadata(tags);
        return made.index();
    }

    /** Writes a packet of the source, so many microseconds earlier. */
    void write(AVPacket packet, long earlier) {
        int index = packet.stream_index();
        write(
                packet,
                index,
                moved(packet.pts(), index, earlier),
                moved(packet.dts(), index, earlier),
                source.length(packet));
    }

    private long moved(long stamp, int index, long earlier) {
        return stamp == AV_NOPTS_VALUE ? stamp : source.micros(index, stamp) - earlier;
    }

    /**
     * Writes a packet in place of one of the source. All times are microseconds of the copy.
     *
     * @param index number of the stream in the source
     */
    void write(AVPacket packet, int index, long shown, long decoded, long length) {
        int place = index < places.length ? places[index] : DROPPED;
        if (place == DROPPED) {
            return;
        }
        AVStream made = context.streams(place);
        long pts = stamp(shown, made);
        long dts = stamp(decoded, made);
        // Where two parts meet, reordered pictures of both would share stamps.
        if (dts != AV_NOPTS_VALUE && dts <= lastStamps[place]) {
            dts = lastStamps[place] + 1;
            pts = pts == AV_NOPTS_VALUE ? pts : Math.max(pts, dts);
        }
        if (dts != AV_NOPTS_VALUE) {
            lastStamps[place] = dts;
        }
        packet.pts(pts);
        packet.dts(dts);
        packet.duration(stamp(length, made));
        packet.pos(-1);
        packet.stream_index(place);
        check(av_interleaved_write_frame(context, packet));
    }

    private static long stamp(long micros, AVStream made) {
        return micros == AV_NOPTS_VALUE
                ? micros
                : av_rescale_q(micros, av_make_q(1, AV_TIME_BASE), made.time_base());
    }

    /** Ends the file; without this it is not whole. */
    void finish() {
        check(av_write_trailer(context));
    }

    private void check(int code) {
        if (code < 0) {
            throw Problem.unwritable(name, code);
        }
    }

    @Override
    public void close() {
        context.chapters(new PointerPointer<AVChapter>());
        context.nb_chapters(0);
        if (context.pb() != null) {
            avio_closep(context.pb());
            context.pb(null);
        }
        avformat_free_context(context);
    }
}
