package ai.veritasad.analyzer.detect.logo.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class LogoPictureTest {

    @TempDir private Path folder;

    private Path file(BufferedImage image, String format) throws IOException {
        Path file = folder.resolve("логотип." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private static BufferedImage drawn(int type, int side) {
        BufferedImage image = new BufferedImage(200, 160, type);
        Graphics2D canvas = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, 200, 160);
        }
        canvas.setColor(Color.RED);
        canvas.fillRect(50, 40, side, side);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(60, 50, 20, 20);
        canvas.dispose();
        return image;
    }

    @Test
    void what_shows_through_is_cut_off() throws IOException {
        LogoPicture logo = LogoPicture.read(file(drawn(BufferedImage.TYPE_INT_ARGB, 70), "png"));

        assertThat(logo.grey().width()).isEqualTo(70);
        assertThat(logo.grey().height()).isEqualTo(70);
        assertThat(logo.opacity().at(15, 15)).isEqualTo(255);
    }

    @Test
    void a_rim_of_one_colour_is_ground_but_not_what_the_logo_encloses() throws IOException {
        LogoPicture logo = LogoPicture.read(file(drawn(BufferedImage.TYPE_INT_RGB, 70), "png"));

        assertThat(logo.grey().width()).isEqualTo(70);
        assertThat(logo.opacity().at(15, 15)).isEqualTo(255);
    }

    @Test
    void a_jpeg_will_do() throws IOException {
        LogoPicture logo = LogoPicture.read(file(drawn(BufferedImage.TYPE_INT_RGB, 70), "jpg"));

        assertThat(logo.grey().width()).isBetween(68, 86);
    }

    @Test
    void a_picture_too_small_is_told_with_the_size_that_would_do() throws IOException {
        Path file = file(drawn(BufferedImage.TYPE_INT_ARGB, 40), "png");

        assertThatThrownBy(() -> LogoPicture.read(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("48");
    }

    @Test
    void a_line_is_no_logo() throws IOException {
        Path file = file(striped(50, 2100), "png");

        assertThatThrownBy(() -> LogoPicture.read(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("40 times");
    }

    @Test
    void the_longest_logo_there_may_be_can_be_looked_for() throws IOException {
        Path file = file(striped(50, 1990), "png");

        try (LogoFinder finder = LogoFinder.of(LogoPicture.read(file)).orElseThrow()) {
            assertThat(finder.logo().width()).isBetween(39.0, 40.0);
        }
    }

    private static BufferedImage striped(int high, int wide) {
        BufferedImage bar = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = bar.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, wide - 1, high);
        canvas.setColor(Color.WHITE);
        for (int x = 6; x < wide - 20; x += 30) {
            canvas.fillOval(x, 8, 17, high - 16);
        }
        canvas.dispose();
        return bar;
    }

    /** Its head alone says so: who believed it would ask for 16 GB. */
    @Test
    void a_picture_that_calls_itself_gigantic_is_refused_before_it_is_read() throws IOException {
        Path file = file(drawn(BufferedImage.TYPE_INT_ARGB, 70), "png");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer head = ByteBuffer.wrap(bytes);
        head.putInt(16, 60_000).putInt(20, 70_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        head.putInt(29, (int) sum.getValue());
        Files.write(file, bytes);

        assertThatThrownBy(() -> LogoPicture.read(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("16 million");
    }

    @Test
    void a_logo_with_nothing_in_it_can_not_be_looked_for() throws IOException {
        BufferedImage bar = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = bar.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(20, 20, 60, 60);
        canvas.dispose();

        assertThat(LogoFinder.of(LogoPicture.read(file(bar, "png")))).isEmpty();
    }

    /** Whatever bytes there are: a picture, or a sentence that says what to do. */
    @Test
    void damaged_files_are_read_or_refused_in_words() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn(BufferedImage.TYPE_INT_ARGB, 70), "png", png);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(drawn(BufferedImage.TYPE_INT_RGB, 70), "jpg", jpeg);
        Random random = new Random(4);
        Path file = folder.resolve("damaged");
        for (int i = 0; i < 300; i++) {
            byte[] bytes = (i % 2 == 0 ? png : jpeg).toByteArray();
            for (int hit = random.nextInt(12); hit >= 0; hit--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
            Files.write(file, Arrays.copyOf(bytes, length));
            try {
                assertThat(LogoPicture.read(file).side()).isPositive();
            } catch (AnalysisException e) {
                assertThat(e).hasMessageContaining("damaged");
            }
        }
    }
}
