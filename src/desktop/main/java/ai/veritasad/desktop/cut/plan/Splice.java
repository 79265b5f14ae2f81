package ai.veritasad.desktop.cut.plan;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.OptionalLong;

/** Decides of each packet whether it is kept, and by how much earlier it then comes. */
public final class Splice {

    private final int pictures;
    private final List<Span> parts;
    private int part;
    private boolean inside;

    /**
     * For one pass over the packets in the order of the file.
     *
     * @param pictures number of the stream of pictures, negative without
     * @param parts the stretches to keep, ascending, each beginning at a keyframe
     */
    public Splice(int pictures, List<Span> parts) {
        this.pictures = pictures;
        this.parts = parts;
    }

    /** Microseconds by which it comes earlier; empty where it is left out. All in microseconds. */
    public OptionalLong earlier(int stream, long pts, long dts, boolean key) {
        return stream == pictures ? ofPictures(pts, dts, key) : ofOthers(pts);
    }

    /**
     * Pictures are stored before those that they are shown after, so their order of storage ends a
     * part.
     */
    private OptionalLong ofPictures(long pts, long dts, boolean key) {
        if (inside && dts >= parts.get(part).end().micros()) {
            inside = false;
            part++;
        }
        if (!inside && part < parts.size() && key && pts >= parts.get(part).start().micros()) {
            inside = true;
        }
        boolean kept = inside && pts >= parts.get(part).start().micros();
        return kept ? OptionalLong.of(cutBefore(part)) : OptionalLong.empty();
    }

    private OptionalLong ofOthers(long pts) {
        for (int i = 0; i < parts.size(); i++) {
            Span span = parts.get(i);
            if (pts >= span.start().micros() && pts < span.end().micros()) {
                return OptionalLong.of(cutBefore(i));
            }
        }
        return OptionalLong.empty();
    }

    private long cutBefore(int index) {
        long kept = 0;
        for (int i = 0; i < index; i++) {
            kept += parts.get(i).length().micros();
        }
        return parts.get(index).start().micros() - kept;
    }
}
