package ai.veritasad.analyzer.report.signal;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Recognised.Brand;
import ai.veritasad.analyzer.report.signal.Recognised.Means;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much is heard and seen of one brand.
 *
 * @param category as in the list of brands, empty where it has none
 * @param said how often its name is said
 * @param written how often its name comes into the picture
 * @param shown how often its logo comes into the picture
 * @param linked how many links lead to it, wherever they stand
 * @param onScreen how long its name, link or logo is in the picture, each moment once
 * @param meanArea share of the picture that it takes while it is seen, 0 to 1, by time
 * @param largestArea the most that it takes at once
 * @param place the middle of where it is seen, by time; empty where it isn't
 */
public record BrandExposure(
        String brand,
        String category,
        Standing standing,
        int said,
        int written,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int shown,
        int linked,
        MediaTime onScreen,
        double meanArea,
        double largestArea,
        Optional<Point> place) {

    /** A place in the picture, 0 to 1 from its left and its top. */
    public record Point(double x, double y) {}

    /** Of every brand among the signals, the longest seen and most often named first. */
    public static List<BrandExposure> of(List<Signal> signals) {
        Map<String, List<Brand>> brands = new LinkedHashMap<>();
        for (Signal signal : signals) {
            if (signal instanceof Brand brand) {
                brands.computeIfAbsent(brand.brand(), name -> new ArrayList<>()).add(brand);
            }
        }
        return brands.values().stream()
                .map(BrandExposure::ofOne)
                .sorted(
                        Comparator.comparing(BrandExposure::onScreen)
                                .thenComparingInt(one ->
                                        one.said() + one.written() + one.shown() + one.linked())
                                .reversed()
                                .thenComparing(BrandExposure::brand))
                .toList();
    }

    private static BrandExposure ofOne(List<Brand> met) {
        Brand first = met.getFirst();
        List<Brand> seen =
                met.stream()
                        .filter(one -> one.box().isPresent())
                        .sorted(Comparator.comparing(Brand::span))
                        .toList();
        double seconds = 0;
        double area = 0;
        double x = 0;
        double y = 0;
        double largest = 0;
        for (Brand one : seen) {
            Box box = one.box().orElseThrow();
            double lasting = Math.max(one.span().length().seconds(), 0.04);
            double size = box.width() * box.height();
            seconds += lasting;
            area += lasting * size;
            x += lasting * (box.x() + box.width() / 2);
            y += lasting * (box.y() + box.height() / 2);
            largest = Math.max(largest, size);
        }
        return new BrandExposure(
                first.brand(),
                first.category(),
                first.standing(),
                count(met, Medium.SPEECH, Means.WORD),
                (int) met.stream().filter(one -> isWritten(one)).count(),
                count(met, Medium.SCREEN, Means.LOGO),
                (int) met.stream().filter(one -> one.means() == Means.LINK).count(),
                together(seen.stream().map(Brand::span).toList()),
                seconds == 0 ? 0 : area / seconds,
                largest,
                seconds == 0 ? Optional.empty() : Optional.of(new Point(x / seconds, y / seconds)));
    }

    private static int count(List<Brand> met, Medium medium, Means means) {
        return (int)
                met.stream().filter(one -> one.medium() == medium && one.means() == means).count();
    }

    private static boolean isWritten(Brand one) {
        return one.medium() == Medium.SCREEN && one.means() == Means.WORD;
    }

    /** Spans in order of their start. */
    private static MediaTime together(List<Span> spans) {
        MediaTime sum = MediaTime.ZERO;
        MediaTime reached = MediaTime.ZERO;
        for (Span span : spans) {
            MediaTime from = MediaTime.max(span.start(), reached);
            if (span.end().isAfter(from)) {
                sum = sum.plus(span.end().minus(from));
                reached = span.end();
            }
        }
        return sum;
    }

    /** The brand that a stretch of a medium names most often, where it names any. */
    public static Optional<String> mostNamed(List<Signal> signals, Span stretch) {
        Stream<Brand> inside =
                signals.stream()
                        .filter(Brand.class::isInstance)
                        .map(Brand.class::cast)
                        .filter(one -> one.medium().isInVideo())
                        .filter(one -> stretch.contains(one.span().middle()));
        Map<String, Long> counts = new LinkedHashMap<>();
        inside.forEach(one -> counts.merge(one.brand(), 1L, Long::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
