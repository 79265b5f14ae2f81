package ai.veritasad.desktop.player.media;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONKEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BYTE;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_TIMED_THUMBNAILS;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXIT;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import ai.veritasad.analyzer.AnalysisException;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An opened file with the picture and the sound that a player plays; belongs to one thread. Packets
 * of one that are met while the other is asked for wait for their turn.
 */
public final class Media implements AutoCloseable {

    /** What can be played. */
    public enum Kind {
        PICTURE,
        SOUND
    }

    private static final int ERRORS_IN_A_ROW = 64;
    // A file whose sound lies minutes away from its pictures must not fill the memory.
    private static final long MOST_WAITING_BYTES = 96L << 20;

    private final Source source;
    private final Optional<Track> picture;
    private final Optional<Track> sound;
    private final Map<Integer, Deque<AVPacket>> waiting = new HashMap<>();
    private long waitingBytes;
    private boolean ended;

    private Media(Source source, Set<Kind> wanted) {
        this.source = source;
        this.picture = wanted.contains(Kind.PICTURE) ? picture() : Optional.empty();
        this.sound = wanted.contains(Kind.SOUND) ? sound() : Optional.empty();
        Stream.of(picture, sound)
                .flatMap(Optional::stream)
                .forEach(track -> waiting.put(track.index(), new ArrayDeque<>()));
        streams()
                .filter(stream -> !waiting.containsKey(stream.index()))
                .forEach(stream -> stream.discard(AVDISCARD_ALL));
    }

    /**
     * Opens what is wanted of a file; a kind that the file lacks is left out.
     *
     * @param stopped asked while reading: whether it is no longer wanted
     * @throws AnalysisException where there is no such file, or none of the wanted kinds is in it
     */
    public static Media open(Path file, Set<Kind> wanted, BooleanSupplier stopped) {
        Media media = new Media(new Source(file, stopped), EnumSet.copyOf(wanted));
        if (media.waiting.isEmpty()) {
            media.close();
            throw new AnalysisException.NotMedia(file, "nothing in it can be shown or played");
        }
        return media;
    }

    /** The moving picture: the one marked default, among equals the largest. */
    private Optional<Track> picture() {
        int aside = AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS;
        return best(
                streams(AVMEDIA_TYPE_VIDEO)
                        .filter(stream -> (stream.disposition() & aside) == 0)
                        .filter(stream -> stream.codecpar().width() > 0),
                Comparator.comparingLong(
                        stream -> (long) stream.codecpar().width() * stream.codecpar().height()));
    }

    /** The sound: the one marked default, among equals the first. */
    private Optional<Track> sound() {
        return best(
                streams(AVMEDIA_TYPE_AUDIO), Comparator.comparingInt(stream -> -stream.index()));
    }

    private Optional<Track> best(Stream<AVStream> some, Comparator<AVStream> among) {
        return some.max(
                        Comparator.<AVStream>comparingInt(
                                        stream -> stream.disposition() & AV_DISPOSITION_DEFAULT)
                                .thenComparing(among))
                .map(stream -> new Track(stream, origin()));
    }

    private Stream<AVStream> streams() {
        AVFormatContext context = source.context();
        return IntStream.range(0, context.nb_streams()).mapToObj(context::streams);
    }

    private Stream<AVStream> streams(int type) {
        return streams()
                .filter(stream -> stream.codecpar().codec_type() == type)
                .filter(stream -> avcodec_find_decoder(stream.codecpar().codec_id()) != null);
    }

    private long origin() {
        long start = source.context().start_time();
        return start == AV_NOPTS_VALUE ? 0 : start;
    }

    public boolean has(Kind kind) {
        return track(kind).isPresent();
    }

    public Optional<Track> track(Kind kind) {
        return switch (kind) {
            case PICTURE -> picture;
            case SOUND -> sound;
        };
    }

    /** Microseconds as the file declares them, 0 where it doesn't. */
    public long duration() {
        return Math.max(0, source.context().duration());
    }

    /**
     * Goes to the keyframe at or before a time, or to the start where the file can't tell one.
     * Forgets all packets that wait.
     */
    public void seek(long micros) {
        forget();
        ended = false;
        AVFormatContext context = source.context();
        Track guide = picture.or(() -> sound).orElseThrow();
        long stamp = guide.stamp(micros);
        boolean found = av_seek_frame(context, guide.index(), stamp, AVSEEK_FLAG_BACKWARD) >= 0;
        if (!found
                && avformat_seek_file(context, -1, Long.MIN_VALUE, origin(), Long.MAX_VALUE, 0)
                        < 0) {
            avformat_seek_file(context, -1, Long.MIN_VALUE, 0, Long.MAX_VALUE, AVSEEK_FLAG_BYTE);
        }
    }

    /** The next packet of a track, owned by the caller; empty at the end. */
    public Optional<AVPacket> next(Track track) {
        Deque<AVPacket> own = waitingOf(track.index());
        while (own.isEmpty() && !ended) {
            read();
        }
        AVPacket packet = own.poll();
        if (packet != null) {
            waitingBytes -= packet.size();
        }
        return Optional.ofNullable(packet);
    }

    /**
     * The times of all keyframes, ascending, by reading the file once; what it was used for before
     * is lost.
     */
    public List<Long> keyframes() {
        Track track = picture.orElseThrow();
        track.stream().discard(AVDISCARD_NONKEY);
        seek(0);
        List<Long> times = new ArrayList<>();
        Optional<AVPacket> next = next(track);
        while (next.isPresent()) {
            AVPacket packet = next.get();
            long stamp = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
            if ((packet.flags() & AV_PKT_FLAG_KEY) != 0 && stamp != AV_NOPTS_VALUE) {
                times.add(track.micros(stamp));
            }
            av_packet_free(packet);
            next = next(track);
        }
        return times.stream().sorted().toList();
    }

    /** Gives a packet back, to be the next of its track again. */
    public void putBack(AVPacket packet) {
        waitingBytes += packet.size();
        waitingOf(packet.stream_index()).addFirst(packet);
    }

    private Deque<AVPacket> waitingOf(int stream) {
        return waiting.computeIfAbsent(stream, index -> new ArrayDeque<>());
    }

    private void read() {
        AVPacket packet = av_packet_alloc();
        for (int errors = 0; errors < ERRORS_IN_A_ROW; errors++) {
            int code = av_read_frame(source.context(), packet);
            boolean wanted = code >= 0 && waiting.containsKey(packet.stream_index());
            if (wanted && waitingBytes < MOST_WAITING_BYTES) {
                waitingBytes += packet.size();
                waitingOf(packet.stream_index()).add(packet);
                return;
            }
            if (code == AVERROR_EOF() || code == AVERROR_EXIT() || wanted) {
                break;
            }
            if (code >= 0) {
                // Not a fault: a packet of a stream that nobody wants.
                errors = 0;
                av_packet_unref(packet);
            }
        }
        av_packet_free(packet);
        ended = true;
    }

    private void forget() {
        waiting.values()
                .forEach(packets -> {
                    packets.forEach(packet -> av_packet_free(packet));
                    packets.clear();
                });
        waitingBytes = 0;
    }

    @Override
    public void close() {
        forget();
        source.close();
    }
}
