package ai.veritasad.samples.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A filled rectangle with round corners: the ground of a banner or card. */
public record Panel(int width, int height, Color colour) implements Drawing {

    @Override
    public Sprite drawn() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(image);
        canvas.setColor(colour);
        double corner = Math.min(width, height) / 6.0;
        canvas.fill(new RoundRectangle2D.Double(0, 0, width, height, corner, corner));
        canvas.dispose();
        return new Sprite(image, new Area(0, 0, width, height));
    }
}
