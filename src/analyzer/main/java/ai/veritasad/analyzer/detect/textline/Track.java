package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.patch.Template;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Arrays;

/** One line followed over the sampled pictures, with its pixels laid over each other. */
public final class Track {

    /** From so many pictures on, only some are laid over the others: noise is gone by then. */
    private static final int ENOUGH = 12;

    private static final int RARELY = 4;

    private final Template opening;
    private final MediaTime before;
    private final MediaTime first;
    private final double strength;
    private int[] sum;
    private byte[] low;
    private byte[] high;
    private Template closing;
    private MediaTime last;
    private MediaTime after;
    private MediaTime clearest;
    private Area place;
    private Patch sharpest;
    private double sharpness;
    private int seen;
    private int laid;
    private boolean crawls;

    /**
     * @param before the time of the picture before, which did not show it
     */
    Track(Picture picture, Area area, double strength, MediaTime before) {
        this.opening = new Template(picture, area);
        this.before = before;
        this.first = picture.time();
        this.strength = strength;
        this.closing = opening;
        this.last = first;
        this.after = first;
        this.clearest = first;
        this.place = area;
        this.sharpest = Patch.cut(picture, area);
        this.sum = new int[area.size()];
        this.low = new byte[area.size()];
        this.high = new byte[area.size()];
        Arrays.fill(low, (byte) 255);
        lay(picture, area);
    }

    /** Takes the line from the next picture, where it stands at {@code area}. */
    void follow(Picture picture, Area area) {
        if (area.width() != sharpest.width() || area.height() != sharpest.height()) {
            crawl(picture, area);
            return;
        }
        closing = area.equals(closing.area()) ? closing : new Template(picture, area);
        last = picture.time();
        after = last;
        lay(picture, area);
    }

    /** Takes the line from the next picture, which shows more of it, less of it or another part. */
    void crawl(Picture picture, Area area) {
        crawls = true;
        closing = new Template(picture, area);
        last = picture.time();
        after = last;
        if (area.width() >= sharpest.width()) {
            sum = new int[area.size()];
            low = new byte[area.size()];
            high = new byte[area.size()];
            Arrays.fill(low, (byte) 255);
            laid = 0;
            sharpness = 0;
            sharpest = Patch.cut(picture, area);
            clearest = picture.time();
            place = area;
            lay(picture, area);
        } else {
            seen++;
        }
    }

    private void lay(Picture picture, Area area) {
        if (laid >= ENOUGH && seen % RARELY != 0) {
            seen++;
            return;
        }
        Patch cut = Patch.cut(picture, area);
        byte[] gray = cut.gray();
        double edges = 0;
        for (int i = 0; i < gray.length; i++) {
            int v = gray[i] & 0xff;
            sum[i] += v;
            low[i] = (byte) Math.min(low[i] & 0xff, v);
            high[i] = (byte) Math.max(high[i] & 0xff, v);
            edges += i == 0 ? 0 : Math.abs(v - (gray[i - 1] & 0xff));
        }
        seen++;
        laid++;
        if (edges > sharpness) {
            sharpness = edges;
            sharpest = cut;
            clearest = picture.time();
            place = area;
        }
    }

    /** Notes the time of the first picture that no longer shows it. */
    public void endBefore(MediaTime time) {
        after = time;
    }

    public Patch mean() {
        byte[] out = new byte[sum.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ((sum[i] + laid / 2) / laid);
        }
        return new Patch(sharpest.width(), sharpest.height(), out);
    }

    /** The darkest that each pixel was: bright letters stay, a moving ground goes dark. */
    public Patch darkest() {
        return new Patch(sharpest.width(), sharpest.height(), low.clone());
    }

    /** The brightest that each pixel was: dark letters stay, a moving ground goes bright. */
    public Patch brightest() {
        return new Patch(sharpest.width(), sharpest.height(), high.clone());
    }

    public Patch sharpest() {
        return sharpest;
    }

    public Template opening() {
        return opening;
    }

    public Template closing() {
        return closing;
    }

    public MediaTime before() {
        return before;
    }

    public MediaTime first() {
        return first;
    }

    public MediaTime last() {
        return last;
    }

    public MediaTime after() {
        return after;
    }

    /** The time of the sharpest picture of it. */
    public MediaTime clearest() {
        return clearest;
    }

    /** Where it stood in the sharpest picture. */
    public Area place() {
        return place;
    }

    public double strength() {
        return strength;
    }

    /** In how many pictures it was seen, whole or in part. */
    public int seen() {
        return seen;
    }

    /** Whether it ran through the picture, so that a sample may show only a part of it. */
    public boolean crawls() {
        return crawls;
    }

    /** How many pictures lie over each other. */
    public int laid() {
        return laid;
    }
}
