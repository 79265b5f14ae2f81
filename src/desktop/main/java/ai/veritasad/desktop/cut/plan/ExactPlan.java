package ai.veritasad.desktop.cut.plan;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How parts of a video are kept to the picture: as many packets as possible are copied, only what
 * lies between a border and the next place where a copy can begin or end is encoded anew.
 *
 * @param parts what is kept, each from the time of its first picture to that of the first one after
 *     it
 * @param pieces in the order of the copy
 * @param runs which packets have to be decoded for the encoded pieces, ascending, none overlapping
 */
public record ExactPlan(List<Span> parts, List<Piece> pieces, List<Run> runs) {

    /**
     * Packets from place {@code first} up to before {@code end} in the order of decoding.
     *
     * @param pieces how many encoded pieces are made of them
     */
    public record Run(int first, int end, int pieces) {

        private Run and(Run later) {
            return new Run(first, Math.max(end, later.end), pieces + later.pieces);
        }
    }

    public ExactPlan {
        parts = List.copyOf(parts);
        pieces = List.copyOf(pieces);
        runs = List.copyOf(runs);
    }

    /**
     * The plan that encodes least.
     *
     * @param stored all pictures in the order of decoding
     */
    public static ExactPlan joined(List<Stored> stored, List<Span> parts) {
        return of(stored, parts, true);
    }

    /** The plan that encodes everything that is kept. */
    public static ExactPlan whole(List<Stored> stored, List<Span> parts) {
        return of(stored, parts, false);
    }

    private static ExactPlan of(List<Stored> stored, List<Span> wanted, boolean copying) {
        Order order = new Order(stored);
        List<Span> parts = wanted.stream().map(order::snapped).flatMap(Optional::stream).toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            long from = parts.get(i).start().micros();
            long to = parts.get(i).end().micros();
            Optional<Piece.Copied> copied = copying ? order.copied(i, from, to) : Optional.empty();
            if (copied.isEmpty()) {
                pieces.add(new Piece.Encoded(i, from, to));
                continue;
            }
            if (from < copied.get().from()) {
                pieces.add(new Piece.Encoded(i, from, copied.get().from()));
            }
            pieces.add(copied.get());
            long rest = order.firstShownAfter(copied.get());
            if (rest < to) {
                pieces.add(new Piece.Encoded(i, rest, to));
            }
        }
        return new ExactPlan(parts, pieces, runs(pieces, order));
    }

    private static List<Run> runs(List<Piece> pieces, Order order) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Encoded encoded) {
                Run run = order.run(encoded);
                boolean joins = !runs.isEmpty() && run.first() < runs.getLast().end();
                runs.add(joins ? runs.removeLast().and(run) : run);
            }
        }
        return runs;
    }

    /** How much of the copy is encoded anew. */
    public MediaTime encoded() {
        return new MediaTime(
                pieces.stream()
                        .mapToLong(piece ->
                                piece instanceof Piece.Encoded anew ? anew.to() - anew.from() : 0)
                        .sum());
    }

    /** Microseconds by which everything of a part comes earlier in the copy. */
    public long earlier(int part) {
        long kept = parts.subList(0, part).stream().mapToLong(one -> one.length().micros()).sum();
        return parts.get(part).start().micros() - kept;
    }
}
