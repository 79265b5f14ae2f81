package ai.veritasad.analyzer.damage;

import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.samples.draw.Trademark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Small whole logo pictures of every format, and broken ones made of them. */
final class BrokenLogos {

    /** Of the sign that the films show. */
    static final long SHOWN = 1;

    private static final List<String> FORMATS = List.of("png", "jpg", "bmp", "gif", "tiff");
    private static final int SIDE = 120;

    private final Path folder;
    private final List<Path> whole = new ArrayList<>();

    private BrokenLogos(Path folder) {
        this.folder = folder;
    }

    /** Writes the whole pictures to {@code folder}, which is there for them alone. */
    static BrokenLogos in(Path folder) throws IOException {
        BrokenLogos logos = new BrokenLogos(folder);
        for (int i = 0; i < FORMATS.size(); i++) {
            Path file = folder.resolve("logo." + FORMATS.get(i));
            boolean clear = i == 0;
            if (!ImageIO.write(picture(SHOWN + i, clear), FORMATS.get(i), file.toFile())) {
                throw new IOException("nothing writes " + file);
            }
            logos.whole.add(file);
        }
        return logos;
    }

    private static BufferedImage picture(long seed, boolean clear) {
        BufferedImage large = new Trademark(seed, 1, 0).artwork();
        double scale = (double) SIDE / Math.min(large.getWidth(), large.getHeight());
        int width = (int) (scale * large.getWidth());
        int height = (int) (scale * large.getHeight());
        BufferedImage small =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        if (!clear) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.drawImage(large, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }

    /** Brands with the logos as they are. */
    BrandList whole() {
        BrandList brands = BrandList.NONE;
        for (Path file : whole) {
            brands = brands.withLogo(String.valueOf(file.getFileName()), file);
        }
        return brands;
    }

    /** A brand whose logo is the broken picture of that seed, the same each time. */
    BrandList broken(int seed) throws IOException {
        byte[] bytes = Files.readAllBytes(whole.get(seed % whole.size()));
        byte[] other = Files.readAllBytes(whole.get((seed / whole.size() + 1) % whole.size()));
        Path file = folder.resolve("broken");
        Files.write(file, new Mutation(seed).broken(bytes, other));
        return BrandList.NONE.withLogo("Broken", file);
    }
}
