package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.Shot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A programme that goes on as long as it is let: places that return, talk, music, night, quiet. */
final class Show {

    private static final int PLACES = 9;

    private final Traits traits;
    private final SplittableRandom random;
    private final List<Art> places = new ArrayList<>();
    private final double[] voices = new double[4];
    // Laid over all scenes once they are there.
    private final List<Shot> curtains = new ArrayList<>();

    Show(SplittableRandom random, Traits traits) {
        this.random = random;
        this.traits = traits;
        for (int i = 0; i < PLACES; i++) {
            boolean night = i >= PLACES - 2;
            double light = night ? random.nextDouble(0.06, 0.2) : random.nextDouble(0.45, 0.95);
            double motion = random.nextDouble(0.1, 0.8);
            places.add(new Art(random.nextLong(), light, motion, traits.bars()));
        }
        for (int i = 0; i < voices.length; i++) {
            voices[i] = random.nextDouble(85, 240);
        }
    }

    /** Fills the time from the one second to the other. */
    void air(FilmBuilder film, Tape tape, double from, double to) {
        double at = from;
        while (at < to) {
            double end = traits.onFrame(Math.min(to, at + random.nextDouble(20, 70)));
            if (to - end < 12) {
                end = to;
            }
            scene(film, tape, at, end, end < to);
            at = end;
        }
        curtains.forEach(one -> film.scene(one.span().from(), one.span().to(), one.scene()));
        curtains.clear();
    }

    private void scene(FilmBuilder film, Tape tape, double from, double to, boolean mayFade) {
        int kind = random.nextInt(8);
        double pace = kind == 0 ? 0.45 : 1;
        List<Art> here = places(kind == 1);
        double at = from;
        int place = 0;
        while (at < to) {
            double end = at + Math.max(1, pace * traits.showShot() * random.nextDouble(0.4, 1.8));
            end = to - end < 1.5 ? to : traits.onFrame(end);
            film.scene(at, end, here.get(place));
            place = (place + 1 + random.nextInt(here.size() - 1)) % here.size();
            at = end;
        }
        sound(tape, from, to, kind);
        if (mayFade && random.nextInt(3) == 0) {
            double fade = traits.onFrame(random.nextDouble(0.4, 1.2));
            double dark = traits.onFrame(random.nextDouble(0.2, 0.8));
            curtains.add(
                    new Shot(new Interval(to - fade - dark, to - dark), new Curtain(0, 1, fade)));
            curtains.add(new Shot(new Interval(to - dark, to), Curtain.CLOSED));
            curtains.add(new Shot(new Interval(to, to + fade), new Curtain(1, 0, fade)));
        }
    }

    private List<Art> places(boolean night) {
        if (night) {
            return places.subList(PLACES - 2, PLACES);
        }
        int first = random.nextInt(PLACES - 4);
        return places.subList(first, first + 2 + random.nextInt(2));
    }

    private void sound(Tape tape, double from, double to, int kind) {
        double length = to - from;
        double quiet = random.nextInt(3) == 0 ? random.nextDouble(0.3, 2.5) : 0;
        double heard = length - quiet;
        double pitch = voices[random.nextInt(voices.length)];
        float[] place = Tape.air(random, length);
        switch (kind) {
            case 0, 2 -> tape.lay(Tape.tune(random, heard), from, traits.loudness() - 1);
            case 3 -> {
                float[] voice = Tape.talk(random, heard, pitch, 0.5);
                tape.lay(Tape.over(voice, Tape.tune(random, heard), 12), from, traits.loudness());
            }
            case 4 -> tape.lay(Tape.talk(random, heard, pitch, 2.5), from, traits.loudness() - 8);
            default -> tape.lay(Tape.talk(random, heard, pitch, 0.7), from, traits.loudness());
        }
        if (random.nextInt(3) > 0) {
            tape.lay(place, from, traits.loudness() - random.nextDouble(18, 34));
        }
    }
}
