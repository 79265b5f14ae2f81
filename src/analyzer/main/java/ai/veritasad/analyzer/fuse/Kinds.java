package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;
import java.util.Optional;

/** What a segment's evidence says of its kind and of whom it advertises. */
record Kinds(Segment.Kind advertising, Optional<String> advertiser) {

    static Kinds of(List<Evidence> evidence, List<Signal> signals) {
        List<Signal> speaking =
                evidence.stream()
                        .filter(one -> one.contribution() > 0)
                        .map(one -> signals.get(one.signal()))
                        .toList();
        boolean own = speaking.stream().anyMatch(Kinds::isOwn);
        boolean thirdParty = speaking.stream().anyMatch(Kinds::isThirdParty);
        return new Kinds(
                own && !thirdParty ? Segment.Kind.SELF_PROMOTION : Segment.Kind.SPONSOR_READ,
                advertiser(speaking));
    }

    private static boolean isOwn(Signal signal) {
        return signal instanceof Signal.Wording wording
                && wording.function() == Signal.Function.SELF_PROMOTION;
    }

    private static boolean isThirdParty(Signal signal) {
        return switch (signal) {
            case Signal.Wording wording ->
                    switch (wording.function()) {
                        case EXPLICIT, SPONSOR, THANKS, LABEL, PLATFORM_LABEL, WEAK_LABEL -> true;
                        case TRANSITION,
                                CTA_LINK,
                                CTA_DEED,
                                PROMO_CODE,
                                DISCOUNT,
                                TRIAL,
                                DISCLAIMER,
                                PITCH,
                                RETURN,
                                SELF_PROMOTION,
                                INTERACTION,
                                DENIAL,
                                NEGATIVE ->
                                false;
                    };
            case Signal.Named named -> named.identifier() instanceof Identifier.Erid;
            case Signal.ScreenText text -> false;
            case Signal.Code code -> false;
            case Signal.Chapter chapter -> false;
            case Signal.Talk talk -> talk.probability() >= 0.5;
            case Broadcast broadcast -> false;
            case Recognised recognised -> false;
        };
    }

    /** The legal name if one was read, else the host of the strongest commercial link. */
    private static Optional<String> advertiser(List<Signal> speaking) {
        return first(speaking, Identifier.LegalName.class)
                .map(Identifier.LegalName::value)
                .or(() -> first(speaking, Identifier.Link.class).map(Identifier.Link::host));
    }

    private static <T extends Identifier> Optional<T> first(List<Signal> speaking, Class<T> kind) {
        return speaking.stream()
                .filter(Signal.Named.class::isInstance)
                .map(signal -> ((Signal.Named) signal).identifier())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
