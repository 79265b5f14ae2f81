package ai.veritasad.desktop.cut;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.cut.coding.Coding;
import ai.veritasad.desktop.cut.plan.ExactPlan;
import ai.veritasad.desktop.cut.plan.Piece;
import ai.veritasad.desktop.cut.plan.Stored;

import org.bytedeco.ffmpeg.avformat.AVStream;

import java.util.List;
import java.util.Optional;

/**
 * By which plan and with which encoder an exact copy is made.
 *
 * @param coding there where anything is encoded
 * @param delay microseconds between the decoding and the showing of the original's keyframes
 * @param isWhole whether everything is encoded since nothing could be joined
 */
record Exactness(ExactPlan plan, Optional<Coding> coding, long delay, boolean isWhole) {

    static Exactness of(Reading reading, List<Span> wanted, Cancellation cancel) {
        if (reading.pictures() < 0) {
            return new Exactness(
                    new ExactPlan(wanted, List.of(), List.of()), Optional.empty(), 0, false);
        }
        AVStream stream = reading.stream(reading.pictures());
        Stock stock = Stock.of(reading, cancel);
        if (stock.isTimed()) {
            ExactPlan plan = ExactPlan.joined(stock.pictures(), wanted);
            boolean copies = plan.pieces().stream().noneMatch(Piece.Encoded.class::isInstance);
            Optional<Coding> coding =
                    copies ? Optional.empty() : Coding.joining(stream, stock.bitRate());
            if (copies || coding.isPresent()) {
                return new Exactness(plan, coding, delay(stock.pictures()), false);
            }
        }
        return new Exactness(
                ExactPlan.whole(stock.pictures(), wanted),
                Optional.of(Coding.whole(stream, stock.bitRate())),
                0,
                true);
    }

    private static long delay(List<Stored> stored) {
        return stored.stream()
                .filter(Stored::key)
                .mapToLong(one -> one.pts() - one.dts())
                .max()
                .orElse(0);
    }
}
