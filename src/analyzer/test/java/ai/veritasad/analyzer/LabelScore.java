package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.Erid;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Identifier.TaxNumber;
import ai.veritasad.analyzer.report.signal.Signal.Function;
import ai.veritasad.samples.labels.Label;
import ai.veritasad.samples.labels.LabelText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found of one drawn label: empty where it shows nothing of that sort. */
record LabelScore(
        Label label,
        Optional<Boolean> words,
        Optional<Boolean> token,
        Optional<Boolean> certainToken,
        Optional<Boolean> taxNumber,
        Optional<Boolean> promoCode,
        Optional<Boolean> link,
        List<String> wronglyCertain) {

    static LabelScore of(Label label, SeenFilm seen) {
        LabelText truth = label.text();
        List<Erid> erids = seen.identifiers(Erid.class);
        List<String> certain =
                erids.stream().filter(LabelScore::isCertain).map(Erid::value).toList();
        List<String> wrong = new ArrayList<>(certain);
        truth.token().ifPresent(token -> wrong.removeIf(token::equals));
        return new LabelScore(
                label,
                words(truth.text(), seen),
                truth.token().map(token -> values(erids).contains(token)),
                truth.token().map(certain::contains),
                truth.taxNumber().map(number -> isFoundValid(number, seen)),
                truth.promoCode()
                        .map(code ->
                                values(seen.identifiers(Identifier.PromoCode.class))
                                        .contains(code)),
                truth.link()
                        .map(link ->
                                values(seen.identifiers(Identifier.Link.class))
                                        .contains(
                                                link.startsWith("http")
                                                        ? link
                                                        : "https://" + link)),
                wrong);
    }

    private static boolean isCertain(Erid erid) {
        return erid.state() == EridState.PLAUSIBLE || erid.state() == EridState.REPAIRED;
    }

    private static List<String> values(List<? extends Identifier> identifiers) {
        return identifiers.stream().map(Identifier::value).toList();
    }

    private static boolean isFoundValid(String number, SeenFilm seen) {
        return seen.identifiers(TaxNumber.class).stream()
                .anyMatch(found -> found.value().equals(number) && found.valid());
    }

    private static Optional<Boolean> words(String text, SeenFilm seen) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.startsWith("рекламодатель")) {
            return Optional.of(seen.says(Function.LABEL, Function.DISCLAIMER));
        }
        if (small.contains("реклама")) {
            return Optional.of(seen.says(Function.LABEL));
        }
        return small.contains("промокод") || small.contains("code ")
                ? Optional.of(
                        seen.says(Function.PROMO_CODE)
                                || !seen.identifiers(Identifier.PromoCode.class).isEmpty())
                : Optional.empty();
    }
}
