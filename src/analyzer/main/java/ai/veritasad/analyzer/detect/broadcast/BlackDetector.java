package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds stretches in which all of the picture is black. Only places that may be black are decoded:
 * where it is silent and a shot ends or pictures take few bytes, and around black keyframes.
 */
public final class BlackDetector {

    /** A black stretch in seconds. */
    public record Black(double from, double to) {
        public double middle() {
            return (from + to) / 2;
        }
    }

    private static final double BLACK = 16;
    private static final double SHAPELESS = 5;
    private static final int ACROSS = 16;
    private static final int DOWN = 9;

    /** A logo may stand in so many parts. */
    private static final int LOGO_PARTS = 9;

    /** Of a keyframe, by which it is looked at more closely. */
    private static final double DARK_SHARE = 0.93;

    private static final double NEAR = 0.4;
    private static final double AROUND = 0.28;
    private static final double LONGEST_SILENCE = 6;
    private static final double LONGEST = 12;
    private static final double FEW_BYTES = 0.3;

    private final PictureTrace film;
    private final Pictures pictures;
    private final double[] cuts;

    private BlackDetector(PictureTrace film, Pictures pictures, double[] cuts) {
        this.film = film;
        this.pictures = pictures;
        this.cuts = cuts;
    }

    /** Ascending. */
    public static List<Black> blacks(
            PictureTrace film,
            Pictures pictures,
            List<SilenceDetector.Silence> silences,
            double[] cuts) {
        return new BlackDetector(film, pictures, cuts).found(silences);
    }

    private List<Black> found(List<SilenceDetector.Silence> silences) {
        List<Black> windows = new ArrayList<>();
        for (SilenceDetector.Silence silence : silences) {
            if (silence.to() - silence.from() <= LONGEST_SILENCE && mayBeBlack(silence)) {
                windows.add(new Black(silence.from() - AROUND, silence.to() + AROUND));
            }
        }
        for (PictureTrace.Look look : film.looks()) {
            if (look.dark() > DARK_SHARE && isBlackAt(look.at())) {
                windows.add(new Black(look.at() - 0.1, look.at() + 0.1));
            }
        }
        windows.sort((one, other) -> Double.compare(one.from(), other.from()));
        List<Black> found = new ArrayList<>();
        for (Black window : windows) {
            if (found.isEmpty() || window.from() > found.getLast().to() || !holds(found, window)) {
                look(window).ifPresent(black -> add(black, found));
            }
        }
        return found;
    }

    /** A keyframe costs little to decode, what lies before it much. */
    private boolean isBlackAt(double seconds) {
        return pictures.at(MediaTime.ofSeconds(seconds)).filter(BlackDetector::isBlack).isPresent();
    }

    private static void add(Black black, List<Black> found) {
        if (!found.isEmpty() && black.from() <= found.getLast().to()) {
            Black last = found.removeLast();
            found.add(new Black(last.from(), Math.max(last.to(), black.to())));
        } else {
            found.add(black);
        }
    }

    private static boolean holds(List<Black> found, Black window) {
        return window.middle() <= found.getLast().to();
    }

    private boolean mayBeBlack(SilenceDetector.Silence silence) {
        int place = Arrays.binarySearch(cuts, silence.from() - NEAR);
        int after = place >= 0 ? place : -place - 1;
        boolean cut = after < cuts.length && cuts[after] <= silence.to() + NEAR;
        return cut || takesFewBytes(silence.from(), silence.to());
    }

    private boolean takesFewBytes(double from, double to) {
        PacketSizes sizes = film.sizes();
        int first = sizes.indexAt(Math.round((from - 2) * 1e6));
        int last = sizes.indexAt(Math.round((to + 2) * 1e6));
        if (last - first < 8) {
            return false;
        }
        int[] bytes = Arrays.copyOfRange(sizes.bytes(), first, last);
        Arrays.sort(bytes);
        int usual = bytes[bytes.length * 2 / 3];
        int least = Integer.MAX_VALUE;
        for (int i = sizes.indexAt(Math.round(from * 1e6));
                i < sizes.indexAt(Math.round(to * 1e6));
                i++) {
            least = Math.min(least, sizes.bytes()[i]);
        }
        return least < FEW_BYTES * usual;
    }

    /** Every frame of the window, and beyond it as long as it is black. */
    private Optional<Black> look(Black window) {
        double step = film.frameLength();
        double start = Double.NaN;
        double end = Double.NaN;
        double at = Math.max(0, window.from());
        while (at <= window.to() || (!Double.isNaN(start) && Double.isNaN(end))) {
            Optional<Picture> picture = pictures.at(MediaTime.ofSeconds(at));
            if (picture.isEmpty()) {
                break;
            }
            boolean black = isBlack(picture.get());
            if (black && Double.isNaN(start)) {
                start = picture.get().time().seconds();
            } else if (!black && !Double.isNaN(start)) {
                end = picture.get().time().seconds();
                break;
            }
            if (!Double.isNaN(start) && at - start > LONGEST) {
                break;
            }
            at += step;
        }
        if (Double.isNaN(start)) {
            return Optional.empty();
        }
        double from = start <= window.from() + step ? earlier(start) : start;
        return Optional.of(new Black(from, Double.isNaN(end) ? at : end));
    }

    private double earlier(double start) {
        double first = start;
        double at = start - film.frameLength() / 2;
        while (at > 0 && start - at < LONGEST) {
            Optional<Picture> picture = pictures.at(MediaTime.ofSeconds(at));
            if (picture.isEmpty() || !isBlack(picture.get())) {
                break;
            }
            first = picture.get().time().seconds();
            at = first - film.frameLength() / 2;
        }
        return first;
    }

    /**
     * Whether nothing is to be seen but perhaps a logo: parts of the picture, in whose means noise
     * is gone, differ hardly at all. A night is dark too, but has shapes.
     */
    static boolean isBlack(Picture picture) {
        double[] means = new double[ACROSS * DOWN];
        for (int part = 0; part < means.length; part++) {
            means[part] = mean(picture, part % ACROSS, part / ACROSS);
        }
        Arrays.sort(means);
        double brightest = means[means.length - 1 - LOGO_PARTS];
        return brightest < BLACK && brightest - means[0] < SHAPELESS;
    }

    private static double mean(Picture picture, int across, int down) {
        int right = (across + 1) * picture.width() / ACROSS;
        int bottom = (down + 1) * picture.height() / DOWN;
        long sum = 0;
        int count = 0;
        for (int y = down * picture.height() / DOWN; y < bottom; y += 2) {
            for (int x = across * picture.width() / ACROSS; x < right; x += 2) {
                sum += picture.at(x, y);
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }
}
