package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;

/** One colour. */
public record PlainScene(Color colour) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        canvas.setColor(colour);
        canvas.fillRect(0, 0, size.width(), size.height());
    }
}
