package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.report.measure.Box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Finds a channel's mark in a corner of the picture: edges that stay while everything behind them
 * changes, and tells for each keyframe whether it is there.
 */
public final class LogoDetector {

    /**
     * A mark and when it is seen.
     *
     * @param seen for each look whether it is there
     */
    @SuppressWarnings("ArrayRecordComponent") // One for each film, never compared.
    public record Logo(Box box, boolean[] seen) {}

    /** Mean edge of one direction from which a pixel may belong to a mark. */
    private static final double STEADY = 0.18;

    /** Chance edges add up to so many times their number's square root at most. */
    private static final double BEYOND_CHANCE = 2.2;

    private static final int LEAST_SIDE = 4;

    /** So many different places must have it behind them. */
    private static final int LEAST_PLACES = 4;

    private static final double SAME_PLACE = 9;
    private static final int MOST_PLACES = 40;
    private static final int LEAST_PIXELS = 14;
    private static final double LARGEST_SHARE = 0.35;
    private static final double SEEN = 0.42;
    private static final double SOFT = 18;

    private final List<PictureTrace.Look> looks;
    private final double[] weights;

    private LogoDetector(List<PictureTrace.Look> looks) {
        this.looks = looks;
        this.weights = weights(looks);
    }

    public static Optional<Logo> find(PictureTrace film) {
        if (film.looks().size() < 8) {
            return Optional.empty();
        }
        LogoDetector detector = new LogoDetector(film.looks());
        Optional<Logo> best = Optional.empty();
        double most = 0;
        for (int corner = 0; corner < 4; corner++) {
            Optional<Mark> mark = detector.mark(corner);
            if (mark.isPresent() && mark.get().strength() > most) {
                most = mark.get().strength();
                best = Optional.of(detector.logo(corner, mark.get()));
            }
        }
        return best;
    }

    /** Each place counts by its time, but the more it has had the less. */
    private static double[] weights(List<PictureTrace.Look> looks) {
        List<byte[]> places = new ArrayList<>();
        List<Integer> visits = new ArrayList<>();
        double[] weights = new double[looks.size()];
        for (int i = 0; i < looks.size(); i++) {
            byte[] here = looks.get(i).colours();
            int place = 0;
            while (place < places.size()
                    && PictureTrace.difference(places.get(place), here) > SAME_PLACE) {
                place++;
            }
            if (place == places.size() && places.size() < MOST_PLACES) {
                places.add(here);
                visits.add(0);
            }
            if (place < places.size()) {
                visits.set(place, visits.get(place) + 1);
                weights[i] = 1 / Math.sqrt(visits.get(place));
            } else {
                weights[i] = 1;
            }
        }
        return weights;
    }

    /** The steady edges of a corner: their mean direction, pixel by pixel, 0 elsewhere. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Mark(float[] across, float[] down, int[] pixels, double strength) {}

    private Optional<Mark> mark(int corner) {
        int width = looks.getFirst().cornerWidth();
        int height = looks.getFirst().cornerHeight();
        double[] across = new double[width * height];
        double[] down = new double[width * height];
        double total = 0;
        double squares = 0;
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i).dark() > 0.98) {
                continue;
            }
            byte[] pixels = looks.get(i).corners()[corner];
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    int at = y * width + x;
                    int dx = (pixels[at + 1] & 0xff) - (pixels[at - 1] & 0xff);
                    int dy = (pixels[at + width] & 0xff) - (pixels[at - width] & 0xff);
                    double soft = SOFT + Math.sqrt((double) dx * dx + (double) dy * dy);
                    across[at] += weights[i] * dx / soft;
                    down[at] += weights[i] * dy / soft;
                }
            }
            total += weights[i];
            squares += weights[i] * weights[i];
        }
        double least = Math.max(STEADY, BEYOND_CHANCE * Math.sqrt(squares) / total);
        boolean[] steady = new boolean[width * height];
        for (int i = 0; i < steady.length && total > 0; i++) {
            across[i] /= total;
            down[i] /= total;
            steady[i] = Math.hypot(across[i], down[i]) > least;
        }
        leaveOutLines(steady, width, height);
        return largest(steady, width, height, across, down)
                .filter(found -> places(corner, found) >= LEAST_PLACES);
    }

    /** Edges of black bars run through the whole corner. */
    private static void leaveOutLines(boolean[] steady, int width, int height) {
        for (int y = 0; y < height; y++) {
            int count = 0;
            for (int x = 0; x < width; x++) {
                count += steady[y * width + x] ? 1 : 0;
            }
            if (count > width * 0.7) {
                Arrays.fill(steady, y * width, (y + 1) * width, false);
            }
        }
        for (int x = 0; x < width; x++) {
            int count = 0;
            for (int y = 0; y < height; y++) {
                count += steady[y * width + x] ? 1 : 0;
            }
            if (count > height * 0.7) {
                for (int y = 0; y < height; y++) {
                    steady[y * width + x] = false;
                }
            }
        }
    }

