package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.sound.Waveform;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Puts recordings together: every seed is another channel, another show and other spots. */
public final class Programme {

    private static final double[] SPOTS = {10, 15, 15, 20, 20, 20, 30, 30};
    private static final double CARD = 3;
    private static final double CHORUS = 20;

    private final Condition condition;
    private final Traits traits;
    private final SplittableRandom random;
    private final FilmBuilder film;
    private final Tape tape;
    private final Emblem emblem;
    private final List<Spot> pool = new ArrayList<>();
    private final List<Interval> breaks = new ArrayList<>();
    private final List<Interval> spots = new ArrayList<>();
    private final float[] jingle;
    private final Color ground;

    private Programme(
            long seed, Condition condition, Size size, double seconds, OptionalDouble fresh) {
        this.random = new SplittableRandom(seed * 7919 + condition.name().hashCode());
        this.condition = condition;
        Traits drawn = Traits.of(random, 25);
        this.traits = fresh.isPresent() ? drawn.withFresh(fresh.getAsDouble()) : drawn;
        this.film = Film.of(size, 25, seconds);
        this.tape = new Tape(seconds);
        this.emblem = new Emblem(random.nextLong());
        this.jingle = Tape.tune(random, CARD);
        this.ground = Color.getHSBColor(random.nextInt(360) / 360f, 0.7f, 0.5f);
        int different = 5 + random.nextInt(4);
        for (int i = 0; i < different; i++) {
            pool.add(spot());
        }
    }

    /**
     * A recording with so many breaks at about even distances.
     *
     * @param length about so many seconds each break lasts
     * @param fresh the share of spots that are shown only once, where it isn't left to chance
     */
    public static Recording recorded(
            long seed,
            Condition condition,
            Size size,
            double seconds,
            int breaks,
            double length,
            OptionalDouble fresh) {
        return new Programme(seed, condition, size, seconds, fresh).record(seconds, breaks, length);
    }

    private Spot spot() {
        return Spot.of(random.nextLong(), SPOTS[random.nextInt(SPOTS.length)], traits);
    }

    /** A show without a break: talk, music, night, fades, quiet; the logo stays. */
    public static Recording withoutBreaks(long seed, Size size, double seconds) {
        return recorded(seed, Condition.GAPS_AND_LOGO, size, seconds, 0, 0, OptionalDouble.empty());
    }

    /** Music whose chorus comes again, with pictures that change every second or so. */
    public static Recording musicVideo(long seed, Size size, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        FilmBuilder film = Film.of(size, 25, seconds);
        double at = 0;
        while (at < seconds) {
            double end = Math.min(seconds, at + random.nextInt(12, 50) / 25.0);
            film.scene(at, end, new Art(random.nextLong(), random.nextDouble(0.1, 1), 1, 0));
            at = end;
        }
        Tape tape = new Tape(seconds);
        float[] chorus = Tape.tune(random, CHORUS);
        for (double from = 0; from < seconds; from += 2 * CHORUS) {
            tape.lay(Tape.tune(random, CHORUS), from, -20);
            tape.lay(chorus, from + CHORUS, -18);
        }
        return new Recording(
                film.build(), new Waveform(tape.samples(), Tape.RATE), List.of(), List.of());
    }

    private Recording record(double seconds, int count, double length) {
        Show show = new Show(random.split(), traits);
        double part = (seconds - count * length) / (count + 1);
        double at = 0;
        for (int i = 0; i < count; i++) {
            double to = traits.onFrame(at + part * random.nextDouble(0.85, 1.1));
            show.air(film, tape, at, to);
            logo(at, to);
            at = commercials(to, length * random.nextDouble(0.8, 1.2));
        }
        if (at < seconds) {
            show.air(film, tape, at, seconds);
            logo(at, seconds);
        }
        return new Recording(film.build(), new Waveform(tape.samples(), Tape.RATE), breaks, spots);
    }

    private void logo(double from, double to) {
        film.scene(from, to, emblem);
    }

    /** One break; says when it ends. */
    private double commercials(double from, double length) {
        double at = gap(from);
        double end = at;
        if (traits.cards()) {
            end = card(at);
            at = gap(end);
        }
        Spot last = pool.getFirst();
        while (at < from + length - 8) {
            Spot spot = pool.get(random.nextInt(pool.size()));
            if (random.nextDouble() < traits.fresh()) {
                spot = spot();
            } else if (spot == last) {
                spot = pool.get((pool.indexOf(spot) + 1) % pool.size());
            }
            spot.air(film, tape, at, traits.loudness() + traits.step());
            last = spot;
            end = at + spot.length();
            spots.add(new Interval(at, end));
            at = gap(end);
        }
        if (traits.cards()) {
            end = card(at);
            at = gap(end);
        }
        breaks.add(new Interval(from, at));
        if (!condition.logoLeaves()) {
            logo(from, at);
        }
        return at;
    }

    private double card(double at) {
        film.scene(at, at + CARD, new Card("РЕКЛАМА", ground, 0.25));
        tape.lay(jingle, at, traits.loudness() + traits.step() - 3);
        return at + CARD;
    }

    /** Black and silence, where there is any; says when it ends. */
    private double gap(double at) {
        if (!condition.hasGaps()) {
            return at;
        }
        film.scene(at, at + traits.gap(), Curtain.CLOSED);
        return at + traits.gap();
    }
}
