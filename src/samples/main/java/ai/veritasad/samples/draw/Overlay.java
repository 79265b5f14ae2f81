package ai.veritasad.samples.draw;

import ai.veritasad.samples.draw.motion.Fade;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.Optional;

/** A drawing laid over the scenes for a while. */
public record Overlay(Drawing drawing, Interval span, Place place, Motion motion, Fade fade) {

    /** A drawing that stands still and neither fades in nor out. */
    public static Overlay still(Drawing drawing, Interval span, Place place) {
        return new Overlay(drawing, span, place, Motion.STATIC, Fade.NONE);
    }

    public Overlay moving(Motion wanted) {
        return new Overlay(drawing, span, place, wanted, fade);
    }

    public Overlay fading(double in, double out) {
        return new Overlay(drawing, span, place, motion, new Fade(in, out));
    }

    /** The pixels that the ink covers at {@code seconds}; empty while it is not shown. */
    public Optional<Area> inkAt(Size size, double seconds) {
        if (fade.opacity(span, seconds) == 0) {
            return Optional.empty();
        }
        Sprite sprite = Images.sprite(drawing);
        return Optional.of(
                sprite.ink().moved(left(sprite, size, seconds), top(sprite, size, seconds)));
    }

    public void paint(Graphics2D canvas, Size size, double seconds) {
        double opacity = fade.opacity(span, seconds);
        if (opacity == 0) {
            return;
        }
        Sprite sprite = Images.sprite(drawing);
        canvas.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        canvas.drawImage(
                sprite.image(), left(sprite, size, seconds), top(sprite, size, seconds), null);
        canvas.setComposite(AlphaComposite.SrcOver);
    }

    private int left(Sprite sprite, Size size, double seconds) {
        int own = sprite.image().getWidth();
        double part = (seconds - span.from()) / span.length();
        return (int)
                Math.round(
                        switch (motion) {
                            case STATIC -> place.across() * (size.width() - own);
                            case CRAWL -> size.width() - part * (size.width() + own);
                            case BOUNCE ->
                                    there(place.across() + (seconds - span.from()) / 10)
                                            * (size.width() - own);
                        });
    }

    private int top(Sprite sprite, Size size, double seconds) {
        int free = size.height() - sprite.image().getHeight();
        return (int)
                Math.round(
                        switch (motion) {
                            case STATIC, CRAWL -> place.down() * free;
                            case BOUNCE -> there(place.down() + (seconds - span.from()) / 7) * free;
                        });
    }

    /** 0 → 1 → 0 → … in equal steps. */
    private static double there(double way) {
        double rest = way % 2;
        return rest <= 1 ? rest : 2 - rest;
    }
}
