package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_new;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.av_display_rotation_set;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;

import java.awt.image.BufferedImage;

/** Draws a film frame by frame and encodes what is kept of it. */
final class PictureWriter implements Track {

    private static final int MATRIX_BYTES = 9 * Integer.BYTES;

    private final Film film;
    private final PictureTrack track;
    private final Encoder encoder;
    private final Pixels pixels;
    private final BufferedImage canvas;
    private int next;

    private PictureWriter(Film film, PictureTrack track, Encoder encoder, Pixels pixels) {
        this.film = film;
        this.track = track;
        this.encoder = encoder;
        this.pixels = pixels;
        this.canvas =
                new BufferedImage(
                        film.format().size().width(),
                        film.format().size().height(),
                        BufferedImage.TYPE_INT_RGB);
        this.next = following(0);
    }

    static PictureWriter of(Film film, PictureTrack track, Output output) {
        Pixels pixels = Pixels.of(film.format().size(), track);
        AVCodecContext context =
                Encoder.opened(
                        track.codec(),
                        output.keepsHeaders(),
                        setting -> describe(setting, film, track, pixels),
                        track.options());
        AVStream stream = output.add("");
        Encoder encoder = Encoder.into(stream, context, output);
        stream.sample_aspect_ratio(context.sample_aspect_ratio());
        stream.avg_frame_rate(context.framerate());
        if (track.placement().quarterTurns() != 0) {
            turn(stream, track.placement().quarterTurns());
        }
        return new PictureWriter(film, track, encoder, pixels);
    }

    private static void describe(
            AVCodecContext context, Film film, PictureTrack track, Pixels pixels) {
        Placement.Ratio aspect = track.placement().pixelAspect();
        context.width(pixels.width()).height(pixels.height());
        context.pix_fmt(av_get_pix_fmt(track.pixels()));
        context.color_range(pixels.isFullRange() ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG);
        context.colorspace(pixels.colourSpace());
        context.time_base().num(1).den(film.format().framesPerSecond());
        context.framerate().num(film.format().framesPerSecond()).den(1);
        context.sample_aspect_ratio().num(aspect.over()).den(aspect.under());
    }

    private static void turn(AVStream stream, int quarterTurns) {
        AVPacketSideData all = new AVPacketSideData(null);
        IntPointer count = new IntPointer(1).put(0);
        AVPacketSideData matrix =
                av_packet_side_data_new(all, count, AV_PKT_DATA_DISPLAYMATRIX, MATRIX_BYTES, 0);
        // Clockwise, unlike the angle that FFmpeg reads out of a matrix.
        av_display_rotation_set(new IntPointer(matrix.data()), 90.0 * quarterTurns);
        stream.codecpar().coded_side_data(all).nb_coded_side_data(count.get());
    }

    @Override
    public double next() {
        return next < film.format().frames()
                ? film.format().secondOf(next)
                : Double.POSITIVE_INFINITY;
    }

    @Override
    public void advance() {
        int following = following(next + 1);
        film.paint(canvas, film.format().secondOf(next));
        AVFrame frame = pixels.frame(canvas);
        frame.pts(next).duration((long) following - next);
        encoder.encode(frame);
        next = following;
        if (next >= film.format().frames()) {
            encoder.end();
        }
    }

    private int following(int from) {
        int index = from;
        while (index < film.format().frames() && !track.kept().test(index)) {
            index++;
        }
        return index;
    }

    @Override
    public void close() {
        encoder.close();
        pixels.close();
    }
}
