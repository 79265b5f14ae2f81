package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.stretch.Stretch;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the phrases that carry a judgement: those without which the network would believe least in
 * the ad (Zeiler and Fergus, 2014). First by coarse pieces, then beat by beat in the best of them.
 */
final class Reasons {

    private static final int PIECE = 4;
    private static final int PIECES = 2;
    private static final int PHRASES = 3;
    private static final int AROUND = 8;

    private final Network network;
    private final Features features;
    private final List<Beat> beats;

    Reasons(Network network, Features features, List<Beat> beats) {
        this.network = network;
        this.features = features;
        this.beats = beats;
    }

    private record Piece(int from, int to, double loss) {}

    /** In order of time; at least one. */
    List<Signal.Phrase> of(Stretch cut) {
        double whole = belief(cut, 0, 0);
        List<Piece> pieces = new ArrayList<>();
        for (int from = cut.from(); from < cut.to(); from += PIECE) {
            pieces.add(piece(cut, from, Math.min(cut.to(), from + PIECE), whole));
        }
        return best(pieces, PIECES).stream()
                .flatMap(piece -> best(single(cut, piece, whole), PHRASES).stream())
                .sorted(Comparator.comparingDouble(Piece::loss).reversed())
                .limit(PHRASES)
                .sorted(Comparator.comparingInt(Piece::from))
                .map(this::phrase)
                .toList();
    }

    private List<Piece> single(Stretch cut, Piece piece, double whole) {
        List<Piece> beats = new ArrayList<>();
        for (int beat = piece.from(); beat < piece.to(); beat++) {
            beats.add(piece(cut, beat, beat + 1, whole));
        }
        return beats;
    }

    private Piece piece(Stretch cut, int from, int to, double whole) {
        return new Piece(from, to, whole - belief(cut, from, to));
    }

    private static List<Piece> best(List<Piece> pieces, int most) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::loss).reversed())
                .limit(most)
                .toList();
    }

    private Signal.Phrase phrase(Piece piece) {
        Beat beat = beats.get(piece.from());
        return new Signal.Phrase(beat.span(), String.join(" ", beat.spoken()));
    }

    /** The summed log-odds of a cut when the beats between these two go unheard. */
    private double belief(Stretch cut, int unheardFrom, int unheardTo) {
        int from = Math.max(0, cut.from() - AROUND);
        int to = Math.min(features.size(), cut.to() + AROUND);
        int[][] words = Arrays.copyOfRange(features.words(), from, to);
        float[][] traits = Arrays.copyOfRange(features.traits(), from, to);
        for (int beat = unheardFrom; beat < unheardTo; beat++) {
            words[beat - from] = new int[0];
            traits[beat - from] =
                    Features.placedLike(new float[Features.TRAITS], traits[beat - from]);
        }
        float[] answers = network.answers(new Features(words, traits));
        double sum = 0;
        for (int beat = cut.from(); beat < cut.to(); beat++) {
            sum += answers[(beat - from) * Shape.ANSWERS];
        }
        return sum;
    }
}
