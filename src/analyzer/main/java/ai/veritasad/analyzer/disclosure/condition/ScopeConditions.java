package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.facts.Item;
import ai.veritasad.analyzer.disclosure.profile.Rule;
import ai.veritasad.analyzer.disclosure.profile.Scope;
import ai.veritasad.analyzer.disclosure.words.Found;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.disclosure.words.Texts;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the rules ask anything at all: of this audience, this day, this kind of segment. */
final class ScopeConditions {

    private ScopeConditions() {}

    static Map<String, Function<Ad, List<Hit>>> ofOwnGoods() {
        return Map.of(
                "own_goods_unmarked",
                ad ->
                        List.of(
                                Hit.of(ad.calls())
                                        .with("label", ad.profile().label().shown())
                                        .with("words", Hit.quoted(phrases(ad)))));
    }

    private static List<String> phrases(Ad ad) {
        List<Signal> signals = ad.item().observations().signals();
        return ad.calls().stream()
                .map(signals::get)
                .flatMap(signal ->
                        switch (signal) {
                            case Signal.Wording wording -> Stream.of(wording.phrase());
                            case Signal.Named named -> Stream.of(named.identifier().value());
                            case Signal.ScreenText text -> Stream.of(text.text());
                            case Signal.Code code -> Stream.<String>empty();
                            case Signal.Chapter chapter -> Stream.<String>empty();
                            case Signal.Talk talk -> Stream.<String>empty();
                            case Broadcast broadcast -> Stream.<String>empty();
                            case Recognised recognised -> Stream.<String>empty();
                        })
                .toList();
    }

    static Map<String, Function<Ad, List<Hit>>> ofAnyDuty() {
        return Map.of("denial_contradicted", ScopeConditions::denied);
    }

    static Map<String, Function<Ad, List<Hit>>> ofNoDuty() {
        return Map.of("no_duty", ad -> List.of(Hit.missing().with("what", what(ad))));
    }

    private static LocalText what(Ad ad) {
        if (ad.segment().kind() == Segment.Kind.MENTION) {
            return new LocalText(
                    "Упоминание без признаков рекламы", "A mention without signs of advertising");
        }
        return ad.profile().ownGoodsCount()
                ? new LocalText(
                        "Рассказ о своём без призыва купить",
                        "Talk of own goods without a call to buy")
                : new LocalText(
                        "Реклама своих товаров, понятная зрителю",
                        "Own goods, advertised so that the viewer can tell");
    }

    static Map<String, Function<Whole, List<Hit>>> ofItems() {
        return Map.of(
                "outside_scope", ScopeConditions::outside,
                "before_duty", ScopeConditions::beforeDuty,
                "declared_without_ad", ScopeConditions::declaredWithoutAd);
    }

    private static List<Hit> outside(Whole whole) {
        Scope scope = whole.profile().scope();
        Optional<String> language = whole.item().language();
        boolean foreign = language.filter(code -> !scope.languages().contains(code)).isPresent();
        if (!whole.hasDuty() || !foreign || showsAudience(whole.item(), scope)) {
            return List.of();
        }
        Locale spoken = Locale.of(language.orElseThrow());
        return List.of(
                Hit.missing()
                        .with(
                                "language",
                                new LocalText(
                                        spoken.getDisplayLanguage(Locale.of("ru")),
                                        spoken.getDisplayLanguage(Locale.ENGLISH))));
    }

    private static boolean showsAudience(Item item, Scope scope) {
        boolean named =
                Stream.concat(item.allNamed().stream(), item.pageNamed().stream())
                        .anyMatch(found -> isOf(scope, found.signal().identifier()));
        return named
                || Stream.concat(item.allWordings().stream(), item.pageWordings().stream())
                        .filter(found -> found.signal().function() == Signal.Function.DISCOUNT)
                        .map(found -> Texts.of(found.signal().phrase()))
                        .anyMatch(text -> !text.those(scope.currency()).isEmpty());
    }

    private static boolean isOf(Scope scope, Identifier identifier) {
        return switch (identifier) {
            case Identifier.Erid erid -> scope.registers();
            case Identifier.TaxNumber number -> scope.registers() && number.valid();
            case Identifier.Phone phone ->
                    scope.phones().stream().anyMatch(phone.value()::startsWith);
            case Identifier.Link link ->
                    scope.hosts().contains(link.host().substring(link.host().lastIndexOf('.') + 1));
            case Identifier.LegalName name -> false;
            case Identifier.PromoCode code -> false;
        };
    }

    /** Published before the jurisdiction asked for a label. */
    private static List<Hit> beforeDuty(Whole whole) {
        Optional<LocalDate> since =
                whole.profile().rules().stream()
                        .filter(rule -> rule.condition().equals("label_missing"))
                        .flatMap(rule -> Stream.of(rule).map(Rule::validFrom))
                        .flatMap(Optional::stream)
                        .findFirst();
        return since
                .filter(whole.item().published()::isBefore)
                .filter(date -> whole.hasDuty())
                .map(date ->
                        Hit.missing()
                                .with("published", whole.item().published().toString())
                                .with("since", date.toString()))
                .stream()
                .toList();
    }

    /** Somebody says that it is no ad, and it carries what ads carry. */
    private static List<Hit> denied(Ad ad) {
        List<Found<Signal.Wording>> denials = ad.says(Set.of(Signal.Function.DENIAL));
        List<Integer> signs =
                Stream.of(
                                ad.met(Identifier.PromoCode.class).stream().map(Naming::index),
                                ad.met(Identifier.Erid.class).stream().map(Naming::index),
                                ad.met(Identifier.Link.class).stream()
                                        .filter(link ->
                                                link.identifier()
                                                        .kinds()
                                                        .contains(Identifier.LinkKind.AFFILIATE))
                                        .map(Naming::index))
                        .flatMap(stream -> stream)
                        .toList();
        if (denials.isEmpty() || signs.isEmpty()) {
            return List.of();
        }
        List<Integer> signals =
                Stream.concat(denials.stream().map(Found::index), signs.stream()).toList();
        List<String> words = denials.stream().map(found -> found.signal().phrase()).toList();
        return List.of(Hit.of(signals).with("words", Hit.quoted(words)));
    }

    private static List<Hit> declaredWithoutAd(Whole whole) {
        boolean found =
                whole.ads().stream().anyMatch(ad -> ad.segment().kind() != Segment.Kind.MENTION);
        List<FoundLabel> labels = whole.labelsAnywhere();
        List<Integer> tokens = whole.tokensAnywhere();
        if (found || (labels.isEmpty() && tokens.isEmpty())) {
            return List.of();
        }
        List<Integer> signals =
                Stream.concat(labels.stream().map(FoundLabel::index), tokens.stream()).toList();
        return List.of(Hit.of(signals));
    }
}
