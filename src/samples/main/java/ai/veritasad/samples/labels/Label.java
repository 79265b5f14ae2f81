package ai.veritasad.samples.labels;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Area;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.motion.Interval;

import java.util.Optional;

/** A short film with one text on screen, and the truth about that text. */
public record Label(int number, Variant variant, LabelText text, Film film) {

    private Overlay overlay() {
        return film.overlays().getFirst();
    }

    /** The text as it is drawn, with the line breaks that fit it into the frame. */
    public String drawnText() {
        return ((Lettering) overlay().drawing()).text();
    }

    /** When any of it can be seen. */
    public Interval span() {
        return overlay().span();
    }

    /** A second at which the whole text is in the frame and not faded. */
    public double clearestSecond() {
        return span().middle();
    }

    /** The pixels that the letters cover; empty when nothing is shown. */
    public Optional<Area> areaAt(double seconds) {
        return overlay().inkAt(film.format().size(), seconds);
    }
}
