package ai.veritasad.cli.terminal;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.time.Duration;
import java.util.Locale;

/** Times, shares and sizes as a person of one language writes them. */
public final class Numbers {

    private static final long KIBI = 1024;

    private final Messages messages;

    public Numbers(Messages messages) {
        this.messages = messages;
    }

    /** {@code 1:02:03.4}, or {@code 2:03.4} under an hour. */
    public String moment(MediaTime time) {
        long tenths = Math.round(time.seconds() * 10);
        String seconds = decimal(tenths % 600 / 10.0, "%04.1f");
        long minutes = tenths / 600;
        return minutes >= 60
                ? String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, seconds)
                : minutes + ":" + seconds;
    }

    public String span(Span span) {
        return moment(span.start()) + "–" + moment(span.end());
    }

    /** {@code 1:02:03}, or {@code 2:03} under an hour. */
    public String length(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return seconds >= 3600
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    public String percent(double share) {
        return messages.say("number.percent", Math.round(share * 100));
    }

    /** {@code 14×}, with a decimal under ten. */
    public String speed(double times) {
        return times < 9.95 ? decimal(times, "%.1f") + "×" : Math.round(times) + "×";
    }

    public String bytes(long bytes) {
        if (bytes < KIBI) {
            return messages.say("number.bytes", bytes);
        }
        if (bytes < KIBI * KIBI) {
            return messages.say("number.kilobytes", scaled((double) bytes / KIBI));
        }
        if (bytes < KIBI * KIBI * KIBI) {
            return messages.say("number.megabytes", scaled((double) bytes / KIBI / KIBI));
        }
        return messages.say("number.gigabytes", scaled((double) bytes / KIBI / KIBI / KIBI));
    }

    private String scaled(double value) {
        return decimal(value, value < 9.95 ? "%.1f" : "%.0f");
    }

    private String decimal(double value, String format) {
        return String.format(messages.locale(), format, value);
    }
}
