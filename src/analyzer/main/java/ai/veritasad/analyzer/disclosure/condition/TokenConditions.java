package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.facts.Picture;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.report.signal.Identifier.Erid;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Identifier.Link;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether the token is there, where it stands, and how far it can be believed. */
final class TokenConditions {

    private TokenConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "token_missing", TokenConditions::missing,
                "token_malformed", ad -> wrong(ad, TokenConditions::isMalformed),
                "token_undecodable", ad -> wrong(ad, of(EridState.UNVERIFIED)),
                "token_case_damaged", ad -> wrong(ad, Erid::caseDamaged),
                "token_unsure", ad -> wrong(ad, of(EridState.UNSURE, EridState.REPAIRED)),
                "token_in_description_only", TokenConditions::inDescriptionOnly);
    }

    private static List<Hit> missing(Ad ad) {
        return isWithoutToken(ad) && !ad.isTokenMissed() ? List.of(Hit.missing()) : List.of();
    }

    static boolean isWithoutToken(Ad ad) {
        return written(ad).isEmpty() && linksWithToken(ad).isEmpty();
    }

    /** A token that lost its case is told as such, not as malformed too. */
    private static boolean isMalformed(Erid token) {
        return token.state() == EridState.MALFORMED && !token.caseDamaged();
    }

    private static Predicate<Erid> of(EridState... states) {
        Set<EridState> wanted = Set.of(states);
        return token -> wanted.contains(token.state()) && !token.caseDamaged();
    }

    /**
     * One hit for each different token, unless the same place was read well once, or a code or a
     * text says the same letter for letter.
     */
    private static List<Hit> wrong(Ad ad, Predicate<Erid> isWrong) {
        Set<String> confirmed =
                written(ad).stream()
                        .filter(token -> !token.isIn(Medium.SCREEN))
                        .filter(token -> token.identifier().state() == EridState.PLAUSIBLE)
                        .map(token -> token.identifier().value())
                        .collect(Collectors.toSet());
        boolean readWell =
                ad.met(Erid.class).stream()
                        .anyMatch(token ->
                                token.isIn(Medium.SCREEN)
                                        && token.identifier().state() == EridState.PLAUSIBLE);
        Map<String, List<Integer>> tokens =
                written(ad).stream()
                        .filter(token -> isWrong.test(token.identifier()))
                        .filter(token -> !confirmed.contains(token.identifier().value()))
                        .filter(token ->
                                !token.isIn(Medium.SCREEN)
                                        || !readWell
                                        || token.identifier().caseDamaged())
                        .collect(
                                Collectors.groupingBy(
                                        token -> token.identifier().value(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Naming::index, Collectors.toList())));
        return tokens.entrySet().stream()
                .map(token -> Hit.of(token.getValue()).with("token", token.getKey()))
                .toList();
    }

    /**
     * The description may carry the click link with its token, but then of one ad only; the text of
     * an episode is where a medium without pictures has it.
     */
    private static List<Hit> inDescriptionOnly(Ad ad) {
        List<Naming<Erid>> below = ad.onPage(Erid.class);
        boolean shown = ad.met(Erid.class).stream().anyMatch(Naming::isShown);
        boolean linked = !linksWithToken(ad).isEmpty() && isOnlyAd(ad);
        if (below.isEmpty() || shown || linked || isUnseen(ad)) {
            return List.of();
        }
        return List.of(
                Hit.of(below.stream().map(Naming::index).toList())
                        .with("token", below.getFirst().identifier().value()));
    }

    private static boolean isUnseen(Ad ad) {
        return ad.item().picture() != Picture.SEEN || ad.isTokenMissed();
    }

    private static boolean isOnlyAd(Ad ad) {
        return ad.item().segments().stream()
                        .filter(segment -> segment.kind() == ad.segment().kind())
                        .count()
                == 1;
    }

    /** Tokens in writing: to say one aloud is no way to show it. */
    static List<Naming<Erid>> written(Ad ad) {
        return ad.anywhere(Erid.class).stream()
                .filter(token -> !token.isIn(Medium.SPEECH))
                .toList();
    }

    static List<Naming<Link>> linksWithToken(Ad ad) {
        return ad.anywhere(Link.class).stream()
                .filter(link -> link.identifier().kinds().contains(LinkKind.ERID))
                .toList();
    }
}
