package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.profile.Figures;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether what stands on screen can be read, by figures of our own. */
final class LegibilityConditions {

    private static final LocalText LABEL = new LocalText("Метку", "The label");
    private static final LocalText TOKEN = new LocalText("Токен", "The token");

    private LegibilityConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of(
                "label_illegible", ad -> illegible(LABEL, labels(ad)).stream().toList(),
                "declaration_illegible",
                        ad ->
                                Stream.of(
                                                illegible(LABEL, labels(ad)),
                                                illegible(TOKEN, tokens(ad)))
                                        .flatMap(Optional::stream)
                                        .toList());
    }

    /** A line with what it lacks. */
    private record Shortfall(int index, List<LocalText> lacks) {}

    private static List<Shortfall> labels(Ad ad) {
        return ad.labels().stream()
                .filter(FoundLabel::isAccepted)
                .filter(label -> label.medium() == Medium.SCREEN)
                .flatMap(label ->
                        ad
                                .line(label.line())
                                .map(line ->
                                        new Shortfall(label.index(), lacks(line, ad.figures())))
                                .stream())
                .toList();
    }

    private static List<Shortfall> tokens(Ad ad) {
        return ad.met(Identifier.Erid.class).stream()
                .filter(token -> token.isIn(Medium.SCREEN))
                .flatMap(token -> shortfall(ad, token).stream())
                .toList();
    }

    private static Optional<Shortfall> shortfall(Ad ad, Naming<Identifier.Erid> token) {
        return ad.line(token.signal().source())
                .map(line -> new Shortfall(token.index(), lacks(line, ad.figures())));
    }

    /** What the best of all occurrences lacks. */
    private static Optional<Hit> illegible(LocalText what, List<Shortfall> shown) {
        return shown.stream()
                .min(Comparator.comparingInt(one -> one.lacks().size()))
                .filter(best -> !best.lacks().isEmpty())
                .map(best ->
                        Hit.of(List.of(best.index()))
                                .with("what", what)
                                .with("figures", joined(best.lacks())));
    }

    private static LocalText joined(List<LocalText> lacks) {
        return new LocalText(
                String.join(", ", lacks.stream().map(LocalText::ru).toList()),
                String.join(", ", lacks.stream().map(LocalText::en).toList()));
    }

    private static List<LocalText> lacks(Signal.ScreenText line, Figures figures) {
        List<LocalText> lacks = new ArrayList<>();
        double seconds = line.span().length().seconds();
        if (seconds < figures.seconds()) {
            lacks.add(
                    new LocalText(
                            "на экране "
                                    + ru(seconds)
                                    + " с (ориентир "
                                    + ru(figures.seconds())
                                    + " с)",
                            "on screen for "
                                    + en(seconds)
                                    + " s (we ask "
                                    + en(figures.seconds())
                                    + " s)"));
        }
        double height = line.box().height();
        if (height < figures.height()) {
            lacks.add(
                    new LocalText(
                            "высота "
                                    + ru(100 * height)
                                    + " % кадра (ориентир "
                                    + ru(100 * figures.height())
                                    + " %)",
                            "height "
                                    + en(100 * height)
                                    + " % of the picture (we ask "
                                    + en(100 * figures.height())
                                    + " %)"));
        }
        if (line.contrast() < figures.contrast()) {
            lacks.add(
                    new LocalText(
                            "контраст "
                                    + ru(line.contrast())
                                    + ":1 (ориентир "
                                    + ru(figures.contrast())
                                    + ":1)",
                            "contrast "
                                    + en(line.contrast())
                                    + ":1 (we ask "
                                    + en(figures.contrast())
                                    + ":1)"));
        }
        return lacks;
    }

    private static String ru(double number) {
        return en(number).replace('.', ',');
    }

    private static String en(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
