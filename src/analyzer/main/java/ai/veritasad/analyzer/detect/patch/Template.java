package ai.veritasad.analyzer.detect.patch;

import ai.veritasad.analyzer.decode.Picture;

import java.util.Optional;

/**
 * The strokes of a line or code where it stood, to recognise it in another picture: horizontal
 * steps of brightness, clipped so that a moving ground behind letters can't outweigh them.
 */
public final class Template {

    private static final int CLIP = 40;
    private static final int NOISE = 8;
    private static final int ROUGH_ROWS = 4;
    private static final double LIKE = 0.5;

    /** Few rows tell the likeness of all of them to about so much. */
    private static final double CLEARLY = 0.2;

    private final Area area;
    private final byte[] steps;
    private final double norm;
    private Optional<Profile> profile = Optional.empty();

    public Template(Picture picture, Area area) {
        this.area = area;
        this.steps = steps(picture, area);
        this.norm = norm(steps);
    }

    public Area area() {
        return area;
    }

    /**
     * How much the picture shows the same strokes in the same place: 1 the same, 0 nothing of it.
     */
    public double likeness(Picture picture) {
        return likeness(picture, 0, 0);
    }

    /** Whether the picture shows the strokes in their place, faded or blurred as they may be. */
    public boolean isIn(Picture picture) {
        return isAtLeast(LIKE, picture);
    }

    /** Whether {@link #likeness(Picture)} reaches {@code least}; cheap where it clearly does. */
    public boolean isAtLeast(double least, Picture picture) {
        double rough = roughLikeness(picture, 0, 0);
        return Math.abs(rough - least) > CLEARLY ? rough > least : likeness(picture) >= least;
    }

    /** As {@link #likeness(Picture)}, for the place moved by so many pixels. */
    public double likeness(Picture picture, int dx, int dy) {
        Area moved = area.moved(dx, dy);
        if (!moved.fitsInto(picture.width(), picture.height())) {
            return 0;
        }
        byte[] other = steps(picture, moved);
        double both = norm * norm(other);
        long product = 0;
        for (int i = 0; i < steps.length; i++) {
            product += steps[i] * other[i];
        }
        return both == 0 ? 0 : (double) product / both;
    }

    /** The strokes column by column; taken when first asked for. */
    public Profile profile() {
        if (profile.isEmpty()) {
            profile = Optional.of(new Profile(steps, Math.max(0, area.width() - 2)));
        }
        return profile.get();
    }

    /** As {@link #likeness(Picture, int, int)} from every fourth row alone: for a first search. */
    public double roughLikeness(Picture picture, int dx, int dy) {
        Area moved = area.moved(dx, dy);
        if (!moved.fitsInto(picture.width(), picture.height())) {
            return 0;
        }
        int columns = Math.max(0, area.width() - 2);
        byte[] luma = picture.luma();
        long product = 0;
        long own = 0;
        long others = 0;
        for (int y = 0; y < (area.height() + 1) / 2; y += ROUGH_ROWS) {
            int from = (moved.top() + 2 * y) * picture.width() + moved.left();
            for (int x = 0; x < columns; x++) {
                int here = strong((luma[from + x + 2] & 0xff) - (luma[from + x] & 0xff));
                int then = steps[y * columns + x];
                product += (long) then * here;
                own += (long) then * then;
                others += (long) here * here;
            }
        }
        return own == 0 || others == 0 ? 0 : product / Math.sqrt((double) own * others);
    }

    private static int strong(int step) {
        return Math.abs(step) < NOISE ? 0 : Math.clamp(step, -CLIP, CLIP);
    }

    private static byte[] steps(Picture picture, Area area) {
        int rows = (area.height() + 1) / 2;
        int columns = Math.max(0, area.width() - 2);
        byte[] luma = picture.luma();
        byte[] steps = new byte[rows * columns];
        for (int y = 0; y < rows; y++) {
            int from = (area.top() + 2 * y) * picture.width() + area.left();
            for (int x = 0; x < columns; x++) {
                int step = (luma[from + x + 2] & 0xff) - (luma[from + x] & 0xff);
                steps[y * columns + x] = (byte) strong(step);
            }
        }
        return steps;
    }

    private static double norm(byte[] steps) {
        long sum = 0;
        for (byte step : steps) {
            sum += step * step;
        }
        return Math.sqrt((double) sum);
    }
}
