package ai.veritasad.samples.sound;

/** A filter of second order that rings at one frequency, as a part of the mouth does. */
final class Resonator {

    private final double again;
    private final double before;
    private final double gain;
    private double last;
    private double lastButOne;

    /** Klatt, "Software for a cascade/parallel formant synthesizer", 1980, equation 1. */
    Resonator(double hertz, double bandwidth, int rate) {
        double radius = Math.exp(-Math.PI * bandwidth / rate);
        this.again = 2 * radius * Math.cos(2 * Math.PI * hertz / rate);
        this.before = -radius * radius;
        this.gain = 1 - again - before;
    }

    double next(double sample) {
        double out = gain * sample + again * last + before * lastButOne;
        lastButOne = last;
        last = out;
        return out;
    }
}
