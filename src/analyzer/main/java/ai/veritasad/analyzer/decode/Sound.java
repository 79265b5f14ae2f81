package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * A piece of sound without a gap in it, from −1 to 1.
 *
 * @param start the time of the first sample
 * @param rate samples per second and channel
 * @param channels 1 or 2; with two, samples of left and right take turns
 * @param samples the samples themselves, not a copy: read only
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Pieces pass through by the million and are never compared.
public record Sound(MediaTime start, int rate, int channels, float[] samples) {

    /** Samples of each channel. */
    public int length() {
        return samples.length / channels;
    }

    public MediaTime end() {
        return start.plusSeconds((double) length() / rate);
    }
}
