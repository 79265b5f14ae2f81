package ai.veritasad.analyzer.film;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.awt.Graphics2D;

/** Frames that show their own number in bright and dark fields, whatever else happens to them. */
public record NumberedScene(int framesPerSecond) implements Scene {

    private static final int COLUMNS = 5;
    private static final int ROWS = 2;
    private static final int BRIGHT = 128;

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        int number = (int) Math.round(seconds * framesPerSecond);
        canvas.setColor(new Color(90, 110, 130));
        canvas.fillRect(0, 0, size.width(), size.height());
        int across = size.width() / COLUMNS;
        int down = size.height() / ROWS;
        for (int bit = 0; bit < COLUMNS * ROWS; bit++) {
            canvas.setColor((number >> bit & 1) == 1 ? Color.WHITE : Color.BLACK);
            canvas.fillRect(
                    bit % COLUMNS * across + 4, bit / COLUMNS * down + 4, across - 8, down - 8);
        }
    }

    /** The number that a decoded picture shows; nonsense where it is turned or mirrored. */
    public static int read(Picture picture) {
        int number = 0;
        for (int bit = 0; bit < COLUMNS * ROWS; bit++) {
            int x = (2 * (bit % COLUMNS) + 1) * picture.width() / (2 * COLUMNS);
            int y = (2 * (bit / COLUMNS) + 1) * picture.height() / (2 * ROWS);
            number |= picture.at(x, y) > BRIGHT ? 1 << bit : 0;
        }
        return number;
    }
}
