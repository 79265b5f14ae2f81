package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an ad has its label, and if not, what it has instead; never two of these at once. */
final class LabelConditions {

    private LabelConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "label_missing", LabelConditions::missing,
                "label_replaced", LabelConditions::replaced,
                "label_elsewhere", LabelConditions::elsewhere,
                "label_weak", ad -> weak(ad, false),
                "label_of_platform_only", ad -> weak(ad, true),
                "not_examined", LabelConditions::notExamined);
    }

    private static List<Hit> missing(Ad ad) {
        boolean nothing = ad.labels().isEmpty();
        return isUnlabelled(ad) && nothing
                ? List.of(Hit.missing().with("label", ad.profile().label().shown()))
                : List.of();
    }

    private static List<Hit> replaced(Ad ad) {
        List<FoundLabel> accepted = ad.labels(Standing.ACCEPTED);
        List<FoundLabel> others = ad.labels();
        boolean only = accepted.isEmpty() && weakInPlace(ad).isEmpty() && !others.isEmpty();
        return isUnlabelled(ad) && only ? List.of(quoting(ad, others)) : List.of();
    }

    private static List<Hit> elsewhere(Ad ad) {
        List<FoundLabel> accepted = ad.labels(Standing.ACCEPTED);
        return isUnlabelled(ad) && !accepted.isEmpty()
                ? List.of(quoting(ad, accepted).with("place", places(accepted)))
                : List.of();
    }

    private static List<Hit> weak(Ad ad, boolean ofPlatform) {
        List<FoundLabel> weak = weakInPlace(ad);
        boolean only = ad.labels(Standing.ACCEPTED).isEmpty() && !weak.isEmpty();
        boolean platform =
                weak.stream().allMatch(label -> label.form() == FoundLabel.Form.PLATFORM);
        return only && platform == ofPlatform ? List.of(quoting(ad, weak)) : List.of();
    }

    /** What is asked for was not found, but could be where nobody looked. */
    private static List<Hit> notExamined(Ad ad) {
        List<Look> looks = new ArrayList<>();
        if (ad.labelsInPlace().isEmpty()) {
            ad.mediaAsked().stream().flatMap(LabelConditions::look).forEach(looks::add);
        }
        if (ad.profile().scope().registers() && TokenConditions.isWithoutToken(ad)) {
            looks.addAll(List.of(Look.SCREEN_TEXT, Look.CODES));
        }
        if (looks.stream().noneMatch(ad.unexamined()::isMissed)) {
            return List.of();
        }
        List<Integer> met = ad.labels(Standing.ACCEPTED).stream().map(FoundLabel::index).toList();
        return List.of(
                Hit.of(met)
                        .with("label", ad.profile().label().shown())
                        .with("missed", ad.unexamined().among(looks)));
    }

    private static Stream<Look> look(Medium medium) {
        return switch (medium) {
            case SCREEN -> Stream.of(Look.SCREEN_TEXT);
            case CODE -> Stream.of(Look.CODES);
            case SPEECH -> Stream.of(Look.SPEECH);
            case TITLE, DESCRIPTION, CHAPTER, PAGE -> Stream.empty();
        };
    }

    /** No label where it has to be, and nothing it could have been overlooked in. */
    private static boolean isUnlabelled(Ad ad) {
        return ad.labelsInPlace().isEmpty() && !ad.isLabelMissed();
    }

    /** A platform's own label stands on the page, and counts from there. */
    private static List<FoundLabel> weakInPlace(Ad ad) {
        return ad.labels(Standing.WEAK).stream()
                .filter(label ->
                        ad.mediaAsked().contains(label.medium())
                                || label.form() == FoundLabel.Form.PLATFORM)
                .toList();
    }

    private static Hit quoting(Ad ad, List<FoundLabel> labels) {
        return Hit.of(labels.stream().map(FoundLabel::index).toList())
                .with("label", ad.profile().label().shown())
                .with("words", Hit.quoted(labels.stream().map(FoundLabel::phrase).toList()));
    }

    private static LocalText places(Collection<FoundLabel> labels) {
        Set<Medium> media =
                labels.stream()
                        .map(FoundLabel::medium)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new LocalText(
                media.stream().map(LabelConditions::inRussian).collect(Collectors.joining(", ")),
                media.stream().map(LabelConditions::inEnglish).collect(Collectors.joining(", ")));
    }

    private static String inRussian(Medium medium) {
        return switch (medium) {
            case SPEECH -> "в речи";
            case SCREEN -> "на экране";
            case CODE -> "в коде на экране";
            case TITLE -> "в названии";
            case DESCRIPTION -> "в описании";
            case CHAPTER -> "в названии главы";
            case PAGE -> "на странице";
        };
    }

    private static String inEnglish(Medium medium) {
        return switch (medium) {
            case SPEECH -> "in speech";
            case SCREEN -> "on screen";
            case CODE -> "in a code on screen";
            case TITLE -> "in the title";
            case DESCRIPTION -> "in the description";
            case CHAPTER -> "in a chapter's title";
            case PAGE -> "on the page";
        };
    }
}
