package ai.veritasad.samples.draw;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * A QR code of about {@code pixels} a side with its quiet zone, turned by {@code degrees}; inverted
 * ones are light on dark.
 */
public record QrCode(String payload, int pixels, double degrees, boolean inverted)
        implements Drawing {

    public static QrCode of(String payload, int pixels) {
        return new QrCode(payload, pixels, 0, false);
    }

    @Override
    public int width() {
        double turn = Math.toRadians(degrees);
        return (int) Math.ceil(pixels * (Math.abs(Math.sin(turn)) + Math.abs(Math.cos(turn))));
    }

    @Override
    public Sprite drawn() {
        BitMatrix modules = modules();
        int side = width();
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(image);
        canvas.translate(side / 2.0, side / 2.0);
        canvas.rotate(Math.toRadians(degrees));
        // Enlarged by whole numbers first, so that modules stay sharp when turned.
        BufferedImage squares = squares(modules, Math.ceilDiv(2 * pixels, modules.getWidth()));
        canvas.scale((double) pixels / squares.getWidth(), (double) pixels / squares.getWidth());
        canvas.drawImage(squares, -squares.getWidth() / 2, -squares.getWidth() / 2, null);
        canvas.dispose();
        return new Sprite(image, new Area(0, 0, side, side));
    }

    private BufferedImage squares(BitMatrix modules, int enlarged) {
        int count = modules.getWidth() * enlarged;
        int dark = (inverted ? Color.WHITE : Color.BLACK).getRGB();
        int light = (inverted ? Color.BLACK : Color.WHITE).getRGB();
        BufferedImage image = new BufferedImage(count, count, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                image.setRGB(x, y, modules.get(x / enlarged, y / enlarged) ? dark : light);
            }
        }
        return image;
    }

    private BitMatrix modules() {
        try {
            return new QRCodeWriter()
                    .encode(
                            payload,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    4));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds: " + payload, tooLong);
        }
    }
}
