package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.facts.Item;
import ai.veritasad.analyzer.disclosure.facts.Rulebook;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.disclosure.words.Found;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An item under one jurisdiction.
 *
 * @param labels of the whole item, by the index of the signal
 * @param ads every segment, mentions too, in order of time
 */
public record Whole(Item item, Rulebook book, Map<Integer, FoundLabel> labels, List<Ad> ads) {

    public Whole {
        labels = Map.copyOf(labels);
        ads = List.copyOf(ads);
    }

    public Profile profile() {
        return book.profile();
    }

    /** Labels that declare an ad, wherever they stand. */
    List<FoundLabel> labelsAnywhere() {
        return labels.values().stream()
                .filter(label ->
                        label.form() != FoundLabel.Form.STATEMENT
                                && label.standing() != Standing.INSUFFICIENT)
                .toList();
    }

    /** Signals that hold a token in writing. */
    List<Integer> tokensAnywhere() {
        return Stream.concat(item.allNamed().stream(), item.pageNamed().stream())
                .filter(found -> found.signal().identifier() instanceof Identifier.Erid)
                .filter(found -> found.signal().medium() != Medium.SPEECH)
                .map(Found::index)
                .toList();
    }

    /** Whether any segment has to be declared. */
    public boolean hasDuty() {
        return ads.stream().anyMatch(ad -> ad.duty() != Ad.Duty.NONE);
    }
}
