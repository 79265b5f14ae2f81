package ai.veritasad.samples.draw;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Drawn backgrounds and sprites kept for the next frame, the oldest given up first. */
public final class Images {

    /** About 100 MB, enough for the scenes of a film at 720 lines. */
    private static final long PIXELS_KEPT = 24_000_000;

    private static final Map<Object, Sprite> KEPT = new LinkedHashMap<>(64, 0.75f, true);
    private static long pixels;

    private Images() {}

    static Sprite sprite(Drawing drawing) {
        return kept(drawing, drawing::drawn);
    }

    /** {@code key} is a record that says all that the picture depends on. */
    public static BufferedImage picture(Object key, Supplier<BufferedImage> drawn) {
        return kept(
                        key,
                        () -> {
                            BufferedImage image = drawn.get();
                            return new Sprite(
                                    image, new Area(0, 0, image.getWidth(), image.getHeight()));
                        })
                .image();
    }

    private static synchronized Sprite kept(Object key, Supplier<Sprite> drawn) {
        Sprite known = KEPT.get(key);
        if (known != null) {
            return known;
        }
        Sprite fresh = drawn.get();
        KEPT.put(key, fresh);
        pixels += pixels(fresh);
        Iterator<Sprite> oldest = KEPT.values().iterator();
        while (pixels > PIXELS_KEPT && KEPT.size() > 1) {
            pixels -= pixels(oldest.next());
            oldest.remove();
        }
        return fresh;
    }

    private static long pixels(Sprite sprite) {
        return (long) sprite.image().getWidth() * sprite.image().getHeight();
    }
}
