package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.Omission.Reason;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Source.StreamKind;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.speech.SpeechOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps account of what an analysis does not look at. */
public final class Omissions {

    private static final List<Look> IN_PICTURE = List.of(Look.SCREEN_TEXT, Look.CODES);

    private final List<Omission> found = new ArrayList<>();

    /** Captions tell nothing of a picture. */
    public static List<Omission> ofCaptionsAlone() {
        return IN_PICTURE.stream().map(look -> Omission.of(look, Reason.NOT_THERE)).toList();
    }

    /** What the options leave out, and what a medium without pictures can't show. */
    void pictures(Source source, AnalysisOptions options) {
        for (Look look : IN_PICTURE) {
            boolean wanted = look == Look.CODES ? options.codes() : options.screenText();
            if (!has(source, StreamKind.VIDEO)) {
                found.add(Omission.of(look, Reason.NOT_THERE));
            } else if (!wanted) {
                found.add(Omission.of(look, Reason.SWITCHED_OFF));
            }
        }
    }

    /** What was wanted of pictures that could not be seen. */
    void unseen(boolean anySeen, List<Warning> warnings) {
        for (Look look : IN_PICTURE) {
            if (found.stream().noneMatch(one -> one.look() == look)) {
                if (anySeen) {
                    warnings.stream()
                            .flatMap(warning -> warning.span().stream())
                            .map(span -> unreadable(look, Optional.of(span)))
                            .forEach(found::add);
                } else {
                    found.add(unreadable(look, Optional.empty()));
                }
            }
        }
    }

    /** Sound that nobody wrote down. */
    void speech(Source source, AnalysisOptions options, boolean modelMissing) {
        if (has(source, StreamKind.AUDIO)) {
            boolean refused =
                    (!options.embeddedCaptions() && has(source, StreamKind.CAPTIONS))
                            || options.speech().when() == SpeechOptions.When.NEVER;
            Reason reason = refused ? Reason.SWITCHED_OFF : Reason.NOT_THERE;
            found.add(Omission.of(Look.SPEECH, modelMissing ? Reason.NO_MODEL : reason));
        }
    }

    List<Omission> found() {
        return List.copyOf(found);
    }

    private static Omission unreadable(Look look, Optional<Span> span) {
        return new Omission(look, Reason.UNREADABLE, span);
    }

    private static boolean has(Source source, StreamKind kind) {
        return source.streams().stream().anyMatch(stream -> stream.kind() == kind);
    }
}
