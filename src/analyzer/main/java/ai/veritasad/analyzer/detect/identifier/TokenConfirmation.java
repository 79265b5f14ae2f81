package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.detect.identifier.link.Links;
import ai.veritasad.analyzer.detect.identifier.token.Erids;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.Erid;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Confirms tokens that were read uncertainly on screen by those that the same video's codes, links
 * and texts say exactly.
 */
public final class TokenConfirmation {

    private static final Pattern TOKEN_OF_LINK = Pattern.compile("(?i)(?<=[?&]erid=)[A-Z0-9]+");

    private final List<String> exact;

    /**
     * @param signals all that was found in the video
     */
    public TokenConfirmation(List<Signal> signals) {
        this.exact =
                signals.stream()
                        .filter(signal ->
                                signal instanceof Signal.Named named
                                        && named.medium() != Medium.SCREEN
                                        && named.identifier() instanceof Erid erid
                                        && erid.state() == EridState.PLAUSIBLE)
                        .map(signal -> ((Signal.Named) signal).identifier().value())
                        .distinct()
                        .toList();
    }

    /** The signal with its token, or its link's, as it was said exactly; all others as they are. */
    public Signal confirmed(Signal signal) {
        return signal instanceof Signal.Named named && named.medium() == Medium.SCREEN
                ? new Signal.Named(
                        named.span(),
                        named.medium(),
                        confirmed(named.identifier()),
                        named.text(),
                        named.source())
                : signal;
    }

    private Identifier confirmed(Identifier identifier) {
        return switch (identifier) {
            case Erid erid ->
                    erid.state() == EridState.PLAUSIBLE
                            ? erid
                            : saying(erid.value())
                                    .or(() -> saying(erid.read()))
                                    .<Identifier>map(value -> Erids.confirmed(value, erid.read()))
                                    .orElse(erid);
            case Identifier.Link link -> confirmed(link);
            case Identifier.TaxNumber number -> number;
            case Identifier.LegalName name -> name;
            case Identifier.PromoCode code -> code;
            case Identifier.Phone phone -> phone;
        };
    }

    private Identifier.Link confirmed(Identifier.Link link) {
        Optional<MatchResult> token = TOKEN_OF_LINK.matcher(link.value()).results().findFirst();
        return token.flatMap(found -> saying(found.group()))
                .map(value -> TOKEN_OF_LINK.matcher(link.value()).replaceFirst(value))
                .map(address -> Links.of(address, link.host()))
                .orElse(link);
    }

    /** What {@code read} may be a misreading of; empty where nothing is, or more than one. */
    private Optional<String> saying(String read) {
        List<String> like = exact.stream().filter(said -> Erids.mayBeReadAs(said, read)).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }
}
