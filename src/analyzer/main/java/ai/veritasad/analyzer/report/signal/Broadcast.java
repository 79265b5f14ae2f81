package ai.veritasad.analyzer.report.signal;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.util.List;

/** What picture and sound do as a whole, as broadcasts do around their ad breaks. */
public sealed interface Broadcast extends Signal {

    /** All of the picture is black. */
    record Black(Span span) implements Broadcast {}

    /**
     * Nothing is heard, or next to nothing beside what is heard around it.
     *
     * @param level mean level in dB below full scale, at least −100
     */
    record Silence(Span span, double level) implements Broadcast {}

    /**
     * Where one shot ends and the next begins.
     *
     * @param span the film from its first to its last picture
     * @param cuts times of the first picture of each shot but the first, ascending
     */
    record Shots(Span span, List<MediaTime> cuts) implements Broadcast {
        public Shots {
            cuts = List.copyOf(cuts);
        }
    }

    /** A channel's mark stands in the picture, at one place, while everything behind it changes. */
    record Logo(Span span, Box box) implements Broadcast {}

    /**
     * The sound becomes louder or quieter at one moment and stays so.
     *
     * @param before short-term loudness of the 3 s before, in LUFS (EBU Tech 3341)
     * @param after short-term loudness of the 3 s after, in LUFS
     */
    record LoudnessStep(Span span, double before, double after) implements Broadcast {}

    /**
     * The picture fills only a part of the frame, with black bars beside it.
     *
     * @param picture the part that it fills
     */
    record Letterbox(Span span, Box picture) implements Broadcast {}

    /**
     * The same picture and sound are met elsewhere in the medium.
     *
     * @param others where, ascending
     */
    record Repeat(Span span, List<Span> others) implements Broadcast {
        public Repeat {
            others = List.copyOf(others);
        }
    }

    /**
     * A block of spots between two parts of a programme, by all signs together.
     *
     * @param probability that it is one, 0 to 1
     * @param spots its pieces, ascending, as far as they could be told apart
     * @param cues what speaks for it, strongest first
     */
    record AdBreak(Span span, double probability, List<Span> spots, List<Reason> cues)
            implements Broadcast {
        public AdBreak {
            spots = List.copyOf(spots);
            cues = List.copyOf(cues);
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "a probability lies between 0 and 1, got " + probability);
            }
        }
    }

    /** A kind of sign that tells an ad break from a programme. */
    enum Cue {
        GAPS,
        LOGO,
        REPEATS,
        SEAMS,
        CUT_RATE,
        LOUDNESS,
        MANNER,
        LABEL,
        LETTERBOX,
        LENGTHS
    }

    /**
     * What one kind of sign adds.
     *
     * @param logOdds natural logarithm; negative where it speaks against
     */
    record Reason(Cue cue, double logOdds) {}
}
