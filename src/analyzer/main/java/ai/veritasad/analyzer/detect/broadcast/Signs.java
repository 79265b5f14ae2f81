package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was found in one film by which an ad break may be known.
 *
 * @param cuts seconds, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // One for each film, never compared.
public record Signs(
        SoundTrace sound,
        PictureTrace film,
        double[] cuts,
        List<SilenceDetector.Silence> silences,
        List<BlackDetector.Black> blacks,
        Optional<LogoDetector.Logo> logo,
        List<RepeatDetector.Run> runs) {

    public double length() {
        double pictures =
                film.sizes().count() == 0
                        ? 0
                        : film.sizes().micros()[film.sizes().count() - 1] / 1e6
                                + film.frameLength();
        return Math.max(pictures, sound.length());
    }

    public boolean isSilentIn(BlackDetector.Black black) {
        return silences.stream()
                .anyMatch(one -> one.from() < black.to() && one.to() > black.from());
    }
}
