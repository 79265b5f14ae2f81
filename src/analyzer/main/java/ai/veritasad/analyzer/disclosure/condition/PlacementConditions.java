package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a label that is there stands early and long enough, and in the right language. */
final class PlacementConditions {

    private PlacementConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "label_late", PlacementConditions::late,
                "label_not_throughout", PlacementConditions::notThroughout,
                "label_foreign", PlacementConditions::foreign,
                "label_one_channel", PlacementConditions::oneChannel);
    }

    private static List<Hit> late(Ad ad) {
        List<FoundLabel> labels = ad.labelsInPlace();
        Span span = ad.segment().span();
        double wait = Math.max(ad.figures().around(), ad.figures().late() * seconds(span.length()));
        MediaTime latest = span.start().plusSeconds(wait);
        boolean inTime = labels.stream().anyMatch(label -> !label.span().start().isAfter(latest));
        if (labels.isEmpty() || inTime) {
            return List.of();
        }
        MediaTime first =
                labels.stream()
                        .map(label -> label.span().start())
                        .min(MediaTime::compareTo)
                        .orElseThrow();
        return List.of(hit(labels).with("seconds", whole(seconds(first.minus(span.start())))));
    }

    private static List<Hit> notThroughout(Ad ad) {
        List<FoundLabel> labels = ad.labelsInPlace();
        Span span = ad.segment().span();
        boolean seen = !ad.isPictureMissed() && ad.mediaAsked().contains(Medium.SCREEN);
        if (labels.isEmpty() || !seen || span.length().equals(MediaTime.ZERO)) {
            return List.of();
        }
        double share = covered(span, labels) / seconds(span.length());
        return share >= ad.figures().throughout()
                ? List.of()
                : List.of(hit(labels).with("share", whole(100 * share)));
    }

    /** Seconds of the span in which any of the labels is on screen. */
    private static double covered(Span span, List<FoundLabel> labels) {
        List<Span> shown =
                labels.stream()
                        .filter(label -> label.medium() == Medium.SCREEN)
                        .flatMap(label -> label.span().intersection(span).stream())
                        .sorted()
                        .toList();
        double covered = 0;
        MediaTime reached = span.start();
        for (Span one : shown) {
            MediaTime from = MediaTime.max(reached, one.start());
            covered += Math.max(0, seconds(one.end().minus(from)));
            reached = MediaTime.max(reached, one.end());
        }
        return covered;
    }

    private static List<Hit> foreign(Ad ad) {
        Set<String> asked = ad.profile().label().languages();
        Set<String> languages =
                asked.isEmpty() ? ad.language().map(Set::of).orElse(Set.of()) : asked;
        List<FoundLabel> labels = ad.labelsInPlace();
        boolean fits = labels.stream().anyMatch(label -> languages.contains(label.language()));
        if (labels.isEmpty() || languages.isEmpty() || fits) {
            return List.of();
        }
        return List.of(
                hit(labels)
                        .with("words", Hit.quoted(labels.stream().map(FoundLabel::phrase).toList()))
                        .with("language", named(languages)));
    }

    private static LocalText named(Collection<String> languages) {
        return new LocalText(named(languages, Locale.of("ru")), named(languages, Locale.ENGLISH));
    }

    private static String named(Collection<String> languages, Locale reader) {
        return languages.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(reader))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<Hit> oneChannel(Ad ad) {
        List<FoundLabel> labels = ad.labelsInPlace();
        boolean shown = labels.stream().anyMatch(label -> label.medium() == Medium.SCREEN);
        boolean said = labels.stream().anyMatch(label -> label.medium() == Medium.SPEECH);
        if (ad.isPictureMissed() || ad.unexamined().isMissed(Look.SPEECH) || shown == said) {
            return List.of();
        }
        return List.of(
                hit(labels)
                        .with(
                                "channel",
                                shown
                                        ? new LocalText(
                                                "показана, но не сказана", "shown but not said")
                                        : new LocalText(
                                                "сказана, но не показана", "said but not shown")));
    }

    private static Hit hit(List<FoundLabel> labels) {
        return Hit.of(labels.stream().map(FoundLabel::index).toList());
    }

    private static double seconds(MediaTime time) {
        return time.seconds();
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
