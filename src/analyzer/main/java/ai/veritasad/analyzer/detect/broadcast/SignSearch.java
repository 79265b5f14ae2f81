package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.List;

/** Looks for all signs of broadcasting in the traces of one film. */
public final class SignSearch {

    private SignSearch() {}

    /**
     * Everything that was found.
     *
     * @param pictures for a closer look at the few places that may be black
     */
    public static Signs signs(SoundTrace sound, PictureTrace film, Pictures pictures) {
        double[] cuts = ShotDetector.cuts(film);
        List<SilenceDetector.Silence> silences = SilenceDetector.silences(sound);
        List<BlackDetector.Black> blacks = BlackDetector.blacks(film, pictures, silences, cuts);
        return new Signs(
                sound,
                film,
                cuts,
                silences,
                blacks,
                LogoDetector.find(film),
                RepeatDetector.runs(sound, film, cuts));
    }
}
