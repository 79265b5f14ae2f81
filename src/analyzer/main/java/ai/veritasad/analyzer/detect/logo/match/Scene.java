package ai.veritasad.analyzer.detect.logo.match;

import ai.veritasad.analyzer.decode.Picture;

import java.util.Optional;

/** A picture made ready for the search: what all logos need of it is made once. */
public final class Scene implements AutoCloseable {

    /** Edges are looked at in pictures of at most so many pixels on their longer side. */
    static final double LONGEST_SIDE = 1280;

    /** By how much features are coarser than edges, for speed. */
    static final double FEATURE_SCALE = 0.7;

    private static final int MOST_FEATURES = 3000;

    private final Raster raster;
    private final EdgeField field;
    private Optional<Features> features = Optional.empty();

    private Scene(Raster raster) {
        this.raster = raster;
        this.field = new EdgeField(raster.bytes(), raster.width(), raster.height());
    }

    public static Scene of(Picture picture) {
        double longest = Math.max(picture.width(), picture.height());
        double scale = Math.min(1, LONGEST_SIDE / longest);
        Raster raster =
                new Raster(picture.luma(), picture.width(), picture.height())
                        .scaled(
                                Math.max(1, (int) Math.round(picture.width() * scale)),
                                Math.max(1, (int) Math.round(picture.height() * scale)));
        return new Scene(raster);
    }

    /** Its size is that of the pixels of every {@link Pose}. */
    public EdgeField field() {
        return field;
    }

    /** Looked for when first asked for. */
    Features features() {
        Features found = features.orElseGet(this::look);
        features = Optional.of(found);
        return found;
    }

    private Features look() {
        double longest = Math.max(raster.width(), raster.height());
        double coarser = Math.min(1, FEATURE_SCALE * LONGEST_SIDE / longest);
        return Features.of(raster.bytes(), raster.width(), raster.height(), MOST_FEATURES, coarser);
    }

    @Override
    public void close() {
        features.ifPresent(Features::close);
    }
}
