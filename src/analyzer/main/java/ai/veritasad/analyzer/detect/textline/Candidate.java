package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Template;
import ai.veritasad.analyzer.detect.textline.LineFinder.Line;

import java.util.Optional;

/** A line found in one picture that no track has claimed yet. */
public final class Candidate {

    private final Picture picture;
    private final Line line;
    private final Area wide;
    private Optional<Template> template = Optional.empty();

    public Candidate(Picture picture, Line line) {
        this.picture = picture;
        this.line = line;
        int margin = Math.max(3, line.area().height() / 3);
        this.wide = line.area().widened(margin, margin, picture.width(), picture.height());
    }

    Picture picture() {
        return picture;
    }

    Area area() {
        return line.area();
    }

    /** With a margin, as a track keeps it. */
    public Area wide() {
        return wide;
    }

    double strength() {
        return line.strength();
    }

    /** Its strokes with the margin; taken when first asked for. */
    Template template() {
        if (template.isEmpty()) {
            template = Optional.of(new Template(picture, wide));
        }
        return template.get();
    }
}
