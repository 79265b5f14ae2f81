package ai.veritasad.desktop.library;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Lengths and moments as people write them. */
public final class Times {

    private Times() {}

    /** {@code 4:05}, {@code 1:04:05}. */
    public static String clock(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    public static String day(Instant moment, Locale locale) {
        return here(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), locale).format(moment);
    }

    public static String minute(Instant moment, Locale locale) {
        return here(
                        DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT),
                        locale)
                .format(moment);
    }

    private static DateTimeFormatter here(DateTimeFormatter format, Locale locale) {
        return format.withLocale(locale).withZone(ZoneId.systemDefault());
    }
}
