package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.topic.OneTopic;
import ai.veritasad.analyzer.detect.topic.Topics;

/**
 * How far the topic speaks for one beat or another as an edge of a stretch. A story that leads up
 * to goods names none of them, but the talk before it was about something else.
 */
final class TopicSigns {

    /** How many numbers they are. */
    static final int COUNT = 4;

    /** Beats on each side of an edge whose topics are compared, in the small and in the large. */
    private static final int SMALL = 5;

    private static final int LARGE = 14;
    private static final int BEYOND = 20;

    private final Topics topics;
    private final int first;
    private final int last;
    private final OneTopic oneTopic;

    /**
     * @param cut as it was cut
     * @param first border that is asked for, the number of the beat after it
     * @param last border that is asked for
     */
    TopicSigns(Edge edge, Topics topics, Stretch cut, int first, int last) {
        this.topics = topics;
        this.first = edge == Edge.BEGIN ? first - BEYOND : cut.from();
        this.last = edge == Edge.BEGIN ? cut.to() : last + BEYOND;
        this.oneTopic =
                OneTopic.of(
                        topics,
                        Math.min(this.first, first - BEYOND),
                        Math.max(this.last, last + BEYOND));
    }

    /** Writes what speaks for a border before this beat. */
    void write(int border, double[] signs, int at) {
        signs[at] = likeness(border, SMALL);
        signs[at + 1] = likeness(border, LARGE);
        signs[at + 2] = parted(first, border, last);
        signs[at + 3] =
                parted(border - BEYOND, border, border + BEYOND)
                        - oneTopic.held(border - BEYOND, border + BEYOND);
    }

    private double likeness(int border, int beats) {
        return Topics.likeness(
                topics.between(border - beats, border), topics.between(border, border + beats));
    }

    /** How well the beats between two others hold together, told as two topics. */
    private double parted(int from, int border, int to) {
        return oneTopic.held(from, border) + oneTopic.held(border, to);
    }
}
