package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.summary.Citation;
import ai.veritasad.analyzer.summary.Citations;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.stream.Collectors;

/** What a signal says, in words: what it is, what is quoted, which crop shows it. */
final class Wordings {

    private final Messages messages;
    private final Citations citations;

    Wordings(Messages messages, Observations observations) {
        this.messages = messages;
        this.citations = new Citations(observations);
    }

    /** A signal in words. */
    sealed interface Wording {
        String what();

        /** Signals of one key are told once. */
        String key();

        Text text();

        /** Id of the crop, empty without one. */
        String proof();

        /** Whether it names the ad, its advertiser or the way to them. */
        boolean isNaming();

        Wording together(Wording other);
    }

    private record Quoted(String what, Quote quote, String opening, String closing, String proof)
            implements Wording {
        @Override
        public String key() {
            return what + "\n" + quote.words();
        }

        @Override
        public Text text() {
            return quote.text(opening, closing);
        }

        @Override
        public boolean isNaming() {
            return false;
        }

        @Override
        public Wording together(Wording other) {
            return switch (other) {
                case Quoted quoted -> {
                    Quote both = quote;
                    for (String phrase : quoted.quote.phrases()) {
                        both = both.with(phrase);
                    }
                    String either = proof.isEmpty() ? quoted.proof : proof;
                    yield new Quoted(what, both, opening, closing, either);
                }
                case Value ignored -> this;
            };
        }
    }

    private record Value(String what, String value, String note, String proof) implements Wording {
        @Override
        public String key() {
            return what + "\n" + value;
        }

        @Override
        public Text text() {
            Text shown = Text.of(Style.STRONG, value);
            return note.isEmpty() ? shown : shown.and("  ").and(Style.MUTED, note);
        }

        @Override
        public boolean isNaming() {
            return true;
        }

        @Override
        public Wording together(Wording other) {
            return proof.isEmpty() ? new Value(what, value, note, other.proof()) : this;
        }
    }

    Wording of(Signal signal) {
        Citation citation = citations.of(signal);
        return switch (signal) {
            case Signal.Code code ->
                    value(messages.name(Medium.CODE), code.payload(), "", citation);
            case Signal.Named named ->
                    value(
                            what(named.identifier()),
                            named.identifier().value(),
                            note(named),
                            citation);
            case Broadcast broadcast -> seen(broadcast);
            case Signal.ScreenText ignored -> quoted(citation);
            case Signal.Wording ignored -> quoted(citation);
            case Signal.Chapter ignored -> quoted(citation);
            case Signal.Talk ignored -> quoted(citation);
            case Recognised recognised -> met(recognised);
        };
    }

    Medium medium(Signal signal) {
        return citations.of(signal).medium();
    }

    private static Value value(String what, String value, String note, Citation citation) {
        return new Value(what, value, note, citation.proof().orElse(""));
    }

    private Quoted quoted(Citation citation) {
        return new Quoted(
                messages.name(citation.medium()),
                new Quote(citation.words(), citation.phrases()),
                messages.say("quote.opening"),
                messages.say("quote.closing"),
                citation.proof().orElse(""));
    }

    private Wording seen(Broadcast broadcast) {
        return switch (broadcast) {
            case Broadcast.Black ignored ->
                    sign(messages.say("broadcast.black"), messages.say("broadcast.black.value"));
            case Broadcast.Silence ignored ->
                    sign(
                            messages.say("broadcast.silence"),
                            messages.say("broadcast.silence.value"));
            case Broadcast.Shots shots ->
                    sign(
                            messages.say("broadcast.shots"),
                            messages.count("broadcast.cuts", shots.cuts().size()));
            case Broadcast.Logo ignored ->
                    sign(messages.say("broadcast.logo"), messages.say("broadcast.logo.value"));
            case Broadcast.LoudnessStep step ->
                    sign(
                            messages.say("broadcast.loudness"),
                            String.format(
                                    messages.locale(),
                                    "%.0f → %.0f LUFS",
                                    step.before(),
                                    step.after()));
            case Broadcast.Letterbox ignored ->
                    sign(
                            messages.say("broadcast.letterbox"),
                            messages.say("broadcast.letterbox.value"));
            case Broadcast.Repeat repeat ->
                    sign(
                            messages.say("broadcast.repeat"),
                            messages.count("broadcast.times", repeat.others().size()));
            case Broadcast.AdBreak found -> sign(messages.say("broadcast.break"), reasons(found));
        };
    }

    private Wording met(Recognised recognised) {
        return switch (recognised) {
            case Recognised.KnownAd known -> sign(messages.say("known.ad"), known.name());
            case Recognised.Brand brand ->
                    new Value(
                            messages.say("brand.word"),
                            brand.brand(),
                            messages.name(brand.medium()),
                            citations.of(brand).proof().orElse(""));
            case Recognised.SeenElsewhere seen ->
                    sign(
                            messages.say("known.elsewhere"),
                            messages.count("known.videos", seen.videos()));
        };
    }

    private static Value sign(String what, String value) {
        return new Value(what, value, "", "");
    }

    private String reasons(Broadcast.AdBreak found) {
        return found.cues().stream()
                .filter(reason -> reason.logOdds() > 0)
                .map(reason -> messages.name(reason.cue()))
                .collect(Collectors.joining(", "));
    }

    private String what(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Erid ignored -> messages.say("identifier.erid");
            case Identifier.TaxNumber number -> messages.name(number.register());
            case Identifier.LegalName ignored -> messages.say("identifier.legal-name");
            case Identifier.PromoCode ignored -> messages.say("identifier.promo-code");
            case Identifier.Link ignored -> messages.say("identifier.link");
            case Identifier.Phone ignored -> messages.say("identifier.phone");
        };
    }

    private String note(Signal.Named named) {
        String where = messages.name(named.medium());
        return switch (named.identifier()) {
            case Identifier.Erid erid -> messages.name(erid.state()) + ", " + where;
            case Identifier.TaxNumber number when !number.valid() ->
                    messages.say("identifier.wrong-digits") + ", " + where;
            case Identifier.Link link -> messages.name(link.kinds().getFirst()) + ", " + where;
            case Identifier.TaxNumber ignored -> where;
            case Identifier.LegalName ignored -> where;
            case Identifier.PromoCode ignored -> where;
            case Identifier.Phone ignored -> where;
        };
    }
}
