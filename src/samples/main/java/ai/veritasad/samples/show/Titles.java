package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.Drawing;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Panel;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.QrCode;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.invent.TaxNumbers;
import ai.veritasad.samples.invent.Tokens;

import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;

/** What is written on the screen of the sample, all of it invented. */
final class Titles {

    static final String TOKEN = Tokens.of(1534, 29_200_165);
    static final String TAX_NUMBER = TaxNumbers.inn(new SplittableRandom(2026));
    static final String LABEL =
            "Реклама. ООО «Синий чайник», ИНН " + TAX_NUMBER + ". erid: " + TOKEN;
    static final String RUSSIAN_CODE = "CHAINIK10";
    static final String RUSSIAN_LINK =
            "https://siniy-chaynik-demo.ru/kuhnya?promo=" + RUSSIAN_CODE + "&erid=" + TOKEN;
    static final String ENGLISH_CODE = "KITCHEN";
    static final String ENGLISH_LINK = "kestrelnotes-demo.app/kitchen";

    static final Interval LABEL_SHOWN = new Interval(18.4, 42);
    static final Interval CARD_SHOWN = new Interval(30.2, 38.8);
    static final Interval OFFER_SHOWN = new Interval(72.4, 80.6);

    private static final Color INK = new Color(0x23, 0x2b, 0x35);
    private static final Color BLUE = new Color(0x1d, 0x4f, 0x9c);
    private static final Color PAPER = new Color(255, 255, 255, 235);
    private static final Color NIGHT = new Color(9, 26, 31, 235);
    private static final Color ORANGE = new Color(0xff, 0xa8, 0x66);

    private Titles() {}

    static List<Overlay> overlays() {
        return List.of(
                plate("Разговор на кухне", 1.2, 5.2),
                plate("Лена, собирает радио", 9.6, 13.4),
                shown(
                        LABEL_SHOWN,
                        new Lettering(LABEL, TextStyle.boxed(Typeface.NOTO_SANS, 24)),
                        640,
                        0.965),
                shown(CARD_SHOWN, new Panel(400, 216, PAPER), 1020, 0.11),
                shown(CARD_SHOWN, text("Чайник «Вечер»", 34, INK), 1020, 0.115),
                shown(CARD_SHOWN, text("3990 руб.", 30, INK), 1020, 0.205),
                shown(CARD_SHOWN, text("Промокод " + RUSSIAN_CODE, 30, BLUE), 1020, 0.295),
                shown(CARD_SHOWN, QrCode.of(RUSSIAN_LINK, 260), 1020, 0.74),
                shown(OFFER_SHOWN, new Panel(760, 136, NIGHT), 640, 0.97),
                shown(OFFER_SHOWN, text(ENGLISH_LINK, 40, Color.WHITE), 640, 0.877),
                shown(
                        OFFER_SHOWN,
                        text("Code " + ENGLISH_CODE + " for 20% off", 32, ORANGE),
                        640,
                        0.955));
    }

    private static Overlay plate(String text, double from, double to) {
        Lettering letters = new Lettering(text, TextStyle.boxed(Typeface.NOTO_SANS, 36));
        return Overlay.still(letters, new Interval(from, to), new Place(0.06, 0.9))
                .fading(0.3, 0.3);
    }

    private static Lettering text(String text, int pixels, Color ink) {
        return new Lettering(text, TextStyle.plain(Typeface.NOTO_SANS, pixels, ink));
    }

    /** Around the column {@code middle} of the stage, so far down as a {@link Place} says. */
    private static Overlay shown(Interval span, Drawing drawing, int middle, double down) {
        double across = (middle - drawing.width() / 2.0) / (Canvas.WIDTH - drawing.width());
        return Overlay.still(drawing, span, new Place(across, down));
    }
}
