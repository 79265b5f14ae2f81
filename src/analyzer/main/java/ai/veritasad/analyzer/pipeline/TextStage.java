package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.Passages;
import ai.veritasad.analyzer.detect.ScreenBlock;
import ai.veritasad.analyzer.detect.ScreenBlocks;
import ai.veritasad.analyzer.detect.TextDetector;
import ai.veritasad.analyzer.detect.brand.BrandDetector;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.detect.identifier.IdentifierDetector;
import ai.veritasad.analyzer.detect.identifier.ScreenIdentifiers;
import ai.veritasad.analyzer.detect.talk.MixedTalk;
import ai.veritasad.analyzer.detect.wording.WordingDetector;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.List;

/** Reads everything that is said or written, whatever the medium. */
public final class TextStage {

    private final TextDetector wording = WordingDetector.bundled();
    private final IdentifierDetector identifiers = new IdentifierDetector();
    private final ScreenIdentifiers onScreen = new ScreenIdentifiers(identifiers);
    private final BrandDetector brands;
    private final Cancellation cancel;

    public TextStage(BrandList brands, Cancellation cancel) {
        this.brands = new BrandDetector(brands);
        this.cancel = cancel;
    }

    public void read(Transcript transcript, MediaTime duration, SignalList into) {
        MixedTalk talk = new MixedTalk(duration, cancel);
        for (Passage passage : Passages.of(transcript)) {
            SignalList found = new SignalList();
            read(passage, found);
            into.addAll(found.asAdded());
            talk.add(passage, found.asAdded());
        }
        cancel.check();
        into.addAll(talk.judged());
    }

    public void read(Publication publication, MediaTime duration, SignalList into) {
        Passages.of(publication, new Span(MediaTime.ZERO, duration))
                .forEach(passage -> read(passage, into));
    }

    /** Reads the texts that the signals so far carry. */
    public void readSignals(SignalList signals) {
        List<Signal> seen = signals.asAdded();
        Passages.of(seen).forEach(passage -> read(passage, signals));
        for (ScreenBlock block : ScreenBlocks.of(seen)) {
            cancel.check();
            brands.read(block.passage());
            signals.addAll(wording.read(block.passage()));
            signals.addAll(onScreen.read(block));
        }
    }

    /** The brands in everything that was read, once nothing more is to come. */
    public void nameBrands(SignalList signals) {
        cancel.check();
        signals.addAll(brands.found(signals.asAdded()));
    }

    private void read(Passage passage, SignalList into) {
        cancel.check();
        brands.read(passage);
        into.addAll(wording.read(passage));
        cancel.check();
        into.addAll(identifiers.read(passage));
    }
}
