package ai.veritasad.samples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.scene.GradientScene;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.util.Map;

class QrCodeTest {

    private static final String LINK = "https://siniychaynik.example/blog?erid=2Vfnabc";

    @ParameterizedTest
    @CsvSource({"120, 0, false", "200, 17, false", "200, 90, false", "160, 0, true"})
    void its_payload_is_read_back_from_the_frame(int pixels, double degrees, boolean inverted)
            throws Exception {
        QrCode code = new QrCode(LINK, pixels, degrees, inverted);
        Film film =
                Film.of(Size.P360, 25, 3)
                        .scene(new GradientScene(1))
                        .overlay(1, 2, code, Place.MIDDLE)
                        .build();

        assertThat(read(film.frame(1.5), inverted)).isEqualTo(LINK);
    }

    private static String read(BufferedImage image, boolean inverted) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        RGBLuminanceSource picture =
                new RGBLuminanceSource(
                        width, height, image.getRGB(0, 0, width, height, null, 0, width));
        var upright = inverted ? picture.invert() : picture;
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(upright)),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
