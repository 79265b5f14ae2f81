package ai.veritasad.api.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How far this computer's clock is behind the server's, from the {@code Date} of its answers. */
final class Clocks {

    /** {@code Date} is cut to whole seconds. */
    private static final Duration HALF_SECOND = Duration.ofMillis(500);

    private final InstantSource clock;
    private volatile Optional<Duration> skew = Optional.empty();

    Clocks(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void heard(Instant asked, String date) {
        try {
            Instant said =
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Instant middle = asked.plus(Duration.between(asked, now()).dividedBy(2));
            skew = Optional.of(Duration.between(middle, said.plus(HALF_SECOND)));
        } catch (DateTimeParseException e) {
            // A date that can't be read says nothing about our clock.
            skew = Optional.empty();
        }
    }

    Optional<Duration> skew() {
        return skew;
    }
}
