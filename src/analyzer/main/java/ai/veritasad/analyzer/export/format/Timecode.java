package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as other programs write them, exact in decimals. */
public final class Timecode {

    private static final int MICRO_DIGITS = 6;
    private static final long SECOND = 1_000_000;

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{0,12})?|\\.\\d{1,12}");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{2}(?:[.,]\\d{1,9})?)");

    private Timecode() {}

    /** Seconds with as many decimals as needed: {@code 70.5}. */
    public static String seconds(MediaTime time) {
        BigDecimal seconds = BigDecimal.valueOf(time.micros(), MICRO_DIGITS);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    /** Seconds with so many decimals: {@code 70.50}. */
    public static String seconds(MediaTime time, int decimals) {
        return BigDecimal.valueOf(time.micros(), MICRO_DIGITS)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Hours, minutes and seconds with so many decimals: {@code 00:01:10.500}. */
    public static String clock(MediaTime time, int decimals) {
        MediaTime rounded = nearest(time, decimals);
        long whole = rounded.micros() / SECOND;
        BigDecimal seconds =
                BigDecimal.valueOf(rounded.micros() % (60 * SECOND), MICRO_DIGITS)
                        .setScale(decimals, RoundingMode.HALF_UP);
        String padded = (whole % 60 < 10 ? "0" : "") + seconds.toPlainString();
        return String.format(Locale.ROOT, "%02d:%02d:%s", whole / 3600, whole / 60 % 60, padded);
    }

    /** Rounded to so many decimals of a second, at most six. */
    public static MediaTime nearest(MediaTime time, int decimals) {
        return ofDecimal(
                BigDecimal.valueOf(time.micros(), MICRO_DIGITS)
                        .setScale(Math.min(decimals, MICRO_DIGITS), RoundingMode.HALF_UP));
    }

    /** Reads {@code 70.5}; empty where it is anything else. */
    public static Optional<MediaTime> ofSeconds(String text) {
        return SECONDS.matcher(text).matches()
                ? Optional.of(ofDecimal(new BigDecimal(text)))
                : Optional.empty();
    }

    /** Reads {@code 1:10.5}, {@code 00:01:10,500}; empty where it is anything else. */
    public static Optional<MediaTime> ofClock(String text) {
        Matcher parts = CLOCK.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = Long.parseLong(parts.group(2));
        BigDecimal seconds = new BigDecimal(parts.group(3).replace(',', '.'));
        boolean fits = minutes < 60 && seconds.compareTo(BigDecimal.valueOf(60)) < 0;
        return fits
                ? Optional.of(
                        ofDecimal(seconds.add(BigDecimal.valueOf(hours * 3600 + minutes * 60))))
                : Optional.empty();
    }

    private static MediaTime ofDecimal(BigDecimal seconds) {
        return new MediaTime(
                seconds.movePointRight(MICRO_DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
