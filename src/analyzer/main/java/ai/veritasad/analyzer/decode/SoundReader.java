package ai.veritasad.analyzer.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.frame.StreamDecoder;
import ai.veritasad.analyzer.decode.frame.ThriftyFrames;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.nio.file.Path;
import java.util.Optional;

/** The sound of a film from first to last, in pieces of a fraction of a second. */
public final class SoundReader implements AutoCloseable {

    /** Stamps that differ by less are rounding, not a gap. */
    private static final long GAP_MICROS = 40_000;

    private static final long MICROS = 1_000_000;

    private static final long UNSET = Long.MIN_VALUE;

    private final Container container;
    private final Optional<Track> track;

    private SoundReader(Container container, Optional<Track> track) {
        this.container = container;
        this.track = track;
    }

    /**
     * Opens the track that a player would play; a file without one has no sound.
     *
     * @param rate samples per second that come out
     * @param channels 1 or 2 that come out, mixed from what is there
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static SoundReader open(Path file, int rate, int channels, Cancellation cancel) {
        Container container = Container.open(file, cancel);
        try {
            return new SoundReader(
                    container,
                    Streams.sound(container)
                            .map(stream ->
                                    new Track(
                                            new Packets(container, stream, cancel),
                                            StreamDecoder.open(stream),
                                            new Resampler(rate, channels))));
        } catch (RuntimeException | Error e) {
            container.close();
            throw e;
        }
    }

    /** The next piece, later than the one before and seldom with a gap; empty at the end. */
    public Optional<Sound> next() {
        return track.flatMap(Track::next);
    }

    @Override
    public void close() {
        track.ifPresent(Track::close);
        container.close();
    }

    /** One stream's packets, decoder and clock. */
    private static final class Track implements AutoCloseable {

        private final Packets packets;
        private final StreamDecoder decoder;
        private final Resampler resampler;
        private final AVFrame frame = av_frame_alloc();
        private boolean drained;
        private boolean ended;
        private long clock = UNSET;

        Track(Packets packets, StreamDecoder decoder, Resampler resampler) {
            this.packets = packets;
            this.decoder = decoder;
            this.resampler = resampler;
        }

        Optional<Sound> next() {
            while (!ended) {
                if (decoder.receive(frame)) {
                    float[] samples = resampler.resampled(frame);
                    long stamp = ThriftyFrames.time(frame);
                    av_frame_unref(frame);
                    if (samples.length > 0) {
                        return Optional.of(piece(samples, stamp));
                    }
                } else if (drained) {
                    ended = true;
                    float[] rest = resampler.rest();
                    return rest.length == 0 ? Optional.empty() : Optional.of(piece(rest, UNSET));
                } else {
                    feed();
                }
            }
            return Optional.empty();
        }

        private void feed() {
            Optional<AVPacket> packet = packets.next();
            if (packet.isEmpty()) {
                decoder.drain();
                drained = true;
                return;
            }
            decoder.send(packet.get());
            av_packet_free(packet.get());
        }

        /** Counts samples rather than believing stamps, except where these jump ahead. */
        private Sound piece(float[] samples, long stamp) {
            boolean jumps = stamp >= 0 && (clock == UNSET || stamp - clock > GAP_MICROS);
            long start = jumps ? stamp : Math.max(0, clock);
            int channels = resampler.channels();
            long length = samples.length / channels;
            clock = start + length * MICROS / resampler.rate();
            return new Sound(new MediaTime(start), resampler.rate(), channels, samples);
        }

        @Override
        public void close() {
            av_frame_free(frame);
            resampler.close();
            decoder.close();
        }
    }
}
