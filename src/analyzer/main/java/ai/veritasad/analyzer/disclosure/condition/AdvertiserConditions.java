package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether an ad says whose it is. */
final class AdvertiserConditions {

    /** Links that lead to no site of the advertiser's own. */
    private static final Set<LinkKind> NO_SITE =
            Set.of(
                    LinkKind.SHORTENER,
                    LinkKind.LINK_HUB,
                    LinkKind.SOCIAL,
                    LinkKind.REFERENCE,
                    LinkKind.MESSENGER_BOT);

    private AdvertiserConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "advertiser_missing", AdvertiserConditions::missing,
                "advertiser_bare", AdvertiserConditions::bare,
                "advertiser_by_site", AdvertiserConditions::bySite,
                "number_invalid", AdvertiserConditions::invalidNumbers);
    }

    private static List<Hit> missing(Ad ad) {
        boolean unknown = names(ad).isEmpty() && numbers(ad).isEmpty() && sites(ad).isEmpty();
        return unknown && !ad.isPictureMissed() ? List.of(Hit.missing()) : List.of();
    }

    private static List<Hit> bare(Ad ad) {
        List<Naming<Identifier.LegalName>> names = names(ad);
        boolean alone = !names.isEmpty() && numbers(ad).isEmpty() && sites(ad).isEmpty();
        if (!alone || ad.isPictureMissed()) {
            return List.of();
        }
        String name = names.getFirst().identifier().value();
        return List.of(Hit.of(indices(names)).with("name", name));
    }

    private static List<Hit> bySite(Ad ad) {
        List<Naming<Identifier.Link>> sites = sites(ad);
        boolean alone = !sites.isEmpty() && names(ad).isEmpty() && numbers(ad).isEmpty();
        if (!alone || ad.isPictureMissed()) {
            return List.of();
        }
        List<String> hosts =
                sites.stream().map(site -> site.identifier().host()).distinct().limit(3).toList();
        return List.of(Hit.of(indices(sites)).with("hosts", String.join(", ", hosts)));
    }

    /** A number that another reading of the same place shows right is a slip of the reading. */
    private static List<Hit> invalidNumbers(Ad ad) {
        Map<String, List<Naming<Identifier.TaxNumber>>> wrong =
                numbers(ad).stream()
                        .filter(number -> !number.identifier().valid())
                        .filter(number -> !isReadRightElsewhere(ad, number))
                        .collect(
                                Collectors.groupingBy(
                                        number -> number.identifier().value(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Hit> hits = new ArrayList<>();
        wrong.forEach((value, readings) -> hits.add(invalid(value, readings)));
        return hits;
    }

    private static boolean isReadRightElsewhere(Ad ad, Naming<Identifier.TaxNumber> wrong) {
        return wrong.isIn(Medium.SCREEN)
                && numbers(ad).stream()
                        .anyMatch(other ->
                                other.identifier().valid()
                                        && other.isIn(Medium.SCREEN)
                                        && other.identifier().register()
                                                == wrong.identifier().register());
    }

    /** Two readings that agree, or a text that needs no reading, leave little doubt. */
    private static Hit invalid(String value, List<Naming<Identifier.TaxNumber>> readings) {
        Naming<Identifier.TaxNumber> first = readings.getFirst();
        Hit hit =
                Hit.of(indices(readings))
                        .with("number", value)
                        .with("register", register(first.identifier().register()));
        long independent = readings.stream().map(one -> one.signal().source()).distinct().count();
        boolean exact = readings.stream().anyMatch(one -> !one.isIn(Medium.SCREEN));
        return exact || independent > 1 ? hit.as(Finding.Severity.ERROR) : hit;
    }

    private static String register(Identifier.Register register) {
        return switch (register) {
            case INN -> "ИНН";
            case OGRN -> "ОГРН";
            case OGRNIP -> "ОГРНИП";
        };
    }

    private static List<Naming<Identifier.LegalName>> names(Ad ad) {
        return ad.anywhere(Identifier.LegalName.class);
    }

    private static List<Naming<Identifier.TaxNumber>> numbers(Ad ad) {
        return ad.anywhere(Identifier.TaxNumber.class);
    }

    private static List<Naming<Identifier.Link>> sites(Ad ad) {
        return ad.anywhere(Identifier.Link.class).stream()
                .filter(link -> link.identifier().kinds().stream().noneMatch(NO_SITE::contains))
                .toList();
    }

    private static List<Integer> indices(List<? extends Naming<?>> namings) {
        return namings.stream().map(Naming::index).toList();
    }

    /** The names and numbers by which two ads can be told to be of different advertisers. */
    static Optional<String> advertiser(Ad ad) {
        return ad.met(Identifier.TaxNumber.class).stream()
                .map(number -> number.identifier().value())
                .findFirst()
                .or(() ->
                        ad.met(Identifier.LegalName.class).stream()
                                .map(name -> name.identifier().value())
                                .findFirst())
                .or(() -> ad.segment().advertiser());
    }
}
