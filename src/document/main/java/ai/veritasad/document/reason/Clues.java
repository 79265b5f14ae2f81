package ai.veritasad.document.reason;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.summary.Citation;
import ai.veritasad.analyzer.summary.Citations;
import ai.veritasad.document.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the reasons for a segment into the words of the messages' language. */
public final class Clues {

    private final Words messages;
    private final Observations observations;
    private final Citations citations;

    public Clues(Words messages, Observations observations) {
        this.messages = messages;
        this.observations = observations;
        this.citations = new Citations(observations);
    }

    /** All reasons, strongest first. */
    public List<Clue> of(Segment segment) {
        return segment.evidence().stream()
                .map(one -> of(observations.signals().get(one.signal()), one.contribution()))
                .toList();
    }

    /** The signals that a finding points to. */
    public List<Clue> of(List<Integer> signals) {
        return signals.stream().map(one -> of(observations.signals().get(one), 0)).toList();
    }

    private Clue of(Signal signal, double contribution) {
        Citation citation = citations.of(signal);
        Medium medium = citation.medium();
        return new Clue(
                signal.span(),
                medium.isInVideo() || medium == Medium.CHAPTER,
                contribution,
                what(signal, medium),
                value(signal),
                signal instanceof Signal.Code ? "" : citation.words(),
                citation.phrases(),
                note(signal),
                citation.proof().flatMap(this::proof));
    }

    private Optional<Proof> proof(String id) {
        return observations.proofs().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String what(Signal signal, Medium medium) {
        return switch (signal) {
            case Signal.Named named -> what(named.identifier());
            case Broadcast broadcast -> messages.text(key(broadcast));
            case Recognised.KnownAd ignored -> messages.text("report.recognised.known-ad");
            case Recognised.SeenElsewhere ignored -> messages.text("report.recognised.elsewhere");
            case Recognised.Brand ignored -> messages.text("report.recognised.brand");
            case Signal.Talk ignored -> messages.text("report.talk");
            case Signal.ScreenText ignored -> where(medium);
            case Signal.Code ignored -> where(medium);
            case Signal.Wording ignored -> where(medium);
            case Signal.Chapter ignored -> where(medium);
        };
    }

    private String where(Medium medium) {
        return messages.name("report.medium", medium);
    }

    private String what(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Erid ignored -> messages.text("report.identifier.erid");
            case Identifier.TaxNumber number -> messages.name("report.register", number.register());
            case Identifier.LegalName ignored -> messages.text("report.identifier.legal-name");
            case Identifier.PromoCode ignored -> messages.text("report.identifier.promo-code");
            case Identifier.Link ignored -> messages.text("report.identifier.link");
            case Identifier.Phone ignored -> messages.text("report.identifier.phone");
        };
    }

    private static String key(Broadcast broadcast) {
        return switch (broadcast) {
            case Broadcast.Black ignored -> "report.sign.black";
            case Broadcast.Silence ignored -> "report.sign.silence";
            case Broadcast.Shots ignored -> "report.sign.shots";
            case Broadcast.Logo ignored -> "report.sign.logo";
            case Broadcast.LoudnessStep ignored -> "report.sign.loudness";
            case Broadcast.Letterbox ignored -> "report.sign.letterbox";
            case Broadcast.Repeat ignored -> "report.sign.repeat";
            case Broadcast.AdBreak ignored -> "report.sign.break";
        };
    }

    private String value(Signal signal) {
        return switch (signal) {
            case Signal.Named named -> named.identifier().value();
            case Signal.Code code -> code.payload();
            case Broadcast.Shots shots -> messages.count("report.cuts", shots.cuts().size());
            case Broadcast.Repeat repeat -> messages.count("report.times", repeat.others().size());
            case Broadcast.LoudnessStep step ->
                    String.format(
                            messages.locale(), "%.0f → %.0f LUFS", step.before(), step.after());
            case Broadcast.AdBreak found -> reasons(found);
            case Recognised.KnownAd ad -> ad.name();
            case Recognised.Brand brand -> brand.brand();
            case Recognised.SeenElsewhere seen -> messages.count("report.videos", seen.videos());
            case Broadcast.Black ignored -> "";
            case Broadcast.Silence ignored -> "";
            case Broadcast.Logo ignored -> "";
            case Broadcast.Letterbox ignored -> "";
            case Signal.ScreenText ignored -> "";
            case Signal.Wording ignored -> "";
            case Signal.Chapter ignored -> "";
            case Signal.Talk ignored -> "";
        };
    }

    private String reasons(Broadcast.AdBreak found) {
        return found.cues().stream()
                .filter(reason -> reason.logOdds() > 0)
                .map(reason -> messages.name("report.cue", reason.cue()))
                .collect(Collectors.joining(", "));
    }

    private String note(Signal signal) {
        return signal instanceof Signal.Named named ? String.join(" · ", notes(named)) : "";
    }

    private List<String> notes(Signal.Named named) {
        List<String> notes = new ArrayList<>();
        switch (named.identifier()) {
            case Identifier.Erid erid -> {
                notes.add(messages.name("report.erid", erid.state()));
                erid.issuer()
                        .ifPresent(number ->
                                notes.add(
                                        messages.text(
                                                "report.erid.issuer", Long.toString(number))));
                erid.creative()
                        .ifPresent(
                                number -> notes.add(messages.text("report.erid.creative", number)));
            }
            case Identifier.TaxNumber number ->
                    notes.add(
                            messages.text(
                                    number.valid()
                                            ? "report.digits.right"
                                            : "report.digits.wrong"));
            case Identifier.Link link ->
                    notes.add(messages.name("report.link", link.kinds().getFirst()));
            case Identifier.LegalName ignored -> {}
            case Identifier.PromoCode ignored -> {}
            case Identifier.Phone ignored -> {}
        }
        notes.add(where(named.medium()));
        return notes;
    }
}
