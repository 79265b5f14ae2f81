package ai.veritasad.desktop.cut.coding;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG2VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P10;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;

import java.util.Optional;

/** How the pictures of a copy are encoded that can't be the original's. */
public final class Coding {

    private static final int EIGHT_BITS = 8;
    private static final double RATE = 2;
    private static final double LEAST_BITS_A_PIXEL = 0.1;
    private static final long MOST_BITS = 200_000_000;
    private static final int USUAL_FPS = 25;
    private static final int NEVER = 1 << 20;
    private static final int FINE = 10;
    private static final int COARSE = 24;
    private static final int COARSE_MPEG2 = 6;
    private static final int OBU_SEQUENCE = 1;
    private static final int MPEG2_SEQUENCE = 0xB3;

    private final AVStream stream;
    private final Recipe recipe;
    private final int pixels;
    private final long bitRate;
    private final byte[] header;
    private final Optional<ParameterSets> sets;

    private Coding(AVStream stream, Recipe recipe, int pixels, long bitRate, boolean joined) {
        this.stream = stream;
        this.recipe = recipe;
        this.pixels = pixels;
        this.bitRate = bitRate;
        AVCodecContext trial = opened();
        byte[] own = bytes(trial.extradata(), trial.extradata_size());
        avcodec_free_context(trial);
        if (joined && recipe.codec() == AV_CODEC_ID_H264) {
            ParameterSets beside = ParameterSets.beside(header(stream), own);
            sets = Optional.of(beside);
            header = beside.header(header(stream));
        } else {
            sets = Optional.empty();
            header = joined ? header(stream) : own;
        }
    }

    /**
     * Pictures that stand beside the stream's own; empty where no encoder here makes such.
     *
     * @param rate bits a second of the stream
     */
    public static Optional<Coding> joining(AVStream stream, long rate) {
        return Recipe.joining(stream.codecpar().codec_id())
                .flatMap(recipe -> {
                    try {
                        return Optional.of(
                                new Coding(
                                        stream,
                                        recipe,
                                        stream.codecpar().format(),
                                        wanted(stream, rate),
                                        true));
                    } catch (IllegalArgumentException | IllegalStateException unlike) {
                        return Optional.empty();
                    }
                });
    }

    /** All pictures anew, in a codec that most players know. */
    public static Coding whole(AVStream stream, long rate) {
        AVPixFmtDescriptor pixels = av_pix_fmt_desc_get(stream.codecpar().format());
        boolean deep = pixels != null && pixels.comp(0).depth() > EIGHT_BITS;
        try {
            return new Coding(
                    stream,
                    Recipe.whole(deep),
                    deep ? AV_PIX_FMT_YUV420P10 : AV_PIX_FMT_YUV420P,
                    wanted(stream, rate),
                    false);
        } catch (IllegalStateException refused) {
            throw Unencodable.because(String.valueOf(refused.getMessage()));
        }
    }

    private static long wanted(AVStream stream, long rate) {
        AVCodecParameters codec = stream.codecpar();
        AVRational fps = fps(stream);
        double least = LEAST_BITS_A_PIXEL * codec.width() * codec.height() * fps.num() / fps.den();
        return (long) Math.min(MOST_BITS, Math.max(RATE * rate, least));
    }

    private static AVRational fps(AVStream stream) {
        AVRational fps = stream.avg_frame_rate();
        if (fps.num() <= 0 || fps.den() <= 0) {
            fps = stream.r_frame_rate();
        }
        return fps.num() > 0 && fps.den() > 0 ? fps : new AVRational().num(USUAL_FPS).den(1);
    }

    public int codec() {
        return recipe.codec();
    }

    /** As FFmpeg's AVPixelFormat. */
    int pixels() {
        return pixels;
    }

