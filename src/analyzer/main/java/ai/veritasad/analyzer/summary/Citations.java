package ai.veritasad.analyzer.summary;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds for each signal the words that it was found in, and the crop that shows them. */
public final class Citations {

    private final Observations observations;

    public Citations(Observations observations) {
        this.observations = observations;
    }

    public Citation of(Signal signal) {
        return switch (signal) {
            case Signal.ScreenText text -> whole(Medium.SCREEN, text.text(), text.proof());
            case Signal.Code code -> whole(Medium.CODE, code.payload(), code.proof());
            case Signal.Wording wording ->
                    new Citation(
                            wording.medium(),
                            around(wording),
                            List.of(wording.phrase()),
                            proof(wording.source()));
            case Signal.Named named ->
                    new Citation(
                            named.medium(),
                            named.text(),
                            List.of(named.identifier().value()),
                            proof(named.source()));
            case Signal.Chapter chapter -> whole(Medium.CHAPTER, chapter.title(), Optional.empty());
            case Signal.Talk talk -> whole(Medium.SPEECH, carrying(talk), Optional.empty());
            case Broadcast ignored -> whole(Medium.SCREEN, "", Optional.empty());
            case Recognised.Brand brand ->
                    new Citation(
                            brand.medium(),
                            brand.text(),
                            List.of(brand.alias()),
                            brand.proof().or(() -> proof(brand.source())));
            case Recognised.KnownAd ignored -> whole(Medium.SCREEN, "", Optional.empty());
            case Recognised.SeenElsewhere ignored -> whole(Medium.SCREEN, "", Optional.empty());
        };
    }

    private static Citation whole(Medium medium, String words, Optional<String> proof) {
        return new Citation(medium, words, List.of(), proof);
    }

    private static String carrying(Signal.Talk talk) {
        return talk.phrases().stream().map(Signal.Phrase::text).collect(Collectors.joining(" … "));
    }

    private String around(Signal.Wording wording) {
        return wording.source()
                .flatMap(this::textOf)
                .or(() -> wording.medium() == Medium.SPEECH ? cue(wording) : Optional.empty())
                .orElse(wording.phrase());
    }

    private Optional<String> cue(Signal.Wording wording) {
        String phrase = wording.phrase().toLowerCase(Locale.ROOT);
        return observations.transcript().stream()
                .flatMap(transcript -> transcript.cues().stream())
                .filter(cue -> cue.span().touches(wording.span()))
                .map(Cue::text)
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(phrase))
                .findFirst();
    }

    private Optional<String> textOf(int signal) {
        return at(signal)
                .flatMap(source ->
                        source instanceof Signal.ScreenText text
                                ? Optional.of(text.text())
                                : Optional.empty());
    }

    private Optional<String> proof(Optional<Integer> source) {
        return source.flatMap(this::at)
                .flatMap(signal ->
                        switch (signal) {
                            case Signal.ScreenText text -> text.proof();
                            case Signal.Code code -> code.proof();
                            case Signal.Wording ignored -> Optional.empty();
                            case Signal.Named ignored -> Optional.empty();
                            case Signal.Chapter ignored -> Optional.empty();
                            case Signal.Talk ignored -> Optional.empty();
                            case Broadcast ignored -> Optional.empty();
                            case Recognised ignored -> Optional.empty();
                        });
    }

    private Optional<Signal> at(int signal) {
        return signal >= 0 && signal < observations.signals().size()
                ? Optional.of(observations.signals().get(signal))
                : Optional.empty();
    }
}
