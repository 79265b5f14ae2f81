package ai.veritasad.analyzer.detect.adbreak;

import ai.veritasad.analyzer.detect.broadcast.BlackDetector;
import ai.veritasad.analyzer.detect.broadcast.LogoDetector;
import ai.veritasad.analyzer.detect.broadcast.RepeatDetector;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast.Cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A film cut where anything changes, and for each piece what it says of being in an ad break, in
 * log-odds, added up so that any stretch can be asked.
 */
final class Pieces {

    private static final double LONGEST_CARD = 8;

    /** A keyframe is a shot's first picture where it is no more than this before it. */
    private static final double FIRST_PICTURE = 0.02;

    private static final double CARD_LATE = 1.2;
    private static final double OF_CARD = 1.5;
    private static final int LEAST_AWAY = 4;
    private static final double SHORTEST_AWAY = 25;
    private static final double OF_GAP = 3.5;
    private static final double NEAR_GAP = 0.2;
    private static final double NEAR_END = 0.4;

    // Log-odds a second; seconds of one kind say the same again and again.
    private static final double REPEATED = 0.3;
    private static final double NOT_REPEATED = -0.06;
    private static final double WITHOUT_LOGO = 0.12;
    private static final double WITH_LOGO = -0.15;
    private static final double LOUD = 0.025;
    private static final double KNOWN = -0.1;

    /** Spots are cut about so many times faster than their programme. */
    private static final double FASTER = 2.2;

    private static final double MOST = 0.5;
    private static final double HARDLY_ANY = 0.1;

    /** What a shot that looks like the programme's may speak against a spot. */
    private static final double ONE_SHOT = -0.25;

    private static final double STEP = 5;
    private static final double OFF_STEP = 0.041;
    private static final double LONGEST_SPOT = 65;
    private static final double ALL_USUAL = 3;
    private static final double LONGEST_SPOT_RUN = 100;
    private static final double LEAST_LIKENESS = 0.2;

    private final Signs signs;
    private final double[] times;
    private final double[] seams;

    /** Seconds of each piece that come again elsewhere. */
    private final double[] repeated;

    private final BlackDetector.Black[] gaps;
    private final int[] gapsBefore;
    private final Map<Cue, double[]> sums = new EnumMap<>(Cue.class);

    private Pieces(Signs signs) {
        this.signs = signs;
        List<BlackDetector.Black> silent =
                signs.blacks().stream().filter(signs::isSilentIn).toList();
        List<Double> all = new ArrayList<>(List.of(0.0, signs.length()));
        silent.forEach(gap -> all.add(gap.middle()));
        for (double cut : signs.cuts()) {
            boolean inGap =
                    silent.stream()
                            .anyMatch(gap ->
                                    cut > gap.from() - NEAR_GAP && cut < gap.to() + NEAR_GAP);
            if (!inGap && cut > 0.5 && cut < signs.length() - 0.5) {
                all.add(cut);
            }
        }
        this.times = all.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
        this.gaps = new BlackDetector.Black[times.length];
        for (BlackDetector.Black gap : silent) {
            gaps[Arrays.binarySearch(times, gap.middle())] = gap;
        }
        this.gapsBefore = new int[times.length + 1];
        for (int i = 0; i < times.length; i++) {
            gapsBefore[i + 1] = gapsBefore[i] + (gaps[i] == null ? 0 : 1);
        }
        this.seams = new double[times.length];
        this.repeated = new double[times.length];
    }

    static Pieces of(Signs signs, List<Span> labels) {
        Pieces pieces = new Pieces(signs);
        pieces.hearRepeats();
        pieces.seeLogo();
        pieces.countCuts();
        pieces.knowPlaces();
        pieces.weighLoudness();
        pieces.markSeams();
        labels.forEach(pieces::readLabel);
        pieces.addInnerSeams();
        return pieces;
    }

    int count() {
        return times.length;
    }

    double time(int border) {
        return times[border];
    }

    boolean isGap(int border) {
        return gaps[border] != null;
    }

    boolean hasGap(int from, int to) {
        return gapsBefore[to + 1] > gapsBefore[from];
    }

    BlackDetector.Black gap(int border) {
        return gaps[border];
    }

