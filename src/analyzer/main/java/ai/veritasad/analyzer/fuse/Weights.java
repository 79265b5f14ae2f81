package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How much each kind of signal speaks for advertising, in log-odds (natural logarithm).
 *
 * @param prior log-odds of a second without any signal
 * @param threshold log-odds from which a second is inside an ad at balanced sensitivity
 * @param sensitivityRange by how much the threshold moves from sensitivity 0 to 1
 * @param hysteresis how far below the threshold an ad, once begun, may sink without ending
 * @param knownAd what an ad gives that the user keeps and that was met again
 * @param seenElsewhere what sound gives that comes again in other videos
 */
@JsonIgnoreProperties("about")
record Weights(
        double prior,
        double threshold,
        double sensitivityRange,
        double hysteresis,
        double knownAd,
        double seenElsewhere,
        Reach speech,
        Reach screen,
        Reach code,
        Reach chapter) {

    /**
     * The weights of one medium.
     *
     * @param plateau seconds around a signal in which it counts fully
     * @param fade seconds after that in which it fades to nothing
     */
    record Reach(
            double plateau, double fade, Map<String, Double> functions, Map<String, Double> named) {

        Reach {
            functions = Map.copyOf(functions);
            named = Map.copyOf(named);
        }

        double of(Signal.Function function) {
            return functions.getOrDefault(function.name().toLowerCase(Locale.ROOT), 0.0);
        }

        double of(Identifier identifier) {
            return named.getOrDefault(kindOf(identifier), 0.0);
        }
    }

    static Weights bundled() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.json")) {
            if (in == null) {
                throw new IllegalStateException("the fusion's weights are missing from the build");
            }
            return JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build()
                    .readValue(in, Weights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log-odds that a second must reach at so much sensitivity. */
    double thresholdAt(double sensitivity) {
        return threshold + (0.5 - sensitivity) * sensitivityRange;
    }

    /** Empty where texts of the medium have no place in time and so can't mark a moment. */
    Optional<Reach> of(Medium medium) {
        return switch (medium) {
            case SPEECH -> Optional.of(speech);
            case SCREEN -> Optional.of(screen);
            case CODE -> Optional.of(code);
            case CHAPTER -> Optional.of(chapter);
            case TITLE, DESCRIPTION, PAGE -> Optional.empty();
        };
    }

    static String kindOf(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Erid erid -> "erid";
            case Identifier.TaxNumber number -> "tax_number";
            case Identifier.LegalName name -> "legal_name";
            case Identifier.PromoCode promo -> "promo_code";
            case Identifier.Link link -> "link";
            case Identifier.Phone phone -> "phone";
        };
    }
}
