package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.TextDetector;
import ai.veritasad.analyzer.detect.identifier.Finder.Found;
import ai.veritasad.analyzer.detect.identifier.link.Links;
import ai.veritasad.analyzer.detect.identifier.link.SpokenLinks;
import ai.veritasad.analyzer.detect.identifier.token.Erids;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tokens, tax numbers, legal names, promo codes, links and phones of texts that read exactly. */
public final class IdentifierDetector implements TextDetector {

    private final List<Finder> finders =
            List.of(
                    new Erids(),
                    new TaxNumbers(),
                    new LegalNames(),
                    new PromoCodes(),
                    new Links(),
                    new SpokenLinks(),
                    new Phones());

    @Override
    public List<Signal.Named> read(Passage passage) {
        String text = passage.text();
        return find(text).stream()
                .map(found ->
                        new Signal.Named(
                                passage.spanOf(found.from(), found.to()),
                                passage.medium(),
                                found.identifier(),
                                Surroundings.of(text, found.from(), found.to()),
                                passage.sourceAt(found.from())))
                .sorted(Comparator.comparing(Signal.Named::span))
                .toList();
    }

    List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        finders.forEach(finder -> all.addAll(finder.find(text)));
        all.sort(
                Comparator.comparingInt(Found::from)
                        .thenComparing(Found::to, Comparator.reverseOrder()));
        return withoutMisreadings(all);
    }

    /**
     * Leaves out what is part of something better known: a code or phone inside an address, digits
     * of a tax number, the written half of a spoken address.
     */
    private static List<Found> withoutMisreadings(List<Found> sorted) {
        List<Found> kept = new ArrayList<>();
        int reach = 0;
        for (Found next : sorted) {
            boolean clear = next.from() >= reach;
            if (clear || kept.reversed().stream().limit(4).noneMatch(k -> displaces(k, next))) {
                kept.removeIf(k -> k.to() > next.from() && displaces(next, k));
                kept.add(next);
                reach = Math.max(reach, next.to());
            }
        }
        return kept;
    }

    private static boolean displaces(Found strong, Found weak) {
        if (!strong.overlaps(weak)) {
            return false;
        }
        return switch (weak.identifier()) {
            case Identifier.Phone phone -> true;
            case Identifier.PromoCode code ->
                    strong.identifier() instanceof Identifier.Link
                            || strong.identifier() instanceof Identifier.Erid;
            case Identifier.Link link ->
                    strong.identifier() instanceof Identifier.Link && strong.covers(weak);
            case Identifier.Erid erid -> false;
            case Identifier.TaxNumber number -> false;
            case Identifier.LegalName name -> false;
        };
    }
}