    /** An encoder of one run of pictures, whose times count frames; the caller frees it. */
    AVCodecContext opened() {
        AVCodec encoder = avcodec_find_encoder_by_name(recipe.encoder());
        if (encoder == null) {
            throw new IllegalStateException(recipe.encoder() + " is not there");
        }
        AVCodecContext context = avcodec_alloc_context3(encoder);
        AVCodecParameters from = stream.codecpar();
        AVRational fps = fps(stream);
        context.width(from.width()).height(from.height()).pix_fmt(pixels);
        context.sample_aspect_ratio(from.sample_aspect_ratio());
        context.color_range(from.color_range()).colorspace(from.color_space());
        context.color_primaries(from.color_primaries()).color_trc(from.color_trc());
        context.chroma_sample_location(from.chroma_location());
        context.time_base().num(fps.den()).den(fps.num());
        context.framerate().num(fps.num()).den(fps.den());
        context.gop_size(NEVER).max_b_frames(0).thread_count(0);
        rate(context);
        if (sharesHeader()) {
            context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        AVDictionary options = new AVDictionary(null);
        recipe.options().forEach((name, value) -> av_dict_set(options, name, value, 0));
        int opened = avcodec_open2(context, encoder, options);
        av_dict_free(options);
        if (opened < 0) {
            avcodec_free_context(context);
            throw new IllegalStateException(recipe.encoder() + ": " + Unencodable.words(opened));
        }
        return context;
    }

    /** Others tell in every keyframe how to read it. */
    private boolean sharesHeader() {
        return recipe.codec() == AV_CODEC_ID_H264;
    }

    private void rate(AVCodecContext context) {
        switch (recipe.codec()) {
            case AV_CODEC_ID_H264 -> context.bit_rate(bitRate).qmin(FINE).qmax(COARSE);
            case AV_CODEC_ID_MPEG2VIDEO -> context.bit_rate(bitRate).qmin(2).qmax(COARSE_MPEG2);
            // These need a bound above which their constant quality is no longer kept.
            case AV_CODEC_ID_VP8 -> context.bit_rate(MOST_BITS);
            default -> context.bit_rate(0);
        }
    }

    /** Describes the stream of the copy, given as a copy of the original's description. */
    public void describe(AVCodecParameters made) {
        if (made.codec_id() != recipe.codec() || made.format() != pixels) {
            made.codec_id(recipe.codec()).format(pixels).bit_rate(0);
            made.profile(-99).level(-99).bits_per_raw_sample(0).bits_per_coded_sample(0);
        }
        av_free(made.extradata());
        made.extradata_size(header.length);
        if (header.length == 0) {
            made.extradata(null);
        } else {
            BytePointer memory =
                    new BytePointer(
                            av_mallocz((long) header.length + AV_INPUT_BUFFER_PADDING_SIZE));
            memory.put(header, 0, header.length);
            made.extradata(memory);
        }
    }

    /** What an encoder made, as the stream of the copy holds it. */
    byte[] packet(byte[] made) {
        return sets.map(renaming -> renaming.packet(made, header)).orElse(made);
    }

    /** Whether a copy may go on at this keyframe of the stream after another encoder's pictures. */
    public static boolean isJoint(AVStream stream, AVPacket packet) {
        return switch (stream.codecpar().codec_id()) {
            case AV_CODEC_ID_H264 ->
                    ParameterSets.hasIdr(
                            ParameterSets.units(
                                    bytes(packet.data(), packet.size()), header(stream)));
            case AV_CODEC_ID_MPEG2VIDEO -> startsSequence(packet);
            case AV_CODEC_ID_AV1 -> hasSequence(packet);
            default -> true;
        };
    }

    private static boolean startsSequence(AVPacket packet) {
        BytePointer data = packet.data();
        return packet.size() > 4
                && data.get(0) == 0
                && data.get(1) == 0
                && data.get(2) == 1
                && (data.get(3) & 0xFF) == MPEG2_SEQUENCE;
    }

    /** Walks the units of AV1 (AV1 specification, 5.3) until one is a sequence header. */
    private static boolean hasSequence(AVPacket packet) {
        byte[] data = bytes(packet.data(), packet.size());
        int at = 0;
        while (at < data.length) {
            int head = data[at] & 0xFF;
            if ((head >> 3 & 0xF) == OBU_SEQUENCE) {
                return true;
            }
            at += (head >> 2 & 1) == 1 ? 2 : 1;
            if ((head >> 1 & 1) == 0) {
                return false;
            }
            long length = 0;
            int shift = 0;
            boolean more = true;
            while (more && at < data.length && shift < Integer.SIZE) {
                length |= (long) (data[at] & 0x7F) << shift;
                more = data[at] < 0;
                at++;
                shift += 7;
            }
            at = (int) Math.min(data.length, at + length);
        }
        return false;
    }

    private static byte[] header(AVStream stream) {
        AVCodecParameters codec = stream.codecpar();
        return bytes(codec.extradata(), codec.extradata_size());
    }

    static byte[] bytes(BytePointer from, int size) {
        byte[] bytes = new byte[from == null ? 0 : size];
        if (bytes.length > 0) {
            from.get(bytes, 0, bytes.length);
        }
        return bytes;
    }
}
