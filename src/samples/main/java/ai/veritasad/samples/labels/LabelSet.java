package ai.veritasad.samples.labels;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.letter.Backing;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Fade;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.GradientScene;
import ai.veritasad.samples.draw.scene.PlainScene;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Labels in every variant: font × text height × backdrop × backing × motion × fading, each with a
 * text and colours drawn by the seed. Nothing is drawn before a frame is asked for.
 */
public final class LabelSet {

    public static final List<Integer> TEXT_HEIGHTS = List.of(16, 20, 24, 32, 48);
    public static final Size SIZE = Size.P720;

    private static final int FRAMES_PER_SECOND = 25;
    private static final double CRAWL_PIXELS_PER_SECOND = 200;
    private static final double FADE_SECONDS = 0.8;

    /** Different backdrops a kind: few, so that their pictures stay in memory. */
    private static final int BACKDROPS = 3;

    private final long seed;
    private final List<Variant> variants;

    private LabelSet(long seed) {
        this.seed = seed;
        this.variants = new ArrayList<>(variants());
        Collections.shuffle(variants, new Random(seed));
    }

    public static LabelSet of(long seed) {
        return new LabelSet(seed);
    }

    public int size() {
        return variants.size();
    }

    /** All labels, in an order that the seed shuffled. */
    public List<Label> all() {
        return first(variants.size());
    }

    /** The first {@code count} of all: a fair sample, the same for the same seed. */
    public List<Label> first(int count) {
        List<Label> labels = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            labels.add(label(number));
        }
        return labels;
    }

    /** The label {@code number}, from 0 to {@link #size} − 1. */
    public Label label(int number) {
        Variant variant = variants.get(number);
        Random random = new Random(seed * 1_000_003 + number);
        LabelText text = fitting(number, variant, random);
        Colours colours = Colours.chosen(variant, random);
        TextStyle style =
                new TextStyle(
                        variant.face(),
                        variant.textHeight(),
                        colours.ink(),
                        variant.backing(),
                        colours.behind());
        Lettering lettering = Lettering.wrapped(text.text(), style, room());
        double shown = secondsShown(variant, lettering);
        Overlay overlay =
                new Overlay(
                        lettering,
                        new Interval(0.5, 0.5 + shown),
                        place(variant, random),
                        variant.motion(),
                        variant.fading() ? new Fade(FADE_SECONDS, FADE_SECONDS) : Fade.NONE);
        Film film =
                Film.of(SIZE, FRAMES_PER_SECOND, shown + 1)
                        .scene(scene(variant, colours, random))
                        .overlay(overlay)
                        .build();
        return new Label(number, variant, text, film);
    }

    private static List<Variant> variants() {
        List<Variant> all = new ArrayList<>();
        for (Typeface face : Typeface.values()) {
            for (int height : TEXT_HEIGHTS) {
                for (Backdrop backdrop : Backdrop.values()) {
                    for (Backing backing : Backing.values()) {
                        for (Motion motion : List.of(Motion.STATIC, Motion.CRAWL)) {
                            all.add(new Variant(face, height, backdrop, backing, motion, false));
                            all.add(new Variant(face, height, backdrop, backing, motion, true));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static int room() {
        return SIZE.width() * 88 / 100;
    }

    /** A crawl runs in one line, so its text must fit into the frame; others are wrapped. */
    private static LabelText fitting(int number, Variant variant, Random random) {
        for (int index = number; ; index++) {
            LabelText text = LabelTexts.of(index, random);
            boolean fits = variant.face().width(text.text(), variant.textHeight()) <= room();
            if (fits || variant.motion() == Motion.STATIC) {
                return text;
            }
        }
    }

    private static double secondsShown(Variant variant, Lettering lettering) {
        double way = SIZE.width() + lettering.width();
        return variant.motion() == Motion.CRAWL ? way / CRAWL_PIXELS_PER_SECOND : 3;
    }

    private static Place place(Variant variant, Random random) {
        double across = random.nextInt(3) * 0.46 + 0.04;
        double down = random.nextBoolean() ? 0.95 : random.nextInt(4) * 0.2 + 0.05;
        return variant.motion() == Motion.CRAWL ? new Place(0, down) : new Place(across, down);
    }

    private static Scene scene(Variant variant, Colours colours, Random random) {
        long which = random.nextInt(BACKDROPS);
        return switch (variant.backdrop()) {
            case PLAIN -> new PlainScene(colours.ground());
            case GRADIENT -> new GradientScene(which);
            case BUSY -> new BusyScene(which);
        };
    }

    /** Colours that a designer would put together: light on dark or dark on light. */
    private record Colours(Color ink, Color behind, Color ground) {

        private static final List<Color> LIGHT =
                List.of(Color.WHITE, new Color(255, 225, 70), new Color(225, 240, 255));
        private static final List<Color> DARK =
                List.of(new Color(12, 14, 20), new Color(20, 35, 80), new Color(70, 10, 30));

        static Colours chosen(Variant variant, Random random) {
            Color light = LIGHT.get(random.nextInt(LIGHT.size()));
            Color dark = DARK.get(random.nextInt(DARK.size()));
            boolean boxOnly = variant.backing() == Backing.BOX;
            boolean plain = variant.backdrop() == Backdrop.PLAIN;
            boolean darkInk =
                    (boxOnly || (plain && variant.backing() == Backing.PLAIN))
                            && random.nextInt(3) == 0;
            Color ink = darkInk ? dark : light;
            Color other = darkInk ? light : dark;
            return new Colours(ink, other, plain && !boxOnly ? other : middle(random));
        }

        private static Color middle(Random random) {
            return Color.getHSBColor(random.nextFloat(), 0.4f, 0.3f + 0.3f * random.nextFloat());
        }
    }
}
