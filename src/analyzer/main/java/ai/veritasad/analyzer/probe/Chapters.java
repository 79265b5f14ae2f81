package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ffmpeg;
import ai.veritasad.analyzer.probe.container.Ticks;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import org.bytedeco.ffmpeg.avformat.AVChapter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chapters that a container declares. */
final class Chapters {

    private Chapters() {}

    /** In order of time, on the film's clock, cut to its length; those without a title too. */
    static List<Signal.Chapter> of(Container container, Optional<MediaTime> duration) {
        return IntStream.range(0, container.context().nb_chapters())
                .mapToObj(container.context()::chapters)
                .map(chapter -> signal(chapter, container.origin(), duration))
                .sorted(Comparator.comparing(Signal.Chapter::span))
                .toList();
    }

    private static Signal.Chapter signal(
            AVChapter chapter, long origin, Optional<MediaTime> duration) {
        MediaTime start =
                time(Ticks.micros(chapter.start(), chapter.time_base()), origin)
                        .orElse(MediaTime.ZERO);
        MediaTime end =
                time(Ticks.micros(chapter.end(), chapter.time_base()), origin)
                        .or(() -> duration)
                        .orElse(start);
        MediaTime cut = duration.map(length -> MediaTime.min(end, length)).orElse(end);
        String title = Ffmpeg.entries(chapter.metadata()).getOrDefault("title", "").strip();
        return new Signal.Chapter(new Span(start, MediaTime.max(start, cut)), title);
    }

    private static Optional<MediaTime> time(long micros, long origin) {
        return micros == Ticks.UNKNOWN
                ? Optional.empty()
                : Optional.of(new MediaTime(Math.max(0, micros - origin)));
    }
}
