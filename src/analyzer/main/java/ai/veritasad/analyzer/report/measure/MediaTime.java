package ai.veritasad.analyzer.report.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** A position in a medium, or the distance between two, in microseconds; seconds in JSON. */
public record MediaTime(long micros) implements Comparable<MediaTime> {

    public static final MediaTime ZERO = new MediaTime(0);

    private static final double MICROS_PER_SECOND = 1_000_000.0;

    @JsonCreator
    public static MediaTime ofSeconds(double seconds) {
        if (!Double.isFinite(seconds)) {
            throw new IllegalArgumentException("seconds must be finite, got " + seconds);
        }
        return new MediaTime(Math.round(seconds * MICROS_PER_SECOND));
    }

    public static MediaTime ofMillis(long millis) {
        return new MediaTime(Math.multiplyExact(millis, 1000L));
    }

    @JsonValue
    public double seconds() {
        return micros / MICROS_PER_SECOND;
    }

    /** Whole milliseconds, rounded to the nearest. */
    public long millis() {
        return Math.floorDiv(micros + 500, 1000L);
    }

    public MediaTime plus(MediaTime other) {
        return new MediaTime(Math.addExact(micros, other.micros));
    }

    public MediaTime minus(MediaTime other) {
        return new MediaTime(Math.subtractExact(micros, other.micros));
    }

    public MediaTime plusSeconds(double seconds) {
        return plus(ofSeconds(seconds));
    }

    public boolean isBefore(MediaTime other) {
        return micros < other.micros;
    }

    public boolean isAfter(MediaTime other) {
        return micros > other.micros;
    }

    public static MediaTime min(MediaTime a, MediaTime b) {
        return a.isAfter(b) ? b : a;
    }

    public static MediaTime max(MediaTime a, MediaTime b) {
        return a.isBefore(b) ? b : a;
    }

    @Override
    public int compareTo(MediaTime other) {
        return Long.compare(micros, other.micros);
    }

    /** As a person reads it: {@code 1:02:03.450}, or {@code 2:03.450} under an hour. */
    @Override
    public String toString() {
        long millis = Math.abs(millis());
        long hours = millis / 3_600_000;
        long minutes = millis / 60_000 % 60;
        double seconds = millis % 60_000 / 1000.0;
        String sign = micros < 0 ? "-" : "";
        return hours > 0
                ? String.format(Locale.ROOT, "%s%d:%02d:%06.3f", sign, hours, minutes, seconds)
                : String.format(Locale.ROOT, "%s%d:%06.3f", sign, minutes, seconds);
    }
}
