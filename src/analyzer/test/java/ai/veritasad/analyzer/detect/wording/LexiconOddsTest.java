package ai.veritasad.analyzer.detect.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.caption.CaptionFile;
import ai.veritasad.analyzer.decode.caption.Captioned;
import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.Passages;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Measures how much more often each phrase is said inside of ads than outside, on transcripts with
 * marked ads in the folder {@code -Dveritasad.corpus}; writes a table a file to {@code
 * target/odds}.
 */
@Tag("slow")
class LexiconOddsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final class Count {
        private double inside;
        private double outside;
        private final List<String> examples = new ArrayList<>();
        private final Map<String, Integer> videos = new HashMap<>();

        double logOdds(double hoursInside, double hoursOutside) {
            return Math.log((inside + 0.5) / hoursInside)
                    - Math.log((outside + 0.5 * hoursOutside / hoursInside / 20) / hoursOutside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-train", "ru-dev", "en-train", "en-dev"})
    void phrases_of_advertising_are_said_in_ads(String name) throws IOException {
        Path file = Path.of(System.getProperty("veritasad.corpus", ""), name + ".jsonl.gz");
        Assumptions.assumeTrue(Files.exists(file));
        Map<String, List<Span>> ads = ads(file);
        WordingDetector detector = WordingDetector.bundled();
        Map<String, Count> entries = new TreeMap<>();
        Map<String, Count> functions = new TreeMap<>();
        double inside = 0;
        double outside = 0;
        for (Captioned video : CaptionFile.read(file, new Cancellation())) {
            List<Span> marked = ads.getOrDefault(video.id(), List.of());
            double ad = marked.stream().mapToDouble(span -> span.length().seconds()).sum() / 3600;
            inside += ad;
            outside += video.duration().orElseThrow().seconds() / 3600 - ad;
            for (Passage passage : Passages.of(video.transcript())) {
                for (Signal.Wording wording : detector.read(passage)) {
                    boolean hit =
                            marked.stream()
                                    .anyMatch(span -> span.contains(wording.span().middle()));
                    count(entries, wording.entry(), hit, wording, video.id());
                    count(functions, wording.function().name(), hit, wording, video.id());
                }
            }
        }
        write(name, entries, functions, inside, outside);
        assertThat(functions.getOrDefault("PROMO_CODE", new Count()).logOdds(inside, outside))
                .isPositive();
    }

    private static void count(
            Map<String, Count> counts, String key, boolean hit, Signal.Wording wording, String id) {
        Count count = counts.computeIfAbsent(key, any -> new Count());
        count.inside += hit ? 1 : 0;
        count.outside += hit ? 0 : 1;
        count.videos.merge(id, 1, Integer::sum);
        if (!hit) {
            count.examples.add(wording.phrase());
        }
    }

    private static void write(
            String name,
            Map<String, Count> entries,
            Map<String, Count> functions,
            double inside,
            double outside)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT, "%s: %.2f h inside, %.2f h outside", name, inside, outside));
        for (Map<String, Count> table : List.of(functions, entries)) {
            lines.add("log-odds inside outside videos name | outside examples");
            table.entrySet().stream()
                    .sorted(
                            Comparator.comparingDouble(
                                    one -> -one.getValue().logOdds(inside, outside)))
                    .forEach(one -> lines.add(row(one.getKey(), one.getValue(), inside, outside)));
        }
        Path folder = Files.createDirectories(Path.of("target/odds"));
        Files.write(folder.resolve(name + ".txt"), lines);
    }

    private static String row(String key, Count count, double inside, double outside) {
        int step = Math.max(1, count.examples.size() / 6);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count.examples.size() && some.size() < 6; i += step) {
            some.add(count.examples.get(i));
        }
        return String.format(
                Locale.ROOT,
                "%6.2f %6.0f %7.0f %5d %-32s | %s",
                count.logOdds(inside, outside),
                count.inside,
                count.outside,
                count.videos.size(),
                key,
                String.join("; ", some));
    }

    private static Map<String, List<Span>> ads(Path file) throws IOException {
        Map<String, List<Span>> ads = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode video = JSON.readTree(line);
                List<Span> spans = new ArrayList<>();
                for (JsonNode ad : video.path("ads")) {
                    spans.add(Span.ofSeconds(ad.path(0).asDouble(0), ad.path(1).asDouble(0)));
                }
                ads.put(video.path("id").asString(""), spans);
            }
        }
        return ads;
    }
}
