package ai.veritasad.analyzer.detect.adbreak;

import ai.veritasad.analyzer.detect.trace.PictureTrace;

import java.util.List;

/** Which keyframes look like others at another time, and what the rest say of ad breaks. */
final class Places {

    /** Of one shot all keyframes are alike. */
    private static final double LATER = 12;

    /** Mean difference of colours below which two pictures show one place. */
    private static final double ALIKE = 6;

    /** Nearly black or of one colour, pictures are alike by chance. */
    private static final double LEAST_VARIETY = 8;

    /** New pictures follow each other for so long in a break, in seconds. */
    private static final double LONG = 35;

    private static final int PARTS = 24;
    private static final double MOSTLY_KNOWN = 0.4;
    private static final double SELDOM = 0.03;
    private static final double PER_LOG_ODDS = 0.04;

    private final PictureTrace film;
    private final boolean[] known;

    private Places(PictureTrace film, boolean[] known) {
        this.film = film;
        this.known = known;
    }

    static Places of(PictureTrace film) {
        return new Places(film, known(film));
    }

    /** Share of keyframes in a stretch that look like others; negative where there are none. */
    double known(double from, double to) {
        int first = film.lookAt(from) + 1;
        int last = film.lookAt(to);
        if (last < first) {
            return -1;
        }
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += known[i] ? 1 : 0;
        }
        return sum / (last - first + 1);
    }

    /**
     * Log-odds of a second of pictures seen nowhere else: the more, the seldomer the rest of the
     * film has any; 0 where most of it is new.
     */
    double worthOfNew() {
        double seen = 0;
        double strewn = 0;
        double inRow = 0;
        int from = 0;
        for (int i = 0; i + 1 < known.length; i++) {
            double seconds = film.looks().get(i + 1).at() - film.looks().get(i).at();
            if (known[i]) {
                seen += seconds;
                from = i + 1;
            } else if (i + 2 == known.length || known[i + 1]) {
                double row = film.looks().get(i + 1).at() - film.looks().get(from).at();
                strewn += row < LONG ? row : 0;
                inRow += row < LONG ? 0 : row;
            }
        }
        if (seen == 0 || seen < MOSTLY_KNOWN * (seen + strewn + inRow)) {
            return 0;
        }
        double seldom = Math.max(SELDOM, strewn / (seen + strewn));
        return Math.max(0, PER_LOG_ODDS * Math.log(0.9 / seldom));
    }

    /** For each keyframe whether one of {@code LATER} seconds earlier or later looks like it. */
    private static boolean[] known(PictureTrace film) {
        List<PictureTrace.Look> looks = film.looks();
        int[][] sums = looks.stream().map(look -> sums(look.colours())).toArray(int[][]::new);
        boolean[] known = new boolean[looks.size()];
        for (int i = 0; i < known.length; i++) {
            byte[] colours = looks.get(i).colours();
            double allowed = Math.min(ALIKE, ALIKE * variety(colours) / LEAST_VARIETY);
            for (int j = i + 1; j < known.length; j++) {
                boolean apart = looks.get(j).at() - looks.get(i).at() >= LATER;
                if (apart
                        && !(known[i] && known[j])
                        && leastDifference(sums[i], sums[j]) < allowed * colours.length
                        && PictureTrace.difference(colours, looks.get(j).colours()) < allowed) {
                    known[i] = true;
                    known[j] = true;
                }
            }
        }
        return known;
    }

    /** Of {@code PARTS} parts of a picture. */
    private static int[] sums(byte[] colours) {
        int[] sums = new int[PARTS];
        for (int i = 0; i < colours.length; i++) {
            sums[(int) ((long) i * PARTS / colours.length)] += colours[i] & 0xff;
        }
        return sums;
    }

    /** By so much at least all pixels of two pictures differ together. */
    private static long leastDifference(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0; i < PARTS; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum;
    }

    /** Mean distance from the mean. */
    private static double variety(byte[] colours) {
        double mean = 0;
        for (byte colour : colours) {
            mean += colour & 0xff;
        }
        mean /= colours.length;
        double sum = 0;
        for (byte colour : colours) {
            sum += Math.abs((colour & 0xff) - mean);
        }
        return sum / colours.length;
    }
}
