package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;

/** The beats that may be the outermost one of a stretch at one edge, with what speaks for each. */
public final class Candidates {

    private static final double REACH = 60;

    /** Beginnings are cut late more than anything: so far back they may lie. */
    private static final double BACK = 100;

    /**
     * In a short talk so far is everywhere: no edge moves by more than this share of its length.
     */
    private static final double SHARE = 0.1;

    private final Edge edge;
    private final AnsweredTalk talk;
    private final List<Integer> beats;
    private final double[][] signs;

    private Candidates(Edge edge, AnsweredTalk talk, Stretch cut, List<Integer> beats) {
        this.edge = edge;
        this.talk = talk;
        this.beats = beats;
        TopicSigns topic =
                new TopicSigns(
                        edge,
                        talk.topics(),
                        cut,
                        edge.border(beats.getFirst()),
                        edge.border(beats.getLast()));
        this.signs =
                beats.stream()
                        .map(beat -> edge.signs(talk, cut, beat, topic))
                        .toArray(double[][]::new);
    }

    /**
     * All near where it was cut, within a minute at most, a beginning up to 100 seconds before, but
     * not beyond its middle.
     */
    public static Candidates of(Edge edge, AnsweredTalk talk, Stretch cut) {
        return of(edge, talk, cut, 0, talk.size());
    }

    /** Those of them from {@code first} on and before {@code end}. */
    static Candidates of(Edge edge, AnsweredTalk talk, Stretch cut, int first, int end) {
        int middle = (cut.from() + cut.to()) / 2;
        int from = edge == Edge.BEGIN ? first : Math.max(first, middle);
        int to = edge == Edge.BEGIN ? Math.min(end, middle) : end;
        MediaTime own = edge.time(talk, edge.of(cut));
        double share = SHARE * talk.seconds(0, talk.size());
        double back = Math.min(edge == Edge.BEGIN ? BACK : REACH, share);
        double reach = Math.min(REACH, share);
        List<Integer> beats = new ArrayList<>();
        for (int beat = from; beat < to; beat++) {
            double moved = edge.time(talk, beat).minus(own).seconds();
            if (-back <= moved && moved <= reach) {
                beats.add(beat);
            }
        }
        return new Candidates(edge, talk, cut, beats.isEmpty() ? List.of(edge.of(cut)) : beats);
    }

    public int size() {
        return beats.size();
    }

    int beat(int candidate) {
        return beats.get(candidate);
    }

    /** Where the stretch would begin, or end. */
    public MediaTime time(int candidate) {
        return edge.time(talk, beats.get(candidate));
    }

    /** {@link Edge#SIGNS} numbers for each. */
    public double[][] signs() {
        return signs;
    }
}