    /** The largest group of steady pixels, those at most four apart being one group. */
    private static Optional<Mark> largest(
            boolean[] steady, int width, int height, double[] across, double[] down) {
        int[] group = new int[steady.length];
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < steady.length; i++) {
            if (steady[i] && group[i] == 0) {
                groups.add(grown(i, steady, width, height, group, groups.size() + 1));
            }
        }
        double most = 0;
        List<Integer> best = List.of();
        for (List<Integer> one : groups) {
            double strength = one.stream().mapToDouble(i -> Math.hypot(across[i], down[i])).sum();
            if (strength > most) {
                most = strength;
                best = one;
            }
        }
        if (best.size() < LEAST_PIXELS
                || best.size() > steady.length * LARGEST_SHARE
                || side(best.stream().mapToInt(i -> i % width).summaryStatistics()) < LEAST_SIDE
                || side(best.stream().mapToInt(i -> i / width).summaryStatistics()) < LEAST_SIDE) {
            return Optional.empty();
        }
        int[] pixels = best.stream().mapToInt(Integer::intValue).toArray();
        float[] x = new float[pixels.length];
        float[] y = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            x[i] = (float) across[pixels[i]];
            y[i] = (float) down[pixels[i]];
        }
        return Optional.of(new Mark(x, y, pixels, most));
    }

    private static int side(IntSummaryStatistics places) {
        return places.getMax() - places.getMin() + 1;
    }

    private static List<Integer> grown(
            int seed, boolean[] steady, int width, int height, int[] group, int number) {
        List<Integer> pixels = new ArrayList<>();
        List<Integer> open = new ArrayList<>(List.of(seed));
        group[seed] = number;
        while (!open.isEmpty()) {
            int at = open.removeLast();
            pixels.add(at);
            int left = at % width;
            int top = at / width;
            for (int y = Math.max(0, top - 4); y <= Math.min(height - 1, top + 4); y++) {
                for (int x = Math.max(0, left - 4); x <= Math.min(width - 1, left + 4); x++) {
                    int there = y * width + x;
                    if (steady[there] && group[there] == 0) {
                        group[there] = number;
                        open.add(there);
                    }
                }
            }
        }
        return pixels;
    }

    /** How many different places have been seen behind the mark. */
    private int places(int corner, Mark mark) {
        List<byte[]> places = new ArrayList<>();
        for (PictureTrace.Look look : looks) {
            if (likeness(look, corner, mark) > SEEN
                    && places.stream()
                            .allMatch(place ->
                                    PictureTrace.difference(place, look.colours()) > SAME_PLACE)) {
                places.add(look.colours());
                if (places.size() >= LEAST_PLACES) {
                    break;
                }
            }
        }
        return places.size();
    }

    private static double likeness(PictureTrace.Look look, int corner, Mark mark) {
        byte[] pixels = look.corners()[corner];
        int width = look.cornerWidth();
        double both = 0;
        double own = 0;
        double wanted = 0;
        for (int i = 0; i < mark.pixels().length; i++) {
            int at = mark.pixels()[i];
            int dx = (pixels[at + 1] & 0xff) - (pixels[at - 1] & 0xff);
            int dy = (pixels[at + width] & 0xff) - (pixels[at - width] & 0xff);
            double soft = SOFT + Math.sqrt((double) dx * dx + (double) dy * dy);
            double x = dx / soft;
            double y = dy / soft;
            both += x * mark.across()[i] + y * mark.down()[i];
            own += x * x + y * y;
            wanted += mark.across()[i] * mark.across()[i] + mark.down()[i] * mark.down()[i];
        }
        // A quiet corner must not be like the mark by what little noise it has.
        return both / Math.sqrt(wanted * (own + 0.02 * mark.pixels().length));
    }

    private Logo logo(int corner, Mark mark) {
        boolean[] seen = new boolean[looks.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = likeness(looks.get(i), corner, mark) > SEEN;
        }
        return new Logo(box(corner, mark), seen);
    }

    private Box box(int corner, Mark mark) {
        PictureTrace.Look look = looks.getFirst();
        int width = look.cornerWidth();
        int left = Arrays.stream(mark.pixels()).map(i -> i % width).min().orElse(0);
        int right = Arrays.stream(mark.pixels()).map(i -> i % width).max().orElse(0);
        int top = Arrays.stream(mark.pixels()).map(i -> i / width).min().orElse(0);
        int bottom = Arrays.stream(mark.pixels()).map(i -> i / width).max().orElse(0);
        int wide = (int) Math.round(width / PictureTrace.CORNER_WIDTH);
        int high = (int) Math.round(look.cornerHeight() / PictureTrace.CORNER_HEIGHT);
        int x = corner % 2 == 0 ? 0 : wide - width;
        int y = corner < 2 ? 0 : high - look.cornerHeight();
        return Box.ofPixels(x + left, y + top, right - left + 1, bottom - top + 1, wide, high);
    }
}
