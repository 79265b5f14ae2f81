package ai.veritasad.desktop.cut;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;

/**
 * What an exact copy came to.
 *
 * @param parts of the original that were kept, to the picture
 * @param encoded how much of it had to be encoded anew
 * @param whole whether that is everything since the codec could not be joined
 */
public record ExactCut(List<Span> parts, MediaTime encoded, boolean whole) {

    public ExactCut {
        parts = List.copyOf(parts);
    }
}
