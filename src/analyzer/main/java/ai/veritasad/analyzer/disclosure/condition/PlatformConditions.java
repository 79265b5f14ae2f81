package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.profile.Channels;
import ai.veritasad.analyzer.disclosure.words.Texts;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.signal.Identifier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whether ads may stand where the item is published. */
final class PlatformConditions {

    private PlatformConditions() {}

    static Map<String, Function<Whole, List<Hit>>> ofItems() {
        return Map.of(
                "platform_forbidden", whole -> listed(whole, Channels::forbidden),
                "platform_contested", whole -> listed(whole, Channels::contested),
                "channel_unlisted", PlatformConditions::unlisted);
    }

    private static List<Hit> listed(Whole whole, Function<Channels, List<String>> list) {
        return whole
                .item()
                .platform()
                .filter(platform -> whole.hasDuty())
                .filter(platform ->
                        list.apply(whole.profile().channels()).contains(platform.name()))
                .map(platform -> Hit.missing().with("platform", platform.title()))
                .stream()
                .toList();
    }

    private static List<Hit> unlisted(Whole whole) {
        Publication publication = whole.item().publication();
        Channels channels = whole.profile().channels();
        Optional<Long> subscribers =
                publication.subscribers().filter(count -> count > channels.subscribers());
        boolean unsigned =
                publication
                        .description()
                        .filter(text -> !showsEntry(whole, Texts.of(text), text))
                        .isPresent();
        return subscribers.isPresent() && unsigned && whole.hasDuty()
                ? List.of(
                        Hit.missing().with("subscribers", Long.toString(subscribers.orElseThrow())))
                : List.of();
    }

    private static boolean showsEntry(Whole whole, Texts words, String text) {
        List<String> signs = whole.profile().channels().listSigns();
        boolean written = signs.stream().anyMatch(sign -> text.contains(sign) || words.hold(sign));
        return written
                || whole.item().pageNamed().stream()
                        .map(found -> found.signal().identifier())
                        .anyMatch(identifier ->
                                identifier instanceof Identifier.Link link
                                        && signs.stream()
                                                .anyMatch(sign ->
                                                        link.host().equals(sign)
                                                                || link.host()
                                                                        .endsWith("." + sign)));
    }
}
