package ai.veritasad.document.language;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Locale;

/** Times, shares and sizes as a person of the language of the moment writes them. */
public final class Numbers {

    private static final long KIBI = 1024;
    private static final String NARROW = "\u00a0";

    private final Words messages;

    public Numbers(Words messages) {
        this.messages = messages;
    }

    /** {@code 1:02:03.4}, or {@code 2:03.4} under an hour. */
    public String moment(MediaTime time) {
        long tenths = Math.round(time.seconds() * 10);
        String seconds = String.format(messages.locale(), "%04.1f", tenths % 600 / 10.0);
        return clock(tenths / 600, seconds);
    }

    /** {@code 1:02:03}, or {@code 2:03} under an hour. */
    public String second(MediaTime time) {
        long seconds = (long) Math.floor(time.seconds());
        return clock(seconds / 60, String.format(Locale.ROOT, "%02d", seconds % 60));
    }

    private static String clock(long minutes, String seconds) {
        return minutes >= 60
                ? String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, seconds)
                : minutes + ":" + seconds;
    }

    public String span(Span span) {
        return moment(span.start()) + "–" + moment(span.end());
    }

    public String percent(double share) {
        long whole = Math.round(share * 100);
        return switch (messages.language()) {
            case RUSSIAN -> whole + NARROW + "%";
            case ENGLISH -> whole + "%";
        };
    }

    /** In the largest unit that leaves a number of one or more. */
    public String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KIBI && unit < 3) {
            size /= KIBI;
            unit++;
        }
        String name =
                switch (messages.language()) {
                    case RUSSIAN -> new String[] {"Б", "КБ", "МБ", "ГБ"}[unit];
                    case ENGLISH -> new String[] {"B", "KB", "MB", "GB"}[unit];
                };
        String figure = unit > 0 && size < 9.95 ? "%.1f" : "%.0f";
        return String.format(messages.locale(), figure, size) + NARROW + name;
    }
}
