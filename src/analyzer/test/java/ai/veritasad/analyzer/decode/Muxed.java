package ai.veritasad.analyzer.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_ASS;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_DVD_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PCM_S16LE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_SUBRIP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBVTT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.imageio.ImageIO;

/** Puts made packets into a container, to have files with any tracks that a test needs. */
public final class Muxed {

    private static final AVRational MILLIS = new AVRational().num(1).den(1000);
    private static final int RATE = 8000;
    private static final int SIDE = 64;
    private static final String ASS_HEADER =
            "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name,"
                    + " MarginL, MarginR, MarginV, Effect, Text\n";

    /** What a track carries. */
    public enum Codec {
        PICTURES(AVMEDIA_TYPE_VIDEO, AV_CODEC_ID_MJPEG),
        SOUND(AVMEDIA_TYPE_AUDIO, AV_CODEC_ID_PCM_S16LE),
        SUBRIP(AVMEDIA_TYPE_SUBTITLE, AV_CODEC_ID_SUBRIP),
        WEBVTT(AVMEDIA_TYPE_SUBTITLE, AV_CODEC_ID_WEBVTT),
        ASS(AVMEDIA_TYPE_SUBTITLE, AV_CODEC_ID_ASS),
        MOV_TEXT(AVMEDIA_TYPE_SUBTITLE, AV_CODEC_ID_MOV_TEXT),
        BITMAPS(AVMEDIA_TYPE_SUBTITLE, AV_CODEC_ID_DVD_SUBTITLE);

        private final int type;
        private final int id;

        Codec(int type, int id) {
            this.type = type;
            this.id = id;
        }
    }

    /** One packet, times in milliseconds. */
    public static final class Packet {
        private final long start;
        private final long length;
        private final byte[] bytes;

        Packet(long start, long length, byte[] bytes) {
            this.start = start;
            this.length = length;
            this.bytes = bytes;
        }

        public static Packet of(double start, double end, byte[] bytes) {
            return new Packet((long) (start * 1000), (long) ((end - start) * 1000), bytes);
        }
    }

    /** One track; language, title and disposition as the container tells them. */
    public record Track(
            Codec codec, String language, String title, int disposition, List<Packet> packets) {

        public Track {
            packets = List.copyOf(packets);
        }

        public static Track of(Codec codec, String language, Packet... packets) {
            return new Track(codec, language, "", 0, List.of(packets));
        }

        public Track titled(String other) {
            return new Track(codec, language, other, disposition, packets);
        }

        public Track marked(int flags) {
            return new Track(codec, language, title, flags, packets);
        }
    }

    private Muxed() {}

    public static Packet text(double start, double end, String text) {
        return Packet.of(start, end, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Packet movText(double start, double end, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[utf8.length + 2];
        bytes[0] = (byte) (utf8.length >> 8);
        bytes[1] = (byte) utf8.length;
        System.arraycopy(utf8, 0, bytes, 2, utf8.length);
        return Packet.of(start, end, bytes);
    }

    /** Five black pictures a second. */
    public static Track pictures(double seconds) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Packet> packets = new ArrayList<>();
        for (double time = 0; time < seconds; time += 0.2) {
            packets.add(Packet.of(time, time + 0.2, jpeg.toByteArray()));
        }
        return new Track(Codec.PICTURES, "und", "", 0, packets);
    }

    public static Track silence(String language, double seconds) {
        List<Packet> packets = new ArrayList<>();
        for (double time = 0; time < seconds; time += 0.1) {
            packets.add(Packet.of(time, time + 0.1, new byte[RATE / 10 * 2]));
        }
        return new Track(Codec.SOUND, language, "", 0, packets);
    }

    /** Writes the tracks to {@code file} in FFmpeg's {@code format}. */
    public static Path write(Path file, String format, Track... tracks) {
        AVFormatContext context = new AVFormatContext(null);
        check(avformat_alloc_output_context2(context, null, format, file.toString()));
        try {
            for (Track track : tracks) {
                add(context, track);
            }
            AVIOContext io = new AVIOContext(null);
            check(avio_open(io, file.toString(), AVIO_FLAG_WRITE));
            context.pb(io);
            check(avformat_write_header(context, new AVDictionary(null)));
            inOrder(tracks).forEach(one -> write(context, one));
            check(av_write_trailer(context));
            avio_closep(io);
        } finally {
            avformat_free_context(context);
        }
        return file;
    }

    private static void add(AVFormatContext context, Track track) {
        AVStream stream = avformat_new_stream(context, null);
        stream.time_base(MILLIS).disposition(track.disposition());
        AVDictionary tags = new AVDictionary(null);
        av_dict_set(tags, "language", track.language(), 0);
        av_dict_set(tags, "title", track.title(), 0);
        stream.metadata(tags);
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(track.codec().type).codec_id(track.codec().id);
        if (track.codec() == Codec.PICTURES) {
            parameters.width(SIDE).height(SIDE);
        } else if (track.codec() == Codec.SOUND) {
            av_channel_layout_default(parameters.ch_layout(), 1);
            parameters.sample_rate(RATE).bits_per_coded_sample(16).block_align(2);
        } else if (track.codec() == Codec.ASS) {
            byte[] header = ASS_HEADER.getBytes(StandardCharsets.UTF_8);
            BytePointer copy = new BytePointer(av_mallocz(header.length + 64L));
            copy.put(header, 0, header.length);
            parameters.extradata(copy).extradata_size(header.length);
        }
    }

    private record Placed(int stream, Packet packet) {}

    private static List<Placed> inOrder(Track... tracks) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < tracks.length; i++) {
            int stream = i;
            tracks[i].packets().forEach(packet -> all.add(new Placed(stream, packet)));
        }
        all.sort(Comparator.comparingLong(one -> one.packet().start));
        return all;
    }

    private static void write(AVFormatContext context, Placed placed) {
        AVPacket packet = av_packet_alloc();
        Packet made = placed.packet();
        check(av_new_packet(packet, made.bytes.length));
        packet.data().put(made.bytes, 0, made.bytes.length);
        packet.stream_index(placed.stream()).flags(AV_PKT_FLAG_KEY);
        packet.pts(made.start).dts(made.start).duration(made.length);
        av_packet_rescale_ts(packet, MILLIS, context.streams(placed.stream()).time_base());
        check(av_interleaved_write_frame(context, packet));
        av_packet_free(packet);
    }

    private static void check(int code) {
        if (code < 0) {
            throw new IllegalStateException("FFmpeg says " + code);
        }
    }
}
