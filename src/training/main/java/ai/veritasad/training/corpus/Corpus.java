package ai.veritasad.training.corpus;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of marked transcripts: one line of JSON a video, {@code id}, {@code source}, {@code lang},
 * {@code duration}, {@code captions} as {@code [start, end, "text"]} and {@code ads} as {@code
 * [start, end]}, all in seconds; plain or gzip.
 *
 * @param malformed numbers of the lines that hold no marked transcript, the first line being 1
 */
public record Corpus(List<MarkedVideo> videos, List<Integer> malformed) {

    private static final JsonMapper JSON = new JsonMapper();

    public Corpus {
        videos = List.copyOf(videos);
        malformed = List.copyOf(malformed);
    }

    /** Reads a whole file; lines that can't be used are counted, not fatal. */
    public static Corpus read(Path file) throws IOException {
        List<MarkedVideo> videos = new ArrayList<>();
        List<Integer> malformed = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String line : (Iterable<String>) reader.lines()::iterator) {
                number++;
                Optional<MarkedVideo> video = line.isBlank() ? Optional.empty() : video(line);
                video.ifPresent(videos::add);
                if (video.isEmpty() && !line.isBlank()) {
                    malformed.add(number);
                }
            }
        }
        return new Corpus(videos, malformed);
    }

    /** The texts of a file with an ad's script in each line, {@code text_template}. */
    public static List<String> scripts(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines()
                    .flatMap(line -> tree(line).stream())
                    .map(script -> script.path("text_template").asString(""))
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        InputStream plain = zipped ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static Optional<JsonNode> tree(String line) {
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<MarkedVideo> video(String line) {
        return tree(line).filter(Corpus::isWhole).map(Corpus::video);
    }

    private static boolean isWhole(JsonNode video) {
        return video.path("id").isString()
                && isTime(video.path("duration"))
                && video.path("captions").isArray()
                && video.path("ads").isArray()
                && video.path("captions").valueStream().allMatch(Corpus::isSpan)
                && video.path("captions").valueStream().allMatch(cue -> cue.path(2).isString())
                && video.path("ads").valueStream().allMatch(Corpus::isSpan);
    }

    private static boolean isTime(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.asDouble()) && value.asDouble() >= 0;
    }

    private static boolean isSpan(JsonNode pair) {
        return isTime(pair.path(0))
                && isTime(pair.path(1))
                && pair.path(0).asDouble() <= pair.path(1).asDouble();
    }

    private static MarkedVideo video(JsonNode video) {
        List<Cue> cues =
                video.path("captions")
                        .valueStream()
                        .map(cue -> Cue.of(span(cue), cue.path(2).asString()))
                        .sorted(Comparator.comparing(Cue::span))
                        .toList();
        String language = video.path("lang").asString("und");
        String source = video.path("source").asString("");
        return new MarkedVideo(
                video.path("id").asString(),
                source,
                MediaTime.ofSeconds(video.path("duration").asDouble()),
                new Transcript(language, source, cues),
                video.path("ads").valueStream().map(Corpus::span).sorted().toList());
    }

    private static Span span(JsonNode pair) {
        return Span.ofSeconds(pair.path(0).asDouble(), pair.path(1).asDouble());
    }
}
