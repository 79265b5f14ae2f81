package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import java.util.Arrays;

/**
 * A line as the recogniser likes it: black letters on white, of a certain height, with a margin.
 */
public final class LinePage {

    private static final int LOWEST = 6;
    private static final int MIDDLE = 128;
    private static final byte WHITE = (byte) 255;

    /** Part of the height from which a column is an edge of a box: no letter has margins filled. */
    private static final double BAR = 0.95;

    private LinePage() {}

    public static Patch of(Patch patch, Ink ink, int letterHeight) {
        Area bounds = ink.bounds(patch);
        int margin = Math.max(3, bounds.height() * 2 / 5);
        Area part = bounds.widened(0, margin, patch.width(), patch.height());
        double zoom = (double) letterHeight / Math.max(LOWEST, bounds.height());
        return withoutFrame(ink.blackOnWhite(patch.part(part))).scaled(zoom, zoom);
    }

    /** Without the edges of a box around the line, which would be read as letters. */
    private static Patch withoutFrame(Patch page) {
        int reach = Math.min(page.width() / 4, page.height());
        int left = 0;
        int right = page.width();
        for (int x = 0; x < reach; x++) {
            left = isBar(page, x) ? x + 1 : left;
            right = isBar(page, page.width() - 1 - x) ? page.width() - 1 - x : right;
        }
        return left == 0 && right == page.width() ? page : blank(page, left, right);
    }

    private static boolean isBar(Patch page, int x) {
        int ink = 0;
        for (int y = 0; y < page.height(); y++) {
            ink += page.at(x, y) < MIDDLE ? 1 : 0;
        }
        return ink >= BAR * page.height();
    }

    private static Patch blank(Patch page, int left, int right) {
        byte[] gray = page.gray().clone();
        for (int y = 0; y < page.height(); y++) {
            Arrays.fill(gray, y * page.width(), y * page.width() + left, WHITE);
            Arrays.fill(gray, y * page.width() + right, (y + 1) * page.width(), WHITE);
        }
        return new Patch(page.width(), page.height(), gray);
    }

    /** How much larger than the line its page is. */
    public static double zoom(Patch patch, Ink ink, int letterHeight) {
        return (double) letterHeight / Math.max(LOWEST, ink.bounds(patch).height());
    }
}
