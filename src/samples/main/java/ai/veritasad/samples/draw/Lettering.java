package ai.veritasad.samples.draw;

import ai.veritasad.samples.draw.letter.TextStyle;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Text in one style; line breaks in it are drawn as lines. */
public record Lettering(String text, TextStyle style) implements Drawing {

    /** Line distance as a part of the em, the usual setting of captions. */
    private static final double LEADING = 1.25;

    public Lettering {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no text to draw");
        }
    }

    /**
     * {@code text} broken at spaces so that no line is wider than {@code pixels}, if that can be.
     */
    public static Lettering wrapped(String text, TextStyle style, int pixels) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && style.face().width(longer, style.pixels()) > pixels) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return new Lettering(String.join("\n", lines), style);
    }

    @Override
    public int width() {
        return letters().getBounds().width + 2 * pad();
    }

    @Override
    public Sprite drawn() {
        Path2D letters = letters();
        int pad = pad();
        Rectangle ink = letters.getBounds();
        letters.transform(AffineTransform.getTranslateInstance(pad - ink.x, pad - ink.y));
        BufferedImage image =
                new BufferedImage(
                        ink.width + 2 * pad, ink.height + 2 * pad, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(image);
        back(canvas, letters, image);
        canvas.setColor(style.ink());
        canvas.fill(letters);
        canvas.dispose();
        return new Sprite(image, new Area(pad, pad, ink.width, ink.height));
    }

    private int pad() {
        return 2 + style.pixels() / 3;
    }

    private Path2D letters() {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double baseline = 0;
        for (String line : text.split("\n", -1)) {
            Path2D outline = style.face().outline(line, style.pixels());
            outline.transform(AffineTransform.getTranslateInstance(0, baseline));
            all.append(outline, false);
            baseline += style.pixels() * LEADING;
        }
        return all;
    }

    private void back(Graphics2D canvas, Path2D letters, BufferedImage image) {
        canvas.setColor(style.behind());
        switch (style.backing()) {
            case PLAIN -> {}
            case BOX ->
                    canvas.fill(
                            new RoundRectangle2D.Double(
                                    0, 0, image.getWidth(), image.getHeight(), 8, 8));
            case OUTLINE -> {
                canvas.setStroke(
                        new BasicStroke(
                                Math.max(2f, style.pixels() / 7f),
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND));
                canvas.draw(letters);
            }
            case SHADOW -> shadow(canvas, letters);
        }
    }

    /** Three faint copies make the edge soft. */
    private void shadow(Graphics2D canvas, Path2D letters) {
        double step = Math.max(1, style.pixels() / 20.0);
        canvas.setComposite(AlphaComposite.SrcOver.derive(0.45f));
        for (int copy = 1; copy <= 3; copy++) {
            AffineTransform away = AffineTransform.getTranslateInstance(copy * step, copy * step);
            canvas.fill(letters.createTransformedShape(away));
        }
        canvas.setComposite(AlphaComposite.SrcOver);
    }
}
