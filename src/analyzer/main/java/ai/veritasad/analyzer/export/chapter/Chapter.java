package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a film.
 *
 * @param end empty where only the start is known
 * @param ad the segment it stands for; empty for a part between ads
 */
record Chapter(MediaTime start, Optional<MediaTime> end, String title, Optional<Segment> ad) {

    /**
     * The film as chapters, each time put on the format's grid. Where ads overlap the later one
     * starts where the earlier ends; what has no length left is dropped.
     */
    static List<Chapter> of(Marks marks, ExportOptions options, UnaryOperator<MediaTime> grid) {
        List<Chapter> chapters = new ArrayList<>();
        MediaTime reached = MediaTime.ZERO;
        for (Segment segment : marks.chosen(options)) {
            MediaTime start = MediaTime.max(reached, grid.apply(segment.span().start()));
            MediaTime end = grid.apply(segment.span().end());
            if (!start.isBefore(end)) {
                continue;
            }
            if (options.content() && reached.isBefore(start)) {
                chapters.add(content(reached, Optional.of(start), options));
            }
            String title = Titles.of(segment, options.language());
            chapters.add(new Chapter(start, Optional.of(end), title, Optional.of(segment)));
            reached = end;
        }
        Optional<MediaTime> last = marks.duration().map(grid);
        MediaTime from = reached;
        if (options.content() && last.map(from::isBefore).orElse(true)) {
            chapters.add(content(reached, last, options));
        }
        return chapters;
    }

    private static Chapter content(
            MediaTime start, Optional<MediaTime> end, ExportOptions options) {
        String title = Titles.ofContent(start.equals(MediaTime.ZERO), options.language());
        return new Chapter(start, end, title, Optional.empty());
    }

    boolean isAd() {
        return ad.isPresent();
    }

    /** Chapters as read; each without an end reaches up to the next, the last up to the film's. */
    static List<ImportedSegment> imported(List<Chapter> read, ImportOptions options) {
        List<Chapter> inOrder =
                read.stream().sorted((a, b) -> a.start().compareTo(b.start())).toList();
        List<ImportedSegment> imported = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Chapter chapter = inOrder.get(i);
            MediaTime next =
                    i + 1 < inOrder.size()
                            ? inOrder.get(i + 1).start()
                            : options.duration().orElse(chapter.start());
            MediaTime end = MediaTime.max(chapter.start(), chapter.end().orElse(next));
            imported.add(Titles.read(new Span(chapter.start(), end), chapter.title()));
        }
        return imported;
    }

    static Chapter read(MediaTime start, Optional<MediaTime> end, String title) {
        return new Chapter(start, end, title, Optional.empty());
    }
}
