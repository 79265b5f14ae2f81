package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.Borders;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks once more at the frames around lines that matter: for their first and last frame and for a
 * crop as proof. All questions are asked in the order of time, so that the film is decoded forwards
 * and lines that came together share what was decoded.
 */
final class SecondLook {

    private static final int MOST_PROOFS = 200;
    private static final int MOST_BORDERS = 150;
    private static final double PROOF_MARGIN = 0.6;

    private final Pictures again;
    private final List<ReadLine> lines;
    private final MediaTime[] starts;
    private final MediaTime[] ends;
    private final List<Optional<Proof>> proofs;

    private record Question(MediaTime time, Runnable answer) {}

    SecondLook(Pictures again, List<ReadLine> lines) {
        this.again = again;
        this.lines = lines;
        this.starts = new MediaTime[lines.size()];
        this.ends = new MediaTime[lines.size()];
        this.proofs = new ArrayList<>(lines.stream().map(line -> Optional.<Proof>empty()).toList());
        for (int i = 0; i < lines.size(); i++) {
            Span rough = lines.get(i).roughly();
            starts[i] = rough.start();
            ends[i] = rough.end();
        }
        ask();
    }

    private void ask() {
        Borders borders = new Borders(again);
        List<Question> questions = new ArrayList<>();
        int asked = 0;
        for (int i = 0; i < lines.size() && asked < MOST_PROOFS; i++) {
            int index = i;
            ReadLine line = lines.get(i);
            if (!line.telltale()) {
                continue;
            }
            int number = ++asked;
            questions.add(
                    new Question(
                            line.clearest(),
                            () -> proofs.set(index, proof(line, "text-" + number))));
            if (asked <= MOST_BORDERS) {
                questions.add(
                        new Question(line.first(), () -> starts[index] = line.start(borders)));
                questions.add(new Question(line.last(), () -> ends[index] = line.end(borders)));
            }
        }
        questions.sort(Comparator.comparing(Question::time));
        questions.forEach(question -> question.answer.run());
    }

    /** Every line with what was learned about it. */
    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = new Span(starts[i], MediaTime.max(starts[i], ends[i]));
            signals.add(lines.get(i).signal(span, proofs.get(i).map(Proof::id)));
        }
        return signals;
    }

    List<Proof> proofs() {
        return proofs.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Proof> proof(ReadLine line, String id) {
        Box b = line.box();
        double margin = PROOF_MARGIN * b.height();
        double left = Math.max(0, b.x() - margin);
        double top = Math.max(0, b.y() - margin);
        Box wide =
                new Box(
                        left,
                        top,
                        Math.min(1 - left, b.x() + b.width() + margin - left),
                        Math.min(1 - top, b.y() + b.height() + margin - top));
        MediaTime time = line.clearest();
        return again.crop(time, wide).map(crop -> new Proof(id, time, wide, crop));
    }
}
