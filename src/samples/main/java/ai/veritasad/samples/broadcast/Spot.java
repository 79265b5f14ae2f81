package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One ad: always the same pictures and the same sound. */
final class Spot {

    private static final List<String> NAMES =
            List.of("БРИГТА", "Ромашка", "Vento", "КОФЕ 24", "Мойка", "Zebra", "ЛАДЬЯ", "Орех");

    private record Take(double from, double to, Scene scene) {}

    private final double length;
    private final List<Take> takes = new ArrayList<>();
    private final float[] sound;

    private Spot(double length, float[] sound) {
        this.length = length;
        this.sound = sound;
    }

    static Spot of(long seed, double length, Traits traits) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] voice = Tape.talk(random, length, random.nextDouble(90, 250), 0.25);
        float[] tune = Tape.tune(random, length);
        float[] sound =
                switch (random.nextInt(4)) {
                    case 0 -> tune;
                    case 1 -> Tape.over(voice, Tape.air(random, length), 20);
                    default -> Tape.over(voice, tune, random.nextDouble(-3, 8));
                };
        Spot spot = new Spot(length, sound);
        spot.draw(random, traits);
        return spot;
    }

    private void draw(SplittableRandom random, Traits traits) {
        double bars = random.nextInt(6) == 0 ? 0.12 : 0;
        double light = random.nextInt(7) == 0 ? 0.15 : random.nextDouble(0.7, 1);
        double at = 0;
        double card = random.nextDouble(1.5, 3);
        while (at < length - card - 0.8) {
            double most = traits.spotShot() * random.nextDouble(0.5, 1.6);
            double end = Math.min(length - card, traits.onFrame(at + Math.max(0.6, most)));
            takes.add(new Take(at, end, new Art(random.nextLong(), light, 1, bars)));
            at = end;
        }
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Color ground = Color.getHSBColor(random.nextInt(360) / 360f, 0.7f, 0.6f);
        takes.add(new Take(at, length, new Card(name, ground, 0.2)));
    }

    double length() {
        return length;
    }

    /** Shows and sounds the spot, which lasts until {@code from} and its length. */
    void air(FilmBuilder film, Tape tape, double from, double decibels) {
        for (Take take : takes) {
            film.scene(from + take.from(), from + take.to(), take.scene());
        }
        tape.lay(sound, from, decibels);
    }
}
