package ai.veritasad.samples;

import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Shot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Map;

/** A film as a description: every frame of it can be drawn at once, or all written to a file. */
public record Film(
        Format format,
        List<Shot> shots,
        List<Overlay> overlays,
        List<Caption> captions,
        List<Chapter> chapters,
        Map<String, String> tags) {

    public Film {
        shots = List.copyOf(shots);
        overlays = List.copyOf(overlays);
        captions = List.copyOf(captions);
        chapters = List.copyOf(chapters);
        tags = Map.copyOf(tags);
    }

    /** A film without pictures, sound or words so far: black and silent. */
    public static FilmBuilder of(Size size, int framesPerSecond, double seconds) {
        return new FilmBuilder(new Format(size, framesPerSecond, seconds));
    }

    /** The picture at {@code seconds}, 8 bits a colour, drawn anew. */
    public BufferedImage frame(double seconds) {
        Size size = format.size();
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        paint(image, seconds);
        return image;
    }

    /** As {@link #frame}, into an image of the film's size; nothing of what was in it is left. */
    public void paint(BufferedImage image, double seconds) {
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (Shot shot : shots) {
            if (shot.span().contains(seconds)) {
                shot.scene().paint(canvas, format.size(), seconds - shot.span().from());
            }
        }
        for (Overlay overlay : overlays) {
            overlay.paint(canvas, format.size(), seconds);
        }
        canvas.dispose();
    }

    /**
     * The brightness of the picture at {@code seconds}, 0 to 255 a pixel, row after row (full
     * range, weights of ITU-R BT.601).
     */
    public byte[] luma(double seconds) {
        BufferedImage image = frame(seconds);
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] luma = new byte[colours.length];
        for (int pixel = 0; pixel < colours.length; pixel++) {
            int red = (colours[pixel] >> 16) & 0xff;
            int green = (colours[pixel] >> 8) & 0xff;
            int blue = colours[pixel] & 0xff;
            luma[pixel] = (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
        }
        return luma;
    }
}
