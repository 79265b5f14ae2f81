package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.awt.Graphics2D;

/** Black over everything, thicker or thinner as time goes. */
record Curtain(double opacityAtStart, double opacityAtEnd, double length) implements Scene {

    static final Curtain CLOSED = new Curtain(1, 1, 1);

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        double way = Math.clamp(seconds / length, 0, 1);
        double opacity = opacityAtStart + (opacityAtEnd - opacityAtStart) * way;
        canvas.setColor(new Color(0, 0, 0, (int) Math.round(255 * Math.clamp(opacity, 0, 1))));
        canvas.fillRect(0, 0, size.width(), size.height());
    }
}
