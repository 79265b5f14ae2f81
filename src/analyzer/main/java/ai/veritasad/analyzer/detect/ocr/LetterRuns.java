package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

/**
 * How the ink of a patch alternates with its ground along the rows: tells letters from other things
 * with edges before anything is read.
 *
 * @param width from the first column with ink to the last, in heights of the ink
 * @param runs stretches of ink that a row crosses on a width of one such height, on average
 */
public record LetterRuns(double width, double runs) {

    /** Two letters; a single one says nothing. */
    private static final double NARROWEST = 1.2;

    /** Drawn lines of ten typefaces have 1.2 to 2.9; windows, edges and bars 0 to 0.9. */
    private static final double FEWEST = 1.05;

    private static final double MOST = 4;

    public static LetterRuns of(Patch patch, Ink ink) {
        Area band = ink.bounds(patch);
        int left = patch.width();
        int right = 0;
        int runs = 0;
        for (int y = band.top(); y < band.bottom(); y++) {
            boolean inside = false;
            for (int x = 0; x < patch.width(); x++) {
                boolean isInk = ink.isInk(patch.at(x, y));
                if (isInk) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    runs += inside ? 0 : 1;
                }
                inside = isInk;
            }
        }
        double height = Math.max(1, band.height());
        double width = Math.max(1, right - left) / height;
        return new LetterRuns(width, runs / height / width);
    }

    public boolean mayBeLetters() {
        return width >= NARROWEST && runs >= FEWEST && runs <= MOST;
    }
}
