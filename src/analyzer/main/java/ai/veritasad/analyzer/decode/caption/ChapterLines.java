package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the chapters that an author wrote into a description as lines of time codes. */
public final class ChapterLines {

    /** A time at the start of a line, after a bullet or in brackets, before a title. */
    private static final Pattern LINE =
            Pattern.compile(
                    "^[\\s\\p{Pd}•*·▶►⏱\\uFE0F]{0,6}[(\\[]?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})"
                            + "(?:\\s*[\\p{Pd}]\\s*(?:\\d{1,2}:)?\\d{1,3}:\\d{2})?"
                            + "[)\\]]?[\\s\\p{Pd}:.|•]+(\\S.{0,200})$");

    private static final int FEWEST = 3;

    private ChapterLines() {}

    private record Mark(MediaTime start, String title) {}

    /**
     * The chapters in order, each up to the next one; none unless at least three ascending times
     * are found.
     *
     * @param duration of the video; without it the last chapter is a moment
     */
    public static List<Signal.Chapter> in(String description, Optional<MediaTime> duration) {
        List<Mark> marks = new ArrayList<>();
        description
                .lines()
                .flatMap(line -> mark(line).stream())
                .filter(mark -> duration.isEmpty() || mark.start().isBefore(duration.get()))
                .filter(mark -> marks.isEmpty() || mark.start().isAfter(marks.getLast().start()))
                .forEach(marks::add);
        return marks.size() < FEWEST ? List.of() : chapters(marks, duration);
    }

    private static Optional<Mark> mark(String line) {
        if (line.length() > 400) {
            return Optional.empty();
        }
        Matcher time = LINE.matcher(line);
        if (!time.find()) {
            return Optional.empty();
        }
        int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        int seconds = Integer.parseInt(time.group(3));
        long all = hours * 3600L + Integer.parseInt(time.group(2)) * 60L + seconds;
        return seconds > 59
                ? Optional.empty()
                : Optional.of(new Mark(MediaTime.ofMillis(all * 1000), time.group(4).strip()));
    }

    private static List<Signal.Chapter> chapters(List<Mark> marks, Optional<MediaTime> duration) {
        List<Signal.Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            MediaTime end =
                    i + 1 < marks.size() ? marks.get(i + 1).start() : duration.orElse(mark.start());
            Span span = new Span(mark.start(), MediaTime.max(mark.start(), end));
            chapters.add(new Signal.Chapter(span, mark.title()));
        }
        return chapters;
    }
}
