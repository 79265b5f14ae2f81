package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The strongest reasons for a segment, each place quoted once, in order of time. */
final class Clues {
    /**
     * One reason for a segment, as a person reads it.
     *
     * @param when its time, empty for what is not in the video
     * @param what where or what it is, in a word
     * @param words the quotation or the value
     * @param proof id of the crop that shows it
     */
    record Clue(String when, String what, Text words, Optional<String> proof) {}

    private static final int STRONGEST = 6;
    private static final int MOST = 10;

    private final Observations observations;
    private final Wordings wordings;
    private final Numbers numbers;

    Clues(Messages messages, Observations observations) {
        this.observations = observations;
        this.wordings = new Wordings(messages, observations);
        this.numbers = new Numbers(messages);
    }

    List<Clue> of(Segment segment) {
        List<Found> all = all(segment);
        Stream<Found> strongest = all.stream().limit(STRONGEST);
        Stream<Found> naming =
                all.stream()
                        .skip(STRONGEST)
                        .filter(found -> found.wording().isNaming())
                        .limit(MOST - STRONGEST);
        return Stream.concat(strongest, naming)
                .sorted(Comparator.comparing(Found::outside).thenComparing(Found::span))
                .map(this::clue)
                .toList();
    }

    /** How many reasons {@link #of} does not show. */
    int leftOut(Segment segment) {
        return all(segment).size() - of(segment).size();
    }

    private record Found(Span span, boolean outside, Wordings.Wording wording) {}

    private List<Found> all(Segment segment) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Evidence evidence : segment.evidence()) {
            if (evidence.contribution() > 0 && evidence.signal() < observations.signals().size()) {
                Signal signal = observations.signals().get(evidence.signal());
                Wordings.Wording wording = wordings.of(signal);
                Found here =
                        new Found(signal.span(), !wordings.medium(signal).isInVideo(), wording);
                found.merge(wording.key(), here, Clues::together);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Found together(Found first, Found second) {
        Span span = first.span().compareTo(second.span()) <= 0 ? first.span() : second.span();
        return new Found(span, first.outside(), first.wording().together(second.wording()));
    }

    private Clue clue(Found found) {
        return new Clue(
                found.outside() ? "" : numbers.moment(found.span().start()),
                found.wording().what(),
                found.wording().text(),
                Optional.of(found.wording().proof()).filter(id -> !id.isEmpty()));
    }
}
