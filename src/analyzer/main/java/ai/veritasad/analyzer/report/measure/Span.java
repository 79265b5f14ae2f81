package ai.veritasad.analyzer.report.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of a medium from {@code start} up to {@code end}; a moment when both are equal. */
public record Span(MediaTime start, MediaTime end) implements Comparable<Span> {

    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "a span ends at or after its start: " + start + " > " + end);
        }
    }

    public static Span ofSeconds(double start, double end) {
        return new Span(MediaTime.ofSeconds(start), MediaTime.ofSeconds(end));
    }

    public static Span at(MediaTime moment) {
        return new Span(moment, moment);
    }

    public MediaTime length() {
        return end.minus(start);
    }

    public MediaTime middle() {
        return new MediaTime((start.micros() + end.micros()) / 2);
    }

    public boolean contains(MediaTime moment) {
        return !moment.isBefore(start) && !moment.isAfter(end);
    }

    /** Whether both share any moment; touching ends do. */
    public boolean touches(Span other) {
        return !other.start.isAfter(end) && !start.isAfter(other.end);
    }

    public Optional<Span> intersection(Span other) {
        return touches(other)
                ? Optional.of(
                        new Span(MediaTime.max(start, other.start), MediaTime.min(end, other.end)))
                : Optional.empty();
    }

    /** What is left of it in order of time when others, in order of their start, are taken out. */
    public List<Span> without(List<Span> others) {
        List<Span> left = new ArrayList<>();
        MediaTime from = start;
        for (Span other : others) {
            if (other.touches(this)) {
                if (from.isBefore(other.start)) {
                    left.add(new Span(from, other.start));
                }
                from = MediaTime.max(from, other.end);
            }
        }
        if (from.isBefore(end) || from.equals(start)) {
            left.add(new Span(from, end));
        }
        return left;
    }

    /** The shortest span that holds both. */
    public Span hull(Span other) {
        return new Span(MediaTime.min(start, other.start), MediaTime.max(end, other.end));
    }

    /** The time between both, zero where they touch. */
    public MediaTime gapTo(Span other) {
        if (touches(other)) {
            return MediaTime.ZERO;
        }
        return start.isAfter(other.end) ? start.minus(other.end) : other.start.minus(end);
    }

    /** Widened by so much on both sides, never before zero. */
    public Span widened(MediaTime by) {
        return new Span(MediaTime.max(MediaTime.ZERO, start.minus(by)), end.plus(by));
    }

    /** Intersection over union, 0 to 1. */
    public double iou(Span other) {
        long shared = intersection(other).map(Span::length).orElse(MediaTime.ZERO).micros();
        long union = length().micros() + other.length().micros() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}
