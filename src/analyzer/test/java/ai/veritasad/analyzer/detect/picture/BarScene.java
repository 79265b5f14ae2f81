package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.Scene;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** A scene with a bar code of {@code width} pixels in its middle for a while. */
record BarScene(Scene ground, BarcodeFormat format, String payload, int width, Interval span)
        implements Scene {

    private static final int ENLARGED = 6;
    private static final int BAR_HEIGHT = 60;
    private static final int MARGIN = 14;

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        ground.paint(canvas, size, seconds);
        if (!span.contains(seconds)) {
            return;
        }
        BitMatrix modules = modules();
        int height = width * modules.getHeight() / modules.getWidth();
        int left = (size.width() - width) / 2;
        int top = (size.height() - height) / 2;
        canvas.setColor(Color.WHITE);
        canvas.fillRect(left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);
        Image scaled =
                enlarged(modules).getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        canvas.drawImage(scaled, left, top, null);
    }

    private static BufferedImage enlarged(BitMatrix modules) {
        int across = modules.getWidth() * ENLARGED;
        int down = modules.getHeight() * ENLARGED;
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                boolean dark = modules.get(x / ENLARGED, y / ENLARGED);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return image;
    }

    private BitMatrix modules() {
        boolean stacked = format == BarcodeFormat.PDF_417;
        try {
            return new MultiFormatWriter().encode(payload, format, 1, stacked ? 0 : BAR_HEIGHT);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no " + format + " holds: " + payload, e);
        }
    }
}
