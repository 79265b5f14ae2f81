package ai.veritasad.analyzer.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_FORCED;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.caption.CaptionLanguage;
import ai.veritasad.analyzer.decode.caption.TrackCues;
import ai.veritasad.analyzer.decode.caption.TrackCues.Markup;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ffmpeg;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.probe.container.Ticks;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the captions inside a medium, without decoding a picture or a sound. */
public final class EmbeddedCaptions {

    private static final Map<String, Markup> MARKUPS =
            Map.of(
                    "subrip", Markup.LINES,
                    "srt", Markup.LINES,
                    "text", Markup.LINES,
                    "webvtt", Markup.LINES,
                    "ass", Markup.ASS,
                    "ssa", Markup.ASS,
                    "mov_text", Markup.MOV_TEXT);

    /** Tracks that hold only a part of what is said, or other talk. */
    private static final Pattern PARTIAL =
            Pattern.compile(
                    "(?iu)\\b(?:forced|signs?|songs?|commentary)\\b|форсир|надпис|комментар");

    /** A caption without a length is taken for gone after so long, if no other follows. */
    private static final long LONGEST_UNKNOWN = 7_000_000;

    private EmbeddedCaptions() {}

    /**
     * What was found in a medium.
     *
     * @param transcript the first of the best tracks that holds any captions
     */
    public record Found(Optional<Transcript> transcript, List<Warning> warnings) {
        public Found {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The captions of the best text track of {@code file}: whole before partial ones, in the wanted
     * language before others, marked as default before others.
     *
     * @param language the tag of the speech, where it is known
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static Found read(Path file, Optional<String> language, Cancellation cancel) {
        List<Integer> order;
        List<Warning> unread = new ArrayList<>();
        try (Container container = Container.open(file, cancel)) {
            List<AVStream> tracks = Streams.captions(container);
            order = order(tracks, language);
            tracks.stream()
                    .filter(track -> markup(track).isEmpty())
                    .map(EmbeddedCaptions::unread)
                    .forEach(unread::add);
        }
        List<Warning> warnings = new ArrayList<>();
        for (int index : order) {
            Found found = read(file, index, cancel);
            warnings.addAll(found.warnings());
            if (found.transcript().isPresent()) {
                return new Found(found.transcript(), warnings);
            }
        }
        warnings.addAll(unread);
        return new Found(Optional.empty(), warnings);
    }

    private static List<Integer> order(List<AVStream> tracks, Optional<String> language) {
        return tracks.stream()
                .filter(track -> markup(track).isPresent())
                .sorted(
                        Comparator.comparing(EmbeddedCaptions::isPartial)
                                .thenComparingInt(track -> misses(track, language))
                                .thenComparing(track -> !has(track, AV_DISPOSITION_DEFAULT))
                                .thenComparingInt(track -> track.index()))
                .map(AVStream::index)
                .toList();
    }

    private static Optional<Markup> markup(AVStream track) {
        return Optional.ofNullable(MARKUPS.get(codec(track)));
    }

    private static String codec(AVStream track) {
        return avcodec_get_name(track.codecpar().codec_id()).getString();
    }

    private static boolean isPartial(AVStream track) {
        String title = Ffmpeg.entries(track.metadata()).getOrDefault("title", "");
        return has(track, AV_DISPOSITION_FORCED) || PARTIAL.matcher(title).find();
    }

    private static boolean has(AVStream track, int disposition) {
        return (track.disposition() & disposition) != 0;
    }

    private static int misses(AVStream track, Optional<String> language) {
        Optional<String> wanted = language.flatMap(CaptionLanguage::code);
        Optional<String> own = Streams.language(track).flatMap(CaptionLanguage::code);
        if (wanted.isEmpty() || own.isEmpty()) {
            return 1;
        }
        return own.equals(wanted) ? 0 : 2;
    }

    private static Found read(Path file, int index, Cancellation cancel) {
        try (Container container = Container.open(file, cancel)) {
            AVStream track = container.streams().get(index);
            TrackCues cues = new TrackCues(markup(track).orElseThrow());
            new Reading(new Packets(container, track, cancel), container.origin(), cues)
                    .all(track.time_base());
            Optional<Transcript> transcript =
                    cues.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    cues.transcript("stream " + index, Streams.language(track)));
            return new Found(transcript, cues.warnings());
        }
    }

    /** Takes the packets of one track to the end. */
    private record Reading(Packets packets, long origin, TrackCues cues) {

        /** A caption whose end is unknown until the next one begins. */
        private static final class Open {
            private final long start;
            private final byte[] text;

            Open(long start, byte[] text) {
                this.start = start;
                this.text = text;
            }
        }

        void all(AVRational base) {
            Optional<Open> open = Optional.empty();
            Optional<AVPacket> next = packets.nextAsStored();
            while (next.isPresent()) {
                open = take(next.get(), base, open);
                av_packet_free(next.get());
                next = packets.nextAsStored();
            }
            open.ifPresent(last -> add(last, last.start + LONGEST_UNKNOWN));
        }

        private Optional<Open> take(AVPacket packet, AVRational base, Optional<Open> open) {
            long stamp = Ticks.micros(packet.pts(), base);
            if (packet.size() == 0) {
                return open;
            }
            if (stamp == Ticks.UNKNOWN || (packet.flags() & AV_PKT_FLAG_CORRUPT) != 0) {
                cues.addBad();
                return open;
            }
            long start = Math.max(0, stamp - origin);
            open.ifPresent(last -> add(last, Math.min(start, last.start + LONGEST_UNKNOWN)));
            Open caption = new Open(start, bytes(packet));
            long length = Ticks.micros(packet.duration(), base);
            if (length <= 0) {
                return Optional.of(caption);
            }
            add(caption, start + length);
            return Optional.empty();
        }

        private void add(Open caption, long end) {
            MediaTime start = new MediaTime(caption.start);
            cues.add(new Span(start, MediaTime.max(start, new MediaTime(end))), caption.text);
        }

        private static byte[] bytes(AVPacket packet) {
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            return bytes;
        }
    }

    private static Warning unread(AVStream track) {
        int index = track.index();
        String codec = codec(track);
        return new Warning(
                "unread_captions",
                new LocalText(
                        "Титры в дорожке "
                                + index
                                + " ("
                                + codec
                                + ") не прочитаны: это картинки или неизвестная запись.",
                        "The captions in stream "
                                + index
                                + " ("
                                + codec
                                + ") were not read: they are pictures or of an unknown kind."),
                Optional.empty());
    }
}
