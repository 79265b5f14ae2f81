package ai.veritasad.analyzer.speech.voice;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

/**
 * Up to 20 s of sound without a gap, in which somebody speaks.
 *
 * @param samples 16,000 a second, from −1 to 1; read only
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
public record Piece(MediaTime start, float[] samples) {

    public Span span() {
        return new Span(start, start.plusSeconds((double) samples.length / Voice.RATE));
    }
}
