package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day-clock writing: {@code 1:02:03.450}, {@code 00:00:03,450}, {@code 2:03}. */
final class ClockTime {

    private static final String TIME =
            "(?:(\\d{1,4})\\s*:\\s*)?(\\d{1,4})\\s*:\\s*(\\d{1,2})(?:\\s*[.,:]\\s*(\\d{1,9}))?";

    private static final Pattern BEFORE_ARROW = Pattern.compile("^\\s*" + TIME + "\\s*$");
    private static final Pattern AFTER_ARROW = Pattern.compile("^\\s*" + TIME + "(?=\\s|$)");

    /** Longest stretch beside an arrow that can hold a time and its settings. */
    private static final int LONGEST = 200;

    private ClockTime() {}

    /** The two times of a line such as {@code 00:01 --> 00:02 align:start}. */
    static Optional<Span> span(String line) {
        int arrow = line.indexOf("-->");
        if (arrow < 0 || arrow > LONGEST) {
            return Optional.empty();
        }
        int end = Math.min(line.length(), arrow + 3 + LONGEST);
        Matcher left = BEFORE_ARROW.matcher(line.substring(0, arrow));
        Matcher right = AFTER_ARROW.matcher(line.substring(arrow + 3, end));
        return left.find() && right.find() ? span(time(left), time(right)) : Optional.empty();
    }

    static Optional<MediaTime> parse(String text) {
        Matcher time = BEFORE_ARROW.matcher(text);
        return text.length() <= LONGEST && time.find() ? Optional.of(time(time)) : Optional.empty();
    }

    static Optional<Span> span(MediaTime start, MediaTime end) {
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** Rounds what is finer, half up. */
    private static long micros(@Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        long tenths = Long.parseLong((fraction + "0000000").substring(0, 7));
        return (tenths + 5) / 10;
    }

    private static MediaTime time(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long seconds =
                hours * 3600 + Long.parseLong(time.group(2)) * 60 + Long.parseLong(time.group(3));
        return new MediaTime(seconds * 1_000_000 + micros(time.group(4)));
    }
}
