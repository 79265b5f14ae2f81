package ai.veritasad.training.tune;

import ai.veritasad.analyzer.detect.stretch.AnsweredTalk;
import ai.veritasad.analyzer.detect.stretch.Candidates;
import ai.veritasad.analyzer.detect.stretch.Cutting;
import ai.veritasad.analyzer.detect.stretch.Edge;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.stretch.Impression;
import ai.veritasad.analyzer.detect.stretch.Preference;
import ai.veritasad.analyzer.detect.stretch.Stretch;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.training.corpus.Heard;
import ai.veritasad.training.score.Judged;
import ai.veritasad.training.score.Matching;
import ai.veritasad.training.score.Scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Sets how a model cuts and what its stretches are worth, on answers to talks it wasn't taught. */
public final class Tuning {

    private static final double[] LEANS = {0, 0.75, 1.5, 2.25};
    private static final double[] BORDERS = {1, 2};
    private static final double[] PRICES = {-2, 1};
    private static final double BELIEVED = 0.5;

    /** Overlap from which a cut is about a marked ad. */
    private static final double ABOUT = 0.3;

    private static final MediaTime APART = MediaTime.ofSeconds(15);

    /** Whole ads count most, seconds and false alarms a little, so that chance decides less. */
    private static final double SECONDS = 0.5;

    private static final double ALARM = 0.1;

    /**
     * A talk with the answers of networks that weren't taught by it.
     *
     * @param weight how much it counts
     * @param bordered whether borders are learned from it
     */
    public record Answered(Heard heard, AnsweredTalk talk, double weight, boolean bordered) {}

    /** How to cut, where to put the borders of what was cut, and the gauge for it. */
    public record Setting(Cutting cutting, EdgeChoice edges, Gauge gauge) {

        /** How well the talks are judged so. */
        public Scores scores(List<Answered> talks) {
            return Scores.of(
                    talks.stream()
                            .map(talk -> Suspected.in(talk, cutting).placed(edges).judged(gauge))
                            .toList(),
                    APART);
        }
    }

    /** What is suspected in a talk, as it was cut and as it was placed. */
    private record Suspected(Answered talk, List<Stretch> cuts, List<Stretch> placed) {

        static Suspected in(Answered talk, Cutting cutting) {
            List<Stretch> cuts = Stretch.suspected(talk.talk(), cutting);
            return new Suspected(talk, cuts, cuts);
        }

        Suspected placed(EdgeChoice edges) {
            return new Suspected(talk, cuts, edges.placed(cuts, talk.talk()));
        }

        double[] impression(int stretch) {
            return Impression.of(cuts.get(stretch), cuts, talk.talk());
        }

        Judged judged(Gauge gauge) {
            List<Span> found =
                    IntStream.range(0, cuts.size())
                            .filter(i -> gauge.probability(impression(i)) >= BELIEVED)
                            .mapToObj(i -> placed.get(i).span())
                            .toList();
            return new Judged(talk.heard().video(), found, List.of(), 0);
        }
    }

    private final Cutting usual;
    private final List<Answered> talks;

    /**
     * @param usual says what lengths are usual
     */
    public Tuning(Cutting usual, List<Answered> talks) {
        this.usual = usual;
        this.talks = talks;
    }

    /**
     * What is best for these talks; as usual where there are none. Cutting and gauge are set beside
     * plain borders: the taught ones know these talks too well to tell how often they are right.
     */
    public Setting best() {
        record Rated(Cutting cutting, Gauge gauge, double merit) {}
        return cuttings().parallelStream()
                .map(cutting -> {
                    List<Suspected> cut = cut(cutting);
                    EdgeChoice edges = edges(cut, choosing -> List.of(choosing.plain()));
                    List<Suspected> all = cut.stream().map(one -> one.placed(edges)).toList();
                    Gauge gauge = gauge(all);
                    return new Rated(cutting, gauge, merit(all, gauge));
                })
                .max(Comparator.comparingDouble(Rated::merit))
                .map(rated ->
                        new Setting(
                                rated.cutting(),
                                edges(cut(rated.cutting()), Choosing::taught),
                                rated.gauge()))
                .orElse(new Setting(usual, EdgeChoice.AS_CUT, Gauge.unset()));
    }

    private List<Suspected> cut(Cutting cutting) {
        return talks.stream().map(talk -> Suspected.in(talk, cutting)).toList();
    }

    private List<Cutting> cuttings() {
        List<Cutting> all = new ArrayList<>();
        for (double lean : talks.isEmpty() ? new double[0] : LEANS) {
            for (double borders : BORDERS) {
                for (double price : PRICES) {
                    all.add(
                            new Cutting(
                                    lean,
                                    borders,
                                    price,
                                    usual.usual(),
                                    usual.spread(),
                                    usual.longest()));
                }
            }
        }
        return all;
    }

    /** Learned from what was cut about where an ad is marked. */
    private static EdgeChoice edges(
            List<Suspected> all, Function<Choosing, List<Preference>> learned) {
        Choosing begin = new Choosing();
        Choosing end = new Choosing();
        for (Suspected one : all) {
            List<Span> ads = one.talk().bordered() ? one.talk().heard().ads() : List.of();
            for (Stretch cut : one.cuts()) {
                ads.stream()
                        .max(Comparator.comparingDouble(ad -> ad.iou(cut.span())))
                        .filter(ad -> ad.iou(cut.span()) >= ABOUT)
                        .ifPresent(ad -> {
                            AnsweredTalk talk = one.talk().talk();
                            begin.add(Candidates.of(Edge.BEGIN, talk, cut), ad.start());
                            end.add(Candidates.of(Edge.END, talk, cut), ad.end());
                        });
            }
        }
        return begin.isEmpty()
                ? EdgeChoice.AS_CUT
                : new EdgeChoice(learned.apply(begin), learned.apply(end));
    }

    /** Fitted to whether a stretch is a marked ad. */
    private static Gauge gauge(List<Suspected> all) {
        List<Logistic.Sample> samples = new ArrayList<>();
        for (Suspected one : all) {
            List<Span> ads = one.talk().heard().ads();
            for (int i = 0; i < one.cuts().size(); i++) {
                Span span = one.placed().get(i).span();
                boolean right = !Matching.of(List.of(span), ads).isEmpty();
                samples.add(new Logistic.Sample(one.impression(i), right, one.talk().weight()));
            }
        }
        return samples.isEmpty() ? Gauge.unset() : Logistic.fitted(samples);
    }

    private static double merit(List<Suspected> all, Gauge gauge) {
        List<Judged> judged = new ArrayList<>();
        for (Suspected one : all) {
            Judged talk = one.judged(gauge);
            IntStream.range(0, (int) Math.round(one.talk().weight()))
                    .forEach(_ -> judged.add(talk));
        }
        Scores scores = Scores.of(judged, APART);
        return scores.f1() + SECONDS * scores.perSecond() - ALARM * scores.falseAlarms();
    }
}
