package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_CAP_SMALL_LAST_FRAME;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_CAP_VARIABLE_FRAME_SIZE;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.encode.SoundTrack;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.ShortPointer;

/** Encodes one sound in pieces of the length that the encoder asks for. */
final class SoundWriter implements Track {

    private static final int USUAL_PIECE = 1024;

    private final float[] samples;
    private final SoundTrack track;
    private final AVCodecContext context;
    private final Encoder encoder;
    private final AVFrame frame = av_frame_alloc();
    private int next;

    private SoundWriter(
            float[] samples, SoundTrack track, AVCodecContext context, Encoder encoder) {
        this.samples = samples;
        this.track = track;
        this.context = context;
        this.encoder = encoder;
    }

    static SoundWriter of(Film film, SoundTrack track, Output output) {
        AVCodecContext context =
                Encoder.opened(
                        track.codec(),
                        output.keepsHeaders(),
                        setting -> describe(setting, track),
                        track.options());
        float[] samples = track.sound().samples(track.rate(), film.format().seconds());
        Encoder encoder = Encoder.into(output.add(track.language()), context, output);
        return new SoundWriter(samples, track, context, encoder);
    }

    private static void describe(AVCodecContext context, SoundTrack track) {
        context.sample_rate(track.rate());
        context.sample_fmt(isWhole(track) ? AV_SAMPLE_FMT_S16 : AV_SAMPLE_FMT_FLTP);
        context.time_base().num(1).den(track.rate());
        av_channel_layout_default(context.ch_layout(), 1);
    }

    /** Whether its encoder takes whole numbers, rather than planes of floating ones. */
    private static boolean isWhole(SoundTrack track) {
        return switch (track.codec()) {
            case "flac", "pcm_s16le", "pcm_s16be", "libopus", "mp2", "wavpack" -> true;
            default -> false;
        };
    }

    @Override
    public double next() {
        return next < samples.length ? (double) next / track.rate() : Double.POSITIVE_INFINITY;
    }

    @Override
    public void advance() {
        int left = samples.length - next;
        int piece = piece();
        int filled = Math.min(piece, left);
        boolean mayBeShort =
                (context.codec().capabilities()
                                & (AV_CODEC_CAP_SMALL_LAST_FRAME
                                        | AV_CODEC_CAP_VARIABLE_FRAME_SIZE))
                        != 0;
        av_frame_unref(frame);
        frame.nb_samples(mayBeShort ? filled : piece);
        frame.format(context.sample_fmt());
        frame.sample_rate(track.rate());
        av_channel_layout_default(frame.ch_layout(), 1);
        Calls.check(av_frame_get_buffer(frame, 0), "a frame's memory");
        fill(filled);
        frame.pts(next);
        encoder.encode(frame);
        next += filled;
        if (next >= samples.length) {
            encoder.end();
        }
    }

    private int piece() {
        return context.frame_size() > 0 ? context.frame_size() : USUAL_PIECE;
    }

    private void fill(int filled) {
        if (isWhole(track)) {
            ShortPointer target = new ShortPointer(frame.data(0));
            for (int i = 0; i < frame.nb_samples(); i++) {
                float sample = i < filled ? samples[next + i] : 0;
                target.put(i, (short) Math.round(sample * Short.MAX_VALUE));
            }
        } else {
            FloatPointer target = new FloatPointer(frame.data(0));
            for (int i = 0; i < frame.nb_samples(); i++) {
                target.put(i, i < filled ? samples[next + i] : 0);
            }
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
        encoder.close();
    }
}
