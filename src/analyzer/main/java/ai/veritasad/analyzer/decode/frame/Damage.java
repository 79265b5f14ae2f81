package ai.veritasad.analyzer.decode.frame;

import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers the stretches of a film that could not be decoded, or only with faults. */
final class Damage {

    private static final MediaTime NEAR = MediaTime.ofMillis(2000);
    private static final int MOST_SPANS = 20;

    private final List<Span> spans = new ArrayList<>();
    private long openSince = Long.MIN_VALUE;
    private long openUntil;

    /** A packet of that time, in microseconds, was refused. */
    void at(long micros) {
        if (openSince == Long.MIN_VALUE) {
            openSince = micros;
        }
        openUntil = Math.max(micros, openSince);
    }

    /** A frame came out; a whole one ends the damaged stretch. */
    void note(AVFrame frame) {
        long time = ThriftyFrames.time(frame);
        if (isBroken(frame)) {
            at(time);
        } else if (openSince != Long.MIN_VALUE && time > openSince) {
            openUntil = time;
            end();
        }
    }

    /** Whether the decoder says that parts of a frame are guessed. */
    static boolean isBroken(AVFrame frame) {
        return frame.decode_error_flags() != 0
                || (frame.flags() & AVFrame.AV_FRAME_FLAG_CORRUPT) != 0;
    }

    private void end() {
        Span span =
                new Span(
                        new MediaTime(Math.max(0, openSince)),
                        new MediaTime(Math.max(0, openUntil)));
        openSince = Long.MIN_VALUE;
        add(span);
    }

    /** Nothing could be seen from the one time to the other. */
    void add(Span span) {
        boolean joins =
                !spans.isEmpty()
                        && (spans.size() == MOST_SPANS
                                || !spans.getLast().gapTo(span).isAfter(NEAR));
        if (joins) {
            spans.add(spans.removeLast().hull(span));
        } else {
            spans.add(span);
        }
    }

    /** The stretches up to now, in order of time. */
    List<Span> spans() {
        if (openSince != Long.MIN_VALUE) {
            end();
        }
        return List.copyOf(spans);
    }

    /**
     * One warning for each stretch of both lists, those near each other in one; beyond twenty the
     * last holds all the rest.
     */
    static List<Warning> warnings(List<Span> broken, List<Span> missing) {
        Damage all = new Damage();
        Stream.concat(broken.stream(), missing.stream()).sorted().forEach(all::add);
        return all.spans.stream().map(Damage::warning).toList();
    }

    private static Warning warning(Span span) {
        return new Warning(
                "damaged_pictures",
                new LocalText(
                        "Изображение повреждено: " + span + ". Этот участок проверен не полностью.",
                        "The picture is damaged: "
                                + span
                                + ". This stretch was not fully checked."),
                Optional.of(span));
    }
}