    double seam(int border) {
        return seams[border];
    }

    /**
     * What speaks for spots of whole multiples of five seconds, one behind the other: more of the
     * borders between two lie so than would by chance.
     */
    double usualLengths(int from, int to) {
        double most = 0;
        for (int first = from; first < to && times[first] <= times[from] + LONGEST_CARD; first++) {
            most = Math.max(most, usualLengthsBehind(first, from, to));
        }
        return most;
    }

    private double usualLengthsBehind(int first, int from, int to) {
        int met = 0;
        int last = first;
        for (int i = first + 1; i <= to; i++) {
            double behind = times[i] - times[first];
            double steps = Math.rint(behind / STEP);
            if (steps > 0 && Math.abs(behind - STEP * steps) < OFF_STEP) {
                if (times[i] - times[last] > LONGEST_SPOT) {
                    return 0;
                }
                if (isSpot(last, i)) {
                    met++;
                    last = i;
                }
            }
        }
        if (times[to] - times[last] > LONGEST_CARD) {
            return 0;
        }
        double byChance = (to - first) * 2 * OFF_STEP / STEP;
        double score = met > byChance ? met * Math.log(met / byChance) - (met - byChance) : 0;
        double card = times[first] - times[from];
        boolean alike = Math.abs(times[to] - times[last] - card) < OFF_STEP;
        boolean cards = alike && card > 0 && (isCard(from, first) || isCard(last, to));
        boolean opens = cards || isCard(from, first);
        boolean closes = cards || isCard(last, to);
        boolean whole = (first == from || opens) && (last == to || closes);
        return score + (whole ? ALL_USUAL : 0) + (opens ? OF_CARD : 0) + (closes ? OF_CARD : 0);
    }

    /** A spot comes again as a whole or shows what nothing else does, but for a shot or two. */
    private boolean isSpot(int from, int to) {
        double again = shareRepeated(from, to);
        return again > MOST || (again < HARDLY_ANY && sum(Cue.MANNER, from, to) >= ONE_SHOT);
    }

    /** Cards that open and close breaks come again. */
    private boolean isCard(int from, int to) {
        return shareRepeated(from, to) > MOST;
    }

    private double shareRepeated(int from, int to) {
        double again = 0;
        for (int i = from; i < to; i++) {
            again += repeated[i];
        }
        return to > from ? again / (times[to] - times[from]) : 0;
    }

    /** What the pieces between two borders say together. */
    double sum(Cue cue, int from, int to) {
        double[] all = sums.get(cue);
        return all == null ? 0 : all[to] - all[from];
    }

