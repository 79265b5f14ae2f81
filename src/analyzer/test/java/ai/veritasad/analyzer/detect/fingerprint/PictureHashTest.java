package ai.veritasad.analyzer.detect.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.Test;

import java.util.Random;

class PictureHashTest {

    @Test
    void a_scene_keeps_its_hash_in_another_size_and_with_noise() {
        long large = PictureHash.of(picture(640, 360, 1, 0));

        assertThat(PictureHash.distance(large, PictureHash.of(picture(213, 120, 1, 0))))
                .isLessThanOrEqualTo(4);
        assertThat(PictureHash.distance(large, PictureHash.of(picture(640, 360, 1, 20))))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void other_scenes_differ() {
        long one = PictureHash.of(picture(320, 180, 1, 0));

        for (int scene = 2; scene < 30; scene++) {
            assertThat(PictureHash.distance(one, PictureHash.of(picture(320, 180, scene, 0))))
                    .isGreaterThan(14);
        }
    }

    @Test
    void keyframes_in_small_hash_like_whole_pictures() {
        Picture picture = picture(320, 180, 5, 0);
        byte[] colours = new byte[32 * 18 * 3];
        for (int i = 0; i < colours.length; i++) {
            int x = i / 3 % 32;
            int y = i / 3 / 32;
            colours[i] = (byte) picture.at(x * 10 + 5, y * 10 + 5);
        }

        assertThat(PictureHash.distance(PictureHash.of(picture), PictureHash.of(colours)))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void an_even_picture_is_all_zeros() {
        assertThat(PictureHash.of(new Picture(MediaTime.ZERO, 64, 36, new byte[64 * 36]))).isZero();
    }

    /** Slow waves of brightness, other ones for each scene. */
    private static Picture picture(int width, int height, int scene, int noise) {
        Random random = new Random(scene);
        double a = 2 + 6 * random.nextDouble();
        double b = 2 + 6 * random.nextDouble();
        double c = 6 * random.nextDouble();
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (double) x / width;
                double v = (double) y / height;
                double wave = Math.sin(a * u * 4 + c) * Math.cos(b * v * 3 + a * u);
                double value = 128 + 90 * wave + noise * random.nextGaussian();
                luma[y * width + x] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
        return new Picture(MediaTime.ZERO, width, height, luma);
    }
}
