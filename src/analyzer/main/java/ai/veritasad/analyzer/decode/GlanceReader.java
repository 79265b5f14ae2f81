package ai.veritasad.analyzer.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.frame.StreamDecoder;
import ai.veritasad.analyzer.decode.frame.ThriftyFrames;
import ai.veritasad.analyzer.decode.packet.Group;
import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.decode.pixel.Geometry;
import ai.veritasad.analyzer.decode.pixel.Luma;
import ai.veritasad.analyzer.decode.pixel.Scaler;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Shape;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The keyframes of a film at a small size, and how many bytes every picture takes: about an eighth
 * of the work of decoding all of it.
 */
public final class GlanceReader implements AutoCloseable {

    private static final double LONGEST_SIDE = 320;

    /** Films of keyframes alone need no closer look than this. */
    private static final long NEAREST = 400_000;

    private final Container container;
    private final Optional<Film> film;

    private GlanceReader(Container container, Optional<Film> film) {
        this.container = container;
        this.film = film;
    }

    /**
     * Opens the film in {@code file}; a file without one has no pictures.
     *
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static GlanceReader open(Path file, Cancellation cancel) {
        Container container = Container.open(file, cancel);
        try {
            return new GlanceReader(
                    container,
                    Streams.film(container)
                            .map(stream ->
                                    new Film(new Packets(container, stream, cancel), stream)));
        } catch (RuntimeException | Error e) {
            container.close();
            throw e;
        }
    }

    /** The next keyframe, later than the one before; empty at the end. */
    public Optional<Glance> next() {
        return film.flatMap(Film::next);
    }

    /** Of the pictures up to the last keyframe handed out; of all at the end. */
    public PacketSizes sizes() {
        return film.map(one -> one.sizes.inOrder())
                .orElseGet(() -> new PacketSizes.Builder().inOrder());
    }

    /** Microseconds between two pictures as declared. */
    public long frameLength() {
        return film.map(one -> one.packets.timeline().frame()).orElse(0L);
    }

    @Override
    public void close() {
        film.ifPresent(Film::close);
        container.close();
    }

    /** One stream's packets and decoder. */
    private static final class Film implements AutoCloseable {

        private final Packets packets;
        private final Shape shape;
        private final StreamDecoder decoder;
        private final PacketSizes.Builder sizes = new PacketSizes.Builder();
        private final Luma luma = new Luma();
        private final Scaler colours = new Scaler(AV_PIX_FMT_BGR24, 3);
        private final AVFrame frame = av_frame_alloc();
        private Optional<Geometry> geometry = Optional.empty();
        private long latest = Long.MIN_VALUE / 2;

        Film(Packets packets, AVStream stream) {
            this.packets = packets;
            this.shape = Shape.of(stream);
            this.decoder = StreamDecoder.open(stream);
            decoder.skip(AVDISCARD_DEFAULT, AVDISCARD_ALL);
        }

        Optional<Glance> next() {
            Optional<AVPacket> packet = packets.next();
            while (packet.isPresent()) {
                Optional<Glance> glance = taken(packet.get());
                if (glance.isPresent()) {
                    return glance;
                }
                packet = packets.next();
            }
            return Optional.empty();
        }

        private Optional<Glance> taken(AVPacket packet) {
            boolean key = Group.isKey(packet);
            sizes.add(packet.pts(), packet.size(), key);
            try {
                return key && packet.pts() - latest >= NEAREST ? decoded(packet) : Optional.empty();
            } finally {
                av_packet_free(packet);
            }
        }

        /** Alone, so that the decoder hands it out without waiting for those that follow. */
        private Optional<Glance> decoded(AVPacket packet) {
            Optional<Glance> glance = Optional.empty();
            if (decoder.send(packet)) {
                decoder.drain();
                if (decoder.receive(frame)) {
                    glance = Optional.of(glance());
                }
                av_frame_unref(frame);
            }
            decoder.flush();
            return glance;
        }

        private Glance glance() {
            if (geometry.isEmpty()) {
                geometry = Optional.of(small(shape.withStored(frame.width(), frame.height())));
            }
            latest = Math.max(latest, ThriftyFrames.time(frame));
            MediaTime time = new MediaTime(Math.max(0, latest));
            return new Glance(
                    luma.picture(frame, time, geometry.get()),
                    colours.scaled(
                            frame, frame.format(), Glance.COLOURS_WIDTH, Glance.COLOURS_HEIGHT));
        }

        private static Geometry small(Shape shape) {
            Geometry whole = Geometry.of(shape);
            double scale = Math.min(1, LONGEST_SIDE / Math.max(whole.width(), whole.height()));
            return new Geometry(
                    Math.max(1, (int) Math.round(whole.width() * scale)),
                    Math.max(1, (int) Math.round(whole.height() * scale)),
                    whole.mirrored(),
                    whole.quarterTurns());
        }

        @Override
        public void close() {
            av_frame_free(frame);
            luma.close();
            colours.close();
            decoder.close();
        }
    }
}
