package ai.veritasad.analyzer.detect.logo.match;

import ai.veritasad.analyzer.detect.logo.match.Features.Place;

import java.util.ArrayList;
import java.util.List;

/** A logo before a dark or a light ground, as it looks in several sizes. */
final class Template implements AutoCloseable {

    /** Pixels of the shorter side. */
    private static final double[] SIZES = {28, 40, 56, 80, 120, 180, 260};

    private static final int LONGEST_SIDE = 1200;
    private static final int MOST_FEATURES = 130;

    private final List<Outline> outlines;
    private final Features features;

    private Template(List<Outline> outlines, Features features) {
        this.outlines = List.copyOf(outlines);
        this.features = features;
    }

    static Template of(LogoPicture logo, int ground) {
        List<Outline> outlines = new ArrayList<>();
        List<Features> views = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (double size : SIZES) {
            double longest = size * Math.max(logo.width(), logo.height());
            if (size <= Math.max(SIZES[1], logo.side()) && longest <= LONGEST_SIDE) {
                view(logo, ground, size, outlines, views, places);
            }
        }
        Features features = Features.together(views, places);
        views.forEach(Features::close);
        return new Template(outlines, features);
    }

    private static void view(
            LogoPicture logo,
            int ground,
            double size,
            List<Outline> outlines,
            List<Features> views,
            List<Place> places) {
        int width = (int) Math.round(size * logo.width());
        int height = (int) Math.round(size * logo.height());
        int margin = (int) Math.max(8, size / 4);
        Raster grey = logo.grey().scaled(width, height);
        Raster opacity = logo.opacity().scaled(width, height);
        int wide = width + 2 * margin;
        int high = height + 2 * margin;
        byte[] luma = new byte[wide * high];
        boolean[] opaque = new boolean[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int u = x - margin;
                int v = y - margin;
                boolean inside = u >= 0 && v >= 0 && u < width && v < height;
                double cover = inside ? opacity.at(u, v) / 255.0 : 0;
                double light = inside ? grey.at(u, v) : 0;
                luma[y * wide + x] = (byte) Math.round(cover * light + (1 - cover) * ground);
                opaque[y * wide + x] = cover > 0.9;
            }
        }
        outlines.add(Outline.of(luma, opaque, wide, high, margin, size));
        Features found = Features.of(luma, wide, high, MOST_FEATURES, Scene.FEATURE_SCALE);
        views.add(found);
        for (Place place : found.places()) {
            places.add(
                    new Place(
                            (place.x() + 0.5 - margin) / size,
                            (place.y() + 0.5 - margin) / size,
                            place.size() / size,
                            place.angle()));
        }
    }

    /** In units of the shorter side. */
    Features features() {
        return features;
    }

    /** Of the look that is nearest to {@code size} pixels. */
    Outline outline(double size) {
        Outline nearest = outlines.getFirst();
        for (Outline one : outlines) {
            if (Math.abs(Math.log(one.size() / size)) < Math.abs(Math.log(nearest.size() / size))) {
                nearest = one;
            }
        }
        return nearest;
    }

    /** How long all edges are, by the circumference of the logo's hull. */
    double detail() {
        return outlines.getLast().detail();
    }

    @Override
    public void close() {
        features.close();
    }
}
