package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.draw.Area;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Panel;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.Trademark;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.GameScene;
import ai.veritasad.samples.draw.scene.GradientScene;
import ai.veritasad.samples.draw.scene.NightScene;
import ai.veritasad.samples.draw.scene.ProductScene;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.TalkScene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * One picture of a drawn scene with a logo in it, on a card where it would not stand out.
 *
 * @param seed of scene, place and card
 * @param cover share of the logo's hull that something hides from one side
 */
record LogoScene(Trademark logo, long seed, double cover) {

    private static final Interval ALWAYS = new Interval(0, 60);
    private static final double LEAST_CONTRAST = 60;

    /** The logo's file, as a user keeps it. */
    static Path file(Path folder, long logo) {
        Path file = folder.resolve(logo + ".png");
        try {
            ImageIO.write(new Trademark(logo, 1, 0).artwork(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Each logo is that of a brand that is called after its seed. */
    static BrandList brands(Path folder, long... logos) {
        BrandList brands = BrandList.NONE;
        for (long logo : logos) {
            brands = brands.withLogo("brand " + logo, file(folder, logo));
        }
        return brands;
    }

    static Scene background(long seed) {
        return switch ((int) Math.floorMod(seed, 6L)) {
            case 0 -> new BusyScene(seed);
            case 1 -> new NightScene(seed);
            case 2 -> new GameScene(seed);
            case 3 -> new ProductScene(seed);
            case 4 -> new TalkScene(seed);
            default -> new GradientScene(seed);
        };
    }

    DrawnFilm film() {
        Random random = new Random(seed);
        Place place = new Place(random.nextDouble(), random.nextDouble());
        Overlay shown = Overlay.still(logo, ALWAYS, place);
        var ink = shown.inkAt(DrawnFilm.SIZE, 1).orElseThrow();
        Scene scene = background(random.nextInt(100_000));
        List<Overlay> overlays = new ArrayList<>();
        double own = brightness(logo.artwork());
        if (random.nextInt(4) == 0 || Math.abs(own - brightness(scene, ink)) < LEAST_CONTRAST) {
            Color card = own < 130 ? new Color(236, 234, 228) : new Color(28, 30, 36);
            overlays.add(at(ink.x() - 12, ink.y() - 12, ink.width() + 24, ink.height() + 24, card));
        }
        overlays.add(shown);
        if (cover > 0) {
            int across = (int) Math.ceil(cover * ink.width());
            int down = (int) Math.ceil(cover * ink.height());
            Color hand = Color.getHSBColor(random.nextFloat(), 0.5f, 0.3f + random.nextFloat() / 2);
            overlays.add(
                    switch (random.nextInt(4)) {
                        case 0 -> at(ink.x(), ink.y(), across, ink.height(), hand);
                        case 1 ->
                                at(
                                        ink.x() + ink.width() - across,
                                        ink.y(),
                                        across,
                                        ink.height(),
                                        hand);
                        case 2 -> at(ink.x(), ink.y(), ink.width(), down, hand);
                        default ->
                                at(ink.x(), ink.y() + ink.height() - down, ink.width(), down, hand);
                    });
        }
        return new DrawnFilm(scene, overlays, 60);
    }

    private static double brightness(Scene scene, Area part) {
        BufferedImage image =
                new BufferedImage(
                        DrawnFilm.SIZE.width(),
                        DrawnFilm.SIZE.height(),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        scene.paint(canvas, DrawnFilm.SIZE, 1);
        canvas.dispose();
        return brightness(image.getSubimage(part.x(), part.y(), part.width(), part.height()));
    }

    private static double brightness(BufferedImage artwork) {
        double sum = 0;
        int count = 1;
        for (int y = 0; y < artwork.getHeight(); y += 5) {
            for (int x = 0; x < artwork.getWidth(); x += 5) {
                Color colour = new Color(artwork.getRGB(x, y), true);
                if (colour.getAlpha() > 128) {
                    sum +=
                            0.2126 * colour.getRed()
                                    + 0.7152 * colour.getGreen()
                                    + 0.0722 * colour.getBlue();
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static Overlay at(int left, int top, int width, int height, Color colour) {
        double across = (double) left / (DrawnFilm.SIZE.width() - width);
        double down = (double) top / (DrawnFilm.SIZE.height() - height);
        return Overlay.still(
                new Panel(width, height, colour),
                ALWAYS,
                new Place(Math.clamp(across, 0, 1), Math.clamp(down, 0, 1)));
    }

    Picture picture() {
        return film().at(MediaTime.ofSeconds(Math.floorMod(seed, 20))).orElseThrow();
    }

    /** Where the logo stands. */
    Box place() {
        Random random = new Random(seed);
        Place place = new Place(random.nextDouble(), random.nextDouble());
        return DrawnFilm.box(Overlay.still(logo, ALWAYS, place), 1);
    }
}