    private void put(Cue cue, double[] each) {
        double[] added = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            added[i] = added[i - 1] + each[i - 1];
        }
        sums.put(cue, added);
    }

    /** Spots repeat as wholes; what repeats for longer is a programme shown again. */
    static boolean isSpotLike(RepeatDetector.Run run) {
        return run.likeness() >= LEAST_LIKENESS
                && run.length() <= LONGEST_SPOT_RUN
                && run.lag() > run.length() * 0.9;
    }

    private void hearRepeats() {
        List<RepeatDetector.Run> runs = signs.runs().stream().filter(Pieces::isSpotLike).toList();
        boolean[] tenths = new boolean[(int) (signs.length() * 10) + 2];
        for (RepeatDetector.Run run : runs) {
            fill(tenths, run.from(), run.to());
            fill(tenths, run.from() + run.lag(), run.to() + run.lag());
        }
        double all = 0;
        for (int i = 0; i + 1 < times.length; i++) {
            for (int k = (int) (times[i] * 10); k < (int) (times[i + 1] * 10); k++) {
                repeated[i] += tenths[k] ? 0.1 : 0;
            }
            all += repeated[i];
        }
        double[] each = new double[times.length];
        if (all > 40 && all < 0.7 * signs.length()) {
            for (int i = 0; i + 1 < times.length; i++) {
                double rest = times[i + 1] - times[i] - repeated[i];
                each[i] = repeated[i] * REPEATED + rest * NOT_REPEATED;
            }
        }
        put(Cue.REPEATS, each);
    }

    private static void fill(boolean[] tenths, double from, double to) {
        int first = Math.clamp(Math.round(from * 10), 0, tenths.length);
        int last = Math.clamp(Math.round(to * 10), first, tenths.length);
        Arrays.fill(tenths, first, last, true);
    }

    private void seeLogo() {
        double[] each = new double[times.length];
        boolean[] seen = signs.logo().map(LogoDetector.Logo::seen).orElse(new boolean[0]);
        if (isTelling(seen)) {
            for (int i = 0; i + 1 < times.length; i++) {
                each[i] = (times[i + 1] - times[i]) * logo(times[i], times[i + 1], seen);
            }
        }
        put(Cue.LOGO, each);
    }

    /**
     * A mark that is always there, or hardly ever, says nothing of breaks; nor does one that is
     * missed here and there, for a channel takes it away for a whole break.
     */
    private boolean isTelling(boolean[] seen) {
        int shown = 0;
        int away = 0;
        int from = 0;
        for (int i = 0; i < seen.length; i++) {
            shown += seen[i] ? 1 : 0;
            if (seen[i]) {
                from = i + 1;
            } else if (i + 1 == seen.length || seen[i + 1]) {
                double seconds =
                        signs.film().looks().get(i).at() - signs.film().looks().get(from).at();
                away += i + 1 - from >= LEAST_AWAY && seconds >= SHORTEST_AWAY ? i + 1 - from : 0;
            }
        }
        double share = seen.length == 0 ? 0 : (double) shown / seen.length;
        return share > 0.25 && away > 0.6 * (seen.length - shown) && away > 0;
    }

    private double logo(double from, double to, boolean[] seen) {
        int first = signs.film().lookAt(from + 0.05);
        int last = signs.film().lookAt(to - 0.05);
        int with = 0;
        int without = 0;
        for (int i = Math.max(0, first + 1); i <= last; i++) {
            with += seen[i] ? 1 : 0;
            without += seen[i] ? 0 : 1;
        }
        boolean cardHasOwn =
                to - from < LONGEST_CARD && first > signs.film().lookAt(from - FIRST_PICTURE);
        if (with + without == 0 && cardHasOwn) {
            return seen[first] ? WITH_LOGO : WITHOUT_LOGO;
        }
        if (with + without == 0 && first >= 0 && first + 1 < seen.length) {
            with = (seen[first] ? 1 : 0) + (seen[first + 1] ? 1 : 0);
            without = 2 - with;
        }
        if (with == without) {
            return 0;
        }
        return with > without ? WITH_LOGO : WITHOUT_LOGO;
    }

    /**
     * A programme comes back to its places, spots don't. What comes again with its sound is known
     * by that, and says nothing here.
     */
    private void knowPlaces() {
        double[] each = new double[times.length];
        Places places = Places.of(signs.film());
        double fresh = places.worthOfNew();
        for (int i = 0; i + 1 < times.length && fresh > 0; i++) {
            double seconds = times[i + 1] - times[i];
            double known = places.known(times[i] - FIRST_PICTURE, times[i + 1] - 0.05);
            if (known >= 0 && repeated[i] < MOST * seconds) {
                each[i] = seconds * ((1 - known) * fresh + known * KNOWN);
            }
        }
        put(Cue.MANNER, each);
    }

    /** Shots are as if cut at random (a Poisson process), in spots faster. */
    private void countCuts() {
        double[] each = new double[times.length];
        double rate = 1 / Math.max(2, usualShot());
        double gain = Math.log(FASTER);
        double loss = rate * (FASTER - 1);
        for (int i = 0; i + 1 < times.length; i++) {
            each[i] = Math.max(-1.5, 0.25 * (gain - loss * (times[i + 1] - times[i])));
        }
        put(Cue.CUT_RATE, each);
    }

    /** Half of the film is shown in longer shots, which more often are the programme's. */
    private double usualShot() {
        double[] lengths = new double[times.length - 1];
        for (int i = 0; i + 1 < times.length; i++) {
            lengths[i] = times[i + 1] - times[i];
        }
        Arrays.sort(lengths);
        double sum = 0;
        for (double length : lengths) {
            sum += length;
            if (sum > signs.length() / 2) {
                return length;
            }
        }
        return 5;
    }

    private void weighLoudness() {
        double[] each = new double[times.length];
        double usual = usualLoudness();
        for (int i = 0; i + 1 < times.length; i++) {
            double over = signs.sound().loudness(times[i], times[i + 1]) - usual;
            each[i] = (times[i + 1] - times[i]) * LOUD * Math.clamp((over - 1.5) / 3, -0.7, 1);
        }
        put(Cue.LOUDNESS, signs.sound().length() > 0 ? each : new double[times.length]);
    }

    private double usualLoudness() {
        double[] all = new double[Math.max(1, (int) (signs.sound().length() / 3))];
        for (int i = 0; i < all.length; i++) {
            all[i] = signs.sound().loudness(3 * i, 3 * i + 3);
        }
        Arrays.sort(all);
        return all[all.length / 2];
    }

    private void markSeams() {
        double[] news = new double[times.length];
        for (int i = 1; i + 1 < times.length; i++) {
            news[i] = news(times[i]);
        }
        double[] sorted = news.clone();
        Arrays.sort(sorted);
        double usual = Math.max(0.05, sorted[sorted.length / 2]);
        boolean[] seen = signs.logo().map(LogoDetector.Logo::seen).orElse(new boolean[0]);
        boolean telling = isTelling(seen);
        for (int i = 1; i + 1 < times.length; i++) {
            seams[i] = isGap(i) ? OF_GAP : Math.clamp(0.8 * (news[i] / usual - 1.6), -1, 1.2);
            seams[i] += endsOfRuns(times[i]);
            seams[i] += telling && changesLogo(times[i], seen) ? 2 : 0;
        }
    }

    /** A short card opens a break or closes it. */
    private void readLabel(Span label) {
        double from = label.start().seconds();
        double to = label.end().seconds();
        if (to - from > LONGEST_CARD) {
            return;
        }
        for (int i = 0; i < times.length; i++) {
            boolean opens = from > times[i] - 0.5 && from < times[i] + CARD_LATE;
            boolean closes = to < times[i] + 0.5 && to > times[i] - CARD_LATE;
            seams[i] += opens || closes ? OF_CARD : 0;
        }
    }

    /** A spot may end within a break too; gaps are told by the lengths between them. */
    private void addInnerSeams() {
        double[] each = new double[times.length];
        for (int i = 1; i + 1 < times.length; i++) {
            each[i] = isGap(i) ? Math.max(0, seams[i] - OF_GAP) : 0.8 * Math.max(0, seams[i] - 1.3);
        }
        put(Cue.SEAMS, each);
    }

    private double endsOfRuns(double at) {
        double ends = 0;
        for (RepeatDetector.Run run : signs.runs()) {
            if (isSpotLike(run) && run.length() > 2.5) {
                boolean near =
                        Math.abs(run.from() - at) < NEAR_END
                                || Math.abs(run.to() - at) < NEAR_END
                                || Math.abs(run.from() + run.lag() - at) < NEAR_END
                                || Math.abs(run.to() + run.lag() - at) < NEAR_END;
                ends += near ? 0.7 : 0;
            }
        }
        return Math.min(2.5, ends);
    }

    private boolean changesLogo(double at, boolean[] seen) {
        int before = signs.film().lookAt(at - 0.02);
        int after = before + 1;
        return before >= 0 && after < seen.length && seen[before] != seen[after];
    }

    /** How much the sound's spectrum differs before and after. */
    private double news(double at) {
        float[][] bands = signs.sound().bands();
        // A spectrum is of a quarter of a second that begins with it.
        int before = (int) ((at - 0.3) / SoundTrace.HOP);
        int after = (int) ((at + 0.05) / SoundTrace.HOP) + 1;
        int reach = 16;
        if (before - reach < 0 || after + reach >= bands.length) {
            return 0;
        }
        double sum = 0;
        for (int band = 0; band < SoundTrace.BANDS; band++) {
            double then = 0;
            double now = 0;
            for (int i = 0; i < reach; i++) {
                then += Math.max(-9, bands[before - i][band]);
                now += Math.max(-9, bands[after + i][band]);
            }
            sum += Math.abs(then - now) / reach;
        }
        return sum / SoundTrace.BANDS;
    }
}
