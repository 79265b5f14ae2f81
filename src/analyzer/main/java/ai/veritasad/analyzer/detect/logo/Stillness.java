package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.decode.Picture;

import java.util.Optional;

/**
 * Whether pictures show the same as the last that was looked at, so that nobody need look again.
 */
final class Stillness {

    private static final int TILE = 32;
    private static final int STEP = 4;

    /** Grey levels, by the mean of a tile; the noise of a camera is less. */
    private static final double CHANGE = 4;

    private Optional<Picture> looked = Optional.empty();

    /**
     * Whether no part of the picture has changed; if one has, this picture is the next standard.
     */
    boolean lasts(Picture picture) {
        boolean same = looked.filter(before -> isSame(before, picture)).isPresent();
        if (!same) {
            looked = Optional.of(picture);
        }
        return same;
    }

    private static boolean isSame(Picture before, Picture now) {
        if (before.width() != now.width() || before.height() != now.height()) {
            return false;
        }
        for (int top = 0; top < now.height(); top += TILE) {
            for (int left = 0; left < now.width(); left += TILE) {
                if (hasChanged(before, now, left, top)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean hasChanged(Picture before, Picture now, int left, int top) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(now.height(), top + TILE); y += STEP) {
            for (int x = left; x < Math.min(now.width(), left + TILE); x += STEP) {
                sum += Math.abs(before.at(x, y) - now.at(x, y));
                count++;
            }
        }
        return sum > CHANGE * count;
    }
}
