package ai.veritasad.samples;

import ai.veritasad.samples.draw.Drawing;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.Shot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a film together; later overlays lie above earlier ones. */
public final class FilmBuilder {

    private final Format format;
    private final List<Shot> shots = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    FilmBuilder(Format format) {
        this.format = format;
    }

    /** The whole film shows {@code scene}. */
    public FilmBuilder scene(Scene scene) {
        return scene(0, format.seconds(), scene);
    }

    public FilmBuilder scene(double from, double to, Scene scene) {
        shots.add(new Shot(new Interval(from, to), scene));
        return this;
    }

    public FilmBuilder overlay(Overlay overlay) {
        overlays.add(overlay);
        return this;
    }

    public FilmBuilder overlay(double from, double to, Drawing drawing, Place place) {
        return overlay(Overlay.still(drawing, new Interval(from, to), place));
    }

    public FilmBuilder captions(List<Caption> more) {
        captions.addAll(more);
        return this;
    }

    public FilmBuilder chapter(double from, double to, String title) {
        chapters.add(new Chapter(new Interval(from, to), title));
        return this;
    }

    /** A tag of the container, such as {@code title} or {@code comment}. */
    public FilmBuilder tag(String name, String value) {
        tags.put(name, value);
        return this;
    }

    public Film build() {
        return new Film(format, shots, overlays, captions, chapters, tags);
    }
}
