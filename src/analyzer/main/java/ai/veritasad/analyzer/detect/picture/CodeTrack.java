package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.patch.Template;
import ai.veritasad.analyzer.report.measure.MediaTime;

/** One code followed over the sampled pictures. */
final class CodeTrack {

    /** So much alike nothing can have changed; less may be the same code faded, or another one. */
    private static final double SURELY_SAME = 0.75;

    private final Reading reading;
    private final Template opening;
    private final MediaTime before;
    private final MediaTime first;
    private Template closing;
    private MediaTime last;
    private MediaTime after;
    private MediaTime clearest;
    private Area place;
    private int contrast;
    private int readings = 1;

    /**
     * @param before the time of the picture before, which did not show it
     */
    CodeTrack(Picture picture, Reading reading, MediaTime before) {
        this.reading = reading;
        this.opening = new Template(picture, reading.area());
        this.before = before;
        this.first = picture.time();
        this.closing = opening;
        this.last = first;
        this.after = first;
        this.clearest = first;
        this.place = reading.area();
        follow(picture);
    }

    boolean standsIn(Picture picture) {
        return closing.isIn(picture);
    }

    boolean surelyStandsIn(Picture picture) {
        return closing.likeness(picture) >= SURELY_SAME;
    }

    /** Takes the code from the next picture, where it stands as before. */
    void follow(Picture picture) {
        last = picture.time();
        after = last;
        int seen = contrast(Patch.cut(picture, closing.area()));
        if (seen > contrast) {
            contrast = seen;
            clearest = last;
            place = closing.area();
        }
    }

    /** Takes the code from the next picture, where it was read again. */
    void follow(Picture picture, Area area) {
        readings++;
        closing = new Template(picture, area);
        follow(picture);
    }

    /** Whether nobody need doubt the payload. */
    boolean isSure() {
        return reading.isSure() || readings > 1;
    }

    /** Notes the time of the first picture that no longer shows it. */
    void endBefore(MediaTime time) {
        after = time;
    }

    /** The spread of brightness without the outermost twentieths. */
    private static int contrast(Patch patch) {
        int[] counts = patch.histogram();
        int few = patch.gray().length / 20;
        int dark = 0;
        for (int below = counts[0]; below < few; below += counts[++dark]) {}
        int bright = 255;
        for (int above = counts[255]; above < few; above += counts[--bright]) {}
        return Math.max(1, bright - dark);
    }

    Reading reading() {
        return reading;
    }

    Template opening() {
        return opening;
    }

    Template closing() {
        return closing;
    }

    MediaTime before() {
        return before;
    }

    MediaTime first() {
        return first;
    }

    MediaTime last() {
        return last;
    }

    MediaTime after() {
        return after;
    }

    /** The time of the picture that shows it with most contrast. */
    MediaTime clearest() {
        return clearest;
    }

    /** Where it stood in that picture. */
    Area place() {
        return place;
    }
}
