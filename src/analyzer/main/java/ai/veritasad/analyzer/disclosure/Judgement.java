package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.disclosure.condition.Conditions;
import ai.veritasad.analyzer.disclosure.condition.Hit;
import ai.veritasad.analyzer.disclosure.condition.Whole;
import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.facts.Item;
import ai.veritasad.analyzer.disclosure.facts.Rulebook;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.profile.Rule;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Disclosure.State;
import ai.veritasad.analyzer.report.finding.Finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one jurisdiction's rules in force say of an item and each of its segments. */
final class Judgement {

    /** The condition whose rule makes the duty to declare. */
    private static final String DUTY = "label_missing";

    private static final List<State> OF_SEGMENTS =
            List.of(State.UNDECLARED, State.UNDECIDED, State.INCOMPLETE, State.COMPLETE);

    private static final List<State> OF_ITEMS =
            List.of(
                    State.UNDECLARED,
                    State.INCOMPLETE,
                    State.UNDECIDED,
                    State.COMPLETE,
                    State.NOT_REQUIRED);

    /** A finding with the state that its rule asks for. */
    private record Ruling(Finding finding, Optional<State> state) {}

    private final Profile profile;
    private final List<Rule> rules;
    private final Whole whole;
    private final List<Disclosure> segments = new ArrayList<>();
    private final Disclosure item;

    Judgement(Rulebook book, Item item) {
        this.profile = book.profile();
        this.rules =
                profile.rules().stream()
                        .filter(rule -> rule.isInForce(item.published(), item.today()))
                        .toList();
        Map<Integer, FoundLabel> labels = book.labels(item);
        List<Ad> ads =
                item.segments().stream()
                        .map(segment -> new Ad(item, book, segment, labels))
                        .toList();
        this.whole = new Whole(item, book, labels, ads);
        List<Ruling> rulings =
                rules.stream()
                        .flatMap(rule -> rulings(rule, Conditions.ofItem(rule.condition(), whole)))
                        .toList();
        boolean silent =
                rulings.stream()
                        .anyMatch(one -> one.state().equals(Optional.of(State.NOT_REQUIRED)));
        boolean dutiful = rules.stream().anyMatch(rule -> rule.condition().equals(DUTY));
        whole.ads().forEach(ad -> segments.add(silent ? notRequired() : of(ad, dutiful)));
        this.item = new Disclosure(profile.code(), stateOfItem(rulings), findings(rulings));
    }

    /** One for each segment, in their order. */
    List<Disclosure> segments() {
        return segments;
    }

    Disclosure item() {
        return item;
    }

    private Disclosure notRequired() {
        return new Disclosure(profile.code(), State.NOT_REQUIRED, List.of());
    }

    private Disclosure of(Ad ad, boolean dutiful) {
        List<Ruling> rulings =
                rules.stream()
                        .flatMap(rule -> rulings(rule, Conditions.ofAd(rule.condition(), ad)))
                        .toList();
        State state =
                dutiful && ad.duty() != Ad.Duty.NONE ? stateOf(ad, rulings) : State.NOT_REQUIRED;
        return new Disclosure(profile.code(), state, findings(rulings));
    }

    /** A token or a platform's label tells of the ad, however little it is worth as a label. */
    private static State stateOf(Ad ad, List<Ruling> rulings) {
        State worst =
                OF_SEGMENTS.stream()
                        .filter(state ->
                                rulings.stream()
                                        .anyMatch(one -> one.state().equals(Optional.of(state))))
                        .findFirst()
                        .orElse(State.COMPLETE);
        return worst == State.UNDECLARED && ad.isDeclaredSomehow() ? State.INCOMPLETE : worst;
    }

    private State stateOfItem(List<Ruling> rulings) {
        Stream<State> own = rulings.stream().flatMap(one -> one.state().stream());
        List<State> states = Stream.concat(segments.stream().map(Disclosure::state), own).toList();
        return OF_ITEMS.stream().filter(states::contains).findFirst().orElse(State.NOT_REQUIRED);
    }

    private Stream<Ruling> rulings(Rule rule, List<Hit> hits) {
        return hits.stream()
                .map(hit ->
                        new Ruling(
                                new Finding(
                                        rule.id(),
                                        hit.severity().orElse(rule.severity()),
                                        Sentence.of(rule, hit),
                                        profile.source(hit.source().orElse(rule.source()))
                                                .toString(),
                                        hit.signals()),
                                rule.state()));
    }

    private static List<Finding> findings(List<Ruling> rulings) {
        return rulings.stream()
                .map(Ruling::finding)
                .distinct()
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::rule)
                                .thenComparing(finding -> finding.message().en()))
                .toList();
    }
}
