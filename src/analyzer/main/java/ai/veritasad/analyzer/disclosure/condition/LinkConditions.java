package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.signal.Identifier.Erid;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Identifier.Link;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How tokens go together with links, with the page and with the other ads of the item. */
final class LinkConditions {

    private static final Set<LinkKind> OF_ADS =
            Set.of(
                    LinkKind.AFFILIATE,
                    LinkKind.CAMPAIGN,
                    LinkKind.MARKETPLACE,
                    LinkKind.APP_STORE,
                    LinkKind.SHORTENER);

    private LinkConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "token_behind_shortener", LinkConditions::behindShortener,
                "token_not_in_link", LinkConditions::notInLink,
                "token_differs", LinkConditions::differs);
    }

    static Map<String, Function<Whole, List<Hit>>> ofItems() {
        return Map.of("token_shared", LinkConditions::shared);
    }

    private static List<Hit> behindShortener(Ad ad) {
        List<Naming<Link>> shortened =
                clickLinks(ad).stream()
                        .filter(link -> link.identifier().kinds().contains(LinkKind.SHORTENER))
                        .toList();
        boolean visible =
                !TokenConditions.written(ad).isEmpty()
                        || !TokenConditions.linksWithToken(ad).isEmpty();
        return shortened.isEmpty() || visible ? List.of() : List.of(naming(shortened));
    }

    private static List<Hit> notInLink(Ad ad) {
        List<Naming<Erid>> shown =
                ad.met(Erid.class).stream().filter(token -> token.isIn(Medium.SCREEN)).toList();
        List<Naming<Link>> links = clickLinks(ad);
        if (shown.isEmpty() || links.isEmpty() || !TokenConditions.linksWithToken(ad).isEmpty()) {
            return List.of();
        }
        return List.of(naming(links));
    }

    private static Hit naming(List<Naming<Link>> links) {
        List<String> hosts =
                links.stream().map(link -> link.identifier().host()).distinct().limit(3).toList();
        return Hit.of(links.stream().map(Naming::index).toList())
                .with("hosts", String.join(", ", hosts));
    }

    /**
     * Links of advertising that a viewer can follow; in a code any link is meant to be followed.
     */
    private static List<Naming<Link>> clickLinks(Ad ad) {
        return ad.anywhere(Link.class).stream()
                .filter(link -> !link.isIn(Medium.SPEECH))
                .filter(link ->
                        link.isIn(Medium.CODE)
                                || link.identifier().kinds().stream().anyMatch(OF_ADS::contains))
                .toList();
    }

    /** The page names tokens, as many as there are ads, and this ad's is not among them. */
    private static List<Hit> differs(Ad ad) {
        Set<String> below = values(ad.onPage(Erid.class));
        List<Naming<Erid>> shown =
                ad.met(Erid.class).stream()
                        .filter(Naming::isShown)
                        .filter(token -> token.identifier().state() == EridState.PLAUSIBLE)
                        .toList();
        long ads =
                ad.item().segments().stream()
                        .filter(segment -> segment.kind() == ad.segment().kind())
                        .count();
        boolean known =
                shown.stream().anyMatch(token -> below.contains(token.identifier().value()));
        if (shown.isEmpty() || known || below.size() < ads) {
            return List.of();
        }
        List<Integer> signals = new ArrayList<>(shown.stream().map(Naming::index).toList());
        ad.onPage(Erid.class).forEach(token -> signals.add(token.index()));
        return List.of(
                Hit.of(signals)
                        .with("token", shown.getFirst().identifier().value())
                        .with("tokens", String.join(", ", below)));
    }

    private static Set<String> values(List<Naming<Erid>> tokens) {
        return tokens.stream()
                .map(token -> token.identifier().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Hit> shared(Whole whole) {
        Map<String, List<Ad>> ads = new LinkedHashMap<>();
        for (Ad ad : whole.ads()) {
            if (ad.duty() == Ad.Duty.FULL) {
                values(own(ad))
                        .forEach(token ->
                                ads.computeIfAbsent(token, none -> new ArrayList<>()).add(ad));
            }
        }
        return ads.entrySet().stream()
                .filter(token -> token.getValue().size() > 1)
                .map(token -> shared(token.getKey(), token.getValue()))
                .toList();
    }

    /** One advertiser may well show one creative twice; two advertisers may not share one. */
    private static Hit shared(String token, List<Ad> ads) {
        long advertisers =
                ads.stream()
                        .flatMap(ad -> AdvertiserConditions.advertiser(ad).stream())
                        .distinct()
                        .count();
        String segments =
                ads.stream().map(ad -> ad.segment().id()).collect(Collectors.joining(", "));
        List<Integer> signals =
                ads.stream()
                        .flatMap(ad -> own(ad).stream())
                        .filter(found -> found.identifier().value().equals(token))
                        .map(Naming::index)
                        .toList();
        Hit hit = Hit.of(signals).with("token", token).with("segments", segments);
        return advertisers == 1 ? hit.as(Finding.Severity.INFORMATION) : hit;
    }

    /** Tokens shown while the ad runs; one in the opening may speak for several. */
    private static List<Naming<Erid>> own(Ad ad) {
        return ad.met(Erid.class).stream()
                .filter(Naming::isShown)
                .filter(token -> token.signal().span().touches(ad.segment().span()))
                .toList();
    }
}
