package ai.veritasad.analyzer.detect.logo.match;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.NORM_L2;
import static org.bytedeco.opencv.global.opencv_core.setNumThreads;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.opencv_core.DMatchVector;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.BFMatcher;
import org.bytedeco.opencv.opencv_features2d.SIFT;

import java.util.ArrayList;
import java.util.List;

/** Places of a picture that can be known again whatever their size and turn (SIFT, Lowe 2004). */
final class Features implements AutoCloseable {

    /**
     * A place.
     *
     * @param size diameter in pixels
     * @param angle radians, clockwise as pixels go
     */
    record Place(double x, double y, double size, double angle) {}

    /** The places of two pictures that look most alike, by index; the smaller, the more. */
    record Match(int here, int there, double distance) {}

    private static final int LAYERS = 3;
    private static final double CONTRAST = 0.025;
    private static final double EDGES = 12;
    private static final double BLUR = 1.6;
    private static final int DESCRIPTOR = 128;

    static {
        // A detector is confined to its thread.
        setNumThreads(1);
    }

    private final List<Place> places;
    private final Mat descriptors;

    private Features(List<Place> places, Mat descriptors) {
        this.places = List.copyOf(places);
        this.descriptors = descriptors;
    }

    /**
     * Of a picture in grey, the {@code most} that stand out most.
     *
     * @param scale by which the picture is made smaller before; places are told in its own pixels
     */
    static Features of(byte[] luma, int width, int height, int most, double scale) {
        Raster small =
                new Raster(luma, width, height)
                        .scaled((int) Math.round(width * scale), (int) Math.round(height * scale));
        double x = (double) width / small.width();
        double y = (double) height / small.height();
        try (SIFT sift = SIFT.create(most, LAYERS, CONTRAST, EDGES, BLUR, CV_32F, false);
                BytePointer bytes = new BytePointer(small.bytes());
                Mat picture = new Mat(small.height(), small.width(), CV_8UC1, bytes);
                Mat everywhere = new Mat();
                KeyPointVector found = new KeyPointVector()) {
            Mat descriptors = new Mat();
            sift.detectAndCompute(picture, everywhere, found, descriptors, false);
            List<Place> places = new ArrayList<>();
            for (long i = 0; i < found.size(); i++) {
                var point = found.get(i);
                places.add(
                        new Place(
                                (point.pt().x() + 0.5) * x - 0.5,
                                (point.pt().y() + 0.5) * y - 0.5,
                                point.size() * x,
                                Math.toRadians(point.angle())));
            }
            return new Features(places, descriptors);
        }
    }

    /** All of several pictures in one, in their order. */
    static Features together(List<Features> all, List<Place> places) {
        Mat descriptors = new Mat(places.size(), DESCRIPTOR, CV_32F);
        try (FloatIndexer into = descriptors.createIndexer()) {
            long row = 0;
            for (Features one : all) {
                if (one.places.isEmpty()) {
                    continue;
                }
                try (FloatIndexer from = one.descriptors.createIndexer()) {
                    for (long i = 0; i < one.places.size(); i++, row++) {
                        for (long j = 0; j < DESCRIPTOR; j++) {
                            into.put(row, j, from.get(i, j));
                        }
                    }
                }
            }
        }
        return new Features(places, descriptors);
    }

    List<Place> places() {
        return places;
    }

    /** For each place here the one there that looks most like it. */
    List<Match> matches(Features there) {
        if (places.isEmpty() || there.places.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        try (BFMatcher matcher = new BFMatcher(NORM_L2, false);
                DMatchVector found = new DMatchVector()) {
            matcher.match(descriptors, there.descriptors, found);
            for (long i = 0; i < found.size(); i++) {
                var match = found.get(i);
                matches.add(new Match(match.queryIdx(), match.trainIdx(), match.distance()));
            }
        }
        return matches;
    }

    @Override
    public void close() {
        descriptors.close();
    }
}
